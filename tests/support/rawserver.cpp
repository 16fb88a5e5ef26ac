// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf(QByteArray("\r\n"_ba + name.toLower() + ": "_ba));
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 4;
    return head.sliced(from, head.indexOf("\r\n", from) - from);
}

/// Ends the connection with RST instead of FIN.
void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

/// The head and the body that it announces: whoever hangs up on unread bytes resets the connection.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    static const QByteArray name = "\r\ncontent-length:"_ba;
    const qsizetype at = request.first(end).toLower().indexOf(name);
    const qsizetype length =
        at < 0 ? 0 : request.mid(at + name.size(), 20).split('\r').first().trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

RawServer::RawServer(QObject *parent)
    : QTcpServer(parent)
{
    stayQuiet();
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort()));
}

void RawServer::answer(const QByteArray &bytes, bool hangUp)
{
    m_reply = [bytes, hangUp](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        if (hangUp)
            socket.disconnectFromHost();
    };
}

void RawServer::answerHttp(int status, const QByteArray &body, const QByteArray &headers)
{
    answer("HTTP/1.1 "_ba + QByteArray::number(status) + " Some Reason\r\n"_ba + headers +
           "Content-Length: "_ba + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"_ba +
           body);
}

void RawServer::upgrade(const QByteArray &frames, bool cut)
{
    m_reply = [frames, cut](QTcpSocket &socket, const QByteArray &head) {
        socket.write(acceptance(head) + frames);
        if (cut)
            socket.disconnectFromHost();
    };
}

void RawServer::reset()
{
    m_reply = [](QTcpSocket &socket, const QByteArray &) { resetConnection(socket); };
}

void RawServer::stayQuiet()
{
    m_reply = [](QTcpSocket &, const QByteArray &) {};
}

void RawServer::sayToAll(const QByteArray &bytes)
{
    for (auto *socket : findChildren<QTcpSocket *>()) {
        socket->write(bytes);
        socket->disconnectFromHost();
    }
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    const qsizetype client = m_received.size();
    m_received.append(QByteArray());
    m_clientPorts.append(socket->peerPort());
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, client] { read(socket, client); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawServer::read(QTcpSocket *socket, qsizetype client)
{
    QByteArray &received = m_received[client];
    received += socket->readAll();
    if (m_answered.contains(socket) || !isWhole(received))
        return;
    m_answered.append(socket);
    m_reply(*socket, QByteArray(received));
}

QByteArray acceptance(const QByteArray &head)
{
    const QByteArray key =
        headerValue(head, "Sec-WebSocket-Key"_ba) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"_ba;
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "_ba +
           QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n"_ba;
}

QByteArray frameHead(int opcode, quint64 length, bool final)
{
    QByteArray head(1, char((final ? 0x80 : 0) | opcode));
    if (length < 126)
        return head + char(length);
    const bool isLong = length > 0xffff;
    QByteArray size(isLong ? 8 : 2, '\0');
    if (isLong)
        qToBigEndian(length, size.data());
    else
        qToBigEndian(quint16(length), size.data());
    return head + char(isLong ? 127 : 126) + size;
}

QByteArray webSocketFrame(int opcode, const QByteArray &payload, bool final)
{
    return frameHead(opcode, quint64(payload.size()), final) + payload;
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(quint16(code), payload.data());
    return webSocketFrame(8, payload + reason);
}

} // namespace Lectern::Testing
