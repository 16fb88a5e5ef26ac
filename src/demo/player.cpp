// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/player.h"

#include <numeric>

namespace Lectern::Demo {

namespace {

constexpr qint64 kHighWaterBytes =
    256LL * 1024;                   // enough to keep loopback busy, little to throw away on a stop
constexpr int kEventsPerTurn = 200; // the window lives in the same thread: let it breathe
constexpr quint32 kPaceSeed = 2026; // any: the same answer streams the same way every time

int totalTokens(const DemoResponse &response)
{
    return std::accumulate(response.events.begin(), response.events.end(), 0,
                           [](int sum, const DemoEvent &event) { return sum + event.tokens; });
}

} // namespace

Player::Player(EventSink &sink, double tokensPerSecond, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sink(sink)
    , m_tokensPerSecond(tokensPerSecond)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::advance);
}

void Player::play(DemoResponse response)
{
    stop();
    m_pace.emplace(m_tokensPerSecond, totalTokens(response), kPaceSeed);
    m_response = std::move(response);
    m_next = 0;
    m_due.reset();
    m_start = m_clock.now();
    m_isPlaying = true;
    advance();
}

void Player::stop()
{
    m_timer.stop();
    m_isPlaying = false;
}

void Player::resume()
{
    if (m_isPlaying && !m_timer.isActive())
        advance();
}

void Player::advance()
{
    for (int sent = 0; m_isPlaying && m_next < m_response.events.size(); ++sent) {
        if (m_sink.bytesWaiting() > kHighWaterBytes || m_response.events.at(m_next).act == Act::Hold)
            return;
        const std::chrono::milliseconds wait = timeUntilNext();
        if (wait.count() > 0 || sent == kEventsPerTurn) {
            m_timer.start(wait);
            return;
        }
        m_due.reset();
        m_sink.send(m_response.events.at(m_next++));
    }
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    Q_EMIT finished();
}

std::chrono::milliseconds Player::timeUntilNext()
{
    if (!m_due)
        m_due = m_pace->due(m_response.events.at(m_next));
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_start + *m_due - m_clock.now());
    return std::max(wait, std::chrono::milliseconds(0));
}

} // namespace Lectern::Demo
