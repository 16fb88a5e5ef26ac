// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/channelpool.h"

#include <algorithm>

namespace Lectern {

namespace {

constexpr std::chrono::minutes kMaxAge(55); ///< the server ends a socket after 60
constexpr std::chrono::minutes kMaxIdle(5);

/// Whether either clock says so: a machine that has slept has lost its connections.
bool isPast(const Stamp &stamp, std::chrono::milliseconds span, const Stamp &now)
{
    return now.steady - stamp.steady >= span || stamp.wall.msecsTo(now.wall) >= span.count();
}

} // namespace

ChannelPool::ChannelPool(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChannelPool::dropUnusable);
}

ChannelPool::~ChannelPool() = default;

std::unique_ptr<Channel> ChannelPool::take(const QString &conversation, Route route)
{
    const auto at = std::ranges::find(m_channels, conversation,
                                      [](const auto &channel) { return channel->conversation; });
    if (at == m_channels.end())
        return nullptr;
    std::unique_ptr<Channel> channel = std::move(*at);
    m_channels.erase(at);
    channel->transport->disconnect(this);
    const bool fits = channel->route == route && isUsable(*channel);
    return fits ? std::move(channel) : nullptr;
}

void ChannelPool::keep(std::unique_ptr<Channel> channel)
{
    channel->usedAt = now();
    if (channel->generation != m_generation || !isUsable(*channel))
        return;
    connect(channel->transport.get(), &FrameTransport::closed, this, &ChannelPool::dropUnusable,
            Qt::QueuedConnection);
    m_channels.push_back(std::move(channel));
    if (!m_timer.isActive())
        m_timer.start(kMaxIdle);
}

void ChannelPool::makeRoom(int inUse)
{
    while (!m_channels.empty() && size() + inUse >= kMaxChannels)
        m_channels.erase(m_channels.begin());
}

void ChannelPool::clear()
{
    ++m_generation;
    m_channels.clear();
    m_timer.stop();
}

bool ChannelPool::isUsable(const Channel &channel) const
{
    return channel.transport->isOpen() && !isPast(channel.openedAt, kMaxAge, now()) &&
           !isPast(channel.usedAt, kMaxIdle, now());
}

void ChannelPool::dropUnusable()
{
    std::erase_if(m_channels, [this](const auto &channel) { return !isUsable(*channel); });
    if (m_channels.empty())
        m_timer.stop();
    else
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_channels.front()->usedAt.steady +
                                                                   kMaxIdle - m_clock.now()));
}

} // namespace Lectern
