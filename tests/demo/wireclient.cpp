// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "wireclient.h"

#include "responsesclient.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QByteArray withoutChunks(QByteArray bytes)
{
    QByteArray body;
    for (;;) {
        const qsizetype line = bytes.indexOf("\r\n");
        bool isNumber = false;
        const qsizetype size = bytes.left(line).toLongLong(&isNumber, 16);
        if (line < 0 || !isNumber || size == 0)
            return body;
        body += bytes.mid(line + 2, size);
        bytes = bytes.mid(line + 2 + size + 2);
    }
}

} // namespace

WireClient::WireClient(const QUrl &baseUrl)
    : m_url(baseUrl)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(m_url.host(), quint16(m_url.port()));
}

void WireClient::upgrade()
{
    write("GET /v1/responses HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\n\r\n");
}

void WireClient::sendFrame(const QJsonObject &message)
{
    const QByteArray payload = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray head(4, '\0');
    head[0] = char(0x81);
    head[1] = char(0x80 | 126); // masked, a length of 16 bits
    qToBigEndian(quint16(payload.size()), head.data() + 2);
    write(head + QByteArray(4, '\0') + payload); // a mask of zeros leaves the payload as it is
}

void WireClient::post(const QByteArray &body, const QByteArray &headers)
{
    write("POST /v1/responses HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
          "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void WireClient::get(const QByteArray &path)
{
    write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

int WireClient::status() const
{
    return m_received.startsWith("HTTP/1.1 ") ? m_received.mid(9, 3).toInt() : 0;
}

QByteArray WireClient::head() const
{
    return m_received.left(m_received.indexOf("\r\n\r\n") + 2);
}

QByteArray WireClient::body() const
{
    const QByteArray rest = m_received.mid(m_received.indexOf("\r\n\r\n") + 4);
    return head().contains("\r\nTransfer-Encoding: chunked\r\n") ? withoutChunks(rest) : rest;
}

QByteArray goodBody(const QString &prompt)
{
    QJsonObject request = goodRequest(prompt);
    request.remove(u"type"_s);
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

} // namespace Lectern
