// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/channel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Lectern {

/// The connections that no turn uses at the moment, one a conversation. They are dropped after five idle
/// minutes and at 55 minutes of age (protocol C.8), and the longest unused one goes when there are too many.
/// A timer runs only while there is one to drop.
class ChannelPool final : public QObject
{
    Q_OBJECT

public:
    /// Connections of the whole program, those in use among them; more than a person talks in at a time.
    /// Where more turns than that run at once, none is idle, and the rest is open beyond it.
    static constexpr int kMaxChannels = 8;

    explicit ChannelPool(const Clock &clock, QObject *parent = nullptr);
    ~ChannelPool() override;

    /// The open connection of `conversation`, if it can still be used; the caller's from now on.
    std::unique_ptr<Channel> take(const QString &conversation, Route route);

    /// Keeps `channel` for the next turn if it is open.
    void keep(std::unique_ptr<Channel> channel);

    /// Makes room for a new connection while `inUse` others are in the hands of turns.
    void makeRoom(int inUse);

    /// Drops them all, and those that are in use as soon as they are given back.
    void clear();
    int generation() const { return m_generation; }

    Stamp now() const { return {m_clock.now(), m_clock.wallNow()}; }

    int size() const { return int(m_channels.size()); }
    const Clock &clock() const { return m_clock; }

private:
    bool isUsable(const Channel &channel) const;
    void dropUnusable();

    const Clock &m_clock;
    std::vector<std::unique_ptr<Channel>> m_channels; ///< the longest unused one first
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace Lectern
