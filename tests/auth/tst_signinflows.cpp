// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "signinprobe.h"

#include "auth/accountlist.h"
#include "auth/credentialkeeper.h"
#include "auth/enrolment.h"
#include "captures.h"
#include "support/memorytokenstore.h"
#include "support/secretsearch.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QStringList namesIn(const QUrl &link)
{
    QStringList names;
    const QUrlQuery query(link);
    for (const auto &[name, value] : query.queryItems())
        names.append(name);
    names.sort();
    return names;
}

QString valueIn(const QUrl &link, const QString &name)
{
    return QUrlQuery(link).queryItemValue(name, QUrl::FullyDecoded);
}

/// Who we say we are, everywhere.
void checkIdentity(const IdentityProvider &provider)
{
    for (const IdentityProvider::Seen &seen : provider.seen()) {
        if (seen.request.path.endsWith("/authorize"_L1))
            continue; // the browser's
        const QHash<QByteArray, QByteArray> &headers = seen.request.headers;
        QCOMPARE(headers.value("originator"), "lectern"_ba);
        QVERIFY(headers.value("user-agent").startsWith("lectern/"));
        QVERIFY(!headers.contains("version"));
        QVERIFY(!headers.contains("cookie"));
    }
}

} // namespace

/// Every way in, to its end, over real sockets.
class TestSignInFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void continuesWithChatGpt_data();
    void continuesWithChatGpt();
    void signsInAgainAsTheIssuedClient();
    void asksForThePlanAgain();
    void signsInAsCodexDoes();
    void signsInByACode();
    void slowsDownWhenAsked();
    void takesAKeyThatTheServerTakes();
    void asksForTheServersOfABoundWorkspace();
    void givesNothingAwayInPagesAndLinks_data();
    void givesNothingAwayInPagesAndLinks();
    void keepsSecretsInTheStoreAlone_data();
    void keepsSecretsInTheStoreAlone();
    void asksWhatTheCodexCliAsks();
    void asksByACodeWhatTheCodexCliAsks();
    void opensTheCodexClisLink();
};

void TestSignInFlows::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !IdentityProvider().isServing())
        QSKIP("no certificate can be made here");
}

void TestSignInFlows::continuesWithChatGpt_data()
{
    QTest::addColumn<TokenSigner::Algorithm>("algorithm");
    QTest::newRow("RS256") << TokenSigner::Algorithm::Rs256;
    QTest::newRow("ES256") << TokenSigner::Algorithm::Es256;
}

void TestSignInFlows::continuesWithChatGpt()
{
    QFETCH(const TokenSigner::Algorithm, algorithm);
    SignInProbe probe;
    probe.provider.script.algorithm = algorithm;
    probe.startChatGpt();
    QVERIFY(!probe.result); // nothing from inside start()
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.refusals(), QStringList());
    QCOMPARE(probe.answers, 1);

    const Account &account = probe.signedIn().account;
    QCOMPARE(account.kind, AccountKind::ChatGpt);
    QCOMPARE(account.id, QString());
    QCOMPARE(account.name, u"ada@example.org"_s);
    QCOMPARE(account.plan, u"plus"_s);
    QCOMPARE(account.workspace, u"acct-1"_s);
    QCOMPARE(account.baseUrl, QUrl(probe.provider.url() + u"/v1"_s));
    QVERIFY(account.clientId.startsWith(u"oaiapp_"_s));
    QCOMPARE(account.tokenUrl, QUrl(probe.provider.url() + u"/api/accounts/oauth/token"_s));
    QCOMPARE(account.revokeUrl, QUrl(probe.provider.url() + u"/api/accounts/oauth/revoke"_s));
    QVERIFY(account.sharesPlan);

    const Credential &credential = probe.signedIn().credential;
    QVERIFY(probe.provider.office().knowsBearer(credential.accessToken.reveal()));
    QCOMPARE(probe.provider.office().liveRefreshTokens(),
             QStringList{QString::fromLatin1(credential.refreshToken.reveal())});
    QCOMPARE(credential.expiresAt, probe.clock.wallNow().addSecs(3600));
    QCOMPARE(credential.earliestRefreshAt, probe.clock.wallNow().addSecs(3600 - 360));
    QCOMPARE(probe.browser.pages().size(), 1);
    QVERIFY(probe.browser.pages().constFirst().body.contains("All is well."));
    checkIdentity(probe.provider);
}

