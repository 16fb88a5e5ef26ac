// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QTimeZone>

namespace Lectern::Testing {

/// Time that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    QDateTime wallNow() const override { return m_wallNow; }

    void advance(std::chrono::milliseconds time)
    {
        m_now += time;
        m_wallNow = m_wallNow.addMSecs(time.count());
    }
    /// As a person or a time server would: the steady clock does not notice.
    void setWallNow(const QDateTime &time) { m_wallNow = time.toUTC(); }

private:
    TimePoint m_now{std::chrono::hours(1)};
    QDateTime m_wallNow{QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc()};
};

} // namespace Lectern::Testing
