// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexexchange.h"

#include "auth/jwt.h"
#include "auth/workspacerouting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The account's id goes into a header.
bool isHeaderValue(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// What both tokens say; the id token knows more of the person (protocol G.4).
TokenClaims claimsOf(const OAuth::Tokens &tokens)
{
    TokenClaims claims = claimsOf(tokens.idToken);
    const TokenClaims access = claimsOf(tokens.credential.accessToken);
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

Account accountOf(const TokenClaims &claims, const AuthServer &server)
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
    // protocol B.1 and J
    account.headers = {{"ChatGPT-Account-ID"_ba, claims.accountId.toLatin1()},
                       {"OpenAI-Beta"_ba, "responses_websockets=2026-02-06"_ba}};
    if (claims.isFedramp)
        account.headers.append({"X-OpenAI-Fedramp"_ba, "true"_ba});
    return account;
}

} // namespace

CodexExchange::CodexExchange(const AuthServer &server, Web &web, const Clock &clock,
                             const std::optional<Account> &known, QObject *parent)
    : SteppedSignIn(web, clock, known, parent)
    , m_server(server)
{
}

void CodexExchange::exchange(const Secret &code, const Secret &verifier, const QString &redirectUri)
{
    const OAuth::Grant grant{m_server.at(u"/oauth/token"_s), OAuth::kCodexClientId, code, verifier,
                             redirectUri};
    ask(OAuth::exchangeRequest(grant), [this](const WebAnswer &answer) { read(answer); });
}

void CodexExchange::read(const WebAnswer &answer)
{
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom(answer, wallNow());
    if (!tokens)
        return end(tokens.error());
    const TokenClaims claims = claimsOf(*tokens);
    if (!isHeaderValue(claims.accountId))
        return end(Error{ErrorKind::Protocol, u"the tokens do not say which account it is"_s});
    const SignedIn signedIn{accountOf(claims, m_server), tokens->credential};
    // Everybody else's requests go where they always go (protocol A.3).
    if (claims.isBoundToRegion)
        return route(signedIn);
    end(signedIn);
}

void CodexExchange::route(const SignedIn &signedIn)
{
    ask(OAuth::routingRequest(signedIn.account, signedIn.credential.accessToken),
        [this, signedIn](const WebAnswer &answer) {
            const Result<Account> account = OAuth::routed(signedIn.account, answer);
            if (!account)
                return end(account.error());
            end(SignedIn{*account, signedIn.credential});
        });
}

} // namespace Lectern
