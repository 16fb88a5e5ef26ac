// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"
#include "demo/httproutes.h"

#include <QString>

#include <functional>
#include <optional>

namespace Lectern::Demo {

/// The kinds of request that a fault can strike.
enum class Stage {
    Upgrade = 1, ///< the WebSocket handshake
    Post = 2,    ///< `POST /responses`
    Models = 4,
    Usage = 8,
    Turn = 16,         ///< a response, over either transport
    Continuation = 32, ///< one with `previous_response_id`; is a Turn as well
    WarmUp = 64,       ///< one with `generate: false`; is no Turn
};
Q_DECLARE_FLAGS(Stages, Stage)
Q_DECLARE_OPERATORS_FOR_FLAGS(Stages)

/// One way of misbehaving. A fault of the first four stages has a reply, one of the others spoils the
/// response.
struct Fault
{
    Stages stages;
    std::function<Reply(const HttpHead &)> reply;
    std::function<void(DemoResponse &)> spoil;
    std::optional<int> times = 1; ///< how many requests it still strikes; nothing: every one
};

/// Reads `NAME`, `NAME:3` or `NAME:always`, NAME being from faultTable(). Nothing when there is no such
/// fault.
std::optional<Fault> parseFault(const QString &text);

} // namespace Lectern::Demo
