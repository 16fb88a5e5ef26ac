// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/passwordstore.h"

#include <QObject>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStringList>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

using Done = std::function<void(PasswordStoreState)>;

constexpr int kAnswerMs = 3000; // a store that is well answers within milliseconds

const QString kService = u"org.freedesktop.secrets"_s;

/// Sends `message` and gives the answer to `next`, or gives up with `done`.
template <typename Reply, typename Next>
void ask(QObject *context, QDBusMessage message, const Done &done, const Next &next)
{
    message.setAutoStartService(false);
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, kAnswerMs);
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [=] {
        watcher->deleteLater();
        const QDBusPendingReply<Reply> reply = *watcher;
        if (!reply.isError())
            return next(reply.value());
        const QDBusError::ErrorType error = reply.error().type();
        const bool isSilent =
            error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut;
        const bool isGone = error == QDBusError::ServiceUnknown || error == QDBusError::Disconnected;
        done(isSilent ? PasswordStoreState::Silent
             : isGone ? PasswordStoreState::Missing
                      : PasswordStoreState::Ready); // it runs, whatever it says when it is used
    });
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

void askWhetherLocked(QObject *context, const QString &collection, const Done &done)
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(kService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask<QDBusVariant>(context, get, done, [done](const QDBusVariant &locked) {
        done(locked.variant().toBool() ? PasswordStoreState::Locked : PasswordStoreState::Ready);
    });
}

void askForCollection(QObject *context, const Done &done)
{
    QDBusMessage read = QDBusMessage::createMethodCall(kService, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    read << u"default"_s;
    ask<QDBusObjectPath>(context, read, done, [=](const QDBusObjectPath &path) {
        if (path.path() == u"/"_s)
            return done(PasswordStoreState::Ready); // the first thing that is kept makes the collection
        askWhetherLocked(context, path.path(), done);
    });
}

/// A store that the bus would start counts as one.
void askWhetherStartable(QObject *context, const Done &done)
{
    ask<QStringList>(context, toBus(u"ListActivatableNames"_s), done, [done](const QStringList &names) {
        done(names.contains(kService) ? PasswordStoreState::Ready : PasswordStoreState::Missing);
    });
}

} // namespace

void askPasswordStore(QObject *context, const Done &done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done] { done(PasswordStoreState::Missing); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage hasOwner = toBus(u"NameHasOwner"_s);
    hasOwner << kService;
    ask<bool>(context, hasOwner, done, [=](bool runs) {
        runs ? askForCollection(context, done) : askWhetherStartable(context, done);
    });
}

#else

void askPasswordStore(QObject *context, const std::function<void(PasswordStoreState)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(PasswordStoreState::Ready); }, Qt::QueuedConnection);
}

#endif

} // namespace Lectern
