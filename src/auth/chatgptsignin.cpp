// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/chatgptsignin.h"

#include "auth/authorize.h"
#include "auth/idtoken.h"
#include "auth/jwt.h"
#include "auth/webmessage.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// For somebody whose token does not say it: the name of the way in.
QString nameIn(const QJsonObject &claims)
{
    const QString email = readClaims(claims).email;
    if (!email.isEmpty())
        return email;
    const QString name = claims.value("name"_L1).toString();
    return name.isEmpty() ? u"ChatGPT"_s : name;
}

/// A server that does not say what it granted granted what was asked for (RFC 6749, 5.1).
bool sharesPlan(const OAuth::Callback &callback, const OAuth::Tokens &tokens)
{
    if (tokens.scope)
        return OAuth::grantsPlan(*tokens.scope);
    return !callback.scope || OAuth::grantsPlan(*callback.scope);
}

} // namespace

ChatGptSignIn::ChatGptSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                             QObject *parent)
    : SteppedSignIn(web, clock, options.known, options.discard, parent)
    , m_server(server)
    , m_options(options)
{
    connect(&m_listener, &RedirectListener::received, this, &ChatGptSignIn::comeBack);
    connect(&m_listener, &RedirectListener::timedOut, this, [this] {
        end(Error{ErrorKind::SignInTimeout, u"nobody came back from the browser"_s});
    });
}

void ChatGptSignIn::start()
{
    ask(discoveryRequest(m_server.issuer), [this](const WebAnswer &answer) { sendToBrowser(answer); });
}

void ChatGptSignIn::sendToBrowser(const WebAnswer &description)
{
    const Result<Discovery> found = discoveryFrom(description, m_server.issuer);
    if (!found)
        return end(found.error());
    m_at = *found;
    RedirectListener::Options waiting;
    waiting.ports = {0}; // any: none is registered (protocol G.7)
    waiting.state = m_state;
    waiting.page = m_options.page;
    waiting.patience = m_options.patience;
    const Result<quint16> port = m_listener.listen(waiting);
    if (!port)
        return end(port.error());
    m_port = *port;
    Q_EMIT linkReady(link(), m_port);
}

QUrl ChatGptSignIn::link() const
{
    OAuth::LinkParts parts{OAuth::redirectUri(m_port), m_state, m_pkce.challenge};
    OAuth::ChatGptParts own{m_at.authorizeUrl, m_server.apiBase, m_nonce, m_options.hostId};
    if (known()) {
        parts.loginHint = known()->name;
        own.clientId = known()->clientId;
        own.asksForPlanAgain = !known()->sharesPlan;
    }
    return OAuth::chatGptLink(own, parts);
}

void ChatGptSignIn::comeBack(const QUrlQuery &query)
{
    Result<OAuth::Callback> read = OAuth::readCallback(query);
    if (!read)
        return end(read.error());
    OAuth::Callback callback = *read;
    if (callback.clientId.isEmpty() && known())
        callback.clientId = known()->clientId;
    if (callback.clientId.isEmpty())
        return end(Error{ErrorKind::Protocol, u"the browser came back without an issued client id"_s});
    // First, so that no code is spent where the tokens cannot be checked.
    ask({"GET"_ba, m_at.keysUrl, {{"Accept"_ba, "application/json"_ba}}},
        [this, callback](const WebAnswer &answer) {
            const Result<QList<QJsonObject>> keys = keysFrom(answer);
            if (!keys)
                return end(keys.error());
            exchange(callback, *keys);
        });
    Q_EMIT answered();
}

void ChatGptSignIn::exchange(const OAuth::Callback &callback, const QList<QJsonObject> &keys)
{
    const OAuth::Grant grant{m_at.tokenUrl,   callback.clientId,          callback.code,
                             m_pkce.verifier, OAuth::redirectUri(m_port), m_server.apiBase};
    ask(OAuth::exchangeRequest(grant),
        [this, callback, keys](const WebAnswer &answer) { check(callback, keys, answer); });
}

void ChatGptSignIn::check(const OAuth::Callback &callback, const QList<QJsonObject> &keys,
                          const WebAnswer &answer)
{
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom(answer, wallNow());
    if (!tokens)
        return end(tokens.error());
    Account issued; // as far as it can be revoked
    issued.kind = AccountKind::ChatGpt;
    issued.clientId = callback.clientId;
    issued.revokeUrl = m_at.revokeUrl;
    hold({issued, tokens->credential});
    const IdTokenRules rules{m_at.issuer, callback.clientId, m_nonce, wallNow(),
                             clockAhead(answer, wallNow())};
    const Result<QJsonObject> claims = verifyIdToken(tokens->idToken, keys, rules);
    if (!claims)
        return end(claims.error());
    Account account = accountOf(*claims, *tokens);
    account.clientId = callback.clientId;
    account.sharesPlan = sharesPlan(callback, *tokens);
    end(SignedIn{account, tokens->credential});
}

Account ChatGptSignIn::accountOf(const QJsonObject &claims, const OAuth::Tokens &tokens) const
{
    const TokenClaims identity = readClaims(claims);
    const TokenClaims access = claimsOf(tokens.credential.accessToken);
    Account account;
    account.kind = AccountKind::ChatGpt;
    account.name = nameIn(claims);
    account.plan = identity.plan.isEmpty() ? access.plan : identity.plan;
    account.workspace = identity.accountId.isEmpty() ? access.accountId : identity.accountId;
    account.baseUrl = m_server.apiBase;
    account.tokenUrl = m_at.tokenUrl;
    account.revokeUrl = m_at.revokeUrl;
    return account;
}

} // namespace Lectern
