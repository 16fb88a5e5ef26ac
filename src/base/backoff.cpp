// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Lectern {

namespace {

// The pace that servers of this protocol know from their own client. Source: protocol E.3.
constexpr std::chrono::milliseconds kFirstDelay{200};
constexpr int kPercentOfJitter = 10;

constexpr int kLastDoubling = 8; // 51.2 s: whoever waits longer than a minute thinks that it hangs

} // namespace

std::chrono::milliseconds backoff(int attempt, QRandomGenerator &random)
{
    const std::chrono::milliseconds delay =
        kFirstDelay * (1 << (std::clamp(attempt, 1, kLastDoubling + 1) - 1));
    const auto spread = static_cast<int>(delay.count()) * kPercentOfJitter / 100;
    return delay + std::chrono::milliseconds(random.bounded(-spread, spread + 1));
}

} // namespace Lectern
