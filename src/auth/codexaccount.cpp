// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexaccount.h"

#include "auth/oauth.h"
#include "auth/workspacerouting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

TokenClaims codexClaims(const Secret &idToken, const Secret &accessToken)
{
    TokenClaims claims = claimsOf(idToken);
    const TokenClaims access = claimsOf(accessToken);
    if (claims.email.isEmpty())
        claims.email = access.email;
    if (claims.plan.isEmpty())
        claims.plan = access.plan;
    if (!access.accountId.isEmpty())
        claims.accountId = access.accountId;
    claims.isFedramp = claims.isFedramp || access.isFedramp;
    claims.isBoundToRegion = claims.isBoundToRegion || access.isBoundToRegion;
    return claims;
}

bool isHeaderValue(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Account codexAccount(const TokenClaims &claims, const AuthServer &server)
{
    Account account;
    account.kind = AccountKind::Codex;
    account.name = claims.email.isEmpty() ? u"Codex"_s : claims.email;
    account.plan = claims.plan;
    account.workspace = claims.accountId;
    account.baseUrl = server.codexBase;
    account.usageUrl = OAuth::besideCodex(server.codexBase, u"usage"_s);
    account.clientId = OAuth::kCodexClientId;
    account.tokenUrl = server.at(u"/oauth/token"_s);
    account.revokeUrl = server.at(u"/oauth/revoke"_s);
    account.headers = {{"ChatGPT-Account-ID"_ba, claims.accountId.toLatin1()},
                       {"OpenAI-Beta"_ba, "responses_websockets=2026-02-06"_ba}};
    if (claims.isFedramp)
        account.headers.append({"X-OpenAI-Fedramp"_ba, "true"_ba});
    return account;
}

} // namespace Lectern
