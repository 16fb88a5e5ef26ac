// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/identityprovider.h"

#include "support/certificates.h"
#include "support/providerrules.h"

#include <QJsonArray>
#include <QLocale>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

using Fault = ProviderFault;

const QString kPlanScope = u"chatgpt.tokens.use.direct"_s;

ServedAnswer page(const QString &text, int status = 200)
{
    return {status, "<!doctype html><title>Identity provider</title><p>"_ba + text.toHtmlEscaped().toUtf8(),
            "text/html; charset=utf-8"};
}

ServedAnswer redirect(const QString &to, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray location = to.toUtf8();
    char separator = '?';
    for (const auto &[name, value] : fields) {
        location += separator + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return {302, {}, "text/html", {{"Location", location}}};
}

/// Made once: it takes longer than most tests.
const Certificates &authority()
{
    static const Certificates certificates;
    return certificates;
}

const QSslConfiguration &serverTls()
{
    static const QSslConfiguration tls = authority().server(Certificates::Kind::Good);
    return tls;
}

QByteArray bearerOf(const ServedRequest &request)
{
    const QByteArray value = request.headers.value("authorization"_ba);
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

} // namespace

IdentityProvider::IdentityProvider(quint16 port)
{
    m_server = std::make_unique<WebServer>(serverTls(), port,
                                           [this](const ServedRequest &request) { return answer(request); });
    m_office = std::make_unique<TokenOffice>(script, url());
    m_since.start();
}

IdentityProvider::~IdentityProvider() = default;

QString IdentityProvider::caFile() const
{
    return authority().caFile();
}

QString IdentityProvider::url() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_server->serverPort());
}

AuthServer IdentityProvider::authServer(const QList<quint16> &codexPorts) const
{
    return {QUrl(url()), QUrl(url() + u"/v1"_s), QUrl(url() + u"/backend-api/codex"_s), codexPorts};
}

QList<IdentityProvider::Seen> IdentityProvider::seen(const QString &path) const
{
    QList<Seen> found;
    for (const Seen &one : m_seen) {
        if (one.request.path == path)
            found.append(one);
    }
    return found;
}

QList<IdentityProvider::Seen> IdentityProvider::tokenRequests(const QString &grantType) const
{
    QList<Seen> found;
    for (const Seen &one : m_seen) {
        if (one.request.path.endsWith("/oauth/token"_L1) && one.request.field(u"grant_type"_s) == grantType)
            found.append(one);
    }
    return found;
}

QByteArrayList IdentityProvider::secrets() const
{
    static const QStringList names{u"state"_s, u"nonce"_s, u"code"_s, u"code_verifier"_s, u"refresh_token"_s};
    QByteArrayList all(m_office->secrets().begin(), m_office->secrets().end());
    all.append(script.apiKey);
    for (const Seen &one : m_seen) {
        for (const auto &[name, value] : one.request.fields) {
            if (names.contains(name) && !all.contains(value.toUtf8()))
                all.append(value.toUtf8());
        }
    }
    return all;
}

