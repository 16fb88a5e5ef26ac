// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/networkerror.h"

#include "base/redact.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace Lectern {

namespace {

ErrorKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorKind::Proxy;
    default:
        return ErrorKind::ConnectionLost;
    }
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::Proxy;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::NotResponsesServer;
    default:
        return ErrorKind::ConnectionLost;
    }
}

bool isProxied(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy;
}

} // namespace

Protocol::Unreachable unreachable(QAbstractSocket::SocketError error, const QString &errorText,
                                  const QNetworkProxy &proxy)
{
    // What a socket calls it when the proxy answers 403.
    const bool isForbidden = isProxied(proxy) && error == QAbstractSocket::SocketAccessError;
    return {isForbidden ? ErrorKind::Proxy : kindOf(error), redact(errorText)};
}

Protocol::Unreachable unreachable(const QNetworkReply &reply, const QNetworkProxy &proxy)
{
    // What QNetworkAccessManager calls it when the proxy cannot be reached, or answers anything but 200.
    bool isProxysFault = reply.error() == QNetworkReply::UnknownNetworkError;
    // With a proxy it is the proxy's own name that is looked up here.
    if (reply.error() == QNetworkReply::HostNotFoundError)
        isProxysFault = QHostAddress(proxy.hostName()).isNull();
    const bool isProxy = isProxied(proxy) && isProxysFault;
    return {isProxy ? ErrorKind::Proxy : kindOf(reply.error()), redact(reply.errorString())};
}

bool isBroken(const QNetworkReply &reply)
{
    // Errors up to 199 are those of the network and the proxy; those of the content come from the status, but
    // for a body that would have to be sent again.
    const QNetworkReply::NetworkError error = reply.error();
    return (error != QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError) ||
           error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure ||
           error == QNetworkReply::ProtocolUnknownError;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QHash<QString, QString> headersOf(const QNetworkReply &reply)
{
    QHash<QString, QString> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.insert(QString::fromUtf8(name).toLower(), QString::fromUtf8(value));
    return headers;
}

} // namespace Lectern
