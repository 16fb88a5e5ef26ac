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
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qint64 kDetourSeconds = 3600;

/// For two programs that write at the same moment; a write takes less, and the window waits for it.
constexpr int kLockMs = 100;

constexpr qint64 kMaxFileBytes = 1024LL * 1024; // ours has a few lines

QJsonObject toJson(const Disconnect &disconnect)
{
    return {{u"at"_s, disconnect.at.toString(Qt::ISODateWithMs)},
            {u"host"_s, disconnect.host},
            {u"sse"_s, disconnect.route == Route::Sse},
            {u"kind"_s, int(disconnect.kind)},
            {u"detail"_s, disconnect.detail}};
}

Disconnect disconnectFrom(const QJsonObject &json)
{
    Disconnect disconnect;
    disconnect.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
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
    m_notes = read().value_or(Notes{});
}

RouteSetting NetworkDiary::setting(const QString &account) const
{
    return m_notes.settings.value(account, RouteSetting::Automatic);
}

void NetworkDiary::setSetting(const QString &account, RouteSetting setting)
{
    m_unwritten.detours.remove(account); // whoever sets it wants it tried
    note({.settings = {{account, setting}}, .detours = {}, .disconnects = {}});
}

Route NetworkDiary::route(const QString &account) const
{
    switch (setting(account)) {
    case RouteSetting::WebSocketOnly:
        return Route::WebSocket;
    case RouteSetting::SseOnly:
        return Route::Sse;
    case RouteSetting::Automatic:
        break;
    }
    return detour(account).until.isValid() ? Route::Sse : Route::WebSocket;
}

NetworkDiary::Detour NetworkDiary::detour(const QString &account) const
{
    const Detour detour = m_notes.detours.value(account);
    return setting(account) == RouteSetting::Automatic && detour.until > m_clock.wallNow() ? detour
                                                                                           : Detour{};
}

void NetworkDiary::takeDetour(const QString &account, const QString &reason)
{
    const Detour detour{m_clock.wallNow().addSecs(kDetourSeconds), reason};
    note({.settings = {}, .detours = {{account, detour}}, .disconnects = {}});
}

void NetworkDiary::add(const Disconnect &disconnect)
{
    note({.settings = {}, .detours = {}, .disconnects = {disconnect}});
}

/// A setting counts as set after everything in `into`, and ends the detour there.
void NetworkDiary::merge(const Notes &news, Notes &into)
{
    for (auto it = news.settings.cbegin(); it != news.settings.cend(); ++it) {
        into.settings.insert(it.key(), it.value());
        into.detours.remove(it.key());
    }
    for (auto it = news.detours.cbegin(); it != news.detours.cend(); ++it) {
        Detour &detour = into.detours[it.key()];
        if (!detour.until.isValid() || it->until >= detour.until)
            detour = *it;
    }
    QList<Disconnect> all = news.disconnects + into.disconnects;
    std::ranges::stable_sort(all, [](const Disconnect &a, const Disconnect &b) { return a.at > b.at; });
    into.disconnects = all.first(std::min<qsizetype>(all.size(), kMaxDisconnects));
}

QJsonObject NetworkDiary::toJson(const Notes &notes)
{
    QJsonObject settings;
    for (auto it = notes.settings.cbegin(); it != notes.settings.cend(); ++it)
        settings.insert(it.key(), int(it.value()));
    QJsonObject detours;
    for (auto it = notes.detours.cbegin(); it != notes.detours.cend(); ++it)
        detours.insert(it.key(), QJsonObject{{u"until"_s, it->until.toString(Qt::ISODateWithMs)},
                                             {u"reason"_s, it->reason}});
    QJsonArray disconnects;
    for (const Disconnect &disconnect : notes.disconnects)
        disconnects.append(Lectern::toJson(disconnect));
    return {{u"settings"_s, settings}, {u"detours"_s, detours}, {u"disconnects"_s, disconnects}};
}

NetworkDiary::Notes NetworkDiary::fromJson(const QJsonObject &json) const
{
    // What lies further ahead was written when the clock was wrong, or it is wrong now.
    const QDateTime latest = m_clock.wallNow().addSecs(kDetourSeconds);
    Notes notes;
    const QJsonObject settings = json["settings"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const int value = it.value().toInt();
        if (value > int(RouteSetting::Automatic) && value <= int(RouteSetting::SseOnly))
            notes.settings.insert(it.key(), RouteSetting(value));
    }
    const QJsonObject detours = json["detours"_L1].toObject();
    for (auto it = detours.begin(); it != detours.end(); ++it) {
        const QJsonObject detour = it.value().toObject();
        const QDateTime until = QDateTime::fromString(detour["until"_L1].toString(), Qt::ISODateWithMs);
        if (until.isValid() && until <= latest)
            notes.detours.insert(it.key(), {until, detour["reason"_L1].toString()});
    }
    const QJsonArray disconnects = json["disconnects"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(disconnects.size(), kMaxDisconnects); ++i) {
        const Disconnect disconnect = disconnectFrom(disconnects.at(i).toObject());
        if (disconnect.at <= latest)
            notes.disconnects.append(disconnect);
    }
    return notes;
}

/// Nothing when there is no such file, or nothing in it can be read.
std::optional<NetworkDiary::Notes> NetworkDiary::read() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || file.size() > kMaxFileBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return {};
    return fromJson(document.object());
}

bool NetworkDiary::write(const Notes &notes) const
{
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(QJsonDocument(toJson(notes)).toJson()) >= 0 && file.commit();
    if (!written)
        qCWarning(lcCodex) << "the network diary cannot be written:" << file.errorString();
    return written;
}

void NetworkDiary::note(const Notes &news)
{
    merge(news, m_notes);
    if (!m_file.isEmpty()) {
        merge(news, m_unwritten);
        save();
    }
    Q_EMIT changed();
}

/// Losing it costs little, so a failure is only logged; the next change is written together with this one.
void NetworkDiary::save()
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(kLockMs)) {
        qCWarning(lcCodex) << "the network diary is in use; what is new in it is not written";
        return;
    }
    std::optional<Notes> notes = read();
    if (notes)
        merge(m_unwritten, *notes);
    else
        notes = m_notes; // which holds them
    if (!write(*notes))
        return;
    m_notes = *notes;
    m_unwritten = {};
}

} // namespace Lectern
