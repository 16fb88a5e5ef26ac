// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/web.h"
#include "base/result.h"
#include "base/secret.h"

/// Accounts whose requests must stay in one region have servers of their own (protocol A.3). Pure.
namespace Lectern::OAuth {

/// Asks where `account`, of mode C, has its servers.
WebRequest routingRequest(const Account &account, const Secret &accessToken);

/// `account` with the servers and headers that `answer` says. ErrorKind::Protocol when it does not say it of
/// exactly this account, or names what is no https server.
Result<Account> routed(const Account &account, const WebAnswer &answer);

/// `name` beside the Codex server at `base`, which ends in `…/backend-api/codex`; other servers have it at
/// `/api/codex/name` (protocol A.2).
QUrl besideCodex(const QUrl &base, const QString &name);

} // namespace Lectern::OAuth
