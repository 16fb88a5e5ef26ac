// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "demo/demoresponse.h"
#include "demo/pace.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Lectern::Demo {

/// How often a sink pings that was told to keep pinging: below every time-out of a client.
constexpr std::chrono::milliseconds kPingInterval{500};

/// Just above what a client of this protocol takes as one message. Source: protocol B.3.
constexpr qint64 kOversizeBytes = 64LL * 1024 * 1024 + 1;

/// Where a response is played to: one connection of one transport.
class EventSink
{
public:
    EventSink() = default;
    EventSink(const EventSink &) = delete;
    EventSink &operator=(const EventSink &) = delete;
    virtual ~EventSink() = default;

    virtual void send(const DemoEvent &event) = 0;
    /// Bytes that the peer has not taken yet; when they shrink, whoever owns the player calls resume().
    virtual qint64 bytesWaiting() const = 0;
};

/// Plays one response at a time into a sink, at its pace and no faster than the peer takes it. A timer runs
/// only while something is due later. At Act::Hold it stays, still playing, until it is stopped.
class Player : public QObject
{
    Q_OBJECT

public:
    /// `sink` and `clock` must outlive the player.
    Player(EventSink &sink, double tokensPerSecond, const Clock &clock, QObject *parent = nullptr);

    bool isPlaying() const { return m_isPlaying; }

    /// Starts at once, the first events go out before it returns. A response that still plays is dropped.
    void play(DemoResponse response);
    /// Nothing more is sent, finished() does not come. Without effect when nothing plays.
    void stop();
    /// The sink has room again.
    void resume();

Q_SIGNALS:
    /// The last event is out; a new response may be played from here.
    void finished();

private:
    void advance();
    std::chrono::milliseconds timeUntilNext();

    EventSink &m_sink;
    const double m_tokensPerSecond;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_isPlaying = false;
    DemoResponse m_response;
    qsizetype m_next = 0;
    Clock::TimePoint m_start;
    std::optional<Pace> m_pace;
    std::optional<std::chrono::microseconds> m_due; ///< of m_next, once asked
};

} // namespace Lectern::Demo
