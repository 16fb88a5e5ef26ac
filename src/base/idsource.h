// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace Lectern {

/// Gives ids that no other program of this person gives, without asking anybody: the time in milliseconds and
/// 20 random bits. They rise within one source even when the clock goes back, and fit into 62 bits.
class IdSource final
{
public:
    /// `clock` must outlive this.
    explicit IdSource(const Clock &clock)
        : m_clock(clock)
    {
    }

    template <typename AnyId>
    AnyId next()
    {
        return AnyId(nextValue());
    }

private:
    quint64 nextValue();

    const Clock &m_clock;
    quint64 m_last = 0;
};

} // namespace Lectern
