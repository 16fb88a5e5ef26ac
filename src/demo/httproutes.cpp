// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/httproutes.h"

#include "demo/demomodels.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr qsizetype kKeyBytes = 16; // of Sec-WebSocket-Key, RFC 6455 section 4.1

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Error";
    }
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

bool isLocalRequest(const HttpHead &head)
{
    const QByteArray origin = head.header("origin");
    return isLoopback(QUrl(u"http://"_s + QString::fromLatin1(head.header("host")))) &&
           (origin.isEmpty() || isLoopback(QUrl(QString::fromLatin1(origin))));
}

bool isGoodUpgrade(const HttpHead &head)
{
    const auto key = QByteArray::fromBase64Encoding(head.header("sec-websocket-key"),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    return head.method == "GET" && head.hasToken("connection", "upgrade") &&
           head.header("sec-websocket-version") == "13" && key && key.decoded.size() == kKeyBytes;
}

} // namespace

QByteArray HttpAnswer::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (!allow.isEmpty())
        bytes += "Allow: " + allow + "\r\n";
    return bytes + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

HttpAnswer httpError(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"message"_s, message},
                            {u"type"_s, u"invalid_request_error"_s},
                            {u"param"_s, QJsonValue()},
                            {u"code"_s, code}};
    return {status, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact), {}};
}

Route route(const HttpHead &head)
{
    if (!isLocalRequest(head))
        return httpError(403, u"forbidden"_s, u"The demo server only talks to programs on this machine."_s);
    const bool isUpgrade = head.hasToken("upgrade", "websocket");
    if (head.path == "/v1/responses" && isUpgrade) {
        if (isGoodUpgrade(head))
            return UpgradeToWebSocket{};
        return httpError(400, u"bad_upgrade"_s, u"This is not a WebSocket handshake of version 13."_s);
    }
    if (head.path == "/v1/models" && !isUpgrade) {
        if (head.method == "GET")
            return HttpAnswer{200, modelsBody(), {}};
        HttpAnswer answer = httpError(405, u"method_not_allowed"_s, u"Only GET works here."_s);
        answer.allow = "GET";
        return answer;
    }
    return httpError(
        404, u"not_found"_s,
        u"Nothing here. The demo server speaks WebSocket at /v1/responses and lists its models at "
        "/v1/models."_s);
}

} // namespace Lectern::Demo
