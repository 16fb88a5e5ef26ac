// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "providervisitor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QByteArray jsonOf(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object[name] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

Fields replaced(Fields fields, const QString &name, const QString &value)
{
    fields.removeIf([&](const auto &field) { return field.first == name; });
    if (!value.isEmpty())
        fields.append({name, value});
    return fields;
}

QByteArray formOf(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return form;
}

Fields codexLink()
{
    return {{u"response_type"_s, u"code"_s},
            {u"client_id"_s, QString::fromLatin1(IdentityProvider::kCodexClient)},
            {u"redirect_uri"_s, kBack},
            {u"code_challenge"_s, challengeOf(kVerifier)},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"state"_s, kState},
            {u"scope"_s, u"openid profile email offline_access"_s},
            {u"id_token_add_organizations"_s, u"true"_s},
            {u"codex_cli_simplified_flow"_s, u"true"_s},
            {u"originator"_s, u"lectern"_s}};
}

Fields planLink()
{
    return {{u"response_type"_s, u"code"_s},
            {u"client_id"_s, u"dynamic_agent_client"_s},
            {u"agent_name_hint"_s, u"Lectern"_s},
            {u"ext_agent_host_id"_s, u"urn:uuid:01234567-89ab-4def-8123-456789abcdef"_s},
            {u"redirect_uri"_s, kBack},
            {u"resource"_s, u"https://api.openai.com/v1"_s},
            {u"code_challenge"_s, challengeOf(kVerifier)},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"state"_s, kState},
            {u"nonce"_s, u"a-nonce-of-this-sign-in-000"_s},
            {u"scope"_s, kPlanScopes}};
}

Fields exchangeOf(const QString &code, const QString &client)
{
    return {{u"grant_type"_s, u"authorization_code"_s},
            {u"client_id"_s, client},
            {u"code"_s, code},
            {u"redirect_uri"_s, kBack},
            {u"code_verifier"_s, kVerifier}};
}

QString textIn(const Result<WebAnswer> &answer, const QString &name)
{
    return answer ? QJsonDocument::fromJson(answer->body).object().value(name).toString() : QString();
}

Fields codexRefresh(const QString &token)
{
    return {{u"client_id"_s, kCodex},
            {u"grant_type"_s, u"refresh_token"_s},
            {u"refresh_reason"_s, u"proactive_expiry"_s},
            {u"refresh_token"_s, token}};
}

Result<WebAnswer> ProviderVisitor::ask(const WebRequest &request)
{
    std::optional<Result<WebAnswer>> came;
    const auto call = web.send(request, [&came](const Result<WebAnswer> &answer) { came = answer; });
    if (!QTest::qWaitFor([&came] { return came.has_value(); }, 20'000))
        return Error{ErrorKind::Timeout, {}};
    return *came;
}

Result<WebAnswer> ProviderVisitor::get(const QString &path, const QByteArray &bearer,
                                       const QByteArray &account)
{
    WebRequest request{"GET", QUrl(provider.url() + path)};
    if (!bearer.isEmpty())
        request.headers.append({"Authorization", "Bearer " + bearer});
    if (!account.isEmpty())
        request.headers.append({"ChatGPT-Account-ID", account});
    return ask(request);
}

Result<WebAnswer> ProviderVisitor::postForm(const QString &path, const Fields &fields)
{
    return ask({"POST",
                QUrl(provider.url() + path),
                {{"Content-Type", "application/x-www-form-urlencoded"}},
                formOf(fields)});
}

Result<WebAnswer> ProviderVisitor::postJson(const QString &path, const Fields &fields)
{
    return ask({"POST", QUrl(provider.url() + path), {{"Content-Type", "application/json"}}, jsonOf(fields)});
}

QUrlQuery ProviderVisitor::authorize(bool isCodex, const Fields &fields)
{
    const QString path = isCodex ? u"/oauth/authorize?"_s : u"/api/accounts/authorize?"_s;
    const Result<WebAnswer> answer = get(path + QString::fromLatin1(formOf(fields)));
    return QUrlQuery(QUrl(answer ? answer->headers.value(u"location"_s) : QString()));
}

} // namespace Lectern::Testing
