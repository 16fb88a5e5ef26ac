// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/ratelimits.h"

#include <chrono>

namespace Lectern::Protocol {

/// Other clients use the same account, so what was heard longer ago is shown with its age.
constexpr std::chrono::minutes kFreshness{10};

/// A window and when it was last spoken of.
struct MeterWindow
{
    RateLimitWindow window;
    QDateTime receivedAt;

    bool isExhausted() const { return window.usedPercent >= 100; }
    /// Heard longer ago than kFreshness; also when the clock was moved back since.
    bool isStale(const QDateTime &now) const;
    /// Whether it still says something: not when it started anew since.
    bool isKnown(const QDateTime &now) const;

    friend bool operator==(const MeterWindow &, const MeterWindow &) = default;
};

/// What is known of one meter, from all that spoke of it.
struct Meter
{
    RateLimits limits;    ///< of each part the newest that was said
    QDateTime receivedAt; ///< of the newest word
    QDateTime primaryAt;
    QDateTime secondaryAt;

    std::optional<MeterWindow> primary() const;
    std::optional<MeterWindow> secondary() const;
    bool isStale(const QDateTime &now) const;
};

/// The window that stops the account first, or has stopped it.
struct BindingWindow
{
    QString meter;
    MeterWindow window;

    friend bool operator==(const BindingWindow &, const BindingWindow &) = default;
};

/// The meters of one account. Pure: whoever asks says what time it is.
class Meters
{
public:
    /// The newer word wins, part by part; what `limits` does not mention stays, with its age. Beyond
    /// kMaxMeters no further meter is taken.
    void take(const RateLimits &limits, const QDateTime &receivedAt);

    /// In the order in which they were first heard of.
    const QList<Meter> &all() const { return m_meters; }

    /// Of the exhausted windows the one that frees last (one that does not say when counts as later than
    /// all); if none is, the one with the highest use. Nothing when nothing is known.
    std::optional<BindingWindow> binding(const QDateTime &now) const;

private:
    QList<Meter> m_meters;
};

} // namespace Lectern::Protocol
