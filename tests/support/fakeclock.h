// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace Lectern::Testing {

/// Time that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    QDateTime wallNow() const override { return m_wall; }
    void advance(std::chrono::milliseconds time) { m_now += time; m_wall = m_wall.addMSecs(time.count()); }

private:
    TimePoint m_now{std::chrono::hours(1)};
    QDateTime m_wall = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
};

} // namespace Lectern::Testing
