// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/deviceauth.h"
#include "auth/workspacerouting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

const AuthServer kServer{QUrl(u"https://auth.example"_s),
                         QUrl(u"https://api.example/v1"_s),
                         QUrl(u"https://chat.example/backend-api/codex"_s),
                         {1455, 1457}};

enum class Step { Pending, TooFast, Granted, Over };

Account bound()
{
    Account account;
    account.kind = AccountKind::Codex;
    account.workspace = u"acct-1"_s;
    account.baseUrl = kServer.codexBase;
    account.usageUrl = OAuth::besideCodex(kServer.codexBase, u"usage"_s);
    return account;
}

} // namespace

Q_DECLARE_METATYPE(Step)

class DeviceAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForACode();
    void readsHowOftenToAsk_data();
    void readsHowOftenToAsk();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void pollsWithBothNames();
    void readsPolls_data();
    void readsPolls();
    void findsWhatIsBesideCodex_data();
    void findsWhatIsBesideCodex();
    void movesToTheWorkspacesServers();
    void refusesOtherRouting_data();
    void refusesOtherRouting();
};

void DeviceAuthTest::asksForACode()
{
    const WebRequest request = OAuth::deviceCodeRequest(kServer);
    QCOMPARE(request.url, QUrl(u"https://auth.example/api/accounts/deviceauth/usercode"_s));
    QCOMPARE(request.body, R"({"client_id":"app_EMoamEEZ73f0CkXaXp7hrann"})"_ba);
    QCOMPARE(OAuth::deviceRedirectUri(kServer), u"https://auth.example/deviceauth/callback"_s);
}

void DeviceAuthTest::readsHowOftenToAsk_data()
{
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<int>("seconds");
    QTest::newRow("text") << R"("7")"_ba << 7;
    QTest::newRow("number") << "7"_ba << 7;
    QTest::newRow("zero") << R"("0")"_ba << 1;
    QTest::newRow("not said") << "null"_ba << 5;
    QTest::newRow("word") << R"("often")"_ba << 5;
    QTest::newRow("not a number") << R"("nan")"_ba << 5;
    QTest::newRow("negative") << R"("-3")"_ba << 5;
    QTest::newRow("huge") << R"("1e99")"_ba << 60;
}

void DeviceAuthTest::readsHowOftenToAsk()
{
    QFETCH(const QByteArray, interval);
    QFETCH(const int, seconds);
    const QByteArray body = R"({"device_auth_id":"d","user_code":"ABCD-12345","interval":)" + interval + '}';
    const Result<OAuth::DeviceAuth> auth = OAuth::deviceAuthFrom({200, {}, body});
    QVERIFY(auth);
    QCOMPARE(auth->interval, std::chrono::seconds(seconds));
    QCOMPARE(auth->userCode, u"ABCD-12345"_s);
}

void DeviceAuthTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("off") << 404 << ""_ba << ErrorKind::DeviceCodeOff;
    QTest::newRow("500") << 500 << ""_ba << ErrorKind::Server;
    QTest::newRow("junk") << 200 << "<html>"_ba << ErrorKind::Protocol;
    QTest::newRow("nothing") << 200 << "{}"_ba << ErrorKind::Protocol;
    QTest::newRow("no id") << 200 << R"({"user_code":"A"})"_ba << ErrorKind::Protocol;
    QTest::newRow("no code") << 200 << R"({"device_auth_id":"d"})"_ba << ErrorKind::Protocol;
    QTest::newRow("code of blanks") << 200 << R"({"device_auth_id":"d","user_code":"  "})"_ba
                                    << ErrorKind::Protocol;
    QTest::newRow("code with a line break")
        << 200 << R"({"device_auth_id":"d","user_code":"A\nB"})"_ba << ErrorKind::Protocol;
    QTest::newRow("huge code") << 200
                               << QByteArray(R"({"device_auth_id":"d","user_code":")" +
                                             QByteArray(1000, 'x') + R"("})")
                               << ErrorKind::Protocol;
}

void DeviceAuthTest::refusesWhatIsNoCode()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<OAuth::DeviceAuth> auth = OAuth::deviceAuthFrom({status, {}, body});
    QVERIFY(!auth);
    QTEST(auth.error().kind, "kind");
}

void DeviceAuthTest::pollsWithBothNames()
{
    const WebRequest request =
        OAuth::devicePollRequest(kServer, {Secret("dev-1"), u"ABCD-12345"_s, std::chrono::seconds(5)});
    QCOMPARE(request.url, QUrl(u"https://auth.example/api/accounts/deviceauth/token"_s));
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{u"device_auth_id"_s, u"dev-1"_s}, {u"user_code"_s, u"ABCD-12345"_s}}));
}

