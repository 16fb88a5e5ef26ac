// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Lectern::Testing {

/// A wire between a client and a server that can be pulled: after so many bytes in one direction it does to
/// the connection what it is told, once; later connections are whole.
class CableProxy final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Direction { Up, Down };
    enum class Pull {
        Reset, ///< both ends see the connection reset
        Close, ///< both ends see it end in order
        Hold,  ///< nothing passes any more, in either direction, and nobody hears of it
    };
    Q_ENUM(Direction)
    Q_ENUM(Pull)

    /// Passes connections on to `server`.
    explicit CableProxy(const QUrl &server, QObject *parent = nullptr);

    /// `server`, by way of this.
    QUrl baseUrl() const;

    /// Counted over all connections. Less than the bytes that have passed already: nothing is pulled any
    /// more.
    void pullAfter(qint64 bytes, Direction direction, Pull pull);

    bool hasPulled() const { return m_pulled; }
    qint64 passed(Direction direction) const { return m_passed[int(direction)]; }
    /// Those over which anything was sent.
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pass(QTcpSocket *from, QTcpSocket *to, Direction direction);
    void pull(QTcpSocket *one, QTcpSocket *other);

    const QUrl m_server;
    qint64 m_passed[2] = {};
    qint64 m_pullAfter = -1;
    Direction m_direction = Direction::Down;
    Pull m_pull = Pull::Reset;
    bool m_pulled = false;
    int m_connections = 0;
};

} // namespace Lectern::Testing
