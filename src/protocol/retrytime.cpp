// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/retrytime.h"

#include "protocol/apierror.h"
#include "protocol/jsonread.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

using Wait = std::optional<std::chrono::milliseconds>;

constexpr qsizetype kMaxSearched = 4000; // characters of a message that are searched for a time
constexpr qsizetype kMaxHeader = 100;    // characters of a header that can be a time

QString header(const ApiError &error, const QString &name)
{
    return error.headers.value(name).left(kMaxHeader).trimmed();
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Wait waitInNumber(const QString &text, double unit)
{
    const std::optional<double> number = numberIn(text);
    return waitOf(number ? std::optional(*number * unit) : std::nullopt);
}

/// A date counts from the date of the same answer: the clock of this machine may be wrong.
Wait waitUntil(const ApiError &error, const QString &text)
{
    const std::optional<QDateTime> then = httpDate(text);
    const std::optional<QDateTime> now = httpDate(header(error, u"date"_s));
    if (!then || !now)
        return std::nullopt;
    return waitOf(std::max(0.0, static_cast<double>(now->msecsTo(*then))));
}

Wait waitInRetryAfter(const ApiError &error)
{
    if (const Wait wait = waitInNumber(header(error, u"retry-after-ms"_s), 1))
        return wait;
    const QString text = header(error, u"retry-after"_s);
    if (const Wait wait = waitInNumber(text, 1000))
        return wait;
    return waitUntil(error, text);
}

Wait waitInWords(const ApiError &error)
{
    if (error.code != "rate_limit_exceeded"_L1 && error.type != "rate_limit_exceeded"_L1)
        return std::nullopt;
    static const QRegularExpression words(
        uR"(try again in\s{0,9}((?:\d{1,6}h)?(?:\d{1,6}m(?!s))?\d{1,12}(?:\.\d{1,12})?)\s{0,9}(ms\b|s\b|seconds?\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(error.message.left(kMaxSearched));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isMilliseconds = match.captured(2).startsWith(u'm', Qt::CaseInsensitive);
    return durationOf(match.captured(1) + (isMilliseconds ? u"ms"_s : u"s"_s));
}

/// A request needs room in both meters, so the later one counts.
Wait waitInMeters(const ApiError &error)
{
    if (error.status != 429)
        return std::nullopt;
    const Wait requests = durationOf(header(error, u"x-ratelimit-reset-requests"_s));
    const Wait tokens = durationOf(header(error, u"x-ratelimit-reset-tokens"_s));
    const bool noRequests = header(error, u"x-ratelimit-remaining-requests"_s) == u'0';
    const bool noTokens = header(error, u"x-ratelimit-remaining-tokens"_s) == u'0';
    if (noRequests != noTokens)
        return noRequests ? requests : tokens;
    return std::max(requests, tokens);
}

std::optional<QDateTime> resetInHeaders(const ApiError &error)
{
    std::optional<QDateTime> usedUp;
    std::optional<QDateTime> any;
    for (const QString &window : {u"x-codex-primary"_s, u"x-codex-secondary"_s}) {
        const std::optional<QDateTime> reset = unixTime(numberIn(header(error, window + u"-reset-at"_s)));
        if (!any)
            any = reset;
        if (numberIn(header(error, window + u"-used-percent"_s)).value_or(0) >= 100)
            usedUp = std::max(usedUp, reset);
    }
    return usedUp ? usedUp : any;
}

} // namespace

Wait waitOf(std::optional<double> milliseconds)
{
    constexpr double kLongestWait = 31.0 * 24 * 3600 * 1000; // ms; the longest meter runs for a month
    // Written so that "nan", which is a number to QString, is refused as well.
    if (!milliseconds || !(*milliseconds >= 0 && *milliseconds <= kLongestWait))
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(*milliseconds));
}

Wait durationOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,12}(?:\.\d{1,12})?)s)?(?:(\d{1,12}(?:\.\d{1,12})?)ms)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = text.isEmpty() ? QRegularExpressionMatch() : form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double kUnits[] = {24.0 * 3600 * 1000, 3600.0 * 1000, 60.0 * 1000, 1000, 1}; // ms
    double sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += match.captured(i + 1).toDouble() * kUnits[i];
    return waitOf(sum);
}

std::optional<QDateTime> httpDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^[A-Za-z]{3}, (\d{1,2} [A-Za-z]{3} \d{4}) (\d{2}:\d{2}:\d{2}) GMT$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QLocale::c().toDate(match.captured(1), u"d MMM yyyy"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc());
}

Wait retryAfterOf(const ApiError &error)
{
    for (const auto find : {waitInRetryAfter, waitInWords}) {
        if (const Wait wait = find(error))
            return wait;
    }
    return error.resetsIn ? error.resetsIn : waitInMeters(error);
}

std::optional<QDateTime> resetTimeOf(const ApiError &error)
{
    if (error.resetsAt)
        return error.resetsAt;
    if (const std::optional<QDateTime> now = httpDate(header(error, u"date"_s)); now && error.resetsIn)
        return now->addMSecs(error.resetsIn->count());
    return resetInHeaders(error);
}

} // namespace Lectern::Protocol
