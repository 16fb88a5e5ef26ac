// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/route.h"
#include "protocol/failure.h"

#include <chrono>

namespace Lectern {

/// How often a turn is tried again by itself. Source: protocol E.3.
constexpr int kMaxRetries = 5;

/// What one turn has tried already.
struct Attempts
{
    int retries = 0;     ///< of kMaxRetries
    int deafSockets = 0; ///< WebSockets that were never heard
    bool resentInFull = false;
    bool refreshed = false; ///< the credential

    friend bool operator==(const Attempts &, const Attempts &) = default;
};

/// Where a turn stands when something fails.
struct Situation
{
    Route route = Route::WebSocket;
    RouteSetting setting = RouteSetting::Automatic;
    bool mayRepeat = true; ///< nothing of an unfinished item has been shown
    bool heard = false;    ///< the server has said something on this connection
};

/// How a turn goes on.
struct Step
{
    enum class Kind {
        Fail,
        Retry,             ///< after `wait`, on `route`; counts
        ResendInFull,      ///< now, on a new connection; in silence
        RefreshCredential, ///< then again
        SwitchToSse,       ///< now; in silence
    };

    Kind kind = Kind::Fail;
    std::chrono::milliseconds wait{0}; ///< 0: the backoff of protocol E.3

    friend bool operator==(const Step &, const Step &) = default;
};

/// The one decision how a turn goes on after `failure`; `attempts` is what was tried before, and is counted
/// on. Pure.
Step nextStep(const Protocol::Failure &failure, const Situation &situation, Attempts &attempts);

} // namespace Lectern
