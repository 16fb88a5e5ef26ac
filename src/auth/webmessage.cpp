// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/webmessage.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The longest known code has 29 letters.
constexpr qsizetype kMaxCodeLength = 64;

/// An hour's wait is as good as "later"; what is longer is a mistake of the server.
constexpr int kMaxRetryAfterSeconds = 24 * 60 * 60;

bool looksLikeCode(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    return !text.isEmpty() && text.size() <= kMaxCodeLength && std::all_of(text.begin(), text.end(), fits);
}

WebRequest post(const QUrl &url, const QByteArray &type, const QByteArray &body)
{
    return {"POST"_ba, url, {{"Content-Type"_ba, type}, {"Accept"_ba, "application/json"_ba}}, body};
}

std::optional<std::chrono::milliseconds> retryAfterOf(const WebAnswer &answer)
{
    bool isNumber = false;
    const int seconds = answer.headers.value(u"retry-after"_s).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > kMaxRetryAfterSeconds)
        return {};
    return std::chrono::seconds(seconds);
}

} // namespace

WebRequest formRequest(const QUrl &url, const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return post(url, "application/x-www-form-urlencoded"_ba, body);
}

WebRequest jsonRequest(const QUrl &url, const QJsonObject &body)
{
    return post(url, "application/json"_ba, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectOf(const WebAnswer &answer, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return Error{ErrorKind::Protocol,
                     u"%1: status %2 without a JSON object"_s.arg(what).arg(answer.status)};
    return document.object();
}

bool isSuccess(const WebAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

QString oauthErrorCode(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue error = object.value("error"_L1);
    for (const QJsonValue &place : {error.toObject().value("code"_L1), error, object.value("code"_L1)}) {
        if (looksLikeCode(place.toString()))
            return place.toString();
    }
    return {};
}

Error oauthError(const QString &code, const QString &description, const QString &what)
{
    const QString detail = looksLikeCode(code) ? u"%1: %2"_s.arg(what, code) : what;
    constexpr QLatin1StringView noCodex("missing_codex_entitlement");
    if (code == noCodex || description.contains(noCodex))
        return {ErrorKind::NotEntitled, detail};
    return {code == "access_denied"_L1 ? ErrorKind::SignInDeclined : ErrorKind::Server, detail};
}

Error refusal(const WebAnswer &answer, const QString &what)
{
    // The description may be anywhere: in the text of an error, or beside it.
    Error error = oauthError(oauthErrorCode(answer.body), QString::fromUtf8(answer.body),
                             u"%1: status %2"_s.arg(what).arg(answer.status));
    if (error.kind != ErrorKind::Server)
        return error;
    if (answer.status == 429) {
        error.kind = ErrorKind::RateLimited;
        error.retryAfter = retryAfterOf(answer);
    } else if (answer.status < 400) {
        error.kind = ErrorKind::Protocol;
    }
    return error;
}

std::optional<std::chrono::seconds> clockAhead(const WebAnswer &answer, const QDateTime &now)
{
    QString text = answer.headers.value(u"date"_s).trimmed();
    if (text.endsWith(" GMT"_L1))
        text.chop(4);
    // RFC 9110's one format; its names of days and months are English everywhere.
    QDateTime server = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!server.isValid())
        return {};
    server.setTimeZone(QTimeZone::utc());
    return std::chrono::seconds(server.secsTo(now));
}

} // namespace Lectern
