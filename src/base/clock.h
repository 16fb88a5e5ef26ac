// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace Lectern {

/// Where time comes from, so that tests can move it.
class Clock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Never goes backwards; for durations only.
    virtual TimePoint now() const = 0;

    /// The time of day in UTC, as the machine believes it; may jump. For what is stored, shown or compared
    /// with a server's times.
    virtual QDateTime wallNow() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }
    QDateTime wallNow() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Lectern
