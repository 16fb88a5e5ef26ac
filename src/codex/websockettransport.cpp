// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/websockettransport.h"

#include "base/logging.h"
#include "base/redact.h"
#include "codex/httpanswer.h"
#include "codex/networkerror.h"
#include "protocol/event.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Largest single frame that is accepted; the Codex client draws the same line (protocol B.3).
constexpr quint64 kMaxFrameBytes = 16 * 1024 * 1024;

/// Bytes of an answer to the handshake that are looked at.
constexpr qint64 kMaxAnswer = 256 * 1024;

/// QWebSocket shows the status of a refused upgrade in the text of its error only, and of some not even
/// there.
std::optional<int> refusedStatus(const QString &errorText)
{
    static const QRegularExpression status(u"[Uu]nhandled http status code: (\\d{3})"_s);
    if (errorText.contains("WWW-Authenticate"_L1)) // of a 401 newer versions tell no number at all
        return 401;
    const QRegularExpressionMatch match = status.match(errorText);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

Protocol::Failure refusal(const QString &errorText)
{
    Protocol::ApiError answer{.status = refusedStatus(errorText)};
    answer.message = redact(errorText);
    return Protocol::UpgradeRefused{answer};
}

/// Everything that has come so far, from the first byte on. `consumed`: how much of it QWebSocket has read.
QByteArray rollBack(QTcpSocket &socket, qint64 &consumed)
{
    if (!socket.isTransactionStarted())
        return {};
    const qint64 unread = socket.bytesAvailable();
    socket.rollbackTransaction();
    consumed = socket.bytesAvailable() - unread;
    return socket.peek(std::min(socket.bytesAvailable(), kMaxAnswer));
}

} // namespace

WebSocketTransport::WebSocketTransport(const NetworkPolicy &policy, QObject *parent)
    : FrameTransport(parent)
    , m_policy(policy)
{
}

WebSocketTransport::~WebSocketTransport()
{
    abort();
}

void WebSocketTransport::open(const Endpoint &endpoint, const QString &session)
{
    abort();
    m_opened = false;
    m_answered = false;
    m_closing = false;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(quint64(Protocol::kMaxMessageBytes));
    m_socket->setMaxAllowedIncomingFrameSize(kMaxFrameBytes);
    connectSignals(*m_socket);
    QNetworkRequest request(endpoint.webSocketUrl());
    endpoint.authorize(request);
    request.setRawHeader("session-id"_ba, session.toUtf8());
    request.setRawHeader("x-client-request-id"_ba, session.toUtf8());
    m_socket->setProxy(m_policy.proxyFor(request.url()).proxy);
    if (request.url().scheme() == "wss"_L1)
        m_socket->setSslConfiguration(m_policy.sslConfiguration());
    m_socket->open(request);
    watchAnswer();
}

void WebSocketTransport::connectSignals(QWebSocket &socket)
{
    connect(&socket, &QWebSocket::connected, this, &WebSocketTransport::handleConnected);
    connect(&socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { Q_EMIT messageReceived(message.toUtf8()); });
    connect(&socket, &QWebSocket::binaryMessageReceived, this, &FrameTransport::binaryReceived);
    connect(&socket, &QWebSocket::aboutToClose, this, [this] { m_closing = m_opened; });
    connect(&socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        end(Protocol::Unreachable{ErrorKind::Tls,
                                  errors.isEmpty() ? QString() : errors.constFirst().errorString()});
    });
    const auto failed = [this] {
        // A close by the peer arrives as an error too; disconnected() then knows the code.
        if (!m_closing || m_socket->error() != QAbstractSocket::RemoteHostClosedError)
            end(failure());
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
    // Before the connection stands, Qt 6.4 says this first and the error, which it knows already, afterwards.
    connect(&socket, &QWebSocket::disconnected, this, [this] { end(failure()); });
}

/// QWebSocket keeps the head of the answer to itself. It reads it from a QIODevice, though, and those can
/// read again what was read since a transaction began. Should the socket not be found, only the text of the
/// error is known: the connection works all the same.
void WebSocketTransport::watchAnswer()
{
    m_carrier = m_socket->findChild<QTcpSocket *>();
    if (!m_carrier)
        return;
    m_carrier->startTransaction();
    // QWebSocket does not tell a server that hung up without a word from one that spoke something else.
    connect(m_carrier, &QTcpSocket::readyRead, this, [this] { m_answered = true; });
}

void WebSocketTransport::handleConnected()
{
    m_opened = true;
    qint64 consumed = 0;
    const QByteArray bytes = m_carrier ? rollBack(*m_carrier, consumed) : QByteArray();
    if (m_carrier)
        m_carrier->skip(consumed); // what follows the head are frames, for QWebSocket
    if (const std::optional<HttpAnswer> answer =
            parseHttpAnswer(bytes.first(std::min(consumed, kMaxAnswer)))) {
        const QPointer<QWebSocket> socket = m_socket;
        Q_EMIT headersReceived(answer->headers);
        if (!socket || m_socket != socket)
            return;
    }
    Q_EMIT opened();
}

/// Why the handshake came to nothing.
Protocol::Failure WebSocketTransport::handshakeFailure()
{
    const QAbstractSocket::SocketError code = m_socket->error();
    const QString text = m_socket->errorString();
    qint64 consumed = 0;
    const QByteArray bytes = m_carrier ? rollBack(*m_carrier, consumed) : QByteArray();
    if (const std::optional<HttpAnswer> answer = parseHttpAnswer(bytes)) {
        if (answer->status == 101) // a server of WebSockets, but none that QWebSocket understands
            return Protocol::Unreachable{ErrorKind::NotResponsesServer, text};
        return Protocol::UpgradeRefused{
            Protocol::parseHttpError(answer->status, answer->body, answer->headers)};
    }
    if (!bytes.isEmpty())
        return Protocol::Unreachable{ErrorKind::NotResponsesServer, text};
    // When the socket below knows of no error, it is the handshake that failed.
    if (m_answered || code == QAbstractSocket::UnknownSocketError)
        return refusal(text);
    return unreachable(code, text, m_socket->proxy());
}

Protocol::Failure WebSocketTransport::failure()
{
    if (!m_opened)
        return handshakeFailure();
    if (!m_closing) // QWebSocket would say 1000, as if that had been a proper end
        return Protocol::ClosedEarly{0, m_socket->errorString()};
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return Protocol::Oversized{m_socket->closeReason()};
    return Protocol::ClosedEarly{int(m_socket->closeCode()), m_socket->closeReason()};
}

qint64 WebSocketTransport::send(const Protocol::ResponseRequest &request)
{
    if (!isOpen())
        return 0;
    const QByteArray frame = Protocol::writeCreateFrame(request);
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    return frame.size();
}

void WebSocketTransport::abort()
{
    QWebSocket *socket = m_socket;
    m_socket.clear();
    m_carrier.clear();
    if (!socket)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

bool WebSocketTransport::isOpen() const
{
    return m_socket && m_opened;
}

/// The first word about the end counts; what the socket says later about it is dropped.
void WebSocketTransport::end(const Protocol::Failure &failure)
{
    if (!m_socket)
        return;
    abort();
    m_opened = false;
    qCDebug(lcCodex) << "connection ended:" << Protocol::judge(failure).error.detail;
    Q_EMIT closed(failure);
}

} // namespace Lectern