ServedAnswer IdentityProvider::answer(const ServedRequest &request)
{
    m_refusal.clear();
    ServedAnswer answer = route(request);
    const QString date = QLocale::c().toString(script.now().toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    answer.headers.append({"Date", date.toLatin1()});
    m_seen.append(
        {request, answer.cut ? 0 : answer.status, m_refusal, std::chrono::milliseconds(m_since.elapsed())});
    Q_EMIT asked(m_seen.constLast());
    return answer;
}

ServedAnswer IdentityProvider::route(const ServedRequest &request)
{
    const QString &path = request.path;
    if (path == "/.well-known/openid-configuration"_L1)
        return discovery();
    if (path == "/.well-known/jwks.json"_L1)
        return script.takes(Fault::KeysFail) ? page(u"Out of order."_s, 500)
                                             : jsonAnswer(TokenSigner::shared().keySet());
    if (path == "/oauth/authorize"_L1 || path == "/api/accounts/authorize"_L1)
        return authorize(request, path.startsWith("/oauth"_L1));
    if (path == "/oauth/token"_L1 || path == "/api/accounts/oauth/token"_L1)
        return token(request, path.startsWith("/oauth"_L1));
    if (path == "/oauth/revoke"_L1 || path == "/api/accounts/oauth/revoke"_L1)
        return revoke(request);
    if (path == "/api/accounts/deviceauth/usercode"_L1)
        return deviceCode(request);
    if (path == "/api/accounts/deviceauth/token"_L1)
        return deviceToken(request);
    if (path == "/codex/device"_L1)
        return devicePage(request);
    if (path.startsWith("/v1/"_L1) || path.startsWith("/backend-api/"_L1))
        return serveResource(request);
    return page(u"There is nothing here."_s, 404);
}

ServedAnswer IdentityProvider::refuse(int status, const QString &code, const QString &why, bool isCodex)
{
    m_refusal = why;
    // The code stands in different places (protocol G.3).
    if (isCodex)
        return jsonAnswer({{u"error"_s, QJsonObject{{u"code"_s, code},
                                                    {u"message"_s, u"Refused."_s},
                                                    {u"type"_s, u"invalid_request_error"_s}}}},
                          status);
    return jsonAnswer({{u"error"_s, code}, {u"error_description"_s, u"Refused."_s}}, status);
}

ServedAnswer IdentityProvider::discovery()
{
    if (script.takes(Fault::DiscoveryFails))
        return page(u"Out of order."_s, 500);
    return jsonAnswer({{u"issuer"_s, url()},
                       {u"authorization_endpoint"_s, QString(url() + u"/api/accounts/authorize"_s)},
                       {u"token_endpoint"_s, QString(url() + u"/api/accounts/oauth/token"_s)},
                       {u"revocation_endpoint"_s, QString(url() + u"/api/accounts/oauth/revoke"_s)},
                       {u"jwks_uri"_s, QString(url() + u"/.well-known/jwks.json"_s)},
                       {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                       {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s, u"ES256"_s}}});
}

ServedAnswer IdentityProvider::authorize(const ServedRequest &request, bool isCodex)
{
    const QString asked = request.field(u"client_id"_s);
    const bool isFirst = asked == "dynamic_agent_client"_L1;
    QString wrong = complaintAbout(request, isCodex ? ProviderCall::CodexAuthorize : ProviderCall::Authorize);
    if (wrong.isEmpty() && !isCodex && !isFirst && !m_office->knowsClient(asked))
        wrong = u"client_id"_s;
    if (!wrong.isEmpty()) {
        m_refusal = wrong;
        return page(u"This link is not right: "_s + wrong, 400);
    }
    const QString back = request.field(u"redirect_uri"_s);
    const std::pair<QString, QString> state{u"state"_s, request.field(u"state"_s)};
    const std::pair<QString, QString> denied{u"error"_s, u"access_denied"_s};
    if (script.takes(Fault::Denied))
        return redirect(back, {denied, state});
    if (script.takes(Fault::NotEntitled))
        return redirect(back, {denied, {u"error_description"_s, u"missing_codex_entitlement"_s}, state});

    Grant grant{isCodex,
                isFirst ? m_office->newClient() : asked,
                back,
                request.field(u"code_challenge"_s),
                request.field(u"nonce"_s),
                request.field(u"scope"_s)};
    if (script.takes(Fault::MissingScope))
        grant.scope = grant.scope.remove(kPlanScope).trimmed();
    QList<std::pair<QString, QString>> fields{{u"code"_s, m_office->newCode(grant)}, state};
    if (!isCodex && !script.takes(Fault::MissingClientId))
        fields.append({u"client_id"_s, grant.clientId});
    fields.append({u"scope"_s, grant.scope});
    return redirect(back, fields);
}

ServedAnswer IdentityProvider::serveResource(const ServedRequest &request)
{
    const QByteArray bearer = bearerOf(request);
    const bool isKey = !bearer.isEmpty() && bearer == script.apiKey && request.path.startsWith("/v1/"_L1);
    if (!isKey && !m_office->knowsBearer(bearer))
        return refuse(401, isKey ? u"invalid_api_key"_s : u"token_expired"_s, u"bearer"_s, true);
    const bool isBackend = request.path.startsWith("/backend-api/"_L1);
    if (isBackend && request.headers.value("chatgpt-account-id"_ba) != script.person.account.toUtf8())
        return refuse(401, u"unauthorized"_s, u"chatgpt-account-id"_s, true);
    if (request.path == "/backend-api/wham/accounts/check"_L1)
        return accountsCheck();
    if (request.path == "/backend-api/wham/usage"_L1)
        return jsonAnswer({{u"plan_type"_s, script.person.plan}});
    if (request.path != "/v1/models"_L1 && request.path != "/backend-api/codex/models"_L1)
        return page(u"There is nothing here."_s, 404);
    // A key is answered with the classic list (protocol A.2).
    if (isKey)
        return jsonAnswer(
            {{u"object"_s, u"list"_s},
             {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, u"test-model"_s}, {u"object"_s, u"model"_s}}}}});
    return jsonAnswer({{u"models"_s, QJsonArray{QJsonObject{{u"slug"_s, u"test-model"_s},
                                                            {u"display_name"_s, u"Test model"_s}}}}});
}

ServedAnswer IdentityProvider::accountsCheck()
{
    const Person &person = script.person;
    const QJsonObject entry{{u"id"_s, person.account},
                            {u"plan_type"_s, person.plan},
                            {u"name"_s, person.workspaceName},
                            {u"structure"_s, u"workspace"_s},
                            {u"workspace_backend_origin"_s, person.origin},
                            {u"account_routing_override"_s, person.routing}};
    return jsonAnswer({{u"accounts"_s, QJsonArray{entry}},
                       {u"account_ordering"_s, QJsonArray{person.account}},
                       {u"default_account_id"_s, person.account}});
}

} // namespace Lectern::Testing
