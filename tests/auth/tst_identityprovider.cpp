// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "providervisitor.h"

#include "support/scriptedbrowser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Fault = ProviderFault;
} // namespace

/// The provider that the tests of signing in rest on.
class TestIdentityProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesItsEndpointsAndKeys();
    void refusesLinksThatAreNotRight_data();
    void refusesLinksThatAreNotRight();
    void givesACodexSessionForACodeOnce();
    void checksTheVerifierOfACode();
    void givesAPlanSessionToAnIssuedClient();
    void spendsRefreshTokens();
    void spendsATokenThatComesTooEarly();
    void revokes();
    void letsACodeBeTyped();
    void knowsBearersAndKeys();
    void cutsAfterRotatingAndIsAskedOnce();
    void keepsAnswersBackUntilReleased();
    void browserComesBackInEveryManner_data();
    void browserComesBackInEveryManner();
};

void TestIdentityProvider::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !IdentityProvider().isServing())
        QSKIP("no certificate can be made here");
}

void TestIdentityProvider::namesItsEndpointsAndKeys()
{
    ProviderVisitor visitor;
    const Result<WebAnswer> discovery = visitor.get(u"/.well-known/openid-configuration"_s);
    QCOMPARE(textIn(discovery, u"issuer"_s), visitor.provider.url());
    QVERIFY(!discovery->headers.value(u"date"_s).isEmpty());
    const QString keys = QUrl(textIn(discovery, u"jwks_uri"_s)).path();
    const Result<WebAnswer> set = visitor.get(keys);
    QVERIFY(set);
    QCOMPARE(QJsonDocument::fromJson(set->body).object().value("keys"_L1).toArray().size(), 2);
    QCOMPARE(visitor.get(u"/nothing"_s)->status, 404);
}

void TestIdentityProvider::refusesLinksThatAreNotRight_data()
{
    QTest::addColumn<bool>("isCodex");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const bool isCodex : {true, false}) {
        for (const auto &[name, value] : isCodex ? codexLink() : planLink())
            QTest::addRow("%s without %s", isCodex ? "codex" : "plan", qPrintable(name))
                << isCodex << name << QString();
    }
    QTest::newRow("plain") << true << u"code_challenge_method"_s << u"plain"_s;
    QTest::newRow("another machine") << false << u"redirect_uri"_s << u"http://10.0.0.1:9/auth/callback"_s;
    QTest::newRow("short state") << false << u"state"_s << u"abc"_s;
    QTest::newRow("a client nobody issued") << false << u"client_id"_s << u"oaiapp_00"_s;
    QTest::newRow("scopes") << false << u"scope"_s << u"openid profile email offline_access"_s;
}

void TestIdentityProvider::refusesLinksThatAreNotRight()
{
    QFETCH(const bool, isCodex);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    ProviderVisitor visitor;
    const Fields right = isCodex ? codexLink() : planLink();
    QVERIFY(!visitor.authorize(isCodex, right).queryItemValue(u"code"_s).isEmpty());
    QVERIFY(visitor.refusal().isEmpty());
    QVERIFY(visitor.authorize(isCodex, replaced(right, field, value)).isEmpty());
    QCOMPARE(visitor.provider.seen().constLast().status, 400);
    QVERIFY(!visitor.refusal().isEmpty());
}

void TestIdentityProvider::givesACodexSessionForACodeOnce()
{
    ProviderVisitor visitor;
    const QUrlQuery back = visitor.authorize(true, codexLink());
    QCOMPARE(back.queryItemValue(u"state"_s), kState);
    const Fields form = exchangeOf(back.queryItemValue(u"code"_s), kCodex);
    QCOMPARE(visitor.postJson(u"/oauth/token"_s, form)->status, 400); // a form is wanted
    const Result<WebAnswer> tokens = visitor.postForm(u"/oauth/token"_s, form);
    QCOMPARE(tokens->status, 200);
    const QJsonObject claims = claimsOf(textIn(tokens, u"access_token"_s).toLatin1());
    QCOMPARE(claims.value("https://api.openai.com/auth"_L1).toObject().value("chatgpt_account_id"_L1),
             u"acct-1"_s);
    QCOMPARE(claimsOf(textIn(tokens, u"id_token"_s).toLatin1()).value("email"_L1), u"ada@example.org"_s);
    QCOMPARE(visitor.postForm(u"/oauth/token"_s, form)->status, 400);
    QCOMPARE(visitor.refusal(), u"code"_s);
}

void TestIdentityProvider::checksTheVerifierOfACode()
{
    ProviderVisitor visitor;
    const QString code = visitor.authorize(true, codexLink()).queryItemValue(u"code"_s);
    const Fields form = replaced(exchangeOf(code, kCodex), u"code_verifier"_s, QString(50, u'x'));
    QCOMPARE(visitor.postForm(u"/oauth/token"_s, form)->status, 400);
    QCOMPARE(visitor.refusal(), u"code_verifier"_s);
}

