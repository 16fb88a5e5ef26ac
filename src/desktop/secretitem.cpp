// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/secretitem.h"

#include <QObject>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "desktop/passwordstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

SecretItem nothing()
{
    return std::optional<Secret>();
}

} // namespace

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

using Done = std::function<void(const SecretItem &)>;
using Next = std::function<void(const QVariantList &)>;

constexpr int kAnswerMs = 3000; // a store that is well answers within milliseconds

Error silence()
{
    return {ErrorKind::StoreSilent, u"the password store does not answer"_s};
}

/// A call of `method` of org.freedesktop.Secret.`interface`.
QDBusMessage callOf(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path,
                                                          u"org.freedesktop.Secret."_s + interface, method);
    message.setAutoStartService(false);
    return message;
}

QDBusMessage callOfService(const QString &method)
{
    return callOf(u"/org/freedesktop/secrets"_s, u"Service"_s, method);
}

/// Sends `message` and gives an answer of `signature` to `next`. With any other one there is nothing to read.
void ask(QObject *context, const QDBusMessage &message, const QString &signature, const Done &done,
         const Next &next)
{
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, kAnswerMs);
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [=] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && reply.signature() == signature)
            return next(reply.arguments());
        const QDBusError::ErrorType error = watcher->error().type();
        const bool isSilent =
            error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut;
        isSilent ? done(silence()) : done(nothing());
    });
}

/// The third part of a secret is its value; the second is for sessions that encrypt.
Secret secretIn(const QDBusArgument &argument)
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
    argument.beginStructure();
    argument >> session >> parameters >> value >> contentType;
    argument.endStructure();
    return Secret(value);
}

/// The session is of no use afterwards, and the store would keep it as long as we are on the bus.
void getSecret(QObject *context, const QString &item, const QDBusObjectPath &session, const Done &done)
{
    QDBusMessage get = callOf(item, u"Item"_s, u"GetSecret"_s);
    get << QVariant::fromValue(session);
    const Done close = [=](const SecretItem &result) {
        QDBusConnection::sessionBus().send(callOf(session.path(), u"Session"_s, u"Close"_s));
        done(result);
    };
    ask(context, get, u"(oayays)"_s, close, [close](const QVariantList &answer) {
        close(SecretItem(secretIn(answer.constFirst().value<QDBusArgument>())));
    });
}

/// Without encryption: nobody else hears what goes over the person's own bus.
void openSession(QObject *context, const QString &item, const Done &done)
{
    QDBusMessage open = callOfService(u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    ask(context, open, u"vo"_s, done, [=](const QVariantList &answer) {
        getSecret(context, item, answer.at(1).value<QDBusObjectPath>(), done);
    });
}

void search(QObject *context, const QMap<QString, QString> &attributes, const Done &done)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage search = callOfService(u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    ask(context, search, u"aoao"_s, done, [=](const QVariantList &answer) {
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer.constFirst());
        if (unlocked.isEmpty())
            return done(nothing());
        openSession(context, unlocked.constFirst().path(), done);
    });
}

} // namespace

/// A store that is locked is not searched: KeePassXC would ask the person to unlock it.
void readSecretItem(QObject *context, const QMap<QString, QString> &attributes, const Done &done)
{
    askPasswordStore(context, [=](PasswordStoreState state) {
        switch (state) {
        case PasswordStoreState::Ready:
            return search(context, attributes, done);
        case PasswordStoreState::Locked:
            return done(Error{ErrorKind::StoreLocked, u"the password store is locked"_s});
        case PasswordStoreState::Missing:
            return done(nothing());
        case PasswordStoreState::Silent:
            return done(silence());
        }
    });
}

#else

void readSecretItem(QObject *context, const QMap<QString, QString> &,
                    const std::function<void(const SecretItem &)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(nothing()); }, Qt::QueuedConnection);
}

#endif

} // namespace Lectern
