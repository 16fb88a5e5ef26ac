// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// What identity providers do for programs instead of browsers.
#include "support/identityprovider.h"

#include "support/providerrules.h"

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

using Fault = ProviderFault;
using Refusal = TokenOffice::Refusal;

ServedAnswer outOfOrder()
{
    return {500, "<html>Out of order.</html>", "text/html"};
}

ServedAnswer junk()
{
    return {200, "{\"access_token\": <not json", "application/json"};
}

const ServedAnswer kCut{.cut = true};

QString codeOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Spent:
        return u"refresh_token_reused"_s;
    case Refusal::Revoked:
        return u"refresh_token_invalidated"_s;
    case Refusal::OfAnother:
        return u"invalid_client"_s;
    case Refusal::Unknown:
    case Refusal::Early:
        break;
    }
    return u"invalid_grant"_s;
}

/// Any 401 ends a Codex session for good; everything else about grants is a 400 (protocol G.3).
int statusOf(Refusal refusal, bool isCodex)
{
    return isCodex && (refusal == Refusal::Spent || refusal == Refusal::Revoked) ? 401 : 400;
}

} // namespace

ServedAnswer IdentityProvider::token(const ServedRequest &request, bool isCodex)
{
    const QString type = request.field(u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchange(request, isCodex);
    if (type == "refresh_token"_L1)
        return refresh(request, isCodex);
    return refuse(400, u"unsupported_grant_type"_s, u"grant_type"_s, isCodex);
}

ServedAnswer IdentityProvider::exchange(const ServedRequest &request, bool isCodex)
{
    const QString wrong =
        complaintAbout(request, isCodex ? ProviderCall::CodexExchange : ProviderCall::Exchange);
    if (!wrong.isEmpty())
        return refuse(400, u"invalid_request"_s, wrong, isCodex);
    if (script.takes(Fault::TokenFails))
        return outOfOrder();
    if (script.takes(Fault::TokenJunk))
        return junk();
    if (script.takes(Fault::TokenCut))
        return kCut;
    const std::optional<Grant> grant = m_office->redeem(request.field(u"code"_s));
    if (!grant || script.takes(Fault::CodeRefused))
        return refuse(400, u"invalid_grant"_s, u"code"_s, isCodex);
    if (grant->isCodex != isCodex || grant->clientId != request.field(u"client_id"_s))
        return refuse(400, u"invalid_grant"_s, u"client_id"_s, isCodex);
    if (grant->redirectUri != request.field(u"redirect_uri"_s))
        return refuse(400, u"invalid_grant"_s, u"redirect_uri"_s, isCodex);
    if (grant->challenge != challengeOf(request.field(u"code_verifier"_s)))
        return refuse(400, u"invalid_grant"_s, u"code_verifier"_s, isCodex);
    return jsonAnswer(m_office->tokensFor(*grant));
}

ServedAnswer IdentityProvider::refresh(const ServedRequest &request, bool isCodex)
{
    const QString wrong =
        complaintAbout(request, isCodex ? ProviderCall::CodexRefresh : ProviderCall::Refresh);
    if (!wrong.isEmpty())
        return refuse(400, u"invalid_request"_s, wrong, isCodex);
    if (script.takes(Fault::RefreshFails))
        return outOfOrder();
    if (script.takes(Fault::RefreshJunk))
        return junk();
    if (script.takes(Fault::RefreshCutBefore))
        return kCut;
    if (script.takes(Fault::RefreshRefused))
        return refuse(400, u"invalid_grant"_s, u"as the script says"_s, isCodex);
    if (script.takes(Fault::RefreshReused))
        return refuse(isCodex ? 401 : 400, u"refresh_token_reused"_s, u"as the script says"_s, isCodex);
    Grant grant;
    const std::optional<Refusal> refusal =
        m_office->spend(request.field(u"refresh_token"_s), request.field(u"client_id"_s), grant);
    if (refusal)
        return refuse(statusOf(*refusal, isCodex), codeOf(*refusal), u"refresh_token"_s, isCodex);
    const ServedAnswer answer = jsonAnswer(m_office->tokensFor(grant));
    return script.takes(Fault::RefreshCutAfter) ? kCut : answer;
}

ServedAnswer IdentityProvider::revoke(const ServedRequest &request)
{
    const bool isCodex = request.path.startsWith("/oauth"_L1);
    const QString wrong = complaintAbout(request, isCodex ? ProviderCall::CodexRevoke : ProviderCall::Revoke);
    if (!wrong.isEmpty())
        return refuse(400, u"invalid_request"_s, wrong, isCodex);
    if (script.takes(Fault::RevokeFails))
        return outOfOrder();
    if (script.takes(Fault::RevokeCut))
        return kCut;
    if (!m_office->revoke(request.field(u"token"_s)))
        m_refusal = u"token"_s; // told to nobody (RFC 7009, 2.2)
    return jsonAnswer({});
}

ServedAnswer IdentityProvider::deviceCode(const ServedRequest &request)
{
    const QString wrong = complaintAbout(request, ProviderCall::DeviceCode);
    if (!wrong.isEmpty())
        return refuse(400, u"invalid_request"_s, wrong, true);
    if (script.takes(Fault::DeviceLoginOff))
        return refuse(404, u"not_found"_s, u"as the script says"_s, true);
    const auto [id, code] = m_office->newDevice();
    return jsonAnswer(
        {{u"device_auth_id"_s, id}, {u"user_code"_s, code}, {u"interval"_s, script.deviceInterval}});
}

ServedAnswer IdentityProvider::deviceToken(const ServedRequest &request)
{
    const QString wrong = complaintAbout(request, ProviderCall::DevicePoll);
    if (!wrong.isEmpty())
        return refuse(400, u"invalid_request"_s, wrong, true);
    if (script.takes(Fault::PollFails))
        return outOfOrder();
    if (script.takes(Fault::PollCut))
        return kCut;
    const Grant grant{true, QString::fromLatin1(kCodexClient), url() + u"/deviceauth/callback"_s, {}};
    const TokenOffice::DevicePoll poll =
        m_office->poll(request.field(u"device_auth_id"_s), request.field(u"user_code"_s), grant);
    switch (poll.step) {
    case TokenOffice::DevicePoll::Done:
        return jsonAnswer({{u"authorization_code"_s, poll.code},
                           {u"code_challenge"_s, challengeOf(poll.verifier)},
                           {u"code_verifier"_s, poll.verifier}});
    case TokenOffice::DevicePoll::SlowDown:
        return refuse(400, u"slow_down"_s, u"as the script says"_s, true);
    case TokenOffice::DevicePoll::Pending:
        return jsonAnswer({{u"error"_s, QJsonObject{{u"code"_s, u"deviceauth_authorization_pending"_s}}}},
                          403);
    case TokenOffice::DevicePoll::Unknown:
        break;
    }
    return refuse(400, u"invalid_request"_s, u"device_auth_id"_s, true);
}

ServedAnswer IdentityProvider::devicePage(const ServedRequest &request)
{
    const QString code = request.field(u"user_code"_s);
    if (code.isEmpty())
        return {200, "<!doctype html><form>Code <input name=user_code><button>Sign in</button></form>",
                "text/html; charset=utf-8"};
    return m_office->type(code)
               ? ServedAnswer{200, "<!doctype html><p>Signed in.", "text/html; charset=utf-8"}
               : ServedAnswer{404, "<!doctype html><p>No such code.", "text/html; charset=utf-8"};
}

} // namespace Lectern::Testing
