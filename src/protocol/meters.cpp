// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/meters.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Lectern::Protocol {

namespace {

bool isOlderThan(const QDateTime &receivedAt, const QDateTime &now, std::chrono::milliseconds age)
{
    const qint64 passed = receivedAt.msecsTo(now);
    return passed > age.count() || passed < -age.count();
}

std::optional<MeterWindow> windowAt(const std::optional<RateLimitWindow> &window, const QDateTime &receivedAt)
{
    return window ? std::optional(MeterWindow{*window, receivedAt}) : std::nullopt;
}

void takeWindow(std::optional<RateLimitWindow> &known, QDateTime &knownAt,
                const std::optional<RateLimitWindow> &window, const QDateTime &receivedAt)
{
    if (!window || (known && receivedAt < knownAt))
        return;
    known = window;
    knownAt = receivedAt;
}

/// Orders windows by how much they bind.
auto weight(const MeterWindow &window)
{
    constexpr qint64 kNeverSaid = std::numeric_limits<qint64>::max();
    const bool isExhausted = window.isExhausted();
    const qint64 reset = window.window.resetsAt ? window.window.resetsAt->toSecsSinceEpoch() : kNeverSaid;
    return std::tuple(isExhausted, isExhausted ? reset : 0, window.window.usedPercent);
}

} // namespace

bool MeterWindow::isStale(const QDateTime &now) const
{
    return isOlderThan(receivedAt, now, kFreshness);
}

bool MeterWindow::isKnown(const QDateTime &now) const
{
    if (window.resetsAt)
        return now < *window.resetsAt;
    return !window.windowMinutes ||
           !isOlderThan(receivedAt, now, std::chrono::minutes(*window.windowMinutes));
}

std::optional<MeterWindow> Meter::primary() const
{
    return windowAt(limits.primary, primaryAt);
}

std::optional<MeterWindow> Meter::secondary() const
{
    return windowAt(limits.secondary, secondaryAt);
}

bool Meter::isStale(const QDateTime &now) const
{
    return isOlderThan(receivedAt, now, kFreshness);
}

void Meters::take(const RateLimits &limits, const QDateTime &receivedAt)
{
    auto meter = std::find_if(m_meters.begin(), m_meters.end(),
                              [&limits](const Meter &known) { return known.limits.meter == limits.meter; });
    if (meter == m_meters.end()) {
        if (m_meters.size() < kMaxMeters)
            m_meters.append(Meter{limits, receivedAt, receivedAt, receivedAt});
        return;
    }
    takeWindow(meter->limits.primary, meter->primaryAt, limits.primary, receivedAt);
    takeWindow(meter->limits.secondary, meter->secondaryAt, limits.secondary, receivedAt);
    if (receivedAt < meter->receivedAt)
        return;
    meter->receivedAt = receivedAt;
    if (limits.planType)
        meter->limits.planType = limits.planType;
    if (limits.credits)
        meter->limits.credits = limits.credits;
    if (limits.limitName)
        meter->limits.limitName = limits.limitName;
    meter->limits.reachedType = limits.reachedType; // no word of it means that it is not reached any more
}

std::optional<BindingWindow> Meters::binding(const QDateTime &now) const
{
    std::optional<BindingWindow> result;
    for (const Meter &meter : m_meters) {
        for (const std::optional<MeterWindow> &window : {meter.primary(), meter.secondary()}) {
            if (!window || !window->isKnown(now))
                continue;
            if (!result || weight(*window) > weight(result->window))
                result = BindingWindow{meter.limits.meter, *window};
        }
    }
    return result;
}

} // namespace Lectern::Protocol
