// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/websocketsession.h"

#include "base/logging.h"
#include "demo/requestcheck.h"

#include <QJsonDocument>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

// The lines that the real service's client draws as well. Source: protocol B.3.
constexpr quint64 kMaxMessageBytes = 64ULL * 1024 * 1024;
constexpr quint64 kMaxFrameBytes = 16ULL * 1024 * 1024;

} // namespace

WebSocketSession::WebSocketSession(std::unique_ptr<QWebSocket> socket, ResponseSource &source,
                                   double tokensPerSecond, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_source(source)
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
    if (m_source.isStrict() || context.isBusy) {
        if (const auto error = checkRequest(request, context)) {
            if (!context.isBusy && request[u"previous_response_id"_s].toString() == m_lastCompletedId)
                m_lastCompletedId
                    .clear(); // a continuation that is refused cannot be tried again, protocol C.4
            return refuse(*error);
        }
    }
    const bool continues = request[u"previous_response_id"_s].isString();
    DemoResponse response = m_source.respond(request, continues ? m_contextTokens : 0);
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
    m_socket->sendTextMessage(QString::fromUtf8(event.json));
}

qint64 WebSocketSession::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

} // namespace Lectern::Demo
