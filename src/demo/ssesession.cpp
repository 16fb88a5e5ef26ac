// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/ssesession.h"

#include "demo/httproutes.h"

namespace Lectern::Demo {

namespace {

constexpr QByteArrayView kPing(": ping\n\n");

} // namespace

SseSession::SseSession(std::unique_ptr<QTcpSocket> socket, DemoResponse response, const HttpHeaders &headers,
                       double tokensPerSecond, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_player(*this, tokensPerSecond, clock)
    , m_style(response.sseStyle)
{
    connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), &QTcpSocket::readAll);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, &m_player, &Player::resume,
            Qt::QueuedConnection); // flushing tells it in the middle of an event
    connect(m_socket.get(), &QTcpSocket::disconnected, &m_player, &Player::stop);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SseSession::closed, Qt::QueuedConnection);
    connect(&m_player, &Player::finished, this, &SseSession::finish);
    connect(&m_pingTimer, &QTimer::timeout, this, [this] { writeChunk(kPing.toByteArray()); });
    m_socket->write(statusLine(200) + headerLines(headers) +
                    "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
                    "Cache-Control: no-cache\r\nConnection: close\r\n\r\n");
    m_player.play(std::move(response));
}

SseSession::~SseSession()
{
    m_player.stop();
    m_socket->disconnect(this);
}

void SseSession::send(const DemoEvent &event)
{
    switch (event.act) {
    case Act::Send:
    case Act::SendBinary:
        return writeChunk(sseBlock(event, m_style));
    case Act::Ping:
        return writeChunk(kPing.toByteArray());
    case Act::KeepPinging:
        return m_pingTimer.start(kPingInterval);
    case Act::Raw:
        m_socket->write(event.json);
        return;
    case Act::Oversize:
        return writeChunk("data: " + QByteArray(kOversizeBytes, 'x') + "\n\n");
    case Act::Close:
        m_player.stop();
        return finish();
    case Act::Cut:
        m_player.stop();
        m_socket->disconnectFromHost();
        return;
    case Act::Hold:
        return; // the player does not get beyond it
    }
}

qint64 SseSession::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

void SseSession::writeChunk(const QByteArray &bytes)
{
    if (m_style != SseStyle::Split) {
        m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        return;
    }
    for (const char byte : bytes) {
        m_socket->write(QByteArray("1\r\n") + byte + "\r\n");
        m_socket->flush();
    }
}

void SseSession::finish()
{
    m_socket->write("0\r\n\r\n");
    m_socket->disconnectFromHost();
}

QByteArray sseBlock(const DemoEvent &event, SseStyle style)
{
    const QByteArray end = style == SseStyle::Crlf ? "\r\n" : "\n";
    const QByteArray name =
        event.type.isEmpty() || style == SseStyle::Nameless ? QByteArray() : "event: " + event.type + end;
    QByteArray data = "data: " + event.json + end;
    if (style == SseStyle::Multiline && event.json.startsWith('{'))
        data = "data: {" + end + "data: " + event.json.sliced(1) + end;
    switch (style) {
    case SseStyle::DataFirst:
        return data + name + end;
    case SseStyle::Comments:
        return ": a comment" + end + name + ":" + end + "retry: 3000" + end + "unknown: field" + end + data +
               end;
    case SseStyle::Plain:
    case SseStyle::Crlf:
    case SseStyle::Nameless:
    case SseStyle::Multiline:
    case SseStyle::Split:
        break;
    }
    return name + data + end;
}

} // namespace Lectern::Demo
