// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr QByteArrayView kTaken = "ok\n";
constexpr int kLockWaitMs = 30; ///< until one that is just starting, or just ending, is asked again

/// Paths of sockets may be about a hundred characters long, those of profiles are longer.
QString nameFor(const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
    return u"lectern-"_s + QString::fromLatin1(hash.toHex().left(16));
}

/// Nobody else's folder: on Linux it goes with the session.
QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

QString socketFor(const QString &profile)
{
#ifdef Q_OS_WIN
    return nameFor(profile) + u'-' + qEnvironmentVariable("USERNAME");
#else
    return QDir(folder()).filePath(nameFor(profile) + u".socket"_s);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(socketFor(profile))
    , m_lock(QDir(folder()).filePath(nameFor(profile) + u".lock"_s))
{
    m_lock.setStaleLockTime(0); // never by its age: whether its process lives is what counts
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim()
{
    if (m_lock.tryLock(0))
        return Role::First;
    if (m_lock.error() == QLockFile::LockFailedError)
        return Role::Second;
    qCWarning(lcDesktop, "no lock for the profile: error %d", int(m_lock.error()));
    return Role::Alone;
}

/// Who holds the lock may not listen yet, or may be gone in a moment.
SingleInstance::Role SingleInstance::handOver(const StartMessage &message, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray line = written(message) + '\n';
    while (!deadline.hasExpired()) {
        if (tell(line, deadline))
            return Role::Second;
        if (m_lock.tryLock(kLockWaitMs))
            return Role::First;
    }
    return Role::Silent;
}

/// False at once where nobody listens.
bool SingleInstance::tell(const QByteArray &message, const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(message);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) {
    }
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
    }
    return socket.readLine() == kTaken;
}

/// The lock is held: a socket that is there belongs to nobody any more.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    if (!m_server.listen(m_name))
        qCWarning(lcDesktop, "nobody can hand over anything: %ls", qUtf16Printable(m_server.errorString()));
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

/// One message a connection; who sends too much, or nonsense, is sent away.
void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kMaxStartMessage)
            socket->abort();
        return;
    }
    const std::optional<StartMessage> message = startMessageFrom(socket->readLine());
    socket->disconnect(this);
    if (!message)
        return socket->abort();
    socket->write(kTaken.toByteArray());
    socket->disconnectFromServer(); // once that is written
    Q_EMIT asked(*message);
}

} // namespace Lectern
