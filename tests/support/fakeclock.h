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
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    TimePoint m_now{std::chrono::hours(1)};
};

} // namespace Lectern::Testing