void TestSignInFlows::signsInAgainAsTheIssuedClient()
{
    SignInProbe probe;
    probe.startChatGpt();
    QVERIFY(probe.succeeds());
    QCOMPARE(namesIn(probe.links.constFirst()),
             QStringList({u"agent_name_hint"_s, u"client_id"_s, u"code_challenge"_s,
                          u"code_challenge_method"_s, u"ext_agent_host_id"_s, u"nonce"_s, u"redirect_uri"_s,
                          u"resource"_s, u"response_type"_s, u"scope"_s, u"state"_s}));
    QCOMPARE(valueIn(probe.links.constFirst(), u"agent_name_hint"_s), u"Lectern"_s);
    QCOMPARE(valueIn(probe.links.constFirst(), u"ext_agent_host_id"_s), probe.hostId);
    const QUrl first = probe.links.constFirst();
    Account known = probe.signedIn().account;
    known.id = u"account-7"_s;
    probe.startChatGpt(known);
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.refusals(), QStringList());
    QCOMPARE(probe.signedIn().account, known); // the same account, with its id
    const QUrl second = probe.links.constFirst();
    QCOMPARE(valueIn(second, u"client_id"_s), known.clientId);
    QCOMPARE(valueIn(second, u"agent_name_hint"_s), QString());
    QCOMPARE(valueIn(second, u"prompt"_s), QString());
    for (const char *name : {"state", "nonce", "code_challenge"})
        QVERIFY(valueIn(first, QString::fromLatin1(name)) != valueIn(second, QString::fromLatin1(name)));
}

void TestSignInFlows::asksForThePlanAgain()
{
    SignInProbe probe;
    probe.provider.script.inject(ProviderFault::MissingScope);
    probe.startChatGpt();
    QVERIFY(probe.succeeds());
    QVERIFY(!probe.signedIn().account.sharesPlan);
    probe.provider.script.mend();
    probe.startChatGpt(probe.signedIn().account);
    QVERIFY(probe.succeeds());
    QCOMPARE(valueIn(probe.links.constFirst(), u"prompt"_s), u"consent"_s);
    QVERIFY(probe.signedIn().account.sharesPlan);
}

void TestSignInFlows::signsInAsCodexDoes()
{
    SignInProbe probe;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.refusals(), QStringList());
    QCOMPARE(probe.answers, 1);
    const Account &account = probe.signedIn().account;
    QCOMPARE(account.kind, AccountKind::Codex);
    QCOMPARE(account.name, u"ada@example.org"_s);
    QCOMPARE(account.plan, u"plus"_s);
    QCOMPARE(account.workspace, u"acct-1"_s);
    QCOMPARE(account.baseUrl, QUrl(probe.provider.url() + u"/backend-api/codex"_s));
    QCOMPARE(account.usageUrl, QUrl(probe.provider.url() + u"/backend-api/wham/usage"_s));
    QCOMPARE(account.clientId, QString::fromLatin1(IdentityProvider::kCodexClient));
    QCOMPARE(account.tokenUrl, QUrl(probe.provider.url() + u"/oauth/token"_s));
    QCOMPARE(account.revokeUrl, QUrl(probe.provider.url() + u"/oauth/revoke"_s));
    QVERIFY(account.headers.contains({"ChatGPT-Account-ID"_ba, "acct-1"_ba}));
    const Credential &credential = probe.signedIn().credential;
    QVERIFY(probe.provider.office().knowsBearer(credential.accessToken.reveal()));
    QCOMPARE(credential.expiresAt, probe.clock.wallNow().addSecs(3600)); // by the token's own word
    QVERIFY(!credential.earliestRefreshAt.isValid());
    QVERIFY(!credential.refreshToken.isEmpty());
    checkIdentity(probe.provider);
    QVERIFY(probe.provider.seen(u"/backend-api/wham/accounts/check"_s).isEmpty()); // nobody needs it
}

