// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/delivery.h"
#include "base/error.h"
#include "base/id.h"
#include "base/result.h"
#include "codex/channelpool.h"
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "protocol/request.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What a turn asks.
struct TurnOrder
{
    TurnId id;                               ///< a new one, or that of an earlier turn that goes on
    QString conversation;                    ///< its key; one turn at a time in each
    Protocol::ResponseRequest request;       ///< with the whole input
    Delivery delivery = Delivery::NeverSent; ///< what is known already of a turn that goes on
};

/// Keeps on disk that a turn is about to be sent. Called once a run, when its first request is about to
/// leave, while the connection is being made. `done` is called on the same thread, at once or later; nothing
/// is sent before, and nothing ever when it is called with an error.
using KeepSend = std::function<void(TurnId, std::function<void(const std::optional<Error> &)> done)>;

/// How long silence is borne.
struct Patience
{
    std::chrono::milliseconds connect =
        std::chrono::seconds(15); ///< until the connection stands (protocol B.3)
    std::chrono::milliseconds idle = std::chrono::seconds(300); ///< between two messages of a turn (B.3)
};

/// How long to wait before the `retry`th new attempt, from 1 on, where the server does not say it.
using Backoff = std::function<std::chrono::milliseconds(int retry)>;

using MakeTransport = std::function<std::unique_ptr<FrameTransport>(Route)>;

/// Why a credential is asked for.
enum class CredentialNeed {
    Connect, ///< before each new connection: what counts by now, renewed if it is about to end
    Refused, ///< the server has refused the one that the endpoint has
};

/// Gives an endpoint what lets us in there. Calls back once, later.
using CredentialSource =
    std::function<void(const Endpoint &, CredentialNeed, std::function<void(const Result<Endpoint> &)>)>;

/// What a turn runs on.
struct TurnSetup
{
    Endpoint endpoint;
    Patience patience;
    ChannelPool &pool;
    NetworkDiary &diary;
    KeepSend keepSend; ///< may be empty: nothing is kept
    MakeTransport makeTransport;
    CredentialSource credentials; ///< may be empty: the endpoint keeps what it has
    Backoff backoff;
    std::function<int()> channelsInUse; ///< by other turns
};

} // namespace Lectern
