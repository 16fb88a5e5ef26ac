// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/apierror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

using Wait = std::optional<std::chrono::milliseconds>;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

ApiError coded(const char *code, std::optional<int> status = {})
{
    ApiError error;
    error.code = QString::fromLatin1(code);
    error.status = status;
    return error;
}

} // namespace

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEventShapes_data();
    void readsEventShapes();
    void readsHeaderValuesOfAnyType();
    void readsUsageLimit();
    void readsErrorMember_data();
    void readsErrorMember();
    void readsHttpBodies_data();
    void readsHttpBodies();
    void classifiesByCode_data();
    void classifiesByCode();
    void classifiesByTypeToo();
    void classifiesByStatus_data();
    void classifiesByStatus();
    void codeBeatsStatus();
    void findsWaitingTime_data();
    void findsWaitingTime();
    void headerBeatsWords();
    void limitsServerMessage_data();
    void limitsServerMessage();
    void keepsSecretsOut();
    void detailHoldsFactsOnly();
};

void TestApiError::readsEventShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status"); // 0 for none
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::newRow("nested")
        << QByteArray(R"({"type":"error","status":400,"error":{"type":"t","code":"c","message":"m"}})") << 400
        << u"c"_s << u"t"_s << u"m"_s;
    QTest::newRow("status_code") << QByteArray(R"({"type":"error","status_code":503,"error":{"code":"c"}})")
                                 << 503 << u"c"_s << QString() << QString();
    QTest::newRow("status as text") << QByteArray(R"({"type":"error","status":"429","error":{}})") << 429
                                    << QString() << QString() << QString();
    QTest::newRow("without status") << QByteArray(R"({"type":"error","error":{"code":"c","message":"m"}})")
                                    << 0 << u"c"_s << QString() << u"m"_s;
    QTest::newRow("flat") << QByteArray(R"({"type":"error","code":"c","message":"m","param":"p"})") << 0
                          << u"c"_s << QString() << u"m"_s;
    QTest::newRow("numeric code") << QByteArray(R"({"type":"error","error":{"code":502,"message":"m"}})")
                                  << 502 << u"502"_s << QString() << u"m"_s;
    QTest::newRow("error is a text") << QByteArray(R"({"type":"error","status":500,"error":"m"})") << 500
                                     << QString() << QString() << u"m"_s;
    QTest::newRow("error is null") << QByteArray(R"({"type":"error","error":null})") << 0 << QString()
                                   << QString() << QString();
    QTest::newRow("wrong types")
        << QByteArray(R"({"type":"error","status":[],"error":{"code":{},"type":[],"message":7}})") << 0
        << QString() << QString() << QString();
    QTest::newRow("status out of range")
        << QByteArray(R"({"type":"error","status":1e300})") << 0 << QString() << QString() << QString();
}

void TestApiError::readsEventShapes()
{
    QFETCH(const QByteArray, json);
    const ApiError error = parseErrorEvent(object(json));
    QTEST(error.status.value_or(0), "status");
    QTEST(error.code, "code");
    QTEST(error.type, "type");
    QTEST(error.message, "message");
}

void TestApiError::readsHeaderValuesOfAnyType()
{
    const ApiError error =
        parseErrorEvent(object(R"({"type":"error","headers":{"Retry-After":7,"X-Big":1790422999,
        "X-Fraction":42.5,"X-Flag":true,"x-text":"t","x-null":null,"x-list":[1]}})"));
    const QHash<QString, QString> expected{{u"retry-after"_s, u"7"_s},
                                           {u"x-big"_s, u"1790422999"_s},
                                           {u"x-fraction"_s, u"42.5"_s},
                                           {u"x-flag"_s, u"true"_s},
                                           {u"x-text"_s, u"t"_s}};
    QCOMPARE(error.headers, expected);
}

