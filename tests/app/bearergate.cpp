// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "bearergate.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QByteArray bearerOf(const QByteArray &head)
{
    static const QRegularExpression header(uR"(\r\nauthorization: bearer ([^\r]*))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

} // namespace

BearerGate::BearerGate(const QUrl &server, const std::function<bool(const QByteArray &)> &isGood)
    : m_server(server)
    , m_isGood(isGood)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            connect(client, &QTcpSocket::readyRead, this, [this, client] { receive(client); });
    });
}

QUrl BearerGate::url() const
{
    QUrl url = m_server;
    url.setPort(serverPort());
    return url;
}

void BearerGate::cutAll()
{
    const QList<QTcpSocket *> clients = findChildren<QTcpSocket *>();
    for (QTcpSocket *client : clients)
        client->abort();
}

/// Until the head is whole nobody knows who comes.
void BearerGate::receive(QTcpSocket *client)
{
    const QByteArray begun = client->peek(client->bytesAvailable());
    const qsizetype end = begun.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray token = bearerOf(begun.first(end));
    client->disconnect(this);
    if (m_isGood(token)) {
        m_admitted.append(token);
        m_questions += begun.first(begun.indexOf("\r\n")).contains("/responses ") ? 1 : 0;
        admit(client, client->readAll());
        return;
    }
    ++m_refusals;
    const QByteArray body = R"({"error":{"message":"Your token has ended.","code":"token_expired"}})";
    client->write("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
                  "Content-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    client->disconnectFromHost();
}

/// One request a connection: the next one has to show its token, too.
void BearerGate::admit(QTcpSocket *client, const QByteArray &head)
{
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(m_server.host(), quint16(m_server.port()));
    server->write(head);
}

} // namespace Lectern::Testing