void DeviceAuthTest::readsPolls_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Step>("step");
    QTest::addColumn<ErrorKind>("kind"); // where it is over
    const auto row = [](const char *name, int status, const QByteArray &body, Step step,
                        ErrorKind kind = ErrorKind::Server) {
        QTest::newRow(name) << status << body << step << kind;
    };
    row("403", 403, {}, Step::Pending);
    row("404", 404, "<html>"_ba, Step::Pending);
    row("403 with a code", 403, R"({"error":{"code":"deviceauth_authorization_unknown"}})"_ba, Step::Pending);
    row("pending by the standard", 400, R"({"error":"authorization_pending"})"_ba, Step::Pending);
    row("slow down", 400, R"({"error":"slow_down"})"_ba, Step::TooFast);
    row("slow down in an object", 403, R"({"error":{"code":"slow_down"}})"_ba, Step::TooFast);
    row("429", 429, {}, Step::TooFast);
    row("503", 503, {}, Step::Pending);
    row("granted", 200, R"({"authorization_code":"c0de","code_challenge":"x","code_verifier":"proof"})"_ba,
        Step::Granted);
    row("declined", 403, R"({"error":"access_denied"})"_ba, Step::Over, ErrorKind::SignInDeclined);
    row("not entitled", 403, R"({"error":{"code":"missing_codex_entitlement"}})"_ba, Step::Over,
        ErrorKind::NotEntitled);
    row("expired", 400, R"({"error":"expired_token"})"_ba, Step::Over, ErrorKind::CodeExpired);
    row("other refusal", 400, R"({"error":"invalid_request"})"_ba, Step::Over, ErrorKind::Server);
    row("redirect", 302, {}, Step::Over, ErrorKind::Protocol);
    row("junk", 200, "ok"_ba, Step::Over, ErrorKind::Protocol);
    row("no verifier", 200, R"({"authorization_code":"c0de"})"_ba, Step::Over, ErrorKind::Protocol);
}

void DeviceAuthTest::readsPolls()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Step, step);
    const OAuth::DevicePoll poll = OAuth::devicePollFrom({status, {}, body});
    const auto *pending = std::get_if<OAuth::DevicePending>(&poll);
    const auto *granted = std::get_if<OAuth::DeviceGranted>(&poll);
    const auto *error = std::get_if<Error>(&poll);
    QCOMPARE(pending != nullptr, step == Step::Pending || step == Step::TooFast);
    QCOMPARE(pending && pending->isTooFast, step == Step::TooFast);
    QCOMPARE(granted && granted->code.reveal() == "c0de" && granted->verifier.reveal() == "proof",
             step == Step::Granted);
    QCOMPARE(error != nullptr, step == Step::Over);
    if (error)
        QTEST(error->kind, "kind");
}

void DeviceAuthTest::findsWhatIsBesideCodex_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("usage");
    QTest::newRow("OpenAI") << u"https://chatgpt.com/backend-api/codex"_s
                            << u"https://chatgpt.com/backend-api/wham/usage"_s;
    QTest::newRow("government") << u"https://gov.chatgpt.com/backend-api/codex"_s
                                << u"https://gov.chatgpt.com/backend-api/wham/usage"_s;
    QTest::newRow("other") << u"http://127.0.0.1:7/v1"_s << u"http://127.0.0.1:7/api/codex/usage"_s;
}

void DeviceAuthTest::findsWhatIsBesideCodex()
{
    QFETCH(const QString, base);
    QFETCH(const QString, usage);
    QCOMPARE(OAuth::besideCodex(QUrl(base), u"usage"_s), QUrl(usage));
}

void DeviceAuthTest::movesToTheWorkspacesServers()
{
    const WebRequest request = OAuth::routingRequest(bound(), Secret("a1"));
    QCOMPARE(request.url, QUrl(u"https://chat.example/backend-api/wham/accounts/check"_s));
    QVERIFY(request.headers.contains({"Authorization"_ba, "Bearer a1"_ba}));
    QVERIFY(request.headers.contains({"ChatGPT-Account-ID"_ba, "acct-1"_ba}));

    const QByteArray list = R"({"accounts":[{"id":"other"},{"id":"acct-1","name":"Engines",
        "workspace_backend_origin":"https://us.example:8443","account_routing_override":"us_cr"}]})";
    const Result<Account> there = OAuth::routed(bound(), {200, {}, list});
    QVERIFY(there);
    QCOMPARE(there->baseUrl, QUrl(u"https://us.example:8443/backend-api/codex"_s));
    QCOMPARE(there->usageUrl, QUrl(u"https://us.example:8443/backend-api/wham/usage"_s));
    QCOMPARE(there->workspaceName, u"Engines"_s);
    QVERIFY(there->headers.contains({"x-openai-account-routing-override"_ba, "us_cr"_ba}));

    const QByteArray map = R"({"accounts":{"k":{"account":{"account_id":"acct-1",
        "workspace_backend_origin":"NO_CONSTRAINT","account_routing_override":"NO_CONSTRAINT"}}}})";
    const Result<Account> here = OAuth::routed(bound(), {200, {}, map});
    QVERIFY(here);
    QCOMPARE(*here, bound());
}

void DeviceAuthTest::refusesOtherRouting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &entry) {
        QTest::newRow(name) << 200 << QByteArray(R"({"accounts":[)" + entry + "]}") << ErrorKind::Protocol;
    };
    row("nobody", {});
    row("somebody else", R"({"id":"acct-2"})");
    row("twice", R"({"id":"acct-1"},{"id":"acct-1"})");
    row("in the clear", R"({"id":"acct-1","workspace_backend_origin":"http://us.example"})");
    row("with a path", R"({"id":"acct-1","workspace_backend_origin":"https://us.example/x"})");
    row("with a password", R"({"id":"acct-1","workspace_backend_origin":"https://a:b@us.example"})");
    row("no address", R"({"id":"acct-1","workspace_backend_origin":"us"})");
    row("unknown region", R"({"id":"acct-1","account_routing_override":"mars"})");
    row("wrong types", R"(1,[],null,{"id":{}})");
    QTest::newRow("junk") << 200 << "<html>"_ba << ErrorKind::Protocol;
    QTest::newRow("500") << 500 << ""_ba << ErrorKind::Server;
}

void DeviceAuthTest::refusesOtherRouting()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<Account> there = OAuth::routed(bound(), {status, {}, body});
    QVERIFY(!there);
    QTEST(there.error().kind, "kind");
}

QTEST_GUILESS_MAIN(DeviceAuthTest)
#include "tst_deviceauth.moc"