void TestIdentityProvider::givesAPlanSessionToAnIssuedClient()
{
    ProviderVisitor visitor;
    const QUrlQuery back = visitor.authorize(false, planLink());
    const QString client = back.queryItemValue(u"client_id"_s);
    QVERIFY(client.startsWith(u"oaiapp_"_s));
    const Fields form = exchangeOf(back.queryItemValue(u"code"_s), client) + Fields{kResource};
    const Result<WebAnswer> tokens = visitor.postForm(u"/api/accounts/oauth/token"_s, form);
    QCOMPARE(tokens->status, 200);
    QCOMPARE(textIn(tokens, u"scope"_s), kPlanScopes);
    const QJsonObject id = claimsOf(textIn(tokens, u"id_token"_s).toLatin1());
    QCOMPARE(id.value("aud"_L1).toArray().at(0), client);
    QCOMPARE(id.value("nonce"_L1), u"a-nonce-of-this-sign-in-000"_s);
    // From now on this id counts, and the program is not named again.
    const Fields later = replaced(planLink(), u"client_id"_s, client);
    QVERIFY(visitor.authorize(false, later).isEmpty());
    QCOMPARE(visitor.refusal(), u"agent_name_hint"_s);
    QVERIFY(!visitor.authorize(false, replaced(later, u"agent_name_hint"_s, {})).isEmpty());
}

void TestIdentityProvider::spendsRefreshTokens()
{
    ProviderVisitor visitor;
    const QString first =
        visitor.provider.office().tokensFor({true, kCodex, kBack, {}}).value("refresh_token"_L1).toString();
    const Result<WebAnswer> second = visitor.postJson(u"/oauth/token"_s, codexRefresh(first));
    QCOMPARE(second->status, 200);
    QVERIFY(textIn(second, u"refresh_token"_s) != first);
    const Result<WebAnswer> again = visitor.postJson(u"/oauth/token"_s, codexRefresh(first));
    QCOMPARE(again->status, 401);
    QVERIFY(again->body.contains("refresh_token_reused"));
    visitor.provider.script.reuseTolerance = std::chrono::hours(1);
    QCOMPARE(visitor.postJson(u"/oauth/token"_s, codexRefresh(first))->status, 200);
    QCOMPARE(visitor.provider.tokenRequests(u"refresh_token"_s).size(), 3);
}

void TestIdentityProvider::spendsATokenThatComesTooEarly()
{
    ProviderVisitor visitor;
    const QString client = visitor.provider.office().newClient();
    const QString token =
        visitor.provider.office().tokensFor({false, client, kBack, {}}).value("refresh_token"_L1).toString();
    const Fields form{{u"grant_type"_s, u"refresh_token"_s},
                      {u"client_id"_s, client},
                      {u"refresh_token"_s, token},
                      kResource};
    QCOMPARE(textIn(visitor.postForm(u"/api/accounts/oauth/token"_s, form), u"error"_s), u"invalid_grant"_s);
    visitor.provider.script.clockOffset = std::chrono::minutes(55);
    QCOMPARE(textIn(visitor.postForm(u"/api/accounts/oauth/token"_s, form), u"error"_s),
             u"refresh_token_reused"_s);
}

void TestIdentityProvider::revokes()
{
    ProviderVisitor visitor;
    const QString token =
        visitor.provider.office().tokensFor({true, kCodex, kBack, {}}).value("refresh_token"_L1).toString();
    QCOMPARE(visitor.provider.office().liveRefreshTokens(), QStringList{token});
    const Result<WebAnswer> answer = visitor.postJson(
        u"/oauth/revoke"_s,
        {{u"token"_s, token}, {u"token_type_hint"_s, u"refresh_token"_s}, {u"client_id"_s, kCodex}});
    QCOMPARE(answer->status, 200);
    QVERIFY(visitor.provider.office().liveRefreshTokens().isEmpty());
    QVERIFY(
        visitor.postJson(u"/oauth/token"_s, codexRefresh(token))->body.contains("refresh_token_invalidated"));
}

void TestIdentityProvider::letsACodeBeTyped()
{
    ProviderVisitor visitor;
    visitor.provider.script.pollsUntilTyped = -1;
    const Result<WebAnswer> code =
        visitor.postJson(u"/api/accounts/deviceauth/usercode"_s, {{u"client_id"_s, kCodex}});
    QCOMPARE(textIn(code, u"interval"_s), u"1"_s);
    const Fields poll{{u"device_auth_id"_s, textIn(code, u"device_auth_id"_s)},
                      {u"user_code"_s, textIn(code, u"user_code"_s)}};
    const QString path = u"/api/accounts/deviceauth/token"_s;
    visitor.provider.script.inject(Fault::SlowDown);
    QVERIFY(visitor.postJson(path, poll)->body.contains("slow_down"));
    QCOMPARE(visitor.postJson(path, poll)->status, 403);
    QCOMPARE(visitor.get(u"/codex/device?user_code="_s + textIn(code, u"user_code"_s))->status, 200);
    const Result<WebAnswer> done = visitor.postJson(path, poll);
    QCOMPARE(challengeOf(textIn(done, u"code_verifier"_s)), textIn(done, u"code_challenge"_s));
    Fields form = exchangeOf(textIn(done, u"authorization_code"_s), kCodex);
    form = replaced(form, u"redirect_uri"_s, visitor.provider.url() + u"/deviceauth/callback"_s);
    form = replaced(form, u"code_verifier"_s, textIn(done, u"code_verifier"_s));
    QCOMPARE(visitor.postForm(u"/oauth/token"_s, form)->status, 200);
}

