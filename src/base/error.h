// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern {

/// What went wrong, seen from what the caller can do about it. Sentences for people are made from it in one
/// place, viewmodel/errorsentence.
enum class ErrorKind {
    Usage,              ///< the call itself is wrong (command line, arguments)
    File,               ///< a file cannot be read or written
    PortInUse,          ///< a local port cannot be listened on
    HostNotFound,       ///< the name of the server does not resolve
    ConnectionRefused,  ///< nobody listens there
    ConnectionLost,     ///< the connection ended before the answer did
    Timeout,            ///< silence for longer than allowed
    Tls,                ///< no trusted TLS connection can be made
    Proxy,              ///< the proxy on the way refuses, or wants a password
    NotResponsesServer, ///< something answers there, but not a Responses server
    Protocol,           ///< the server sent what the protocol forbids
    TooLarge,           ///< a message is over the limit
    SignInNeeded,       ///< missing, wrong or expired credential
    Forbidden,          ///< the account may not do this
    UnknownModel,       ///< the model does not exist, or not for this account
    ContextTooLong,     ///< the conversation does not fit the model
    LimitReached,       ///< a usage limit, quota or budget is used up
    RateLimited,        ///< too many requests, later it may work
    Overloaded,         ///< the server has no capacity
    Policy,             ///< refused for its content
    BadRequest,         ///< the server does not accept the request
    Server,             ///< the server failed
    Busy,               ///< one turn at a time
    Interrupted,        ///< the program ended while the answer was under way
    NotKept,            ///< the question could not be brought to the disk, so it was not sent
    SessionEnded,       ///< the sign-in is over; only the person can begin another one
    SignInDeclined,     ///< the person, or who administers the account, said no
    NotEntitled,        ///< signed in, but the workspace does not allow Codex
    PlanNotShared,      ///< signed in, but without leave to use the plan
    IdentityNotProven,  ///< what came back is not from whom it should be: signature, audience, nonce
    ClockWrong,         ///< this machine's clock is so far off that nothing can be checked
    SignInTimeout,      ///< nobody came back from the browser
    DeviceCodeOff,      ///< the account does not allow signing in by code
    CodeExpired,        ///< the code was not typed in time
    StoreMissing,       ///< no password store is running
    StoreLocked,        ///< the password store is locked
    StoreRefused,       ///< the password store does not give or take it
    StoreSilent,        ///< the password store does not answer
    InUse,              ///< another copy of the program is at work on it, for too long
    DiskFull,           ///< there is no room to keep it
    NotWritable,        ///< the place where it is to be kept lets nothing be written
    HistoryDamaged, ///< the history was damaged; what could be read was taken over, the rest is kept aside
    HistoryNewer,   ///< the history was written by a newer version of the program
    HistoryInUse,   ///< another program holds the history for too long
};

constexpr ErrorKind kLastErrorKind = ErrorKind::HistoryInUse;

/// One failure. `detail` is for logs and for the foldable details of an error; it never holds a secret and is
/// never shown as the sentence itself.
struct Error
{
    ErrorKind kind = ErrorKind::Server;
    QString detail;
    /// The server's own words, made for people; shown quoted beside our sentence.
    std::optional<QString> serverMessage = {};
    /// When it may work again, counted from the moment the error was received.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// When a limit that is reached frees again, where the server says it.
    std::optional<QDateTime> resetsAt = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Lectern
