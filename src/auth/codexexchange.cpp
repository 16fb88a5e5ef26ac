// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexexchange.h"

#include "auth/codexaccount.h"
#include "auth/workspacerouting.h"

using namespace Qt::StringLiterals;

namespace Lectern {

CodexExchange::CodexExchange(const AuthServer &server, Web &web, const Clock &clock,
                             const std::optional<Account> &known, const Discard &discard, QObject *parent)
    : SteppedSignIn(web, clock, known, discard, parent)
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
    const TokenClaims claims = codexClaims(tokens->idToken, tokens->credential.accessToken);
    const SignedIn signedIn{codexAccount(claims, m_server), tokens->credential};
    hold(signedIn);
    if (!isHeaderValue(claims.accountId))
        return end(Error{ErrorKind::Protocol, u"the tokens do not say which account it is"_s});
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
