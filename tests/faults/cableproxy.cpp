// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "cableproxy.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Lectern::Testing {

namespace {

/// Ends the connection with RST instead of FIN.
void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

} // namespace

CableProxy::CableProxy(const QUrl &server, QObject *parent)
    : QTcpServer(parent)
    , m_server(server)
{
    listen(QHostAddress::LocalHost);
}

QUrl CableProxy::baseUrl() const
{
    QUrl url = m_server;
    url.setPort(serverPort());
    return url;
}

void CableProxy::pullAfter(qint64 bytes, Direction direction, Pull pull)
{
    m_pullAfter = bytes;
    m_direction = direction;
    m_pull = pull;
}

void CableProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    auto *server = new QTcpSocket(client);
    client->setSocketDescriptor(descriptor);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, isNew = true]() mutable {
        m_connections += isNew ? 1 : 0;
        isNew = false;
        pass(client, server, Direction::Up);
    });
    connect(server, &QTcpSocket::readyRead, this,
            [this, client, server] { pass(server, client, Direction::Down); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(m_server.host(), quint16(m_server.port()));
}

void CableProxy::pass(QTcpSocket *from, QTcpSocket *to, Direction direction)
{
    const QByteArray bytes = from->readAll();
    qint64 &passed = m_passed[int(direction)];
    const qint64 room = m_pullAfter - passed;
    if (m_pulled || direction != m_direction || room < 0 || room > bytes.size()) {
        passed += bytes.size();
        to->write(bytes);
        return;
    }
    passed += room;
    to->write(bytes.first(room));
    pull(from, to);
}

void CableProxy::pull(QTcpSocket *one, QTcpSocket *other)
{
    m_pulled = true;
    for (QTcpSocket *socket : {one, other}) {
        QObject::disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        socket->flush();
    }
    QTcpSocket *client = qobject_cast<QTcpSocket *>(one->parent()) ? other : one;
    QTcpSocket *server = client == one ? other : one;
    switch (m_pull) {
    case Pull::Hold:
        return;
    case Pull::Close:
        server->disconnectFromHost();
        client->disconnectFromHost();
        return;
    case Pull::Reset:
        resetConnection(*server);
        resetConnection(*client);
        return;
    }
}

} // namespace Lectern::Testing
