// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/authserver.h"
#include "auth/jwt.h"
#include "base/secret.h"

namespace Lectern {

/// What both tokens of a Codex account say; the id token knows more of the person (protocol G.4).
TokenClaims codexClaims(const Secret &idToken, const Secret &accessToken);

/// Whether `text` may go into a header, as the account's id does.
bool isHeaderValue(const QString &text);

/// The account of these claims, with the headers of its requests (protocol B.1 and J).
Account codexAccount(const TokenClaims &claims, const AuthServer &server);

} // namespace Lectern
