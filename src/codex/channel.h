// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/continuation.h"
#include "codex/frametransport.h"
#include "codex/route.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace Lectern {

/// A moment on both clocks: the steady one stands still while the machine sleeps, the other one can be set.
struct Stamp
{
    Clock::TimePoint steady;
    QDateTime wall;
};

/// The connection of one conversation, and what can be continued on it.
struct Channel
{
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    /// It may go while its transport speaks.
    ~Channel()
    {
        if (!transport)
            return;
        transport->abort();
        transport.release()->deleteLater();
    }

    QString conversation;
    Route route = Route::WebSocket;
    std::unique_ptr<FrameTransport> transport;
    Continuation chain;
    Stamp openedAt;     ///< when it was asked to open
    Stamp usedAt;       ///< when its last turn ended
    int generation = 0; ///< of the pool's, see ChannelPool::clear()
};

} // namespace Lectern
