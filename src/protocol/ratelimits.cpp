// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/ratelimits.h"

#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

constexpr auto kDefaultMeter = "codex"_L1;
constexpr qint64 kLongestWindow = 366 * 24 * 60; // minutes; a longer one is a mistake
constexpr qsizetype kMaxName = 100;              // characters of a meter's name, a plan or a balance

QString meterName(const QString &text)
{
    const QString name = shortened(text, kMaxName).toLower().replace(u'-', u'_');
    return name.isEmpty() ? QString(kDefaultMeter) : name;
}

std::optional<QString> nonEmpty(const QString &text)
{
    const QString result = shortened(text, kMaxName);
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

double percent(std::optional<double> number)
{
    return std::clamp(number.value_or(0), 0.0, 100.0);
}

/// Servers fill a window that the account does not have with zeros. Source: protocol D.4.
std::optional<RateLimitWindow> unlessEmpty(const RateLimitWindow &window)
{
    return window == RateLimitWindow{} ? std::nullopt : std::optional(window);
}

/// `lengthKey` counts in units of `unitsPerMinute`.
std::optional<RateLimitWindow> readWindow(const QJsonValue &json, QLatin1StringView lengthKey,
                                          qint64 unitsPerMinute)
{
    const QJsonObject object = json.toObject();
    RateLimitWindow window;
    window.usedPercent = percent(numberAt(object, "used_percent"_L1));
    if (const qint64 minutes = countAt(object, lengthKey) / unitsPerMinute;
        minutes > 0 && minutes <= kLongestWindow)
        window.windowMinutes = minutes;
    window.resetsAt = unixTimeAt(object, "reset_at"_L1);
    return unlessEmpty(window);
}

std::optional<Credits> readCredits(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    Credits credits;
    credits.hasCredits = object.value("has_credits"_L1).toBool();
    credits.unlimited = object.value("unlimited"_L1).toBool();
    credits.balance = nonEmpty(scalarText(object.value("balance"_L1)));
    return credits;
}

QString readMeter(const QJsonObject &event)
{
    const QString name = stringAt(event, "metered_limit_name"_L1);
    return meterName(name.isEmpty() ? stringAt(event, "limit_name"_L1) : name);
}

std::optional<double> headerNumber(const QHash<QString, QString> &headers, const QString &name)
{
    bool isNumber = false;
    const double number = headers.value(name).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<RateLimitWindow> windowIn(const QHash<QString, QString> &headers, const QString &prefix)
{
    const std::optional<double> used = headerNumber(headers, prefix + u"-used-percent"_s);
    if (!used)
        return std::nullopt;
    RateLimitWindow window;
    window.usedPercent = percent(used);
    if (const double minutes = headerNumber(headers, prefix + u"-window-minutes"_s).value_or(0);
        minutes >= 1 && minutes <= kLongestWindow)
        window.windowMinutes = static_cast<qint64>(minutes);
    window.resetsAt = unixTime(headerNumber(headers, prefix + u"-reset-at"_s));
    return unlessEmpty(window);
}

bool isTrue(const QString &text)
{
    return text == u'1' || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<Credits> creditsIn(const QHash<QString, QString> &headers, const QString &prefix)
{
    const QString has = headers.value(prefix + u"-has-credits"_s);
    const QString unlimited = headers.value(prefix + u"-unlimited"_s);
    if (has.isEmpty() && unlimited.isEmpty())
        return std::nullopt;
    return Credits{isTrue(has), isTrue(unlimited), nonEmpty(headers.value(prefix + u"-balance"_s))};
}

/// The meters that have headers, as the headers write them: "codex" first, the rest by name.
QStringList metersIn(const QHash<QString, QString> &headers)
{
    static const QRegularExpression form(u"^x-(.{1,100})-(?:primary|secondary)-used-percent$"_s);
    QStringList meters;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (const QRegularExpressionMatch match = form.match(it.key()); match.hasMatch())
            meters.append(match.captured(1));
    }
    meters.removeAll(kDefaultMeter);
    meters.removeDuplicates();
    meters.sort();
    meters.prepend(kDefaultMeter);
    return meters.mid(0, kMaxMeters);
}

RateLimits readUsage(const QString &meter, const QJsonValue &json)
{
    const QJsonObject windows = json.toObject();
    RateLimits limits;
    limits.meter = meterName(meter);
    limits.primary = readWindow(windows.value("primary_window"_L1), "limit_window_seconds"_L1, 60);
    limits.secondary = readWindow(windows.value("secondary_window"_L1), "limit_window_seconds"_L1, 60);
    return limits;
}

void addUsage(QList<RateLimits> &meters, const QJsonObject &json)
{
    const QString limitName = stringAt(json, "limit_name"_L1);
    const QString feature = stringAt(json, "metered_feature"_L1);
    const QString name = feature.isEmpty() ? limitName : feature;
    if (name.isEmpty() || meters.size() >= kMaxMeters)
        return;
    RateLimits limits = readUsage(name, json.value("rate_limit"_L1));
    limits.limitName = nonEmpty(limitName);
    const bool isKnown = std::any_of(meters.begin(), meters.end(), [&limits](const RateLimits &other) {
        return other.meter == limits.meter;
    });
    if (!isKnown)
        meters.append(limits);
}

} // namespace

RateLimits parseRateLimits(const QJsonObject &event)
{
    const QJsonObject windows = event.value("rate_limits"_L1).toObject();
    RateLimits limits;
    limits.meter = readMeter(event);
    limits.planType = optionalStringAt(event, "plan_type"_L1);
    limits.primary = readWindow(windows.value("primary"_L1), "window_minutes"_L1, 1);
    limits.secondary = readWindow(windows.value("secondary"_L1), "window_minutes"_L1, 1);
    limits.credits = readCredits(event.value("credits"_L1));
    limits.limitName = nonEmpty(stringAt(event, "limit_name"_L1));
    return limits;
}

QList<RateLimits> parseRateLimitHeaders(const QHash<QString, QString> &headers)
{
    QList<RateLimits> result;
    for (const QString &name : metersIn(headers)) {
        const QString prefix = u"x-"_s + name;
        RateLimits limits;
        limits.meter = meterName(name);
        limits.primary = windowIn(headers, prefix + u"-primary"_s);
        limits.secondary = windowIn(headers, prefix + u"-secondary"_s);
        limits.credits = creditsIn(headers, prefix + u"-credits"_s);
        limits.limitName = nonEmpty(headers.value(prefix + u"-limit-name"_s));
        limits.reachedType = nonEmpty(headers.value(prefix + u"-rate-limit-reached-type"_s));
        if (limits.primary || limits.secondary || limits.credits || limits.reachedType)
            result.append(limits);
    }
    return result;
}

Result<QList<RateLimits>> parseUsageBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Error{ErrorKind::Protocol, u"the usage is not a JSON object"_s};
    const QJsonObject json = document.object();
    RateLimits limits = readUsage(kDefaultMeter, json.value("rate_limit"_L1));
    limits.planType = nonEmpty(stringAt(json, "plan_type"_L1));
    limits.credits = readCredits(json.value("credits"_L1));
    const QJsonValue reached = json.value("rate_limit_reached_type"_L1);
    limits.reachedType =
        nonEmpty(reached.isString() ? reached.toString() : stringAt(reached.toObject(), "type"_L1));

    QList<RateLimits> meters{limits};
    for (const QJsonArray more = json.value("additional_rate_limits"_L1).toArray(); const auto &entry : more)
        addUsage(meters, entry.toObject());
    return meters;
}

} // namespace Lectern::Protocol
