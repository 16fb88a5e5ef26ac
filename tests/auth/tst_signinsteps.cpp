// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/chatgptsignin.h"
#include "auth/codexsignin.h"
#include "auth/devicesignin.h"
#include "auth/keysignin.h"

#include "scriptedweb.h"
#include "support/fakeclock.h"
#include "support/tokensigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

enum class Way { ChatGpt, Codex, Device, Key };
enum class Moment { Start, Link, Code, Answered, PortTaken };

const QString kDiscovery = u"/.well-known/openid-configuration"_s;
const QString kKeys = u"/jwks"_s;
const QString kToken = u"/oauth/token"_s;
const QString kUserCode = u"/api/accounts/deviceauth/usercode"_s;
const QString kPoll = u"/api/accounts/deviceauth/token"_s;
const QString kModels = u"/v1/models"_s;
const QString kCheck = u"/backend-api/wham/accounts/check"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Servers at which everything goes well, and a browser that comes straight back.
struct Scene
{
    FakeClock clock;
    ScriptedWeb web;
    std::unique_ptr<SignIn> attempt;
    QUrl link;
    int codes = 0;
    int answers = 0;
    int ends = 0;
    std::optional<Result<SignedIn>> result;
    QList<quint16> codexPorts{0};
    QString email = u"ada@example.org"_s;
    QString residency = u"no_constraint"_s;
    std::optional<Account> known;
    QByteArray key = "sk-proj-0123456789-wxyz";
    std::optional<Moment> dropsAt;

    Scene()
    {
        const QString root = u"https://auth.example"_s;
        const auto on = [&root](const QString &path) -> QString { return root + path; };
        web.answer(kDiscovery, WebAnswer{200,
                                         {},
                                         json({{u"issuer"_s, root},
                                               {u"authorization_endpoint"_s, on(u"/authorize"_s)},
                                               {u"token_endpoint"_s, on(kToken)},
                                               {u"jwks_uri"_s, on(kKeys)}})});
        web.answer(kKeys, WebAnswer{200, {}, json(TokenSigner::shared().keySet())});
        web.answer(kUserCode, WebAnswer{200,
                                        {},
                                        json({{u"device_auth_id"_s, u"d"_s},
                                              {u"user_code"_s, u"ABCD-1"_s},
                                              {u"interval"_s, u"1"_s}})});
        web.answer(kPoll, WebAnswer{403});
        web.answer(kPoll,
                   WebAnswer{200,
                             {},
                             json({{u"authorization_code"_s, u"c0de"_s}, {u"code_verifier"_s, u"proof"_s}})});
        web.answer(kModels, WebAnswer{200, {}, R"({"data":[]})"});
        web.answer(kToken, WebAnswer{200, {}, tokens({})});
    }

    QByteArray tokens(const QString &nonce) const
    {
        const QJsonObject auth{{u"chatgpt_account_id"_s, u"acct-1"_s},
                               {u"chatgpt_plan_type"_s, u"plus"_s},
                               {u"chatgpt_compute_residency"_s, residency}};
        const QJsonObject claims{{u"iss"_s, u"https://auth.example"_s},
                                 {u"aud"_s, u"oaiapp_1"_s},
                                 {u"nonce"_s, nonce},
                                 {u"iat"_s, clock.wallNow().toSecsSinceEpoch()},
                                 {u"exp"_s, clock.wallNow().addSecs(3600).toSecsSinceEpoch()},
                                 {u"email"_s, email},
                                 {u"https://api.openai.com/auth"_s, auth}};
        const QString token = QString::fromLatin1(TokenSigner::shared().sign(claims));
        return json({{u"access_token"_s, token}, {u"id_token"_s, token}, {u"refresh_token"_s, u"rt-1"_s}});
    }

    void start(Way way)
    {
        const AuthServer server{QUrl(u"https://auth.example"_s), QUrl(u"https://api.example/v1"_s),
                                QUrl(u"https://chat.example/backend-api/codex"_s), codexPorts};
        const RedirectPage page{u"t"_s, u"d"_s, u"f"_s, u"w"_s};
        if (way == Way::ChatGpt)
            attempt = std::make_unique<ChatGptSignIn>(
                server, web, clock,
                ChatGptSignIn::Options{.page = page, .hostId = u"urn:uuid:0"_s, .known = known});
        else if (way == Way::Codex)
            attempt = std::make_unique<CodexSignIn>(server, web, clock,
                                                    CodexSignIn::Options{.page = page, .known = known});
        else if (way == Way::Device)
            attempt = std::make_unique<DeviceSignIn>(server, web, clock,
                                                     DeviceSignIn::Options{.known = known, .second = 1ms});
        else
            attempt = std::make_unique<KeySignIn>(server, web, clock, Secret(key), known);
        listen();
        attempt->start();
        at(Moment::Start);
    }