void TestApiError::readsUsageLimit()
{
    const ApiError error =
        parseErrorEvent(object(R"({"type":"error","status":429,"error":{"type":"usage_limit_reached",
        "plan_type":"pro","resets_at":1900000000,"resets_in_seconds":90}})"));
    QCOMPARE(error.planType, u"pro"_s);
    QVERIFY(error.resetsAt.has_value());
    QCOMPARE(error.resetsAt->toSecsSinceEpoch(), 1900000000);
    QCOMPARE(error.resetsIn, Wait(90s));
    QCOMPARE(classify(error).kind, ErrorKind::LimitReached);
    QCOMPARE(classify(error).retryAfter, Wait(90s));
}

void TestApiError::readsErrorMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("object") << QByteArray(R"({"e":{"code":"c","message":"m"}})") << u"c"_s << u"m"_s;
    QTest::newRow("text") << QByteArray(R"({"e":"m"})") << QString() << u"m"_s;
    QTest::newRow("null") << QByteArray(R"({"e":null})") << QString() << QString();
    QTest::newRow("absent") << QByteArray("{}") << QString() << QString();
    QTest::newRow("list") << QByteArray(R"({"e":[1]})") << QString() << QString();
}

void TestApiError::readsErrorMember()
{
    QFETCH(const QByteArray, json);
    const ApiError error = parseErrorMember(object(json).value(u"e"_s));
    QTEST(error.code, "code");
    QTEST(error.message, "message");
}

void TestApiError::readsHttpBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("error object") << QByteArray(R"({"error":{"code":"c","message":"m"}})") << u"c"_s
                                  << u"m"_s;
    QTest::newRow("error text") << QByteArray(R"({"code":"c","error":"m"})") << u"c"_s << u"m"_s;
    QTest::newRow("detail text") << QByteArray(R"({"detail":"m"})") << QString() << u"m"_s;
    QTest::newRow("detail object") << QByteArray(R"({"detail":{"code":"c","message":"m"}})") << u"c"_s
                                   << u"m"_s;
    QTest::newRow("detail list") << QByteArray(R"({"detail":[{"msg":"m","loc":["input"]}]})") << QString()
                                 << u"m"_s;
    QTest::newRow("flat") << QByteArray(R"({"object":"error","code":3051,"message":"m"})") << u"3051"_s
                          << u"m"_s;
    QTest::newRow("list") << QByteArray(R"([{"error":{"code":"c","message":"m"}}])") << u"c"_s << u"m"_s;
    QTest::newRow("plain text") << QByteArray("upstream\n  connect   error") << QString()
                                << u"upstream connect error"_s;
    QTest::newRow("page") << QByteArray("<html><head>\n<title>502 Bad Gateway</title></head><body>x</body>")
                          << QString() << u"502 Bad Gateway"_s;
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("empty object") << QByteArray("{}") << QString() << QString();
    QTest::newRow("empty list") << QByteArray("[]") << QString() << QString();
}

void TestApiError::readsHttpBodies()
{
    QFETCH(const QByteArray, body);
    const ApiError error = parseHttpError(418, body);
    QCOMPARE(error.status, 418);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
}

