// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "hostileserver.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QString baseUrl(const QString &scheme, quint16 port)
{
    return u"%1://127.0.0.1:%2/v1"_s.arg(scheme).arg(port);
}

} // namespace

WebSocketPeer::WebSocketPeer(Answer answer)
    : m_server(u"hostile"_s, QWebSocketServer::NonSecureMode)
    , m_answer(std::move(answer))
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &message) {
                Q_EMIT requested(message);
                m_answer(*socket);
            });
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString WebSocketPeer::url() const
{
    return baseUrl(u"http"_s, m_server.serverPort());
}

RawPeer::RawPeer(Reaction react)
    : m_react(std::move(react))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_react(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString RawPeer::url(const QString &scheme) const
{
    return baseUrl(scheme, m_server.serverPort());
}

QString deadUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return baseUrl(u"http"_s, server.serverPort());
}

} // namespace Lectern::Testing