    bool hasEnded() const { return result.has_value(); }
    std::optional<ErrorKind> error() const
    {
        return *result ? std::nullopt : std::optional(result->error().kind);
    }

private:
    void listen()
    {
        SignIn *from = attempt.get();
        QObject::connect(from, &SignIn::linkReady, from, [this](const QUrl &to) {
            link = to;
            const QString nonce = QUrlQuery(link).queryItemValue(u"nonce"_s);
            if (!nonce.isEmpty() && !m_isTokenScripted)
                web.replace(kToken, WebAnswer{200, {}, tokens(nonce)});
            if (dropsAt != Moment::Link)
                comeBack();
            at(Moment::Link);
        });
        QObject::connect(from, &SignIn::codeReady, from, [this] {
            ++codes;
            at(Moment::Code);
        });
        QObject::connect(from, &SignIn::answered, from, [this] {
            ++answers;
            at(Moment::Answered);
        });
        QObject::connect(from, &SignIn::portTaken, from, [this] { at(Moment::PortTaken); });
        QObject::connect(from, &SignIn::finished, from, [this](const Result<SignedIn> &came) {
            ++ends;
            result = came;
            attempt.reset();
        });
    }
    void at(Moment moment)
    {
        if (dropsAt == moment)
            attempt.reset();
    }
    void comeBack()
    {
        const QUrlQuery query(link);
        const QUrl way(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_browser.setProxy(QNetworkProxy::NoProxy);
        m_browser.connectToHost(way.host(), quint16(way.port()));
        m_browser.write("GET " + way.path().toLatin1() +
                        "?code=c0de&client_id=oaiapp_1&state=" + query.queryItemValue(u"state"_s).toLatin1() +
                        " HTTP/1.1\r\nHost: " + way.authority().toLatin1() + "\r\n\r\n");
    }

    QTcpSocket m_browser;

public:
    bool m_isTokenScripted = false;
};

} // namespace

Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(Moment)

class SignInStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayEndsWell_data();
    void everyWayEndsWell();
    void anyAnswerIsSurvived_data();
    void anyAnswerIsSurvived();
    void mayBeDroppedAtAnyMoment_data();
    void mayBeDroppedAtAnyMoment();
    void mayBeDroppedBetweenAnySteps_data();
    void mayBeDroppedBetweenAnySteps();
    void somebodyElseIsAnotherAccount_data();
    void somebodyElseIsAnotherAccount();
    void boundAccountNeedsItsServers();
    void keysAreTold_data();
    void keysAreTold();
    void whatCannotBeAKeyIsNotSent_data();
    void whatCannotBeAKeyIsNotSent();
    void keyIsNamedByItsEndOnly();
};

void SignInStepsTest::everyWayEndsWell_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("ChatGPT") << Way::ChatGpt << QStringList{kDiscovery, kKeys, kToken};
    QTest::newRow("Codex") << Way::Codex << QStringList{kToken};
    QTest::newRow("code") << Way::Device << QStringList{kUserCode, kPoll, kPoll, kToken};
    QTest::newRow("key") << Way::Key << QStringList{kModels};
}

void SignInStepsTest::everyWayEndsWell()
{
    QFETCH(const Way, way);
    Scene scene;
    scene.start(way);
    QCOMPARE(scene.codes + scene.answers + scene.ends, 0); // nothing from inside start()
    QVERIFY(scene.link.isEmpty());
    QTRY_VERIFY(scene.hasEnded());
    QVERIFY(scene.result->hasValue());
    QTEST(scene.web.paths(), "paths");
    QCOMPARE(scene.answers, way == Way::Key ? 0 : 1);
    QCOMPARE(scene.codes, way == Way::Device ? 1 : 0);
    QCOMPARE((*scene.result)->account.id, QString());
    for (const WebRequest &request : scene.web.asked())
        QVERIFY(!request.url.hasQuery());
}