void TestIdentityProvider::knowsBearersAndKeys()
{
    ProviderVisitor visitor;
    const QByteArray token = visitor.provider.office()
                                 .tokensFor({true, kCodex, kBack, {}})
                                 .value("access_token"_L1)
                                 .toString()
                                 .toLatin1();
    QCOMPARE(visitor.get(u"/v1/models"_s)->status, 401);
    QCOMPARE(visitor.get(u"/v1/models"_s, "sk-other")->status, 401);
    QVERIFY(visitor.get(u"/v1/models"_s, visitor.provider.script.apiKey)->body.contains("\"data\""));
    QVERIFY(visitor.get(u"/v1/models"_s, token)->body.contains("\"models\""));
    const QString check = u"/backend-api/wham/accounts/check"_s;
    QCOMPARE(visitor.get(check, token)->status, 401);
    QVERIFY(visitor.get(check, token, "acct-1")->body.contains("NO_CONSTRAINT"));
    visitor.provider.office().forgetBearers();
    QCOMPARE(visitor.get(check, token, "acct-1")->status, 401);
}

void TestIdentityProvider::cutsAfterRotatingAndIsAskedOnce()
{
    ProviderVisitor visitor;
    const QString token =
        visitor.provider.office().tokensFor({true, kCodex, kBack, {}}).value("refresh_token"_L1).toString();
    visitor.provider.script.inject(Fault::RefreshCutAfter);
    const Result<WebAnswer> answer = visitor.postJson(u"/oauth/token"_s, codexRefresh(token));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(visitor.provider.tokenRequests(u"refresh_token"_s).size(),
             1); // asking again would spend it again
    const QStringList live = visitor.provider.office().liveRefreshTokens();
    QCOMPARE(live.size(), 1);
    QVERIFY(live.constFirst() != token);
}

void TestIdentityProvider::keepsAnswersBackUntilReleased()
{
    ProviderVisitor visitor;
    visitor.provider.server().hold();
    std::optional<int> status;
    const auto call =
        visitor.web.send({"GET", QUrl(visitor.provider.url() + u"/nothing"_s)},
                         [&](const Result<WebAnswer> &answer) { status = answer ? answer->status : 0; });
    QTRY_COMPARE(visitor.provider.seen().size(), 1);
    QVERIFY(!status);
    visitor.provider.server().release();
    QTRY_COMPARE(status.value_or(0), 404);
}

void TestIdentityProvider::browserComesBackInEveryManner_data()
{
    using Manner = ScriptedBrowser::Manner;
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QStringList>("visits"); // what stands out in each request that reaches this machine
    QTest::newRow("comes back") << Manner::ComesBack << QStringList{kState};
    QTest::newRow("comes twice") << Manner::ComesTwice << QStringList{kState, kState};
    QTest::newRow("wrong state") << Manner::WrongState << QStringList{u"not-the-state"_s, kState};
    QTest::newRow("cancels") << Manner::Cancels << QStringList{u"/cancel"_s, kState};
    QTest::newRow("strange host") << Manner::StrangeHost << QStringList{u"attacker.test"_s, kState};
    QTest::newRow("stays away") << Manner::StaysAway << QStringList();
}

void TestIdentityProvider::browserComesBackInEveryManner()
{
    QFETCH(const ScriptedBrowser::Manner, manner);
    QFETCH(const QStringList, visits);
    IdentityProvider provider;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QStringList came;
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&came, socket] {
            came.append(QString::fromLatin1(socket->readAll()));
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\ndone");
            socket->disconnectFromHost();
        });
    });
    const QString back = u"http://127.0.0.1:%1/auth/callback"_s.arg(plain.serverPort());
    const Fields link = replaced(codexLink(), u"redirect_uri"_s, back);
    ScriptedBrowser browser(provider.caFile());
    QSignalSpy rested(&browser, &ScriptedBrowser::rested);
    browser.open(QUrl(provider.url() + u"/oauth/authorize?"_s + QString::fromLatin1(formOf(link))), manner);
    QTRY_COMPARE(rested.size(), 1);
    QCOMPARE(came.size(), visits.size());
    QCOMPARE(browser.pages().size(), visits.size());
    for (qsizetype i = 0; i < visits.size(); ++i)
        QVERIFY2(came.at(i).contains(visits.at(i)), qPrintable(came.at(i)));
    QCOMPARE(QUrlQuery(browser.wayBack()).queryItemValue(u"state"_s), kState);
}

QTEST_GUILESS_MAIN(TestIdentityProvider)
#include "tst_identityprovider.moc"
