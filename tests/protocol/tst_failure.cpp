// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/failure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Protocol;

using Wait = std::optional<std::chrono::milliseconds>;
using Kind = ErrorKind;
using Headers = QHash<QString, QString>;

namespace {

const QString kRetryAfter = u"retry-after"_s;

void addRow(const QString &name, const Failure &failure, Kind kind, Remedy remedy, Wait wait = {})
{
    QTest::newRow(qPrintable(name)) << failure << kind << remedy << wait;
}

QByteArray body(const char *code)
{
    return "{\"error\":{\"message\":\"m\",\"code\":\"" + QByteArray(code) + "\"}}";
}

void http(int status, const QByteArray &text, const Headers &headers, Kind kind, Remedy remedy,
          Wait wait = {})
{
    const QString name = u"POST %1 %2 %3"_s.arg(status).arg(QString::fromUtf8(text.left(60).simplified()),
                                                            headers.value(kRetryAfter));
    addRow(name, HttpRefused{parseHttpError(status, text, headers)}, kind, remedy, wait);
}

void errorEvent(const QByteArray &json, Kind kind, Remedy remedy, Wait wait = {})
{
    const QByteArray whole = "{\"type\":\"error\"," + json + '}';
    const ApiError error = parseErrorEvent(QJsonDocument::fromJson(whole).object());
    addRow(u"event "_s + QString::fromUtf8(json), StreamError{error}, kind, remedy, wait);
}

/// `code` nested in an event with `status`.
void coded(int status, const char *code, Kind kind, Remedy remedy)
{
    errorEvent("\"status\":" + QByteArray::number(status) + ",\"error\":{\"code\":\"" + code + "\"}", kind,
               remedy);
}

void failed(const QByteArray &error, Kind kind, Remedy remedy, Wait wait = {})
{
    const QJsonObject json = QJsonDocument::fromJson("{\"error\":" + error + '}').object();
    addRow(u"failed "_s + QString::fromUtf8(error), ResponseBroken{parseErrorMember(json.value(u"error"_s))},
           kind, remedy, wait);
}

void failedWith(const char *code, Kind kind, Remedy remedy)
{
    failed("{\"code\":\"" + QByteArray(code) + "\",\"message\":\"m\"}", kind, remedy);
}

void closed(int code, Kind kind, Remedy remedy)
{
    addRow(u"close %1"_s.arg(code), ClosedEarly{code, {}}, kind, remedy);
}

UpgradeRefused upgrade(std::optional<int> status)
{
    ApiError answer;
    answer.status = status;
    return {answer};
}

} // namespace

Q_DECLARE_METATYPE(Failure)

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void asksAgainOverHttpWhateverRefusedTheUpgrade_data();
    void asksAgainOverHttpWhateverRefusedTheUpgrade();
    void quotesTheReasonOfAClose();
    void keepsSecretsOut_data();
    void keepsSecretsOut();

private:
    static void addHttpRows();
    static void addHttpLimits();
    static void addEventRows();
    static void addBareEventRows();
    static void addResponseRows();
    static void addConnectionRows();
};

