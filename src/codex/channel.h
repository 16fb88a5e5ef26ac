// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/continuation.h"
#include "codex/frametransport.h"
#include "codex/route.h"

#include <QString>

#include <memory>

namespace Lectern {

/// The connection of one conversation, and what can be continued on it.
struct Channel
{
    QString conversation;
    Route route = Route::WebSocket;
    std::unique_ptr<FrameTransport> transport;
    Continuation chain;
    Clock::TimePoint openedAt; ///< when it was asked to open
    Clock::TimePoint usedAt;   ///< when its last turn ended
    bool hasServed = false;    ///< a request was answered on it
};

} // namespace Lectern
