// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/notifier.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

QString asMarkup(const QString &text)
{
    return text.toHtmlEscaped();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(kService, kPath, kService, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    QVariantMap hints{{u"desktop-entry"_s, u"io.github.lectern.Lectern"_s},
                      {u"category"_s, u"im.received"_s}};
    if (notice.sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    QDBusMessage message = callOf(u"Notify"_s);
    message << u"Lectern"_s << m_ids.value(notice.key) << u"io.github.lectern.Lectern"_s << notice.title
            << asMarkup(notice.text) << QStringList{u"default"_s, notice.title} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            qCInfo(lcDesktop, "nobody shows notifications: %ls", qUtf16Printable(reply.error().name()));
        else
            m_ids.insert(key, reply.value());
    });
}

void Notifier::withdraw(const QString &key)
{
    const uint id = m_ids.take(key);
    if (id == 0)
        return;
    QDBusMessage message = callOf(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().send(message);
}

void Notifier::takeToken(uint id, const QString &token)
{
    if (!m_ids.key(id).isEmpty())
        m_token = token;
}

void Notifier::takeAction(uint id, const QString &action)
{
    const QString key = m_ids.key(id);
    const QString token = std::exchange(m_token, {});
    if (!key.isEmpty() && action == "default"_L1)
        Q_EMIT chosen(key, token);
}

void Notifier::takeClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_ids.remove(m_ids.key(id));
}

#else

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::show(const Notice &notice)
{
    Q_EMIT wanted(notice);
}

void Notifier::withdraw(const QString &) {}
void Notifier::takeAction(uint, const QString &) {}
void Notifier::takeToken(uint, const QString &) {}
void Notifier::takeClosed(uint, uint) {}

#endif

Notifier::~Notifier() = default;

} // namespace Lectern