void TestApiError::classifiesByCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("context_length_exceeded") << ErrorKind::ContextTooLong;
    QTest::newRow("model_not_found") << ErrorKind::UnknownModel;
    for (const char *code :
         {"usage_limit_reached", "insufficient_quota", "quota_exceeded", "credit_balance_exhausted",
          "billing_hard_limit_reached", "organization_spend_limit_exceeded",
          "organization_usage_limit_exceeded", "project_spend_limit_exceeded",
          "subscription_sharing_usage_limit_exceeded", "subscription_sharing_usage_unavailable"})
        QTest::newRow(code) << ErrorKind::LimitReached;
    for (const char *code :
         {"usage_not_included", "subscription_sharing_user_not_eligible",
          "subscription_sharing_user_unavailable", "subscription_sharing_route_not_supported"})
        QTest::newRow(code) << ErrorKind::Forbidden;
    for (const char *code : {"token_expired", "invalid_api_key", "subscription_sharing_invalid_user"})
        QTest::newRow(code) << ErrorKind::SignInNeeded;
    for (const char *code : {"invalid_prompt", "bio_policy", "cyber_policy", "misalignment_policy_violation",
                             "content_policy_violation"})
        QTest::newRow(code) << ErrorKind::Policy;
    for (const char *code : {"rate_limit_exceeded", "slow_down"})
        QTest::newRow(code) << ErrorKind::RateLimited;
    for (const char *code : {"server_is_overloaded", "policy_capacity_unavailable", "flex_unavailable"})
        QTest::newRow(code) << ErrorKind::Overloaded;
    for (const char *code :
         {"previous_response_not_found", "invalid_image", "subscription_sharing_unsupported_capability"})
        QTest::newRow(code) << ErrorKind::BadRequest;
    QTest::newRow("websocket_connection_limit_reached") << ErrorKind::ConnectionLost;
    QTest::newRow("server_error") << ErrorKind::Server;
    QTest::newRow("something_new") << ErrorKind::Server;
    QTest::newRow("") << ErrorKind::Server;
}

void TestApiError::classifiesByCode()
{
    QFETCH(const ErrorKind, kind);
    QCOMPARE(classify(coded(QTest::currentDataTag())).kind, kind);
}

void TestApiError::classifiesByTypeToo()
{
    ApiError error;
    error.type = u"usage_not_included"_s;
    QCOMPARE(classify(error).kind, ErrorKind::Forbidden);
    error.type = u"invalid_request_error"_s;
    QCOMPARE(classify(error).kind, ErrorKind::BadRequest);
    error.status = 401; // says less than the status
    QCOMPARE(classify(error).kind, ErrorKind::SignInNeeded);
}

void TestApiError::classifiesByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, ErrorKind::BadRequest);
    row(401, ErrorKind::SignInNeeded);
    row(402, ErrorKind::LimitReached);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::BadRequest);
    row(408, ErrorKind::Timeout);
    row(413, ErrorKind::TooLarge);
    row(422, ErrorKind::BadRequest);
    row(429, ErrorKind::RateLimited);
    row(500, ErrorKind::Server);
    row(502, ErrorKind::Server);
    row(503, ErrorKind::Overloaded);
    row(504, ErrorKind::Server);
    row(529, ErrorKind::Overloaded);
    row(599, ErrorKind::Server);
    row(200, ErrorKind::Server);
    row(-5, ErrorKind::Server);
}

void TestApiError::classifiesByStatus()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    QCOMPARE(classify(coded("something_new", status)).kind, kind);
}

void TestApiError::codeBeatsStatus()
{
    QCOMPARE(classify(coded("context_length_exceeded", 400)).kind, ErrorKind::ContextTooLong);
    QCOMPARE(classify(coded("model_not_found", 404)).kind, ErrorKind::UnknownModel);
    QCOMPARE(classify(coded("insufficient_quota", 429)).kind, ErrorKind::LimitReached);
    QCOMPARE(classify(coded("slow_down", 503)).kind, ErrorKind::RateLimited);
    QCOMPARE(classify(parseHttpError(404, R"({"detail":"Not Found"})")).kind, ErrorKind::NotResponsesServer);
}

void TestApiError::findsWaitingTime_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Wait>("expected");
    const auto words = [](const QString &text, Wait wait) {
        QTest::newRow(qPrintable(text)) << u"rate_limit_exceeded"_s << text << wait;
    };
    words(u"Please try again in 1.5s. Bye"_s, 1500ms);
    words(u"please TRY AGAIN IN 28ms"_s, 28ms);
    words(u"try again in 3 seconds"_s, 3s);
    words(u"try again in 1 second."_s, 1s);
    words(u"try again in 35 S"_s, 35s);
    words(u"try again in 0.1 ms"_s, 0ms);
    words(u"try again in a while"_s, {});
    words(u"try again in 5 sheep"_s, {});
    words(u"try again in 6m0s"_s, 6min);
    words(u"try again in 1h2m3.5s."_s, 1h + 2min + 3500ms);
    words(u"try again in -4s"_s, {});
    words(u"try again in 999999999999s"_s, {});
    words(u"try again later"_s, {});
    QTest::newRow("other code") << u"slow_down"_s << u"try again in 2s"_s << Wait();
}

