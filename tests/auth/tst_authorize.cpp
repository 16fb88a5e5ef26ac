// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/authorize.h"
#include "auth/discovery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Fields = QMap<QString, QString>;

const AuthServer kServer{QUrl(u"https://auth.example"_s),
                         QUrl(u"https://api.example/v1"_s),
                         QUrl(u"https://chat.example/backend-api/codex"_s),
                         {1455, 1457}};

OAuth::LinkParts parts(const QString &hint = {})
{
    return {OAuth::redirectUri(1455), "state-1"_ba, "challenge-1"_ba, hint};
}

OAuth::ChatGptParts chatGpt()
{
    return {QUrl(u"https://auth.example/api/accounts/authorize"_s), kServer.apiBase, "nonce-1"_ba,
            u"urn:uuid:0"_s};
}

Fields fieldsOf(const QUrl &link)
{
    Fields fields;
    for (const auto &[name, value] : QUrlQuery(link).queryItems(QUrl::FullyDecoded)) {
        if (fields.contains(name))
            return {{u"twice"_s, name}};
        fields[name] = value;
    }
    return fields;
}

QByteArray description(const QJsonObject &changes = {})
{
    QJsonObject object{{u"issuer"_s, u"https://auth.example"_s},
                       {u"authorization_endpoint"_s, u"https://auth.example/authorize"_s},
                       {u"token_endpoint"_s, u"https://auth.example/token"_s},
                       {u"revocation_endpoint"_s, u"https://auth.example/revoke"_s},
                       {u"jwks_uri"_s, u"https://keys.example/jwks"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object[it.key()] = it.value();
    return QJsonDocument(object).toJson();
}

} // namespace

class AuthorizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codexLinkSaysWhatTheCliSays();
    void firstLinkMakesAClient();
    void laterLinkUsesTheClient();
    void endpointKeepsItsOwnQuery();
    void readsWhatTheBrowserBrings_data();
    void readsWhatTheBrowserBrings();
    void readsIssuedClients_data();
    void readsIssuedClients();
    void planNeedsItsOwnWord();
    void discoveryFindsTheAddresses();
    void discoveryIsRefused_data();
    void discoveryIsRefused();
};

void AuthorizeTest::codexLinkSaysWhatTheCliSays()
{
    const QUrl link = OAuth::codexLink(kServer, parts());
    QCOMPARE(link.toString(QUrl::RemoveQuery), u"https://auth.example/oauth/authorize"_s);
    QCOMPARE(fieldsOf(link), (Fields{{u"response_type"_s, u"code"_s},
                                     {u"client_id"_s, u"app_EMoamEEZ73f0CkXaXp7hrann"_s},
                                     {u"redirect_uri"_s, u"http://127.0.0.1:1455/auth/callback"_s},
                                     {u"code_challenge"_s, u"challenge-1"_s},
                                     {u"code_challenge_method"_s, u"S256"_s},
                                     {u"state"_s, u"state-1"_s},
                                     {u"scope"_s, u"openid profile email offline_access"_s},
                                     {u"id_token_add_organizations"_s, u"true"_s},
                                     {u"codex_cli_simplified_flow"_s, u"true"_s},
                                     {u"originator"_s, u"lectern"_s}}));
    QCOMPARE(fieldsOf(OAuth::codexLink(kServer, parts(u"ada+x&y@example.org"_s))).value(u"login_hint"_s),
             u"ada+x&y@example.org"_s);
}

