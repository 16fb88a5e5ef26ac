// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "codex/channelpool.h"
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "codex/sendjournal.h"
#include "protocol/request.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Lectern {

/// What a turn asks.
struct TurnOrder
{
    QString conversation;              ///< its key; one turn at a time in each
    QString question;                  ///< as the person typed it, for the journal
    Protocol::ResponseRequest request; ///< with the whole input
    TurnId resumed;                    ///< an earlier turn that goes on; else a new one begins
    TurnId superseded;                 ///< an earlier turn whose place it takes
};

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
    SendJournal *journal = nullptr; ///< none: nothing is kept
    MakeTransport makeTransport;
    CredentialSource credentials; ///< may be empty: the endpoint keeps what it has
    Backoff backoff;
    std::function<int()> channelsInUse; ///< by other turns
};

} // namespace Lectern
