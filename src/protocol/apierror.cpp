// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/apierror.h"

#include "base/redact.h"
#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

constexpr qsizetype kMaxServerMessage = 500;                // characters: a paragraph, not a page
constexpr qsizetype kMaxFact = 100;                         // characters of a code, type or parameter
constexpr qsizetype kMaxErrorBody = qsizetype{1024} * 1024; // bytes: larger bodies are pages, not errors
constexpr qsizetype kMaxFirstWords = 200;                   // characters shown of a body that is not JSON
constexpr qsizetype kMaxSearched = 4000; // characters of a message that are searched for a time

struct KindRow
{
    QLatin1StringView word;
    ErrorKind kind;
};

/// Codes and types that decide by themselves, whatever the status. Source: protocol E.1 and E.2.
constexpr std::array kWords = {
    KindRow{"context_length_exceeded"_L1, ErrorKind::ContextTooLong},
    KindRow{"exceed_context_size_error"_L1, ErrorKind::ContextTooLong},
    KindRow{"too_many_prompt_tokens"_L1, ErrorKind::ContextTooLong},
    KindRow{"model_not_found"_L1, ErrorKind::UnknownModel},
    KindRow{"usage_limit_reached"_L1, ErrorKind::LimitReached},
    KindRow{"insufficient_quota"_L1, ErrorKind::LimitReached},
    KindRow{"quota_exceeded"_L1, ErrorKind::LimitReached},
    KindRow{"credit_balance_exhausted"_L1, ErrorKind::LimitReached},
    KindRow{"billing_hard_limit_reached"_L1, ErrorKind::LimitReached},
    KindRow{"organization_spend_limit_exceeded"_L1, ErrorKind::LimitReached},
    KindRow{"organization_usage_limit_exceeded"_L1, ErrorKind::LimitReached},
    KindRow{"project_spend_limit_exceeded"_L1, ErrorKind::LimitReached},
    KindRow{"subscription_sharing_usage_limit_exceeded"_L1, ErrorKind::LimitReached},
    KindRow{"subscription_sharing_usage_unavailable"_L1, ErrorKind::LimitReached},
    KindRow{"usage_not_included"_L1, ErrorKind::Forbidden},
    KindRow{"subscription_sharing_user_not_eligible"_L1, ErrorKind::Forbidden},
    KindRow{"subscription_sharing_user_unavailable"_L1, ErrorKind::Forbidden},
    KindRow{"subscription_sharing_route_not_supported"_L1, ErrorKind::Forbidden},
    KindRow{"unsupported_country_region_territory"_L1, ErrorKind::Forbidden},
    KindRow{"permission_error"_L1, ErrorKind::Forbidden},
    KindRow{"subscription_sharing_invalid_user"_L1, ErrorKind::SignInNeeded},
    KindRow{"token_expired"_L1, ErrorKind::SignInNeeded},
    KindRow{"invalid_api_key"_L1, ErrorKind::SignInNeeded},
    KindRow{"authentication_error"_L1, ErrorKind::SignInNeeded},
    KindRow{"invalid_prompt"_L1, ErrorKind::Policy},
    KindRow{"bio_policy"_L1, ErrorKind::Policy},
    KindRow{"cyber_policy"_L1, ErrorKind::Policy},
    KindRow{"misalignment_policy_violation"_L1, ErrorKind::Policy},
    KindRow{"content_policy_violation"_L1, ErrorKind::Policy},
    KindRow{"content_filter"_L1, ErrorKind::Policy},
    KindRow{"rate_limit_exceeded"_L1, ErrorKind::RateLimited},
    KindRow{"rate_limit_error"_L1, ErrorKind::RateLimited},
    KindRow{"slow_down"_L1, ErrorKind::RateLimited},
    KindRow{"server_is_overloaded"_L1, ErrorKind::Overloaded},
    KindRow{"overloaded_error"_L1, ErrorKind::Overloaded},
    KindRow{"policy_capacity_unavailable"_L1, ErrorKind::Overloaded},
    KindRow{"flex_unavailable"_L1, ErrorKind::Overloaded},
    // The hour of a socket is over; the next one works.
    KindRow{"websocket_connection_limit_reached"_L1, ErrorKind::ConnectionLost},
    KindRow{"previous_response_not_found"_L1, ErrorKind::BadRequest},
    KindRow{"subscription_sharing_unsupported_capability"_L1, ErrorKind::BadRequest},
    KindRow{"invalid_image"_L1, ErrorKind::BadRequest},
    KindRow{"server_error"_L1, ErrorKind::Server},
};