void AuthorizeTest::firstLinkMakesAClient()
{
    const QUrl link = OAuth::chatGptLink(chatGpt(), parts());
    QCOMPARE(fieldsOf(link), (Fields{{u"response_type"_s, u"code"_s},
                                     {u"client_id"_s, u"dynamic_agent_client"_s},
                                     {u"agent_name_hint"_s, u"Lectern"_s},
                                     {u"ext_agent_host_id"_s, u"urn:uuid:0"_s},
                                     {u"redirect_uri"_s, u"http://127.0.0.1:1455/auth/callback"_s},
                                     {u"resource"_s, u"https://api.example/v1"_s},
                                     {u"code_challenge"_s, u"challenge-1"_s},
                                     {u"code_challenge_method"_s, u"S256"_s},
                                     {u"state"_s, u"state-1"_s},
                                     {u"nonce"_s, u"nonce-1"_s},
                                     {u"scope"_s, u"openid profile email offline_access resource.invoke "
                                                  "chatgpt.tokens.use.direct"_s}}));
}

void AuthorizeTest::laterLinkUsesTheClient()
{
    OAuth::ChatGptParts own = chatGpt();
    own.clientId = u"oaiapp_1"_s;
    const Fields fields = fieldsOf(OAuth::chatGptLink(own, parts(u"ada@example.org"_s)));
    QCOMPARE(fields.value(u"client_id"_s), u"oaiapp_1"_s);
    QCOMPARE(fields.value(u"login_hint"_s), u"ada@example.org"_s);
    QVERIFY(!fields.contains(u"agent_name_hint"_s));
    QVERIFY(!fields.contains(u"prompt"_s));
    own.asksForPlanAgain = true;
    QCOMPARE(fieldsOf(OAuth::chatGptLink(own, parts())).value(u"prompt"_s), u"consent"_s);
    QVERIFY(!fieldsOf(OAuth::chatGptLink(own, parts(u"ChatGPT"_s))).contains(u"login_hint"_s));
}

void AuthorizeTest::endpointKeepsItsOwnQuery()
{
    OAuth::ChatGptParts own = chatGpt();
    own.endpoint = QUrl(u"https://auth.example/authorize?tenant=a%26b"_s);
    const Fields fields = fieldsOf(OAuth::chatGptLink(own, parts()));
    QCOMPARE(fields.value(u"tenant"_s), u"a&b"_s);
    QCOMPARE(fields.value(u"state"_s), u"state-1"_s);
}

void AuthorizeTest::readsWhatTheBrowserBrings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const auto row = [](const char *name, const QString &query, std::optional<ErrorKind> kind) {
        QTest::newRow(name) << query << kind;
    };
    row("code", u"code=c0de"_s, {});
    row("nothing", {}, ErrorKind::Protocol);
    row("empty code", u"code="_s, ErrorKind::Protocol);
    row("huge code", u"code="_s + QString(10'000, u'x'), ErrorKind::Protocol);
    row("declined", u"error=access_denied"_s, ErrorKind::SignInDeclined);
    row("declined, with a code", u"code=c0de&error=access_denied"_s, ErrorKind::SignInDeclined);
    row("not entitled", u"error=access_denied&error_description=missing_codex_entitlement"_s,
        ErrorKind::NotEntitled);
    row("entitlement as the code", u"error=missing_codex_entitlement"_s, ErrorKind::NotEntitled);
    row("server", u"error=server_error"_s, ErrorKind::Server);
    row("empty error", u"error="_s, ErrorKind::Server);
}

void AuthorizeTest::readsWhatTheBrowserBrings()
{
    QFETCH(const QString, query);
    QFETCH(const std::optional<ErrorKind>, kind);
    const Result<OAuth::Callback> callback = OAuth::readCallback(QUrlQuery(query));
    QCOMPARE(callback ? std::nullopt : std::optional(callback.error().kind), kind);
    if (callback)
        QCOMPARE(callback->code.reveal(), "c0de"_ba);
}

void AuthorizeTest::readsIssuedClients_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("clientId");
    QTest::newRow("issued") << u"code=c&client_id=oaiapp_1"_s << u"oaiapp_1"_s;
    QTest::newRow("none") << u"code=c"_s << QString();
    QTest::newRow("what stands for one") << u"code=c&client_id=dynamic_agent_client"_s << QString();
    QTest::newRow("line break") << u"code=c&client_id=a%0D%0Ab"_s << QString();
    QTest::newRow("huge") << u"code=c&client_id="_s + QString(1000, u'x') << QString();
}

