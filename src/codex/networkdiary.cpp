// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/networkdiary.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qint64 kDetourSeconds = 3600;
constexpr qint64 kMaxFileBytes = 1024LL * 1024; // ours has a few lines

QString keyOf(const QUrl &server)
{
    return server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject toJson(const Disconnect &disconnect)
{
    return {{u"at"_s, disconnect.at.toString(Qt::ISODate)},
            {u"host"_s, disconnect.host},
            {u"sse"_s, disconnect.route == Route::Sse},
            {u"kind"_s, int(disconnect.kind)},
            {u"detail"_s, disconnect.detail}};
}

Disconnect disconnectFrom(const QJsonObject &json)
{
    Disconnect disconnect;
    disconnect.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    disconnect.host = json["host"_L1].toString();
    disconnect.route = json["sse"_L1].toBool() ? Route::Sse : Route::WebSocket;
    const int kind = json["kind"_L1].toInt();
    if (kind >= 0 && kind <= int(kLastErrorKind))
        disconnect.kind = ErrorKind(kind);
    disconnect.detail = json["detail"_L1].toString();
    return disconnect;
}

} // namespace

NetworkDiary::NetworkDiary(const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
{
    load();
}

RouteSetting NetworkDiary::setting(const QUrl &server) const
{
    return m_settings.value(keyOf(server), RouteSetting::Automatic);
}

void NetworkDiary::setSetting(const QUrl &server, RouteSetting setting)
{
    m_settings.insert(keyOf(server), setting);
    m_detours.remove(keyOf(server)); // whoever sets it wants it tried
    save();
}

Route NetworkDiary::route(const QUrl &server) const
{
    switch (setting(server)) {
    case RouteSetting::WebSocketOnly:
        return Route::WebSocket;
    case RouteSetting::SseOnly:
        return Route::Sse;
    case RouteSetting::Automatic:
        break;
    }
    return detour(server).until.isValid() ? Route::Sse : Route::WebSocket;
}

NetworkDiary::Detour NetworkDiary::detour(const QUrl &server) const
{
    const Detour detour = m_detours.value(keyOf(server));
    return setting(server) == RouteSetting::Automatic && detour.until > m_clock.wallNow() ? detour : Detour{};
}

void NetworkDiary::takeDetour(const QUrl &server, const QString &reason)
{
    m_detours.insert(keyOf(server), {m_clock.wallNow().addSecs(kDetourSeconds), reason});
    save();
}

void NetworkDiary::add(const Disconnect &disconnect)
{
    m_disconnects.prepend(disconnect);
    m_disconnects.resize(std::min<qsizetype>(m_disconnects.size(), kMaxDisconnects));
    save();
}

void NetworkDiary::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || file.size() > kMaxFileBytes || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject settings = json["settings"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const int value = it.value().toInt();
        if (value > int(RouteSetting::Automatic) && value <= int(RouteSetting::SseOnly))
            m_settings.insert(it.key(), RouteSetting(value));
    }
    const QJsonObject detours = json["detours"_L1].toObject();
    for (auto it = detours.begin(); it != detours.end(); ++it) {
        const QJsonObject detour = it.value().toObject();
        const QDateTime until = QDateTime::fromString(detour["until"_L1].toString(), Qt::ISODate);
        if (until <= m_clock.wallNow().addSecs(kDetourSeconds)) // else the clock was wrong then, or is now
            m_detours.insert(it.key(), {until, detour["reason"_L1].toString()});
    }
    const QJsonArray disconnects = json["disconnects"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(disconnects.size(), kMaxDisconnects); ++i)
        m_disconnects.append(disconnectFrom(disconnects.at(i).toObject()));
}

/// Losing it costs little, so a failure is only logged.
void NetworkDiary::save()
{
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    QJsonObject settings;
    for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it)
        settings.insert(it.key(), int(it.value()));
    QJsonObject detours;
    for (auto it = m_detours.cbegin(); it != m_detours.cend(); ++it)
        detours.insert(it.key(), QJsonObject{{u"until"_s, it->until.toString(Qt::ISODate)}, {u"reason"_s, it->reason}});
    QJsonArray disconnects;
    for (const Disconnect &disconnect : m_disconnects)
        disconnects.append(toJson(disconnect));
    const QJsonObject json{{u"settings"_s, settings}, {u"detours"_s, detours}, {u"disconnects"_s, disconnects}};
    QSaveFile file(m_file);
    QDir().mkpath(QFileInfo(m_file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        qCWarning(lcCodex) << "the network diary cannot be written:" << file.errorString();
}

} // namespace Lectern