std::optional<ErrorKind> kindOfWord(const QString &word)
{
    for (const KindRow &row : kWords) {
        if (row.word == word)
            return row.kind;
    }
    return std::nullopt;
}

std::optional<ErrorKind> kindOfStatus(const ApiError &error)
{
    const int status = error.status.value_or(0);
    switch (status) {
    case 401:
        return ErrorKind::SignInNeeded;
    case 402:
        return ErrorKind::LimitReached;
    case 403:
        return ErrorKind::Forbidden;
    case 404: // an API names what it misses; a server that has no such page does not
        return error.type.isEmpty() && error.code.isEmpty() ? ErrorKind::NotResponsesServer
                                                            : ErrorKind::BadRequest;
    case 408:
        return ErrorKind::Timeout;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
    case 529:
        return ErrorKind::Overloaded;
    default:
        if (status >= 400 && status < 500)
            return ErrorKind::BadRequest;
        return status >= 500 ? std::optional(ErrorKind::Server) : std::nullopt;
    }
}

ErrorKind kindOf(const ApiError &error)
{
    if (const std::optional<ErrorKind> kind = kindOfWord(error.code))
        return *kind;
    if (const std::optional<ErrorKind> kind = kindOfWord(error.type))
        return *kind;
    if (const std::optional<ErrorKind> kind = kindOfStatus(error))
        return *kind;
    // Comes with wrong keys and full quotas too, so it only counts when nothing else is known.
    return error.type == "invalid_request_error"_L1 ? ErrorKind::BadRequest : ErrorKind::Server;
}

std::optional<std::chrono::milliseconds> waitOf(std::optional<double> milliseconds)
{
    constexpr double kLongestWait = 31.0 * 24 * 3600 * 1000; // ms; the longest meter runs for a month
    // Written so that "nan", which is a number to QString, is refused as well.
    if (!milliseconds || !(*milliseconds >= 0 && *milliseconds <= kLongestWait))
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(*milliseconds));
}