void SignInStepsTest::anyAnswerIsSurvived_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Result<WebAnswer>>("answer");
    const QList<std::pair<const char *, Result<WebAnswer>>> answers{
        {"no network", Error{ErrorKind::HostNotFound, u"gone"_s}},
        {"cut", Error{ErrorKind::ConnectionLost, u"cut"_s}},
        {"500", WebAnswer{500, {}, "<html>"}},
        {"redirect", WebAnswer{302, {{u"location"_s, u"https://evil.example"_s}}}},
        {"junk", WebAnswer{200, {}, "\xff\xfe{\"a\":"}},
        {"empty", WebAnswer{200}},
        {"list", WebAnswer{200, {}, "[]"}},
        {"nothing in it", WebAnswer{200, {}, "{}"}},
        {"deep", WebAnswer{200, {}, QByteArray(100'000, '[')}},
        {"no status", WebAnswer{0}},
        {"wrong types",
         WebAnswer{200, {}, R"({"keys":{},"issuer":[],"access_token":{},"interval":{},"user_code":1})"}},
    };
    const QList<std::pair<Way, QString>> steps{{Way::ChatGpt, kDiscovery}, {Way::ChatGpt, kKeys},
                                               {Way::ChatGpt, kToken},     {Way::Codex, kToken},
                                               {Way::Device, kUserCode},   {Way::Device, kToken}};
    for (const auto &[way, path] : steps) {
        for (const auto &[name, answer] : answers)
            QTest::addRow("%d %s: %s", int(way), qPrintable(path), name) << way << path << answer;
    }
}

void SignInStepsTest::anyAnswerIsSurvived()
{
    QFETCH(const Way, way);
    QFETCH(const QString, path);
    QFETCH(const Result<WebAnswer>, answer);
    Scene scene;
    scene.web.replace(path, answer);
    scene.m_isTokenScripted = path == kToken;
    scene.start(way);
    QTRY_VERIFY(scene.hasEnded());
    QVERIFY(scene.error());
    if (!answer)
        QCOMPARE(*scene.error(), answer.error().kind);
    QCoreApplication::processEvents();
    QCOMPARE(scene.ends, 1);
    QCOMPARE(scene.web.waiting(), 0);
}

void SignInStepsTest::mayBeDroppedAtAnyMoment_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Moment>("moment");
    QTest::newRow("ChatGPT, started") << Way::ChatGpt << Moment::Start;
    QTest::newRow("ChatGPT, link") << Way::ChatGpt << Moment::Link;
    QTest::newRow("ChatGPT, answered") << Way::ChatGpt << Moment::Answered;
    QTest::newRow("Codex, started") << Way::Codex << Moment::Start;
    QTest::newRow("Codex, port taken") << Way::Codex << Moment::PortTaken;
    QTest::newRow("Codex, link") << Way::Codex << Moment::Link;
    QTest::newRow("Codex, answered") << Way::Codex << Moment::Answered;
    QTest::newRow("code, started") << Way::Device << Moment::Start;
    QTest::newRow("code, shown") << Way::Device << Moment::Code;
    QTest::newRow("code, answered") << Way::Device << Moment::Answered;
    QTest::newRow("key, started") << Way::Key << Moment::Start;
}

void SignInStepsTest::mayBeDroppedAtAnyMoment()
{
    QFETCH(const Way, way);
    QFETCH(const Moment, moment);
    Scene scene;
    RedirectListener other;
    if (moment == Moment::PortTaken) {
        const Result<quint16> taken = other.listen({{0}, "s"});
        QVERIFY(taken);
        scene.codexPorts = {*taken, 0};
    }
    scene.dropsAt = moment;
    scene.start(way);
    QTRY_VERIFY(!scene.attempt);
    QTRY_COMPARE(scene.web.waiting(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(scene.ends, 0);
}

void SignInStepsTest::mayBeDroppedBetweenAnySteps_data()
{
    everyWayEndsWell_data();
}

void SignInStepsTest::mayBeDroppedBetweenAnySteps()
{
    QFETCH(const Way, way);
    QFETCH(const QStringList, paths);
    for (qsizetype steps = 1; steps <= paths.size(); ++steps) {
        Scene scene;
        scene.web.answerOnly(int(steps) - 1);
        scene.start(way);
        QTRY_COMPARE(scene.web.asked().size(), steps);
        QCOMPARE(scene.web.waiting(), 1);
        scene.attempt.reset();
        QCOMPARE(scene.web.waiting(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(scene.web.asked().size(), steps);
        QCOMPARE(scene.ends, 0);
    }
}

void SignInStepsTest::somebodyElseIsAnotherAccount_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("workspace"); // of the known account
    QTest::addColumn<bool>("isSame");
    for (const Way way : {Way::ChatGpt, Way::Codex, Way::Device}) {
        const QByteArray name = QByteArray::number(int(way));
        QTest::addRow("%s same", name.constData()) << way << u"Ada@example.org"_s << u"acct-1"_s << true;
        QTest::addRow("%s other", name.constData()) << way << u"bob@example.org"_s << u"acct-1"_s << false;
        QTest::addRow("%s workspace", name.constData())
            << way << u"ada@example.org"_s << u"acct-2"_s << false;
    }
}

void SignInStepsTest::somebodyElseIsAnotherAccount()
{
    QFETCH(const Way, way);
    QFETCH(const QString, email);
    QFETCH(const QString, workspace);
    QFETCH(const bool, isSame);
    Scene scene;
    Account known;
    known.id = u"account-1"_s;
    known.kind = way == Way::ChatGpt ? AccountKind::ChatGpt : AccountKind::Codex;
    known.name = u"ada@example.org"_s;
    known.workspace = workspace;
    scene.known = known;
    scene.email = email;
    scene.web.replace(kToken, WebAnswer{200, {}, scene.tokens({})});
    scene.start(way);
    QTRY_VERIFY(scene.hasEnded());
    QVERIFY(scene.result->hasValue());
    QCOMPARE((*scene.result)->account.id, isSame ? known.id : QString());
    if (way != Way::Device)
        QCOMPARE(QUrlQuery(scene.link).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), known.name);
}

void SignInStepsTest::boundAccountNeedsItsServers()
{
    Scene scene;
    scene.residency = u"us"_s;
    scene.web.replace(kToken, WebAnswer{200, {}, scene.tokens({})});
    scene.web.answer(kCheck, WebAnswer{500});
    scene.start(Way::Codex);
    QTRY_VERIFY(scene.hasEnded());
    QCOMPARE(scene.error(), ErrorKind::Server);

    scene.result.reset();
    scene.web.replace(kCheck, WebAnswer{200, {}, R"({"accounts":[{"id":"acct-1","name":"Engines",
        "workspace_backend_origin":"https://us.example","account_routing_override":"us"}]})"});
    scene.start(Way::Codex);
    QTRY_VERIFY(scene.hasEnded());
    QVERIFY(scene.result->hasValue());
    QCOMPARE((*scene.result)->account.baseUrl, QUrl(u"https://us.example/backend-api/codex"_s));
}

void SignInStepsTest::keysAreTold_data()
{
    QTest::addColumn<Result<WebAnswer>>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const Result<WebAnswer> &answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    row("wrong", WebAnswer{401, {}, R"({"error":{"message":"Incorrect API key: sk-proj"}})"},
        ErrorKind::SignInNeeded);
    row("forbidden", WebAnswer{403, {}, "{}"}, ErrorKind::Forbidden);
    row("too many", WebAnswer{429}, ErrorKind::RateLimited);
    row("500", WebAnswer{500}, ErrorKind::Server);
    row("not found", WebAnswer{404}, ErrorKind::NotResponsesServer);
    row("redirect", WebAnswer{302}, ErrorKind::NotResponsesServer);
    row("page", WebAnswer{200, {}, "<html>Sign in to this network"}, ErrorKind::NotResponsesServer);
    row("no network", Error{ErrorKind::Proxy, u"p"_s}, ErrorKind::Proxy);
}

void SignInStepsTest::keysAreTold()
{
    QFETCH(const Result<WebAnswer>, answer);
    Scene scene;
    scene.web.replace(kModels, answer);
    scene.start(Way::Key);
    QTRY_VERIFY(scene.hasEnded());
    QVERIFY(scene.error());
    QTEST(*scene.error(), "kind");
    QVERIFY(!scene.result->error().detail.contains(u"sk-"_s));
    QCOMPARE(scene.web.asked().size(), 1);
}

void SignInStepsTest::whatCannotBeAKeyIsNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << "  \n\t"_ba;
    QTest::newRow("two words") << "sk-one sk-two"_ba;
    QTest::newRow("another header") << "sk-one\r\nX-Evil: 1"_ba;
    QTest::newRow("not ASCII") << "sk-\xc3\xa9\xc3\xa9"_ba;
    QTest::newRow("huge") << QByteArray(100'000, 'k');
}

void SignInStepsTest::whatCannotBeAKeyIsNotSent()
{
    QFETCH(const QByteArray, key);
    Scene scene;
    scene.key = key;
    scene.start(Way::Key);
    QTRY_VERIFY(scene.hasEnded());
    QCOMPARE(scene.error(), ErrorKind::SignInNeeded);
    QVERIFY(scene.web.asked().isEmpty());
}

void SignInStepsTest::keyIsNamedByItsEndOnly()
{
    Scene scene;
    scene.start(Way::Key);
    QTRY_VERIFY(scene.hasEnded());
    QCOMPARE((*scene.result)->account.name, u"sk-…wxyz"_s);
    QVERIFY(scene.web.asked().constFirst().headers.contains({"Authorization"_ba, "Bearer "_ba + scene.key}));

    scene.result.reset();
    scene.key = "local-key-1";
    scene.known = Account{.id = u"account-9"_s,
                          .kind = AccountKind::ApiKey,
                          .name = u"sk-…wxyz"_s,
                          .baseUrl = QUrl(u"https://api.example/v1"_s)};
    scene.start(Way::Key);
    QTRY_VERIFY(scene.hasEnded());
    QCOMPARE((*scene.result)->account.name, u"sk-…"_s);
    QCOMPARE((*scene.result)->account.id, u"account-9"_s); // the same slot with another key
}

QTEST_GUILESS_MAIN(SignInStepsTest)
#include "tst_signinsteps.moc"
