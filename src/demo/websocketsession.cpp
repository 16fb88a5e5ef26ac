// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/websocketsession.h"

#include "base/logging.h"
#include "demo/requestcheck.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

// The lines that the real service's client draws as well. Source: protocol B.3.
constexpr quint64 kMaxMessageBytes = 64ULL * 1024 * 1024;
constexpr quint64 kMaxFrameBytes = 16ULL * 1024 * 1024;

// The first bytes of frames, RFC 6455 section 5.2.
constexpr char kTextFrame = char(0x81);
constexpr char kCloseFrame = char(0x88);
constexpr char kLengthIn64Bits = 127;
constexpr char kCodeBytes = 2;

/// The head of a text frame of `length` bytes.
QByteArray frameHead(qint64 length)
{
    QByteArray bytes(10, '\0');
    bytes[0] = kTextFrame;
    bytes[1] = kLengthIn64Bits;
    qToBigEndian(length, bytes.data() + 2);
    return bytes;
}

/// By hand, since QWebSocket does not send every code.
QByteArray closeFrame(int code)
{
    QByteArray bytes(4, '\0');
    bytes[0] = kCloseFrame;
    bytes[1] = kCodeBytes;
    qToBigEndian(quint16(code), bytes.data() + 2);
    return bytes;
}

} // namespace

WebSocketSession::WebSocketSession(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection,
                                   Backend &backend, double tokensPerSecond, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_connection(connection)
    , m_backend(backend)
    , m_player(*this, tokensPerSecond, clock)
{
    m_socket->setParent(nullptr); // one owner only
    m_socket->setMaxAllowedIncomingMessageSize(kMaxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(kMaxFrameBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebSocketSession::receive);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &WebSocketSession::refuseBinary);
    connect(m_socket.get(), &QWebSocket::bytesWritten, &m_player, &Player::resume);
    connect(m_socket.get(), &QWebSocket::disconnected, &m_player, &Player::stop);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketSession::closed);
    connect(&m_pingTimer, &QTimer::timeout, m_socket.get(), [this] { m_socket->ping(); });
    connect(&m_player, &Player::finished, this, &WebSocketSession::finishResponse);
}

WebSocketSession::~WebSocketSession()
{
    m_player.stop();
    m_socket->disconnect(); // its own destructor says goodbye to the peer
}

void WebSocketSession::receive(const QString &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message.toUtf8());
    if (const auto error = checkEnvelope(document))
        return refuse(*error);
    const QJsonObject request = document.object();
    const RequestContext context{m_player.isPlaying(), m_lastCompletedId};
    if (m_backend.isStrict() || context.isBusy) {
        if (const auto error = checkRequest(request, context)) {
            if (!context.isBusy && request[u"previous_response_id"_s].toString() == m_lastCompletedId)
                m_lastCompletedId
                    .clear(); // a continuation that is refused cannot be tried again, protocol C.4
            return refuse(*error);
        }
    }
    const bool continues = request[u"previous_response_id"_s].isString();
    DemoResponse response =
        m_backend.respond(request, continues ? m_contextTokens : 0, Backend::Transport::WebSocket);
    m_playing = {{}, response.completedId, response.contextTokens, response.hangsUp};
    m_player.play(std::move(response));
}

void WebSocketSession::refuseBinary()
{
    qCInfo(lcDemo) << "binary message refused";
    m_player.stop();
    m_socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"text messages only"_s);
}

void WebSocketSession::finishResponse()
{
    m_lastCompletedId = m_playing.completedId; // a response that failed leaves nothing to continue from
    m_contextTokens = m_playing.contextTokens;
    if (m_playing.hangsUp)
        m_socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void WebSocketSession::refuse(const QJsonObject &error)
{
    qCInfo(lcDemo) << "request refused:" << error[u"error"_s][u"code"_s].toString();
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(error).toJson(QJsonDocument::Compact)));
}

void WebSocketSession::send(const DemoEvent &event)
{
    switch (event.act) {
    case Act::Send:
        m_socket->sendTextMessage(QString::fromUtf8(event.json));
        return;
    case Act::SendBinary:
        m_socket->sendBinaryMessage(event.json);
        return;
    case Act::Ping:
        return m_socket->ping();
    case Act::KeepPinging:
        return m_pingTimer.start(kPingInterval);
    case Act::Raw:
        return writeRaw(event.json);
    case Act::Oversize:
        return writeRaw(frameHead(kOversizeBytes));
    case Act::Close:
        m_player.stop();
        m_socket->flush();
        writeRaw(closeFrame(event.closeCode));
        return hangUp();
    case Act::Cut:
        m_player.stop();
        return hangUp();
    case Act::Hold:
        return; // the player does not get beyond it
    }
}

qint64 WebSocketSession::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

void WebSocketSession::writeRaw(const QByteArray &bytes)
{
    if (m_connection)
        m_connection->write(bytes);
}

void WebSocketSession::hangUp()
{
    if (m_connection)
        m_connection->disconnectFromHost();
}

} // namespace Lectern::Demo
