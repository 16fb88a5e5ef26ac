// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/pace.h"

#include <algorithm>

namespace Lectern::Demo {

namespace {

constexpr double kLongestLagSeconds = 0.3; // longer looks like a fault
constexpr double kLongestLagTokens = 12; // at high rates a pause of 0.3 s would be a wall of text afterwards
constexpr double kBreath = 8;            // tokens of silence after a paragraph
constexpr double kStumble = 4;           // tokens at most, now and then
constexpr double kStumbleChance = 0.12;
constexpr double kCatchUp = 0.75; // share of the lag that is left after one more token: a burst of about four
constexpr double kShareOfRest = 0.5; // never lag by more than this share of what is still to come

} // namespace

Pace::Pace(double tokensPerSecond, int totalTokens, quint32 seed)
    : m_rate(tokensPerSecond)
    , m_total(totalTokens)
    , m_random(seed)
{
}

std::chrono::microseconds Pace::due(const DemoEvent &event)
{
    if (m_rate <= 0)
        return std::chrono::microseconds(0);
    if (event.tokens > 0) {
        m_spoken += event.tokens;
        m_lag = m_lag * kCatchUp + (m_isBreathing ? kBreath : 0);
        m_isBreathing = event.endsParagraph;
        if (m_random.generateDouble() < kStumbleChance)
            m_lag += m_random.generateDouble() * kStumble;
        const double rest = double(m_total - m_spoken) * kShareOfRest;
        m_lag = std::clamp(m_lag, 0.0,
                           std::max(0.0, std::min({rest, kLongestLagTokens, kLongestLagSeconds * m_rate})));
    }
    const std::chrono::duration<double> at((double(m_spoken) + m_lag) / m_rate);
    m_last = std::max(m_last, std::chrono::duration_cast<std::chrono::microseconds>(at));
    return m_last;
}

} // namespace Lectern::Demo