void TestFailure::addHttpRows()
{
    const Headers none;
    http(400, body("invalid_value"), none, Kind::BadRequest, Remedy::Tell);
    http(400, R"({"detail":"Unsupported parameter: max_output_tokens"})", none, Kind::BadRequest,
         Remedy::Tell);
    http(400, body("context_length_exceeded"), none, Kind::ContextTooLong, Remedy::Tell);
    http(400, body("previous_response_not_found"), none, Kind::BadRequest, Remedy::ResendInFull);
    http(400, "<html><title>Plain HTTP to an HTTPS port</title>", none, Kind::NotResponsesServer,
         Remedy::Tell);
    http(401, {}, none, Kind::SignInNeeded, Remedy::RefreshCredential);
    http(401, body("invalid_api_key"), none, Kind::SignInNeeded, Remedy::RefreshCredential);
    http(401, body("token_expired"), none, Kind::SignInNeeded, Remedy::RefreshCredential);
    http(401, body("subscription_sharing_invalid_user"), none, Kind::SignInNeeded, Remedy::Tell);
    http(402, {}, none, Kind::LimitReached, Remedy::Tell);
    http(402, body("deactivated_workspace"), none, Kind::Forbidden, Remedy::Tell);
    http(403, body("forbidden"), none, Kind::Forbidden, Remedy::Tell);
    http(403, body("usage_not_included"), none, Kind::Forbidden, Remedy::Tell);
    http(403, body("token_expired"), none, Kind::SignInNeeded, Remedy::RefreshCredential);
    http(403, " \n<!DOCTYPE html><title>Blocked by the office</title>", none, Kind::NotResponsesServer,
         Remedy::Tell);
    http(404, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(404, R"({"detail":"Not Found"})", none, Kind::NotResponsesServer, Remedy::Tell);
    http(404, body("model_not_found"), none, Kind::UnknownModel, Remedy::Tell);
    http(404, body("something_else"), none, Kind::BadRequest, Remedy::Tell);
    http(405, R"({"detail":"Method Not Allowed"})", none, Kind::NotResponsesServer, Remedy::Tell);
    http(407, {}, none, Kind::Proxy, Remedy::Tell);
    http(408, {}, none, Kind::Timeout, Remedy::Retry);
    http(409, {}, none, Kind::BadRequest, Remedy::Tell);
    http(410, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(413, "<html><title>413</title>", none, Kind::TooLarge, Remedy::Tell);
    http(422, R"({"detail":[{"msg":"field required"}]})", none, Kind::BadRequest, Remedy::Tell);
    http(426, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(500, {}, none, Kind::Server, Remedy::Retry);
    http(500, body("server_error"), none, Kind::Server, Remedy::Retry);
    http(501, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(502, "<html><title>502 Bad Gateway</title>", none, Kind::Server, Remedy::Retry);
    http(503, {}, none, Kind::Overloaded, Remedy::Retry);
    http(503, {}, {{kRetryAfter, u"2"_s}}, Kind::Overloaded, Remedy::Retry, 2s);
    http(503, {}, {{kRetryAfter, u"3600"_s}}, Kind::Overloaded, Remedy::Tell, 1h); // nobody waits for that
    http(503, body("server_is_overloaded"), none, Kind::Overloaded, Remedy::Tell);
    http(503, body("slow_down"), none, Kind::RateLimited, Remedy::Retry);
    http(504, {}, none, Kind::Server, Remedy::Retry);
    http(511, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(529, R"({"type":"error","error":{"type":"overloaded_error"}})", none, Kind::Overloaded,
         Remedy::Retry);
    http(200, "<html><title>Sign in to the network</title>", none, Kind::NotResponsesServer, Remedy::Tell);
    http(200, R"({"error":{"code":503,"message":"m"}})", none, Kind::Overloaded, Remedy::Retry);
    http(302, {}, none, Kind::NotResponsesServer, Remedy::Tell);
    http(0, {}, none, Kind::Server, Remedy::Tell);
    http(700, {}, none, Kind::Server, Remedy::Tell);
}

void TestFailure::addHttpLimits()
{
    const Headers none;
    http(429, {}, none, Kind::RateLimited, Remedy::Tell);
    http(429, body("rate_limit_exceeded"), none, Kind::RateLimited, Remedy::Tell);
    http(429, {}, {{kRetryAfter, u"1"_s}}, Kind::RateLimited, Remedy::Retry, 1s);
    http(429, {}, {{kRetryAfter, u"0"_s}}, Kind::RateLimited, Remedy::Retry);
    http(429, {}, {{kRetryAfter, u"120"_s}}, Kind::RateLimited, Remedy::Retry, 120s);
    http(429, {}, {{kRetryAfter, u"121"_s}}, Kind::RateLimited, Remedy::Tell, 121s);
    http(429, {}, {{kRetryAfter, u"soon"_s}}, Kind::RateLimited, Remedy::Tell);
    http(429, {}, {{u"retry-after-ms"_s, u"250"_s}}, Kind::RateLimited, Remedy::Retry, 250ms);
    http(429, R"({"error":{"code":"rate_limit_exceeded","message":"Please try again in 1.2s."}})", none,
         Kind::RateLimited, Remedy::Retry, 1200ms);
    http(429, R"({"error":{"code":"something","message":"Please try again in 1.2s."}})", none,
         Kind::RateLimited, Remedy::Tell);
    http(429, body("slow_down"), none, Kind::RateLimited, Remedy::Retry);
    http(429, body("usage_limit_reached"), none, Kind::LimitReached, Remedy::Tell);
    http(429, body("usage_limit_reached"), {{kRetryAfter, u"1"_s}}, Kind::LimitReached, Remedy::Tell, 1s);
    http(429, R"({"detail":{"code":"usage_limit_reached"}})", none, Kind::LimitReached, Remedy::Tell);
    http(429, {}, {{u"x-codex-rate-limit-reached-type"_s, u"workspace_owner_credits_depleted"_s}},
         Kind::LimitReached, Remedy::Tell);
    http(429, body("insufficient_quota"), none, Kind::LimitReached, Remedy::Tell);
    http(429, R"({"error":{"type":"usage_not_included"}})", none, Kind::Forbidden, Remedy::Tell);
}

void TestFailure::addEventRows()
{
    coded(400, "invalid_value", Kind::BadRequest, Remedy::Tell);
    coded(400, "context_length_exceeded", Kind::ContextTooLong, Remedy::Tell);
    coded(400, "cyber_policy", Kind::Policy, Remedy::Tell);
    coded(400, "invalid_prompt", Kind::Policy, Remedy::Tell);
    errorEvent(R"("status":400,"error":{"type":"invalid_request_error"})", Kind::BadRequest, Remedy::Tell);
    errorEvent(R"("status":401,"error":{})", Kind::SignInNeeded, Remedy::RefreshCredential);
    errorEvent(R"("status":"401","error":null)", Kind::SignInNeeded, Remedy::RefreshCredential);
    errorEvent(R"("status_code":401)", Kind::SignInNeeded, Remedy::RefreshCredential);
    coded(402, "deactivated_workspace", Kind::Forbidden, Remedy::Tell);
    coded(403, "forbidden", Kind::Forbidden, Remedy::Tell);
    coded(403, "usage_not_included", Kind::Forbidden, Remedy::Tell);
    coded(404, "model_not_found", Kind::UnknownModel, Remedy::Tell);
    errorEvent(R"("status":404)", Kind::BadRequest, Remedy::Tell); // who says so is no stranger
    coded(413, "request_too_large", Kind::TooLarge, Remedy::Tell);
    coded(429, "rate_limit_exceeded", Kind::RateLimited, Remedy::Tell);
    coded(429, "slow_down", Kind::RateLimited, Remedy::Retry);
    coded(429, "insufficient_quota", Kind::LimitReached, Remedy::Tell);
    coded(429, "organization_spend_limit_exceeded", Kind::LimitReached, Remedy::Tell);
    coded(429, "usage_limit_reached", Kind::LimitReached, Remedy::Tell);
    coded(429, "usage_not_included", Kind::Forbidden, Remedy::Tell);
    errorEvent(R"("status":429,"error":{"type":"usage_not_included"})", Kind::Forbidden, Remedy::Tell);
    for (const char *value : {"\"1\"", "1", "1.0"})
        errorEvent("\"status\":429,\"headers\":{\"Retry-After\":" + QByteArray(value) + '}',
                   Kind::RateLimited, Remedy::Retry, 1s);
    errorEvent(R"("status":429,"headers":{"Retry-After":true})", Kind::RateLimited, Remedy::Tell);
    errorEvent(R"("status":429,"error":{"code":"rate_limit_exceeded","message":"Try again in 20ms"})",
               Kind::RateLimited, Remedy::Retry, 20ms);
    coded(500, "server_error", Kind::Server, Remedy::Retry);
    errorEvent(R"("status":500)", Kind::Server, Remedy::Retry);
    coded(503, "server_is_overloaded", Kind::Overloaded, Remedy::Tell);
    coded(503, "slow_down", Kind::RateLimited, Remedy::Retry);
    coded(503, "flex_unavailable", Kind::Overloaded, Remedy::Tell);
    errorEvent(R"("status":503,"headers":{"retry-after":3})", Kind::Overloaded, Remedy::Retry, 3s);
    coded(504, "timeout", Kind::Server, Remedy::Retry);
    for (const int status : {400, 404, 500}) {
        coded(status, "websocket_connection_limit_reached", Kind::ConnectionLost, Remedy::ResendInFull);
        coded(status, "previous_response_not_found", Kind::BadRequest, Remedy::ResendInFull);
    }
    errorEvent(R"("status":400,"error":{"message":"Invalid `previous_response_id`: resp_1"})",
               Kind::BadRequest, Remedy::ResendInFull);
    errorEvent(R"("status":400,"error":{"message":"m","param":"previous_response_id"})", Kind::BadRequest,
               Remedy::ResendInFull);
    errorEvent(R"("status":500,"error":{"message":"m","param":"previous_response_id"})", Kind::Server,
               Remedy::Retry);
    errorEvent(R"("status":400,"error":{"message":"Invalid value: previous_response_id is fine"})",
               Kind::BadRequest, Remedy::Tell);
}

void TestFailure::addBareEventRows()
{
    errorEvent(R"("error":{"code":"something_new","message":"m"})", Kind::Server, Remedy::Tell);
    errorEvent(R"("code":"something_new","message":"m","param":null)", Kind::Server, Remedy::Tell);
    errorEvent(R"("message":"m")", Kind::Server, Remedy::Tell);
    errorEvent(R"("error":null)", Kind::Server, Remedy::Tell);
    errorEvent(R"("error":{"code":"server_error"})", Kind::Server, Remedy::Tell);
    errorEvent(R"("error":{"code":"slow_down"})", Kind::RateLimited, Remedy::Tell);
    errorEvent(R"("error":{"code":"rate_limit_exceeded","message":"try again in 1s"})", Kind::RateLimited,
               Remedy::Tell, 1s);
    errorEvent(R"("error":{"code":"flex_unavailable"})", Kind::Overloaded, Remedy::Tell);
    errorEvent(R"("code":"flex_unavailable")", Kind::Overloaded, Remedy::Tell);
    errorEvent(R"("error":{"code":"usage_limit_reached"})", Kind::LimitReached, Remedy::Tell);
    errorEvent(R"("error":{"code":"token_expired"})", Kind::SignInNeeded, Remedy::RefreshCredential);
    errorEvent(R"("error":{"code":"websocket_connection_limit_reached"})", Kind::ConnectionLost,
               Remedy::ResendInFull);
    errorEvent(R"("code":"previous_response_not_found")", Kind::BadRequest, Remedy::ResendInFull);
    errorEvent(R"("error":{"code":502,"message":"m"})", Kind::Server,
               Remedy::Retry); // a status in another place
}

void TestFailure::addResponseRows()
{
    failedWith("context_length_exceeded", Kind::ContextTooLong, Remedy::Tell);
    failedWith("model_not_found", Kind::UnknownModel, Remedy::Tell);
    for (const char *code :
         {"insufficient_quota", "credit_balance_exhausted", "organization_spend_limit_exceeded",
          "quota_exceeded", "project_spend_limit_exceeded", "usage_limit_reached",
          "organization_usage_limit_exceeded", "billing_hard_limit_reached",
          "subscription_sharing_usage_limit_exceeded", "subscription_sharing_usage_unavailable"})
        failedWith(code, Kind::LimitReached, Remedy::Tell);
    for (const char *code :
         {"usage_not_included", "subscription_sharing_user_not_eligible",
          "subscription_sharing_user_unavailable", "subscription_sharing_route_not_supported"})
        failedWith(code, Kind::Forbidden, Remedy::Tell);
    for (const char *code : {"invalid_prompt", "bio_policy", "cyber_policy", "misalignment_policy_violation",
                             "content_policy_violation"})
        failedWith(code, Kind::Policy, Remedy::Tell);
    for (const char *code : {"server_is_overloaded", "policy_capacity_unavailable", "flex_unavailable"})
        failedWith(code, Kind::Overloaded, Remedy::Tell);
    failedWith("invalid_image", Kind::BadRequest, Remedy::Tell);
    failedWith("subscription_sharing_unsupported_capability", Kind::BadRequest, Remedy::Tell);
    failedWith("rate_limit_exceeded", Kind::RateLimited, Remedy::Retry);
    failed(R"({"code":"rate_limit_exceeded","message":"Please try again in 1.5s."})", Kind::RateLimited,
           Remedy::Retry, 1500ms);
    failed(R"({"code":"rate_limit_exceeded","message":"Please try again in 6m0s."})", Kind::RateLimited,
           Remedy::Tell, 6min);
    failedWith("slow_down", Kind::RateLimited, Remedy::Retry);
    failedWith("overloaded_error", Kind::Overloaded, Remedy::Retry);
    failedWith("server_error", Kind::Server, Remedy::Retry);
    failedWith("totally_new_code", Kind::Server, Remedy::Retry);
    failed("null", Kind::Server, Remedy::Retry);
    failed("\"words\"", Kind::Server, Remedy::Retry);
    failed("{}", Kind::Server, Remedy::Retry);
    failed(R"({"type":"invalid_request_error","message":"m"})", Kind::BadRequest, Remedy::Tell);
    failed(R"({"code":402,"message":"m"})", Kind::LimitReached, Remedy::Tell);
    failedWith("token_expired", Kind::SignInNeeded, Remedy::RefreshCredential);
    failedWith("invalid_api_key", Kind::SignInNeeded, Remedy::RefreshCredential);
    failedWith("previous_response_not_found", Kind::BadRequest, Remedy::ResendInFull);
    failedWith("websocket_connection_limit_reached", Kind::ConnectionLost, Remedy::ResendInFull);
}

void TestFailure::addConnectionRows()
{
    for (const int code :
         {0, 1000, 1001, 1002, 1004, 1005, 1006, 1011, 1012, 1013, 1014, 2999, 3000, 4000, 4999, -1, 70000})
        closed(code, Kind::ConnectionLost, Remedy::Retry);
    for (const int code : {1003, 1007, 1010})
        closed(code, Kind::Protocol, Remedy::Tell);
    closed(1008, Kind::Policy, Remedy::Tell);
    closed(1009, Kind::TooLarge, Remedy::Tell);
    closed(1015, Kind::Tls, Remedy::Tell);
    addRow(u"no such host"_s, Unreachable{Kind::HostNotFound, {}}, Kind::HostNotFound, Remedy::Retry);
    addRow(u"refused"_s, Unreachable{Kind::ConnectionRefused, {}}, Kind::ConnectionRefused, Remedy::Retry);
    addRow(u"lost"_s, Unreachable{Kind::ConnectionLost, {}}, Kind::ConnectionLost, Remedy::Retry);
    addRow(u"slow"_s, Unreachable{Kind::Timeout, {}}, Kind::Timeout, Remedy::Retry);
    addRow(u"garbage"_s, Unreachable{Kind::NotResponsesServer, {}}, Kind::NotResponsesServer, Remedy::Retry);
    addRow(u"certificate"_s, Unreachable{Kind::Tls, {}}, Kind::Tls, Remedy::Tell);
    addRow(u"proxy"_s, Unreachable{Kind::Proxy, {}}, Kind::Proxy, Remedy::Tell);
    addRow(u"silent while connecting"_s, Silent{true}, Kind::Timeout, Remedy::Retry);
    addRow(u"silent"_s, Silent{false}, Kind::Timeout, Remedy::Retry);
    addRow(u"oversized"_s, Oversized{u"message"_s}, Kind::TooLarge, Remedy::Tell);
}

void TestFailure::judges_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<Wait>("wait");
    addHttpRows();
    addHttpLimits();
    addEventRows();
    addBareEventRows();
    addResponseRows();
    addConnectionRows();
}

void TestFailure::judges()
{
    QFETCH(const Failure, failure);
    const Verdict verdict = judge(failure);
    QTEST(verdict.error.kind, "kind");
    QTEST(verdict.remedy, "remedy");
    QTEST(verdict.error.retryAfter, "wait");
    QCOMPARE(judge(failure), verdict);
}

void TestFailure::asksAgainOverHttpWhateverRefusedTheUpgrade_data()
{
    QTest::addColumn<int>("status"); // 0 for one that nobody knows
    QTest::addColumn<bool>("refusesWebSockets");
    for (const int status : {0, 200, 302, 400, 404, 405, 406, 410, 422, 426, 501})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {401, 402, 403, 407, 408, 429, 500, 502, 503, 504, 529})
        QTest::addRow("%d", status) << status << false;
}

void TestFailure::asksAgainOverHttpWhateverRefusedTheUpgrade()
{
    QFETCH(const int, status);
    const UpgradeRefused refusal = upgrade(status == 0 ? std::nullopt : std::optional(status));
    const Verdict verdict = judge(refusal);
    QCOMPARE(verdict.remedy, Remedy::AskOverHttp);
    QCOMPARE(verdict.error, classify(refusal.answer));
    QTEST(refusesWebSockets(refusal), "refusesWebSockets");
}

void TestFailure::quotesTheReasonOfAClose()
{
    const Verdict verdict = judge(ClosedEarly{1008, u"Not here."_s});
    QCOMPARE(verdict.error.serverMessage, u"Not here."_s);
    QCOMPARE(verdict.error.detail, u"close code 1008, Not here."_s);
    QCOMPARE(judge(ClosedEarly{0, {}}).error.detail, u"cut"_s);
    QCOMPARE(judge(ClosedEarly{0, {}}).error.serverMessage, std::nullopt);
}

void TestFailure::keepsSecretsOut_data()
{
    QTest::addColumn<Failure>("failure");
    const QString text = u"Authorization: Bearer abcdefgh12345678, proxy?key=abcdefgh12345678"_s;
    ApiError answer = parseHttpError(500, text.toUtf8());
    answer.code = text;
    QTest::newRow("upgrade") << Failure(UpgradeRefused{answer});
    QTest::newRow("http") << Failure(HttpRefused{answer});
    QTest::newRow("event") << Failure(StreamError{answer});
    QTest::newRow("response") << Failure(ResponseBroken{answer});
    QTest::newRow("close") << Failure(ClosedEarly{1000, text});
    QTest::newRow("unreachable") << Failure(Unreachable{Kind::Proxy, text});
    QTest::newRow("oversized") << Failure(Oversized{text});
}

void TestFailure::keepsSecretsOut()
{
    QFETCH(const Failure, failure);
    const Error error = judge(failure).error;
    QVERIFY(!error.detail.contains(u"abcdefgh"_s));
    QVERIFY(!error.serverMessage.value_or(QString()).contains(u"abcdefgh"_s));
}

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
