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

Protocol::Failure refusal(const QString &errorText)
{
    Protocol::ApiError answer{.status = refusedStatus(errorText)};
    answer.message = redact(errorText);
    return Protocol::UpgradeRefused{answer};
}

Protocol::Failure socketError(QAbstractSocket::SocketError code, const QString &errorText)
{
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
        return Protocol::Unreachable{ErrorKind::ConnectionRefused, errorText};
    case QAbstractSocket::HostNotFoundError:
        return Protocol::Unreachable{ErrorKind::HostNotFound, errorText};
    case QAbstractSocket::SocketTimeoutError:
        return Protocol::Unreachable{ErrorKind::Timeout, errorText};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Protocol::Unreachable{ErrorKind::Tls, errorText};
    default:
        return Protocol::Unreachable{ErrorKind::ConnectionLost, errorText};
    }
}

Protocol::Failure closeError(const QWebSocket &socket)
{
    const auto code = socket.closeCode();
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        return Protocol::Oversized{socket.closeReason()};
    return Protocol::ClosedEarly{int(code), socket.closeReason()};
}

} // namespace

WebSocketTransport::~WebSocketTransport()
{
    abort();
}

void WebSocketTransport::open(const Endpoint &endpoint, const QString &session)
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
    request.setRawHeader("session-id"_ba, session.toLatin1());
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
        end(Protocol::Unreachable{ErrorKind::Tls, errors.isEmpty() ? QString() : errors.constFirst().errorString()});
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
Protocol::Failure WebSocketTransport::failure() const
{
    const QAbstractSocket::SocketError code = m_socket->error();
    if (!m_opened && (m_answered || code == QAbstractSocket::UnknownSocketError))
        return refusal(m_socket->errorString());
    return socketError(code, m_socket->errorString());
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
