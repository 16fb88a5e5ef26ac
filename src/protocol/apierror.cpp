// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/apierror.h"

#include "base/redact.h"
#include "protocol/errorrules.h"
#include "protocol/jsonread.h"
#include "protocol/retrytime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

constexpr qsizetype kMaxServerMessage = 500;                // characters: a paragraph, not a page
constexpr qsizetype kMaxFact = 100;                         // characters of a code, type or parameter
constexpr qsizetype kMaxErrorBody = qsizetype{1024} * 1024; // bytes: larger bodies are pages, not errors
constexpr qsizetype kMaxFirstWords = 200;                   // characters shown of a body that is not JSON
constexpr qsizetype kMaxSearched = 4000; // characters of a message or page that are looked at

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
    if (error.status.value_or(0) >= 400)
        return;
    // Some servers answer with 200 and write down the status that they mean.
    if (const std::optional<int> status = statusAt(json, "code"_L1))
        error.status = status;
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

void readPage(ApiError &error, const QByteArray &body)
{
    error.message = firstWords(body);
    error.isPage = QByteArrayView(body).first(std::min(body.size(), kMaxSearched)).trimmed().startsWith('<');
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

ApiError parseHttpError(int status, const QByteArray &body, const QHash<QString, QString> &headers)
{
    ApiError error;
    error.status = status;
    error.headers = headers;
    const QJsonDocument document =
        body.size() <= kMaxErrorBody ? QJsonDocument::fromJson(body) : QJsonDocument();
    if (document.isObject())
        readBody(error, document.object());
    else if (document.isArray())
        readBody(error, document.array().at(0).toObject());
    else
        readPage(error, body);
    return error;
}

Error classify(const ApiError &error)
{
    Error result;
    result.kind = ruleFor(error).kind;
    result.detail = detailOf(error);
    const QString message = shortened(redact(shortened(error.message, kMaxSearched)), kMaxServerMessage);
    if (!message.isEmpty())
        result.serverMessage = message;
    result.retryAfter = retryAfterOf(error);
    if (result.kind == ErrorKind::LimitReached || result.kind == ErrorKind::RateLimited)
        result.resetsAt = resetTimeOf(error);
    return result;
}

} // namespace Lectern::Protocol
