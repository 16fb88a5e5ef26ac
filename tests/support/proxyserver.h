// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Lectern::Testing {

/// A proxy on loopback that speaks CONNECT or SOCKS5. It alone can resolve the names of the tests: whatever
/// host a client asks for, the tunnel ends at `targetPort` of this machine.
class ProxyServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind { Connect, Socks5 };

    /// With a `user`, clients must name it and `password`.
    explicit ProxyServer(Kind kind, quint16 targetPort, const QByteArray &user = {},
                         const QByteArray &password = {});

    /// http://127.0.0.1:port or socks5://127.0.0.1:port, with the user.
    QUrl url() const;

    /// What CONNECT requests are answered with instead of a tunnel.
    void refuseWith(int status) { m_refusal = status; }

    /// `host:port` of every tunnel that was made, in order.
    const QByteArrayList &tunnels() const { return m_tunnels; }
    /// The ports of this machine that the tunnels came from, as the target sees them.
    const QList<quint16> &sourcePorts() const { return m_sourcePorts; }
    /// Tries with a missing or wrong password.
    int rejected() const { return m_rejected; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Step { Greeting, Password, Request, Tunnel };

    void read(QTcpSocket *client);
    void readConnect(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void readGreeting(QTcpSocket *client);
    void readPassword(QTcpSocket *client);
    void readSocksRequest(QTcpSocket *client);
    void openTunnel(QTcpSocket *client, const QByteArray &destination, const QByteArray &accepted);

    Kind m_kind;
    quint16 m_targetPort;
    QByteArray m_user;
    QByteArray m_password;
    int m_refusal = 0;
    int m_rejected = 0;
    QByteArrayList m_tunnels;
    QList<quint16> m_sourcePorts;
    QHash<QTcpSocket *, Step> m_steps;
};

} // namespace Lectern::Testing
