// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/providerrules.h"

#include "support/identityprovider.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

const QString kAnything = u".+"_s;
const QString kRandom = u"[A-Za-z0-9_-]{22,}"_s; // 128 bits or more
const QString kLoopback = u"http://127\\.0\\.0\\.1:[0-9]+/auth/callback"_s;
const QString kAnyRedirect = u"https?://[^ ]+/(auth|deviceauth)/callback"_s;
const QString kVerifier = u"[A-Za-z0-9._~-]{43,128}"_s; // RFC 7636, 4.1
const QString kResource = u"https?://.+/v1"_s;          // http for a server of this machine

const FieldRule kClient{u"client_id"_s, u"(dynamic_agent_client|oaiapp_[0-9a-f]+)"_s};
const FieldRule kIssuedClient{u"client_id"_s, u"oaiapp_[0-9a-f]+"_s};
const FieldRule kCodex{u"client_id"_s, QString::fromLatin1(IdentityProvider::kCodexClient)};

const QList<FieldRule> kEveryAuthorize{{u"response_type"_s, u"code"_s},
                                       {u"redirect_uri"_s, kLoopback},
                                       {u"code_challenge"_s, u"[A-Za-z0-9_-]{43}"_s},
                                       {u"code_challenge_method"_s, u"S256"_s},
                                       {u"state"_s, kRandom},
                                       {u"scope"_s, u"openid profile email offline_access.*"_s}};
const QList<FieldRule> kEveryExchange{{u"grant_type"_s, u"authorization_code"_s},
                                      {u"code"_s, kAnything},
                                      {u"code_verifier"_s, kVerifier},
                                      {u"redirect_uri"_s, kAnyRedirect}};
const QList<FieldRule> kEveryRefresh{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, kAnything}};
const QList<FieldRule> kEveryRevoke{{u"token"_s, kAnything}, {u"token_type_hint"_s, u"refresh_token"_s}};
const QString kReasons = u"(proactive_expiry|unauthorized_recovery|scheduled|forced)"_s;

bool wantsJson(ProviderCall call)
{
    return call == ProviderCall::CodexRefresh || call == ProviderCall::CodexRevoke ||
           call == ProviderCall::DeviceCode || call == ProviderCall::DevicePoll;
}

bool wantsQuery(ProviderCall call)
{
    return call == ProviderCall::CodexAuthorize || call == ProviderCall::Authorize;
}

QString complaintAboutForm(const ServedRequest &request, ProviderCall call)
{
    if (request.method != (wantsQuery(call) ? "GET"_ba : "POST"_ba))
        return u"the method"_s;
    if (wantsJson(call) && !request.isJson())
        return u"not JSON"_s;
    if (!wantsJson(call) && !wantsQuery(call) && !request.isForm())
        return u"not a form"_s;
    return {};
}

/// The first sign-in names the program and this installation, later ones no longer the program.
QString complaintAboutAgent(const ServedRequest &request)
{
    const bool isFirst = request.field(u"client_id"_s) == "dynamic_agent_client"_L1;
    if (isFirst != request.has(u"agent_name_hint"_s))
        return u"agent_name_hint"_s;
    static const QRegularExpression urn(u"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    if (isFirst && !urn.match(request.field(u"ext_agent_host_id"_s)).hasMatch())
        return u"ext_agent_host_id"_s;
    return {};
}

} // namespace

QList<FieldRule> rulesOf(ProviderCall call)
{
    switch (call) {
    case ProviderCall::CodexAuthorize:
        return kEveryAuthorize + QList<FieldRule>{kCodex,
                                                  {u"id_token_add_organizations"_s, u"true"_s},
                                                  {u"codex_cli_simplified_flow"_s, u"true"_s},
                                                  {u"originator"_s, u"[a-z_]+"_s}};
    case ProviderCall::Authorize:
        return kEveryAuthorize + QList<FieldRule>{kClient, {u"nonce"_s, kRandom}, {u"resource"_s, kResource}};
    case ProviderCall::CodexExchange:
        return kEveryExchange + QList<FieldRule>{kCodex};
    case ProviderCall::Exchange:
        return kEveryExchange + QList<FieldRule>{kIssuedClient, {u"resource"_s, kResource}};
    case ProviderCall::CodexRefresh:
        return kEveryRefresh + QList<FieldRule>{kCodex, {u"refresh_reason"_s, kReasons}};
    case ProviderCall::Refresh:
        return kEveryRefresh + QList<FieldRule>{kIssuedClient, {u"resource"_s, kResource}};
    case ProviderCall::CodexRevoke:
        return kEveryRevoke + QList<FieldRule>{kCodex};
    case ProviderCall::Revoke:
        return kEveryRevoke + QList<FieldRule>{kIssuedClient};
    case ProviderCall::DeviceCode:
        return {kCodex};
    case ProviderCall::DevicePoll:
        break;
    }
    return {{u"device_auth_id"_s, kAnything}, {u"user_code"_s, kAnything}};
}

QString complaintAbout(const ServedRequest &request, ProviderCall call)
{
    if (const QString form = complaintAboutForm(request, call); !form.isEmpty())
        return form;
    for (const auto &[name, pattern] : rulesOf(call)) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        if (!whole.match(request.field(name)).hasMatch())
            return name;
    }
    if (call != ProviderCall::Authorize)
        return {};
    if (!hasWords(request.field(u"scope"_s), u"resource.invoke chatgpt.tokens.use.direct"_s))
        return u"scope"_s;
    return complaintAboutAgent(request);
}

bool hasWords(const QString &text, const QString &words)
{
    const QStringList there = text.split(u' ');
    const QStringList wanted = words.split(u' ');
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return there.contains(word); });
}

} // namespace Lectern::Testing
