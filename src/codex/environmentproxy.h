// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/networkpolicy.h"

#include <optional>

namespace Lectern {

/// The proxy that the environment names for `url`, as curl reads it: `https_proxy` for https and wss,
/// `http_proxy` for http and ws, else `all_proxy`, each in small letters or capitals; none where `no_proxy`
/// lists the host. Nothing when the environment does not speak of it.
std::optional<ProxyChoice> environmentProxy(const QUrl &url);

/// Whether a `no_proxy` list holds the host of `url`: `*`, names with everything below them (`a.example`,
/// `.a.example`, `*.a.example`), addresses and networks (`10.0.0.0/8`, for hosts that are addresses), each
/// with
/// `:port` if need be; separated by commas or spaces.
bool isListedInNoProxy(const QUrl &url, const QString &list);

/// A socket's proxy for an address with an `http` or `socks…` scheme. What lacks a host or has another scheme
/// gives a proxy that cannot be reached.
QNetworkProxy proxyAt(const QUrl &url, const QString &password);

} // namespace Lectern
