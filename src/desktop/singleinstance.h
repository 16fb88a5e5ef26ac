// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/startmessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

class QDeadlineTimer;
class QLocalSocket;

namespace Lectern {

/// Sees to it that a profile is opened by one process: the first holds a lock and listens on a socket that
/// only its own user reaches; the next ones hand over what they were asked for. A lock or a socket of a
/// process that was killed is in nobody's way.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,  ///< this one; listen() is next
        Second, ///< another one is the first
        Alone,  ///< nothing can be shared with others: there is no place for a lock or a socket
        Silent  ///< another one is there and does not answer
    };

    /// `profile` tells profiles apart; any text.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first where there is none; needs no application object. Second: handOver() is next.
    Role claim();

    /// Gives `message` to who is the first, and waits so long for its answer. First where that is gone
    /// meanwhile. Blocks, and needs an application object.
    Role handOver(const StartMessage &message, std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// The first takes what others hand over, from now on.
    void listen();

Q_SIGNALS:
    void asked(const Lectern::StartMessage &message);

private:
    bool tell(const QByteArray &message, const QDeadlineTimer &deadline) const;
    void greet();
    void read(QLocalSocket *socket);

    const QString m_name; ///< of the socket: a path, on Windows a name
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Lectern
