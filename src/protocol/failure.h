// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "protocol/apierror.h"

#include <QString>

#include <variant>

namespace Lectern::Protocol {

// How a request came to grief, in the words of whoever saw it. Source of all of it: protocol E.

/// The server, or something on the way to it, answered the WebSocket handshake with something else than 101.
/// `answer.status` is empty when nobody knows it.
struct UpgradeRefused
{
    ApiError answer;
};

/// `POST /responses` was answered, but not with a stream of events.
struct HttpRefused
{
    ApiError answer;
};

/// An `error` event.
struct StreamError
{
    ApiError error;
};

/// `response.failed`.
struct ResponseBroken
{
    ApiError error;
};

/// The connection ended before the response did. `code` is that of the close frame; 0 for a cut, and for a
/// stream of events that just ends.
struct ClosedEarly
{
    int code = 0;
    QString reason;
};

/// Nothing that speaks HTTP was reached: `kind` is HostNotFound, ConnectionRefused, ConnectionLost, Tls,
/// Proxy, Timeout or, for what is not HTTP at all, NotResponsesServer.
struct Unreachable
{
    ErrorKind kind = ErrorKind::ConnectionRefused;
    QString detail;
};

/// No word for longer than our patience.
struct Silent
{
    bool connecting = false;
};

/// A message over the limit of size; the connection ended with it.
struct Oversized
{
    QString detail;
};

using Failure = std::variant<UpgradeRefused, HttpRefused, StreamError, ResponseBroken, ClosedEarly,
                             Unreachable, Silent, Oversized>;

/// What to do about a failure, before it is known how often that was tried already.
enum class Remedy {
    Tell,         ///< terminal: only the person can do something
    Retry,        ///< again after error.retryAfter, else after the backoff
    ResendInFull, ///< once, at once, in silence: a new connection and the whole input (protocol C.4, C.8)
    RefreshCredential, ///< once: get a new token, then again
    AskOverHttp,       ///< the same request over HTTP, whose answer is exact
};

struct Verdict
{
    Error error;
    Remedy remedy = Remedy::Tell;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The one decision about a failure. Pure and total.
Verdict judge(const Failure &failure);

/// Whether a refused handshake says "no WebSockets here", so that later requests need not try again: 426,
/// 404, 405 and the like, but not 401, 429 or 5xx.
bool refusesWebSockets(const UpgradeRefused &refusal);

} // namespace Lectern::Protocol