std::optional<std::chrono::milliseconds> waitInHeaders(const QHash<QString, QString> &headers)
{
    struct
    {
        QString name;
        double unit;
    } const names[] = {{u"retry-after-ms"_s, 1}, {u"retry-after"_s, 1000}};
    for (const auto &[name, unit] : names) {
        bool isNumber = false;
        const double value = headers.value(name).trimmed().toDouble(&isNumber);
        if (const auto wait = waitOf(isNumber ? std::optional(value * unit) : std::nullopt))
            return wait;
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> waitInWords(const QString &message)
{
    static const QRegularExpression words(
        uR"(try again in\s{0,9}(\d{1,12}(?:\.\d{1,12})?)\s{0,9}(ms|s\b|seconds?\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(message.left(kMaxSearched));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isMilliseconds = match.captured(2).compare("ms"_L1, Qt::CaseInsensitive) == 0;
    return waitOf(match.captured(1).toDouble() * (isMilliseconds ? 1 : 1000));
}

std::optional<std::chrono::milliseconds> retryAfter(const ApiError &error)
{
    if (const auto wait = waitInHeaders(error.headers))
        return wait;
    if (error.code == "rate_limit_exceeded"_L1) {
        if (const auto wait = waitInWords(error.message))
            return wait;
    }
    return error.resetsIn;
}

QString detailOf(const ApiError &error)
{
    QStringList facts;
    if (error.status)
        facts.append(u"status %1"_s.arg(*error.status));
    const auto add = [&facts](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            facts.append(name + u' ' + shortened(value.simplified(), kMaxFact));
    };
    add("code"_L1, error.code);
    add("type"_L1, error.type);
    add("param"_L1, error.param);
    return redact(facts.join(u", "_s));
}

/// A status of its own, or a code that is one: some servers repeat the HTTP status there.
std::optional<int> statusAt(const QJsonObject &json, QLatin1StringView key)
{
    const std::optional<double> number = numberAt(json, key);
    return number && *number >= 100 && *number <= 599 ? std::optional(static_cast<int>(*number))
                                                      : std::nullopt;
}

void readFields(ApiError &error, const QJsonObject &json)
{
    error.type = scalarText(json.value("type"_L1));
    error.code = scalarText(json.value("code"_L1));
    error.message = stringAt(json, "message"_L1);
    error.param = scalarText(json.value("param"_L1));
    error.planType = optionalStringAt(json, "plan_type"_L1);
    error.resetsAt = unixTimeAt(json, "resets_at"_L1);
    if (const std::optional<double> seconds = numberAt(json, "resets_in_seconds"_L1))
        error.resetsIn = waitOf(*seconds * 1000);
    if (!error.status)
        error.status = statusAt(json, "code"_L1);
}

/// `detail` is a sentence, or a list of what is wrong with the fields.
QString detailText(const QJsonValue &detail)
{
    const QJsonObject object = (detail.isArray() ? detail.toArray().at(0) : detail).toObject();
    for (const QLatin1StringView key : {"message"_L1, "msg"_L1, "detail"_L1}) {
        if (QString text = stringAt(object, key); !text.isEmpty())
            return text;
    }
    return detail.toString();
}

void readBody(ApiError &error, const QJsonObject &json)
{
    const QJsonValue member = json.value("error"_L1);
    const QJsonValue detail = json.value("detail"_L1);
    readFields(error, member.isObject() ? member.toObject() : json);
    if (error.code.isEmpty() && detail.isObject())
        error.code = stringAt(detail.toObject(), "code"_L1);
    if (error.message.isEmpty())
        error.message = member.isString() ? member.toString() : detailText(detail);
}

QString firstWords(const QByteArray &body)
{
    // Enough for the title of a page, wherever its styles begin.
    const QString start = QString::fromUtf8(body.left(kMaxSearched));
    static const QRegularExpression title(u"<title[^>]{0,200}>([^<]{1,400})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = title.match(start);
    return shortened((match.hasMatch() ? match.captured(1) : start).simplified(), kMaxFirstWords);
}

} // namespace

ApiError parseErrorEvent(const QJsonObject &event)
{
    ApiError error;
    error.status = statusAt(event, "status"_L1);
    if (!error.status)
        error.status = statusAt(event, "status_code"_L1);
    readBody(error, event);
    if (!event.value("error"_L1).isObject())
        error.type.clear(); // in the flat form that is the type of the event
    error.headers = headersOf(event);
    return error;
}

ApiError parseErrorMember(const QJsonValue &json)
{
    ApiError error;
    readFields(error, json.toObject());
    if (json.isString())
        error.message = json.toString();
    return error;
}

ApiError parseHttpError(int status, const QByteArray &body)
{
    ApiError error;
    error.status = status;
    const QJsonDocument document =
        body.size() <= kMaxErrorBody ? QJsonDocument::fromJson(body) : QJsonDocument();
    if (document.isObject())
        readBody(error, document.object());
    else if (document.isArray())
        readBody(error, document.array().at(0).toObject());
    else
        error.message = firstWords(body);
    return error;
}

Error classify(const ApiError &error)
{
    Error result;
    result.kind = kindOf(error);
    result.detail = detailOf(error);
    const QString message = shortened(redact(shortened(error.message, kMaxSearched)), kMaxServerMessage);
    if (!message.isEmpty())
        result.serverMessage = message;
    result.retryAfter = retryAfter(error);
    return result;
}

} // namespace Lectern::Protocol