void TestSignInFlows::signsInByACode()
{
    SignInProbe probe;
    probe.provider.script.pollsUntilTyped = 3;
    probe.startDevice();
    QTRY_COMPARE(probe.codes.size(), 1);
    const DeviceCode code = probe.codes.constFirst();
    QCOMPARE(code.page, QUrl(probe.provider.url() + u"/codex/device"_s));
    QVERIFY(!code.code.isEmpty());
    QCOMPARE(code.expiresAt, probe.clock.wallNow().addSecs(15 * 60));
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.answers, 1);
    QCOMPARE(probe.refusals(), QStringList());
    QCOMPARE(probe.provider.seen(u"/api/accounts/deviceauth/token"_s).size(), 4);
    QCOMPARE(probe.signedIn().account.kind, AccountKind::Codex);
    QCOMPARE(probe.signedIn().account.name, u"ada@example.org"_s);
    QVERIFY(probe.provider.office().knowsBearer(probe.signedIn().credential.accessToken.reveal()));
    QVERIFY(probe.links.isEmpty());
    checkIdentity(probe.provider);
}

void TestSignInFlows::slowsDownWhenAsked()
{
    SignInProbe probe;
    probe.provider.script.inject(ProviderFault::SlowDown);
    probe.provider.script.deviceInterval = u"5"_s;
    probe.startDevice();
    QVERIFY(probe.succeeds());
    const QList<IdentityProvider::Seen> polls = probe.provider.seen(u"/api/accounts/deviceauth/token"_s);
    QCOMPARE(polls.size(), 3); // too fast, pending, done
    const auto begin = probe.provider.seen(u"/api/accounts/deviceauth/usercode"_s).constFirst().at;
    QVERIFY(polls.at(0).at - begin >= 50ms); // 5 "seconds" of a hundredth
    QVERIFY(polls.at(1).at - polls.at(0).at >= 100ms);
    QVERIFY(polls.at(2).at - polls.at(1).at >= 100ms);
}

void TestSignInFlows::takesAKeyThatTheServerTakes()
{
    SignInProbe probe;
    probe.startKey("  " + probe.provider.script.apiKey + "\n");
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.signedIn().account.kind, AccountKind::ApiKey);
    QCOMPARE(probe.signedIn().account.baseUrl, QUrl(probe.provider.url() + u"/v1"_s));
    QCOMPARE(probe.signedIn().credential.accessToken.reveal(), probe.provider.script.apiKey);
    QVERIFY(!probe.signedIn().account.name.contains(QString::fromLatin1(probe.provider.script.apiKey)));
    QCOMPARE(probe.provider.seen().size(), 1);
    QCOMPARE(probe.provider.seen().constFirst().request.path, u"/v1/models"_s);
    checkIdentity(probe.provider);
    probe.startKey("sk-something-else-that-nobody-knows");
    QVERIFY(probe.ends());
    QVERIFY(!probe.result->hasValue());
    QCOMPARE(probe.error().kind, ErrorKind::SignInNeeded);
}

void TestSignInFlows::asksForTheServersOfABoundWorkspace()
{
    SignInProbe probe;
    probe.provider.script.person.isGovernment = true;
    probe.provider.script.person.routing = u"us_cr"_s;
    probe.provider.script.person.origin = u"https://gov.example.com"_s;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.refusals(), QStringList());
    const Account &account = probe.signedIn().account;
    QCOMPARE(account.baseUrl, QUrl(u"https://gov.example.com/backend-api/codex"_s));
    QVERIFY(account.headers.contains({"X-OpenAI-Fedramp"_ba, "true"_ba}));
    QVERIFY(account.headers.contains({"x-openai-account-routing-override"_ba, "us_cr"_ba}));
    QCOMPARE(account.workspaceName, u"Analytical Engines"_s);
}

void TestSignInFlows::givesNothingAwayInPagesAndLinks_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt;
    QTest::newRow("Codex") << AccountKind::Codex;
}

