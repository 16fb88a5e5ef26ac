// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

class QJsonObject;
class QJsonValue;

namespace Lectern::Protocol {

/// Tokens of one response, as the server counts them. Source: protocol D.1.
struct Usage
{
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    qint64 reasoningTokens = 0;
    qint64 totalTokens = 0;

    friend bool operator==(const Usage &, const Usage &) = default;
};

/// One window of a meter: how much is used and when it starts anew.
struct RateLimitWindow
{
    double usedPercent = 0;
    std::optional<qint64> windowMinutes;
    std::optional<QDateTime> resetsAt;

    friend bool operator==(const RateLimitWindow &, const RateLimitWindow &) = default;
};

struct Credits
{
    bool hasCredits = false;
    bool unlimited = false;
    std::optional<QString> balance;

    friend bool operator==(const Credits &, const Credits &) = default;
};

/// The state of one meter of an account. `meter` is lower case with underscores; "codex" when the server
/// names none. Source: protocol D.4.
struct RateLimits
{
    QString meter;
    std::optional<QString> planType;
    std::optional<RateLimitWindow> primary;
    std::optional<RateLimitWindow> secondary;
    std::optional<Credits> credits;

    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// Lenient: a missing or odd field counts as 0. Nothing when `json` is not an object.
std::optional<Usage> parseUsage(const QJsonValue &json);

/// From a whole `codex.rate_limits` event.
RateLimits parseRateLimits(const QJsonObject &event);

} // namespace Lectern::Protocol
