// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace Lectern::Protocol {

/// No account has near this many meters; what a server lists beyond it is left out.
constexpr qsizetype kMaxMeters = 32;

/// One window of a meter: how much is used and when it starts anew.
struct RateLimitWindow
{
    double usedPercent = 0; ///< 0 to 100
    std::optional<qint64> windowMinutes;
    std::optional<QDateTime> resetsAt; ///< UTC

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
/// names none. Source: protocol A.4 and D.4.
struct RateLimits
{
    QString meter;
    std::optional<QString> planType;
    std::optional<RateLimitWindow> primary;
    std::optional<RateLimitWindow> secondary;
    std::optional<Credits> credits;
    std::optional<QString> limitName;   ///< the server's own name of the meter, for people
    std::optional<QString> reachedType; ///< which limit is reached, in the server's word

    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// From a whole `codex.rate_limits` event.
RateLimits parseRateLimits(const QJsonObject &event);

/// Every meter that the headers of an answer speak of, "codex" first; the names of headers are in lower case.
/// Empty when they speak of none. A window needs its used percent, and more than zeros.
QList<RateLimits> parseRateLimitHeaders(const QHash<QString, QString> &headers);

/// From the body of the usage endpoint: "codex" first, then the additional meters, doubles and nameless ones
/// left out. ErrorKind::Protocol when it is not a JSON object.
Result<QList<RateLimits>> parseUsageBody(const QByteArray &body);

} // namespace Lectern::Protocol
