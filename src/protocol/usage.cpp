// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/usage.h"

#include "protocol/jsonread.h"

#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

std::optional<RateLimitWindow> readWindow(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    RateLimitWindow window;
    window.usedPercent = std::clamp(numberAt(object, "used_percent"_L1).value_or(0), 0.0, 100.0);
    if (const qint64 minutes = countAt(object, "window_minutes"_L1); minutes > 0)
        window.windowMinutes = minutes;
    window.resetsAt = unixTimeAt(object, "reset_at"_L1);
    // Servers fill a window that the account does not have with zeros. Source: protocol D.4.
    return window == RateLimitWindow{} ? std::nullopt : std::optional(window);
}

std::optional<Credits> readCredits(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    Credits credits;
    credits.hasCredits = object.value("has_credits"_L1).toBool();
    credits.unlimited = object.value("unlimited"_L1).toBool();
    if (const QString balance = scalarText(object.value("balance"_L1)); !balance.isEmpty())
        credits.balance = balance;
    return credits;
}

QString readMeter(const QJsonObject &event)
{
    QString name = stringAt(event, "metered_limit_name"_L1);
    if (name.isEmpty())
        name = stringAt(event, "limit_name"_L1);
    if (name.isEmpty())
        return u"codex"_s;
    return name.toLower().replace(u'-', u'_');
}

} // namespace

std::optional<Usage> parseUsage(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    Usage usage;
    usage.inputTokens = countAt(object, "input_tokens"_L1);
    usage.cachedTokens = countAt(object.value("input_tokens_details"_L1).toObject(), "cached_tokens"_L1);
    usage.outputTokens = countAt(object, "output_tokens"_L1);
    usage.reasoningTokens =
        countAt(object.value("output_tokens_details"_L1).toObject(), "reasoning_tokens"_L1);
    usage.totalTokens = countAt(object, "total_tokens"_L1);
    return usage;
}

RateLimits parseRateLimits(const QJsonObject &event)
{
    const QJsonObject windows = event.value("rate_limits"_L1).toObject();
    RateLimits limits;
    limits.meter = readMeter(event);
    limits.planType = optionalStringAt(event, "plan_type"_L1);
    limits.primary = readWindow(windows.value("primary"_L1));
    limits.secondary = readWindow(windows.value("secondary"_L1));
    limits.credits = readCredits(event.value("credits"_L1));
    return limits;
}

} // namespace Lectern::Protocol