void TestApiError::findsWaitingTime()
{
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    QFETCH(const Wait, expected);
    ApiError error;
    error.code = code;
    error.message = text;
    QCOMPARE(classify(error).retryAfter, expected);
}

void TestApiError::headerBeatsWords()
{
    ApiError error = coded("rate_limit_exceeded", 429);
    error.message = u"try again in 9s"_s;
    error.headers = {{u"retry-after"_s, u" 2 "_s}};
    QCOMPARE(classify(error).retryAfter, Wait(2s));
    error.headers.insert(u"retry-after-ms"_s, u"150"_s);
    QCOMPARE(classify(error).retryAfter, Wait(150ms));
    for (const QString &odd : {u"nan"_s, u"-1"_s, u"inf"_s, u"1e300"_s, u"Wed, 01 Jan 2031 00:00:00 GMT"_s}) {
        error.headers = {{u"retry-after"_s, odd}};
        QCOMPARE(classify(error).retryAfter, Wait(9s));
    }
}

void TestApiError::limitsServerMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<std::optional<QString>>("expected");
    using Text = std::optional<QString>;
    QTest::newRow("trimmed") << u"  Too much.\n"_s << Text(u"Too much."_s);
    QTest::newRow("empty") << QString() << Text();
    QTest::newRow("space") << u"  \t\n"_s << Text();
    QTest::newRow("exactly at the limit") << QString(500, u'a') << Text(QString(500, u'a'));
    QTest::newRow("long") << QString(501, u'a') << Text(QString(499, u'a') + u'…');
    QTest::newRow("huge") << QString(3'000'000, u'a') << Text(QString(499, u'a') + u'…');
    QTest::newRow("cut at a pair") << QString(498, u'a') + u"😀😀"_s << Text(QString(498, u'a') + u'…');
    QTest::newRow("control characters") << u"a\u0007b\u202ec\u0000d"_s << Text(u"abcd"_s);
    QTest::newRow("line breaks") << u"a\nb"_s << Text(u"a\nb"_s);
    QTest::newRow("emoji sequence") << u"👩‍🚀"_s << Text(u"👩‍🚀"_s);
}

void TestApiError::limitsServerMessage()
{
    QFETCH(const QString, message);
    ApiError error;
    error.message = message;
    QTEST(classify(error).serverMessage, "expected");
}

void TestApiError::keepsSecretsOut()
{
    ApiError error = coded("sk-abcdefgh12345678", 401);
    error.message = u"Incorrect API key provided: sk-abcdefgh12345678."_s;
    error.param = u"Bearer abcdefgh12345678"_s;
    const Error result = classify(error);
    QVERIFY(!result.detail.contains(u"abcdefgh"_s));
    QVERIFY(result.serverMessage.has_value());
    QVERIFY(!result.serverMessage->contains(u"abcdefgh"_s));
    QVERIFY(result.serverMessage->startsWith(u"Incorrect API key provided: "_s));
}

void TestApiError::detailHoldsFactsOnly()
{
    ApiError error = coded("context_length_exceeded", 400);
    error.type = u"invalid_request_error"_s;
    error.message = u"A sentence for people."_s;
    QCOMPARE(classify(error).detail,
             u"status 400, code context_length_exceeded, type invalid_request_error"_s);
    error.type = QString(100'000, u'x');
    QVERIFY(classify(error).detail.size() < 250);
    QCOMPARE(classify(ApiError{}).detail, QString());
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
