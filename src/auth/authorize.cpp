// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/authorize.h"

#include "auth/oauth.h"
#include "auth/webmessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::OAuth {

namespace {

constexpr QLatin1StringView kCodexScope("openid profile email offline_access");
constexpr QLatin1StringView
    kChatGptScope("openid profile email offline_access resource.invoke chatgpt.tokens.use.direct");

/// Issued ids are `oaiapp_` and some thirty letters.
constexpr qsizetype kMaxClientIdLength = 256;

/// Codes are below 200 letters.
constexpr qsizetype kMaxCodeLength = 4096;

class Link
{
public:
    explicit Link(const QUrl &endpoint)
        : m_url(endpoint)
        , m_query(endpoint)
    {
    }
    Link &add(QLatin1StringView name, const QString &value)
    {
        m_query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return *this;
    }
    Link &addParts(const LinkParts &parts)
    {
        add("response_type"_L1, u"code"_s);
        add("redirect_uri"_L1, parts.redirectUri);
        add("code_challenge"_L1, QString::fromLatin1(parts.challenge));
        add("code_challenge_method"_L1, u"S256"_s);
        add("state"_L1, QString::fromLatin1(parts.state));
        if (parts.loginHint.contains(u'@'))
            add("login_hint"_L1, parts.loginHint);
        return *this;
    }
    QUrl url()
    {
        m_url.setQuery(m_query);
        return m_url;
    }

private:
    QUrl m_url;
    QUrlQuery m_query;
};

QString valueOf(const QUrlQuery &query, QLatin1StringView name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

bool isClientId(const QString &id)
{
    const auto fits = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    return !id.isEmpty() && id.size() <= kMaxClientIdLength && std::all_of(id.begin(), id.end(), fits) &&
           id != kDynamicClientId;
}

} // namespace

QString redirectUri(quint16 port)
{
    return u"http://127.0.0.1:%1/auth/callback"_s.arg(port);
}

QUrl codexLink(const AuthServer &server, const LinkParts &parts)
{
    return Link(server.at(u"/oauth/authorize"_s))
        .add("client_id"_L1, kCodexClientId)
        .add("scope"_L1, kCodexScope)
        .add("id_token_add_organizations"_L1, u"true"_s)
        .add("codex_cli_simplified_flow"_L1, u"true"_s)
        .add("originator"_L1, u"lectern"_s)
        .addParts(parts)
        .url();
}

QUrl chatGptLink(const ChatGptParts &own, const LinkParts &parts)
{
    Link link(own.endpoint);
    link.addParts(parts)
        .add("scope"_L1, kChatGptScope)
        .add("resource"_L1, QString::fromLatin1(own.resource.toEncoded()))
        .add("nonce"_L1, QString::fromLatin1(own.nonce))
        .add("ext_agent_host_id"_L1, own.hostId);
    if (own.clientId.isEmpty())
        link.add("client_id"_L1, kDynamicClientId).add("agent_name_hint"_L1, u"Lectern"_s);
    else
        link.add("client_id"_L1, own.clientId);
    if (own.asksForPlanAgain)
        link.add("prompt"_L1, u"consent"_s);
    return link.url();
}

Result<Callback> readCallback(const QUrlQuery &query)
{
    if (query.hasQueryItem(u"error"_s))
        return oauthError(valueOf(query, "error"_L1), valueOf(query, "error_description"_L1),
                          u"the browser came back with an error"_s);
    const QString code = valueOf(query, "code"_L1);
    if (code.isEmpty() || code.size() > kMaxCodeLength)
        return Error{ErrorKind::Protocol, u"the browser came back without a code"_s};
    Callback callback;
    callback.code = Secret(code.toUtf8());
    if (const QString id = valueOf(query, "client_id"_L1); isClientId(id))
        callback.clientId = id;
    if (query.hasQueryItem(u"scope"_s))
        callback.scope = valueOf(query, "scope"_L1);
    return callback;
}

bool grantsPlan(const QString &scope)
{
    return scope.split(u' ').contains(kPlanScope);
}

} // namespace Lectern::OAuth
