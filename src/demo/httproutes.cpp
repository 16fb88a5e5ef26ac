// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/httproutes.h"

#include "demo/backend.h"
#include "demo/demomodels.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr qsizetype kKeyBytes = 16; // of Sec-WebSocket-Key, RFC 6455 section 4.1

struct ReasonRow
{
    int status;
    const char *phrase;
};

constexpr std::array kReasons = {
    ReasonRow{200, "OK"},
    ReasonRow{304, "Not Modified"},
    ReasonRow{400, "Bad Request"},
    ReasonRow{401, "Unauthorized"},
    ReasonRow{402, "Payment Required"},
    ReasonRow{403, "Forbidden"},
    ReasonRow{404, "Not Found"},
    ReasonRow{405, "Method Not Allowed"},
    ReasonRow{413, "Content Too Large"},
    ReasonRow{415, "Unsupported Media Type"},
    ReasonRow{426, "Upgrade Required"},
    ReasonRow{429, "Too Many Requests"},
    ReasonRow{431, "Request Header Fields Too Large"},
    ReasonRow{500, "Internal Server Error"},
    ReasonRow{502, "Bad Gateway"},
    ReasonRow{503, "Service Unavailable"},
    ReasonRow{504, "Gateway Timeout"},
};

QByteArray reasonPhrase(int status)
{
    for (const ReasonRow &row : kReasons) {
        if (row.status == status)
            return row.phrase;
    }
    return "Error";
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

HttpAnswer wrongMethod(const QByteArray &allowed)
{
    HttpAnswer answer =
        httpError(405, u"method_not_allowed"_s, u"Only %1 works here."_s.arg(QString::fromLatin1(allowed)));
    answer.headers.append({"Allow", allowed});
    return answer;
}

HttpAnswer modelsAnswer(const HttpHead &head)
{
    const HttpHeaders tag{{"ETag", modelsTag()}};
    if (head.hasToken("if-none-match", modelsTag()) || head.header("if-none-match") == "*")
        return {304, {}, {}, tag};
    return {.body = modelsBody(), .headers = tag};
}

template <typename Answer>
Route answerUnlessStruck(const HttpHead &head, Backend &backend, Stage stage, const Answer &answer)
{
    if (const std::optional<Fault> fault = backend.strike(stage))
        return std::visit([](const auto &reply) { return Route(reply); }, fault->reply(head));
    return answer();
}

Route routeUpgrade(const HttpHead &head, Backend &backend, bool webSockets)
{
    if (!isGoodUpgrade(head))
        return httpError(400, u"bad_upgrade"_s, u"This is not a WebSocket handshake of version 13."_s);
    return answerUnlessStruck(head, backend, Stage::Upgrade, [webSockets] {
        if (webSockets)
            return Route(UpgradeToWebSocket{});
        return Route(httpError(426, u"upgrade_required"_s, u"This server has no WebSockets: use HTTP."_s));
    });
}

} // namespace

QByteArray HttpAnswer::toBytes() const
{
    QByteArray bytes = statusLine(status) + headerLines(headers);
    if (!body.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    if (status != 304) // has no body and must not tell a length that is not that of the 200
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "Cache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

QByteArray statusLine(int status)
{
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
           "\r\nDate: " + date.toLatin1() + "\r\nx-request-id: req_" +
           QUuid::createUuid().toByteArray(QUuid::Id128) + "\r\n";
}

QByteArray headerLines(const HttpHeaders &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ": " + value + "\r\n";
    return lines;
}

HttpAnswer httpError(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"message"_s, message},
                            {u"type"_s, u"invalid_request_error"_s},
                            {u"param"_s, QJsonValue()},
                            {u"code"_s, code}};
    return {status, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

QByteArray modelsTag()
{
    return '"' + QCryptographicHash::hash(modelsBody(), QCryptographicHash::Sha1).toHex() + '"';
}

Route route(const HttpHead &head, Backend &backend, bool webSockets)
{
    if (!isLocalRequest(head))
        return httpError(403, u"forbidden"_s, u"The demo server only talks to programs on this machine."_s);
    const bool isUpgrade = head.hasToken("upgrade", "websocket");
    if (head.path == "/v1/responses" && isUpgrade)
        return routeUpgrade(head, backend, webSockets);
    if (head.path == "/v1/responses")
        return head.method == "POST" ? Route(ReadBody{}) : Route(wrongMethod("POST"));
    if (isUpgrade || (head.path != "/v1/models" && head.path != "/v1/usage"))
        return httpError(
            404, u"not_found"_s,
            u"Nothing here. The demo server answers at /v1/responses, /v1/models and /v1/usage."_s);
    if (head.method != "GET")
        return wrongMethod("GET");
    if (head.path == "/v1/models")
        return answerUnlessStruck(head, backend, Stage::Models,
                                  [&head] { return Route(modelsAnswer(head)); });
    return answerUnlessStruck(head, backend, Stage::Usage, [&backend] {
        return Route(HttpAnswer{.body = backend.limits().usageBody(QDateTime::currentDateTimeUtc())});
    });
}

} // namespace Lectern::Demo
