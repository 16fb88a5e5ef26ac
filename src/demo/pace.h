// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"

#include <QRandomGenerator>

#include <chrono>

namespace Lectern::Demo {

/// When each event of a response is due, counted from its start. Speaks a little unevenly, in small bursts
/// and with a short breath after a paragraph, but keeps to an absolute schedule: after n tokens it is never
/// ahead of n / rate, and with the last one it is exactly there. The same seed gives the same times.
class Pace
{
public:
    /// `tokensPerSecond` 0 means at once; `totalTokens` is what all events together cost.
    Pace(double tokensPerSecond, int totalTokens, quint32 seed);

    /// To be asked once per event, in order. Never goes backwards.
    std::chrono::microseconds due(const DemoEvent &event);

private:
    double m_rate = 0;
    int m_total = 0;
    int m_spoken = 0;
    double m_lag = 0;           ///< how far behind the even pace, in tokens
    bool m_isBreathing = false; ///< the last token ended a paragraph
    std::chrono::microseconds m_last{0};
    QRandomGenerator m_random;
};

} // namespace Lectern::Demo
