// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/websockettransport.h"

#include "base/logging.h"
#include "base/redact.h"
#include "protocol/event.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Largest single frame that is accepted; the Codex client draws the same line (protocol B.3).
constexpr quint64 kMaxFrameBytes = 16 * 1024 * 1024;

/// QWebSocket shows the status of a refused upgrade in the text of its error only, and of some not even there.
std::optional<int> refusedStatus(const QString &errorText)
{
    static const QRegularExpression status(u"[Uu]nhandled http status code: (\\d{3})"_s);
    if (errorText.contains("WWW-Authenticate"_L1)) // of a 401 newer versions tell no number at all
        return 401;
    const QRegularExpressionMatch match = status.match(errorText);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

Error refusal(const QString &errorText)
{
    const QString detail = u"upgrade refused: "_s + redact(errorText);
    const std::optional<int> status = refusedStatus(errorText);
    if (!status)
        return {ErrorKind::NotResponsesServer, detail};
    if (*status < 400 || *status == 404 || *status == 405 || *status == 426)
        return {ErrorKind::NotResponsesServer, detail};
    Error error = Protocol::classify(Protocol::ApiError{.status = status});
    error.detail = detail;
    return error;
}

Error socketError(QAbstractSocket::SocketError code, const QString &errorText)
{
    const QString detail = redact(errorText);
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::ConnectionRefused, detail};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorKind::HostNotFound, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorKind::Timeout, detail};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ErrorKind::Tls, detail};
    default:
        return {ErrorKind::ConnectionLost, detail};
    }
}

Error closeError(const QWebSocket &socket)
{
    const auto code = socket.closeCode();
    const QString detail = u"closed by the server: %1 %2"_s.arg(int(code)).arg(redact(socket.closeReason()));
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        return {ErrorKind::TooLarge, detail};
    if (code == QWebSocketProtocol::CloseCodePolicyViolated)
        return {ErrorKind::Policy, detail};
    return {ErrorKind::ConnectionLost, detail};
}

} // namespace

WebSocketTransport::~WebSocketTransport()
{
    abort();
}

void WebSocketTransport::open(const Endpoint &endpoint)
{
    abort();
    m_opened = false;
    m_answered = false;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(quint64(Protocol::kMaxMessageBytes));
    m_socket->setMaxAllowedIncomingFrameSize(kMaxFrameBytes);
    connectSignals(*m_socket);
    QNetworkRequest request(endpoint.webSocketUrl());
    endpoint.authorize(request);
    m_socket->open(request);
    // QWebSocket does not tell a server that hung up without a word from one that spoke something else.
    if (auto *socket = m_socket->findChild<QTcpSocket *>())
        connect(socket, &QTcpSocket::readyRead, this, [this] { m_answered = true; });
}

void WebSocketTransport::connectSignals(QWebSocket &socket)
{
    connect(&socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        Q_EMIT opened();
    });
    connect(&socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { Q_EMIT messageReceived(message.toUtf8()); });
    connect(&socket, &QWebSocket::binaryMessageReceived, this, &FrameTransport::binaryReceived);
    connect(&socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        end({ErrorKind::Tls, errors.isEmpty() ? QString() : redact(errors.constFirst().errorString())});
    });
    const auto failed = [this] {
        // A close by the peer arrives as an error too; disconnected() then knows the code.
        const bool closed = m_socket->closeCode() != QWebSocketProtocol::CloseCodeNormal ||
                            !m_socket->closeReason().isEmpty();
        if (!m_opened || m_socket->error() != QAbstractSocket::RemoteHostClosedError || !closed)
            end(failure());
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
    // Before the connection stands, Qt 6.4 says this first and the error, which it knows already, afterwards.
    connect(&socket, &QWebSocket::disconnected, this,
            [this] { end(m_opened ? closeError(*m_socket) : failure()); });
}

/// Why there is no connection. When the socket below knows of no error, it is the handshake that failed.
Error WebSocketTransport::failure() const
{
    const QAbstractSocket::SocketError code = m_socket->error();
    if (!m_opened && (m_answered || code == QAbstractSocket::UnknownSocketError))
        return refusal(m_socket->errorString());
    return socketError(code, m_socket->errorString());
}

void WebSocketTransport::send(const QByteArray &message)
{
    if (isOpen())
        m_socket->sendTextMessage(QString::fromUtf8(message));
}

void WebSocketTransport::abort()
{
    QWebSocket *socket = m_socket;
    m_socket.clear();
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
void WebSocketTransport::end(const Error &error)
{
    if (!m_socket)
        return;
    abort();
    m_opened = false;
    qCDebug(lcCodex) << "connection ended:" << error.detail;
    Q_EMIT closed(error);
}

} // namespace Lectern
