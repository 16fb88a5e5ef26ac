// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/proxyserver.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

ProxyServer::ProxyServer(Kind kind, quint16 targetPort, const QByteArray &user, const QByteArray &password)
    : m_kind(kind)
    , m_targetPort(targetPort)
    , m_user(user)
    , m_password(password)
{
    listen(QHostAddress::LocalHost);
}

QUrl ProxyServer::url() const
{
    QUrl url;
    url.setScheme(m_kind == Kind::Connect ? u"http"_s : u"socks5"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setUserName(QString::fromUtf8(m_user));
    return url;
}

void ProxyServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    m_steps.insert(client, m_kind == Kind::Connect ? Step::Request : Step::Greeting);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_steps.remove(client);
        client->deleteLater();
    });
}

void ProxyServer::read(QTcpSocket *client)
{
    if (m_steps.value(client) == Step::Tunnel)
        return;
    if (m_kind == Kind::Connect)
        readConnect(client);
    else
        readSocks(client);
}

void ProxyServer::readConnect(QTcpSocket *client)
{
    const QByteArray head = client->peek(client->bytesAvailable());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->skip(end + 4);
    const QByteArray credential = QByteArray(m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() &&
        !head.contains(QByteArray("Proxy-Authorization: Basic "_ba + credential + "\r\n"_ba))) {
        ++m_rejected;
        client->write(
            "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if (m_refusal != 0 || !head.startsWith("CONNECT ")) {
        client->write("HTTP/1.1 "_ba + QByteArray::number(m_refusal != 0 ? m_refusal : 405) +
                      " No\r\nContent-Length: 0\r\n\r\n"_ba);
        client->disconnectFromHost();
        return;
    }
    openTunnel(client, head.split(' ').value(1), "HTTP/1.1 200 Connection established\r\n\r\n"_ba);
}

void ProxyServer::readSocks(QTcpSocket *client)
{
    switch (m_steps.value(client)) {
    case Step::Greeting:
        readGreeting(client);
        break;
    case Step::Password:
        readPassword(client);
        break;
    case Step::Request:
        readSocksRequest(client);
        break;
    case Step::Tunnel:
        break;
    }
}

/// Version, number of methods, methods (RFC 1928).
void ProxyServer::readGreeting(QTcpSocket *client)
{
    const QByteArray bytes = client->readAll();
    const char method = m_user.isEmpty() ? '\x00' : '\x02';
    const bool isOffered = bytes.mid(2).contains(method);
    m_rejected += isOffered ? 0 : 1;
    client->write(QByteArray("\x05") + (isOffered ? method : '\xff'));
    m_steps[client] = m_user.isEmpty() ? Step::Request : Step::Password;
    if (!isOffered)
        client->disconnectFromHost();
}

/// Version 1, length and user, length and password (RFC 1929).
void ProxyServer::readPassword(QTcpSocket *client)
{
    const QByteArray expected =
        QByteArray("\x01") + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
    const bool isRight = client->readAll() == expected;
    m_rejected += isRight ? 0 : 1;
    client->write(isRight ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
    m_steps[client] = Step::Request;
    if (!isRight)
        client->disconnectFromHost();
}

/// Version, command, reserved, kind of address: 3 is a name with its length before it; then the port.
void ProxyServer::readSocksRequest(QTcpSocket *client)
{
    const QByteArray bytes = client->readAll();
    const qsizetype length = bytes.size() > 4 ? uchar(bytes[4]) : 0;
    if (!bytes.startsWith(QByteArray("\x05\x01\x00\x03", 4)) || bytes.size() != length + 7) {
        client->write(QByteArray("\x05\x08\x00\x01\x00\x00\x00\x00\x00\x00", 10)); // no such kind of address
        client->disconnectFromHost();
        return;
    }
    const quint16 port = qFromBigEndian<quint16>(bytes.constData() + 5 + length);
    openTunnel(client, bytes.sliced(5, length) + ':' + QByteArray::number(port),
               QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

void ProxyServer::openTunnel(QTcpSocket *client, const QByteArray &destination, const QByteArray &accepted)
{
    m_steps[client] = Step::Tunnel;
    auto *target = new QTcpSocket(client);
    target->setProxy(QNetworkProxy::NoProxy);
    connect(target, &QTcpSocket::connected, client, [this, client, target, destination, accepted] {
        m_tunnels.append(destination);
        m_sourcePorts.append(target->localPort());
        client->write(accepted);
        target->write(client->readAll());
        connect(client, &QTcpSocket::readyRead, target, [=] { target->write(client->readAll()); });
    });
    connect(target, &QTcpSocket::readyRead, client, [=] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}

} // namespace Lectern::Testing
