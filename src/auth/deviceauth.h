// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/web.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <chrono>
#include <variant>

/// Signing in by a code that is typed elsewhere (protocol G.2): requests and answers. Pure.
namespace Lectern::OAuth {

/// How long a code is worth something; the server does not say it.
inline constexpr std::chrono::minutes kDeviceCodeLife{15};

/// What `slow_down` adds (RFC 8628, 3.5).
inline constexpr std::chrono::seconds kSlowDown{5};

/// A code, and what to ask with whether it was typed.
struct DeviceAuth
{
    Secret id;
    QString userCode;
    std::chrono::seconds interval;
};

WebRequest deviceCodeRequest(const AuthServer &server);
/// ErrorKind::DeviceCodeOff for 404.
Result<DeviceAuth> deviceAuthFrom(const WebAnswer &answer);

WebRequest devicePollRequest(const AuthServer &server, const DeviceAuth &auth);

struct DevicePending
{
    bool isTooFast = false;
};
/// What is to be exchanged: here the server makes the verifier.
struct DeviceGranted
{
    Secret code;
    Secret verifier;
};
/// An Error is the end. A server that fails for the moment counts as pending, and so does any 403 or 404
/// that does not say that it is over.
using DevicePoll = std::variant<DevicePending, DeviceGranted, Error>;
DevicePoll devicePollFrom(const WebAnswer &answer);

/// Stands where the other ways have an address of this machine.
QString deviceRedirectUri(const AuthServer &server);

} // namespace Lectern::OAuth