void AuthorizeTest::readsIssuedClients()
{
    QFETCH(const QString, query);
    const Result<OAuth::Callback> callback = OAuth::readCallback(QUrlQuery(query));
    QVERIFY(callback);
    QTEST(callback->clientId, "clientId");
}

void AuthorizeTest::planNeedsItsOwnWord()
{
    QVERIFY(OAuth::grantsPlan(u"openid chatgpt.tokens.use.direct email"_s));
    QVERIFY(!OAuth::grantsPlan(u"openid chatgpt.tokens.use.directly"_s));
    QVERIFY(!OAuth::grantsPlan(u"chatgpt.tokens.use"_s));
    QVERIFY(!OAuth::grantsPlan({}));
}

void AuthorizeTest::discoveryFindsTheAddresses()
{
    QCOMPARE(discoveryRequest(kServer.issuer).url,
             QUrl(u"https://auth.example/.well-known/openid-configuration"_s));
    const Result<Discovery> found = discoveryFrom({200, {}, description()}, kServer.issuer);
    QVERIFY(found);
    QCOMPARE(found->tokenUrl, QUrl(u"https://auth.example/token"_s));
    QCOMPARE(found->keysUrl, QUrl(u"https://keys.example/jwks"_s));
    const QByteArray slash = description({{u"issuer"_s, u"https://auth.example/"_s}});
    QVERIFY(discoveryFrom({200, {}, slash}, kServer.issuer));
    const QByteArray noRevoke = description({{u"revocation_endpoint"_s, QJsonValue()}});
    QVERIFY(discoveryFrom({200, {}, noRevoke}, kServer.issuer)->revokeUrl.isEmpty());
    const QByteArray local = description(
        {{u"issuer"_s, u"http://127.0.0.1:7"_s}, {u"token_endpoint"_s, u"http://127.0.0.1:7/token"_s}});
    QVERIFY(discoveryFrom({200, {}, local}, QUrl(u"http://127.0.0.1:7"_s)));
}

void AuthorizeTest::discoveryIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                        ErrorKind kind = ErrorKind::IdentityNotProven) {
        QTest::newRow(name) << 200 << description({{field, value}}) << kind;
    };
    row("other issuer", u"issuer"_s, u"https://auth.example.evil"_s);
    row("no issuer", u"issuer"_s, {});
    row("token in the clear", u"token_endpoint"_s, u"http://auth.example/token"_s);
    row("token to this machine", u"token_endpoint"_s, u"http://127.0.0.1/token"_s);
    row("revoke in the clear", u"revocation_endpoint"_s, u"http://auth.example/revoke"_s);
    row("keys from a file", u"jwks_uri"_s, u"file:///etc/keys"_s);
    row("script as a page", u"authorization_endpoint"_s, u"javascript:alert(1)"_s);
    row("with a password", u"token_endpoint"_s, u"https://a:b@auth.example/token"_s);
    row("no token endpoint", u"token_endpoint"_s, {}, ErrorKind::Protocol);
    row("keys of a wrong type", u"jwks_uri"_s, 7, ErrorKind::Protocol);
    QTest::newRow("junk") << 200 << "<html>"_ba << ErrorKind::Protocol;
    QTest::newRow("500") << 500 << "{}"_ba << ErrorKind::Server;
    QTest::newRow("redirect") << 301 << description() << ErrorKind::Protocol;
    QTest::newRow("404") << 404 << ""_ba << ErrorKind::Server;
}

void AuthorizeTest::discoveryIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<Discovery> found = discoveryFrom({status, {}, body}, kServer.issuer);
    QVERIFY(!found);
    QTEST(found.error().kind, "kind");
}

QTEST_GUILESS_MAIN(AuthorizeTest)
#include "tst_authorize.moc"