void TestSignInFlows::givesNothingAwayInPagesAndLinks()
{
    QFETCH(const AccountKind, kind);
    SignInProbe probe;
    probe.start(kind);
    QVERIFY(probe.succeeds());
    QByteArrayList secrets = probe.provider.secrets();
    for (const ScriptedBrowser::Page &page : probe.browser.pages()) {
        QVERIFY(!foundIn(page.body, secrets));
        for (const auto &[name, value] : page.headers)
            QVERIFY2(!foundIn(value, secrets), name.constData());
    }
    // State and nonce are there to be seen in the link.
    for (const QString &public_ : {u"state"_s, u"nonce"_s})
        secrets.removeAll(valueIn(probe.links.constFirst(), public_).toLatin1());
    QVERIFY(!foundIn(probe.links.constFirst().toEncoded(), secrets));
}

void TestSignInFlows::keepsSecretsInTheStoreAlone_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt;
    QTest::newRow("Codex") << AccountKind::Codex;
    QTest::newRow("key") << AccountKind::ApiKey;
}

void TestSignInFlows::keepsSecretsInTheStoreAlone()
{
    QFETCH(const AccountKind, kind);
    SignInProbe probe;
    if (kind == AccountKind::ApiKey)
        probe.startKey(probe.provider.script.apiKey);
    else
        probe.start(kind);
    QVERIFY(probe.succeeds());

    QTemporaryDir data;
    MemoryTokenStore store;
    CredentialKeeper keeper(store, probe.web, probe.clock, data.filePath(u"lock"_s));
    AccountList list(data.filePath(u"accounts.json"_s));
    std::optional<Result<Account>> account;
    const Keep keep = [&keeper](const Account &one, const Credential &secret, const auto &kept) {
        keeper.keep(one, secret, kept);
    };
    enrol(list, keep, probe.signedIn(), [&](const Result<Account> &came) { account = came; });
    QTRY_VERIFY(account);
    QVERIFY(*account);
    QCOMPARE(list.active()->id, (*account)->id);
    std::optional<Result<Credential>> credential;
    keeper.get(**account, [&](const Result<Credential> &came) { credential = came; });
    QTRY_VERIFY(credential);
    QCOMPARE((*credential)->accessToken.reveal(), probe.signedIn().credential.accessToken.reveal());
    QVERIFY(!foundIn(data.path(), probe.provider.secrets()));
    QVERIFY(QFile::exists(data.filePath(u"accounts.json"_s)));
}

void TestSignInFlows::asksWhatTheCodexCliAsks()
{
    const auto captured = capturedRequests(u"oauth-browser-login.json"_s);
    if (!captured)
        QSKIP("no recordings here");
    SignInProbe probe;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    const QList<IdentityProvider::Seen> tokens = probe.provider.seen(u"/oauth/token"_s);
    QCOMPARE(tokens.size(), 1); // and no exchange for an API key
    compare(tokens.constFirst(), *captured);
    QCOMPARE(tokens.constFirst().request.field(u"code_verifier"_s).size(), 86);
}

void TestSignInFlows::asksByACodeWhatTheCodexCliAsks()
{
    const auto captured = capturedRequests(u"oauth-device-login.json"_s);
    if (!captured)
        QSKIP("no recordings here");
    SignInProbe probe;
    probe.startDevice();
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.provider.seen().size(), 4); // the code, two polls, the exchange
    for (const IdentityProvider::Seen &seen : probe.provider.seen())
        compare(seen, *captured);
}

void TestSignInFlows::opensTheCodexClisLink()
{
    SignInProbe probe;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    const QUrl link = probe.links.constFirst();
    QCOMPARE(namesIn(link),
             QStringList({u"client_id"_s, u"code_challenge"_s, u"code_challenge_method"_s,
                          u"codex_cli_simplified_flow"_s, u"id_token_add_organizations"_s, u"originator"_s,
                          u"redirect_uri"_s, u"response_type"_s, u"scope"_s, u"state"_s}));
    QCOMPARE(valueIn(link, u"originator"_s), u"lectern"_s);
    QCOMPARE(valueIn(link, u"scope"_s), u"openid profile email offline_access"_s);
    QCOMPARE(valueIn(link, u"state"_s).size(), 43);
    if (const auto captured = capturedLinkParameters())
        QCOMPARE(namesIn(link), *captured);
}

QTEST_GUILESS_MAIN(TestSignInFlows)
#include "tst_signinflows.moc"
