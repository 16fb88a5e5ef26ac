// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/errorspec.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr int kRetryAfterSeconds = 2; // long enough to be seen, short enough to wait for
constexpr qint64 kLimitSeconds = 2LL * 60 * 60;
constexpr int kLimitMinutes = 300;

struct StatusRow
{
    int status;
    const char *code;
};

/// The code that goes with a status when nobody asked for another one.
constexpr std::array kStatuses = {
    StatusRow{400, "invalid_value"},
    StatusRow{401, "invalid_api_key"},
    StatusRow{402, "deactivated_workspace"},
    StatusRow{403, "forbidden"},
    StatusRow{404, "not_found"},
    StatusRow{405, "method_not_allowed"},
    StatusRow{413, "request_too_large"},
    StatusRow{426, "upgrade_required"},
    StatusRow{429, "rate_limit_exceeded"},
    StatusRow{503, "service_unavailable"},
    StatusRow{504, "timeout"},
};

struct MessageRow
{
    const char *code;
    const char *message;
};

/// What the service says with some codes.
constexpr std::array kMessages = {
    MessageRow{"usage_limit_reached", "The usage limit has been reached"},
    MessageRow{"rate_limit_exceeded", "Rate limit reached. Please try again in 1.5s."},
    MessageRow{"context_length_exceeded", "Your input exceeds the context window of this model."},
    MessageRow{"previous_response_not_found", "Previous response with id 'resp_demo' not found."},
    MessageRow{"websocket_connection_limit_reached",
               "This connection has reached its limit of 60 minutes. Create a new one to continue."},
    MessageRow{"server_is_overloaded", "The model is at capacity."},
    MessageRow{"invalid_api_key", "Incorrect credential provided."},
};

QString codeOf(const ErrorSpec &spec)
{
    if (!spec.code.isEmpty() || !spec.status)
        return spec.code;
    for (const StatusRow &row : kStatuses) {
        if (row.status == *spec.status)
            return QString::fromLatin1(row.code);
    }
    return *spec.status >= 500 ? u"server_error"_s : u"invalid_request_error"_s;
}

QString messageFor(const QString &code)
{
    for (const MessageRow &row : kMessages) {
        if (code == QLatin1StringView(row.code))
            return QString::fromLatin1(row.message);
    }
    return u"The demo server fails with '%1', as it was asked to."_s.arg(code);
}

QString typeFor(const ErrorSpec &spec, const QString &code)
{
    if (spec.codeIsType || code == u"usage_limit_reached")
        return code;
    if (spec.status == 401)
        return u"authentication_error"_s;
    return spec.status.value_or(500) >= 500 ? u"server_error"_s : u"invalid_request_error"_s;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject errorMember(const ErrorSpec &spec)
{
    const QString code = codeOf(spec);
    const bool hidesCode = spec.codeIsType || code.isEmpty();
    QJsonObject error{{u"type"_s, typeFor(spec, code)},
                      {u"code"_s, hidesCode ? QJsonValue() : QJsonValue(code)},
                      {u"message"_s, messageFor(code)},
                      {u"param"_s, QJsonValue()}};
    if (code == u"previous_response_not_found")
        error.insert(u"param"_s, u"previous_response_id"_s);
    if (code == u"usage_limit_reached") {
        error.insert(u"plan_type"_s, u"plus"_s);
        error.insert(u"resets_at"_s, QDateTime::currentSecsSinceEpoch() + kLimitSeconds);
        error.insert(u"resets_in_seconds"_s, kLimitSeconds);
        error.insert(u"limit_window_minutes"_s, kLimitMinutes);
    }
    return error;
}

QJsonObject errorEventFor(const ErrorSpec &spec)
{
    QJsonObject event{{u"type"_s, u"error"_s}};
    const QJsonObject error = errorMember(spec);
    if (spec.shape == ErrorSpec::Shape::Flat) {
        for (const QString &field : {u"code"_s, u"message"_s, u"param"_s})
            event.insert(field, error[field]);
    } else {
        event.insert(u"error"_s, error);
    }
    if (spec.status)
        event.insert(spec.statusAlias ? u"status_code"_s : u"status"_s, *spec.status);
    if (spec.hasRetryAfter)
        event.insert(u"headers"_s, QJsonObject{{u"Retry-After"_s, QString::number(kRetryAfterSeconds)}});
    return event;
}

HttpAnswer errorAnswerFor(const ErrorSpec &spec)
{
    const QJsonObject error = errorMember(spec);
    HttpAnswer answer{.status = spec.status.value_or(500)};
    switch (spec.shape) {
    case ErrorSpec::Shape::Nested:
    case ErrorSpec::Shape::Flat:
        answer.body = compact({{u"error"_s, error}});
        break;
    case ErrorSpec::Shape::Detail:
        answer.body = compact({{u"detail"_s, error[u"message"_s]}});
        break;
    case ErrorSpec::Shape::Html:
        answer.body = "<!DOCTYPE html><title>Demo</title><h1>Something on the way answered</h1>\n";
        answer.contentType = "text/html; charset=utf-8";
        break;
    case ErrorSpec::Shape::Empty:
        break;
    }
    if (spec.hasRetryAfter)
        answer.headers.append({"Retry-After", QByteArray::number(kRetryAfterSeconds)});
    if (codeOf(spec) == u"usage_limit_reached") {
        answer.headers.append(HttpHeader("x-codex-primary-used-percent", "100"));
        answer.headers.append({"x-codex-primary-window-minutes", QByteArray::number(kLimitMinutes)});
        answer.headers.append(
            {"x-codex-primary-reset-at", QByteArray::number(error[u"resets_at"_s].toInteger())});
        answer.headers.append(HttpHeader("x-codex-rate-limit-reached-type", "rate_limit_reached"));
    }
    return answer;
}

} // namespace Lectern::Demo
