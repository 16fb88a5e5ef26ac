// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/oauth.h"

#include "auth/webmessage.h"
#include "support/fakeclock.h"
#include "support/tokensigner.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const FakeClock kClock; // 2026-11-01 12:00

Account account(AccountKind kind)
{
    Account account;
    account.kind = kind;
    account.baseUrl = QUrl(u"https://api.example/v1"_s);
    account.clientId = u"oaiapp_1"_s;
    account.tokenUrl = QUrl(u"https://auth.example/token"_s);
    account.revokeUrl = QUrl(u"https://auth.example/revoke"_s);
    return account;
}

Credential old()
{
    return {Secret("old-access"), Secret("old-refresh"), kClock.wallNow().addSecs(60),
            kClock.wallNow().addSecs(-60)};
}

/// Names and decoded values, in the order in which they stand.
QList<std::pair<QString, QString>> fieldsOf(const WebRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded);
}

QByteArray header(const WebRequest &request, const QByteArray &name)
{
    for (const auto &[there, value] : request.headers) {
        if (there == name)
            return value;
    }
    return {};
}

qint64 fromNow(const QDateTime &time)
{
    return kClock.wallNow().secsTo(time);
}

const QString kDateAnHourAgo = u"Sun, 01 Nov 2026 11:00:00 GMT"_s;

} // namespace

class OAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codexRenewsInJson();
    void chatGptRenewsInAForm();
    void revokesAsItRenews();
    void exchangesInAForm();
    void encodesWhateverASecretHolds();
    void newTokensTakeTheOldOnesPlaces();
    void whatIsMissingStays();
    void tellsTheEndFromAnAccident_data();
    void tellsTheEndFromAnAccident();
    void readsWhenTokensEnd_data();
    void readsWhenTokensEnd();
    void readsWhenRenewingIsAllowed_data();
    void readsWhenRenewingIsAllowed();
    void movesTheServersTimesToThisClock();
    void readsTokens();
    void refusesWhatIsNoTokenAnswer_data();
    void refusesWhatIsNoTokenAnswer();
    void errorsRepeatNothingOfTheAnswer();
    void revokingSaysWhatWentWrong();
};

void OAuthTest::codexRenewsInJson()
{
    const WebRequest request =
        OAuth::refreshRequest(account(AccountKind::Codex), Secret("rt-1"), OAuth::RenewReason::Unauthorized);
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.url, QUrl(u"https://auth.example/token"_s));
    QCOMPARE(header(request, "Content-Type"_ba), "application/json"_ba);
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{u"client_id"_s, u"oaiapp_1"_s},
                          {u"grant_type"_s, u"refresh_token"_s},
                          {u"refresh_reason"_s, u"unauthorized_recovery"_s},
                          {u"refresh_token"_s, u"rt-1"_s}}));
    const WebRequest early =
        OAuth::refreshRequest(account(AccountKind::Codex), Secret("rt-1"), OAuth::RenewReason::AboutToExpire);
    QVERIFY(early.body.contains("\"refresh_reason\":\"proactive_expiry\""));
}

void OAuthTest::chatGptRenewsInAForm()
{
    const WebRequest request = OAuth::refreshRequest(account(AccountKind::ChatGpt), Secret("rt-1"),
                                                     OAuth::RenewReason::Unauthorized);
    QCOMPARE(header(request, "Content-Type"_ba), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(fieldsOf(request),
             (QList<std::pair<QString, QString>>{{u"grant_type"_s, u"refresh_token"_s},
                                                 {u"client_id"_s, u"oaiapp_1"_s},
                                                 {u"refresh_token"_s, u"rt-1"_s},
                                                 {u"resource"_s, u"https://api.example/v1"_s}}));
}

void OAuthTest::revokesAsItRenews()
{
    const WebRequest json = OAuth::revokeRequest(account(AccountKind::Codex), Secret("rt-1"));
    QCOMPARE(json.url, QUrl(u"https://auth.example/revoke"_s));
    QCOMPARE(QJsonDocument::fromJson(json.body).object(),
             (QJsonObject{{u"token"_s, u"rt-1"_s},
                          {u"token_type_hint"_s, u"refresh_token"_s},
                          {u"client_id"_s, u"oaiapp_1"_s}}));
    const WebRequest form = OAuth::revokeRequest(account(AccountKind::ChatGpt), Secret("rt-1"));
    QCOMPARE(fieldsOf(form), (QList<std::pair<QString, QString>>{{u"token"_s, u"rt-1"_s},
                                                                 {u"token_type_hint"_s, u"refresh_token"_s},
                                                                 {u"client_id"_s, u"oaiapp_1"_s}}));
}

void OAuthTest::exchangesInAForm()
{
    OAuth::Grant grant{QUrl(u"https://auth.example/token"_s), u"client"_s, Secret("c0de"), Secret("proof"),
                       u"http://127.0.0.1:1455/auth/callback"_s};
    QList<std::pair<QString, QString>> fields{{u"grant_type"_s, u"authorization_code"_s},
                                              {u"client_id"_s, u"client"_s},
                                              {u"code"_s, u"c0de"_s},
                                              {u"redirect_uri"_s, u"http://127.0.0.1:1455/auth/callback"_s},
                                              {u"code_verifier"_s, u"proof"_s}};
    QCOMPARE(fieldsOf(OAuth::exchangeRequest(grant)), fields);
    QVERIFY(!OAuth::exchangeRequest(grant).url.hasQuery());

    grant.resource = QUrl(u"https://api.example/v1"_s);
    fields.append({u"resource"_s, u"https://api.example/v1"_s});
    QCOMPARE(fieldsOf(OAuth::exchangeRequest(grant)), fields);
}

void OAuthTest::encodesWhateverASecretHolds()
{
    const QByteArray odd = "a+b c&d=e%20f/\xc3\xa9";
    const WebRequest form = OAuth::revokeRequest(account(AccountKind::ChatGpt), Secret(odd));
    QCOMPARE(fieldsOf(form).first().second.toUtf8(), odd);
    QVERIFY(!form.body.contains('+') && !form.body.contains(' '));
}

void OAuthTest::newTokensTakeTheOldOnesPlaces()
{
    const WebAnswer answer{200, {}, R"({"access_token":"a2","refresh_token":"r2","expires_in":3600})"};
    const Result<Credential> fresh = OAuth::refreshed(answer, old(), kClock.wallNow());
    QVERIFY(fresh);
    QCOMPARE(fresh->accessToken.reveal(), "a2"_ba);
    QCOMPARE(fresh->refreshToken.reveal(), "r2"_ba);
    QCOMPARE(fromNow(fresh->expiresAt), 3600);
    QVERIFY(!fresh->earliestRefreshAt.isValid());
}

void OAuthTest::whatIsMissingStays()
{
    const Result<Credential> noRefresh =
        OAuth::refreshed({200, {}, R"({"access_token":"a2"})"}, old(), kClock.wallNow());
    QVERIFY(noRefresh);
    QCOMPARE(noRefresh->refreshToken.reveal(), "old-refresh"_ba);
    const Result<Credential> noAccess =
        OAuth::refreshed({200, {}, R"({"refresh_token":"r2","access_token":""})"}, old(), kClock.wallNow());
    QVERIFY(noAccess);
    QCOMPARE(noAccess->accessToken.reveal(), "old-access"_ba);
    QCOMPARE(noAccess->expiresAt, old().expiresAt);
    QCOMPARE(noAccess->refreshToken.reveal(), "r2"_ba);
}

void OAuthTest::tellsTheEndFromAnAccident_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("401", 401, {}, ErrorKind::SessionEnded);
    row("401 with a page", 401, "<html>"_ba, ErrorKind::SessionEnded);
    for (const char *code :
         {"invalid_grant", "invalid_refresh_token", "token_expired", "refresh_token_expired",
          "refresh_token_invalidated", "refresh_token_reused", "invalid_client"})
        row(code, 400, R"({"error":")" + QByteArray(code) + R"("})", ErrorKind::SessionEnded);
    row("code in an object", 400, R"({"error":{"code":"refresh_token_reused"}})"_ba, ErrorKind::SessionEnded);
    row("code alone", 400, R"({"code":"refresh_token_expired"})"_ba, ErrorKind::SessionEnded);
    row("code with 403", 403, R"({"error":"invalid_grant"})"_ba, ErrorKind::SessionEnded);
    row("other code", 400, R"({"error":"invalid_request"})"_ba, ErrorKind::Server);
    row("400 alone", 400, {}, ErrorKind::Server);
    row("403", 403, "<html>blocked"_ba, ErrorKind::Server);
    row("429", 429, {}, ErrorKind::RateLimited);
    row("500", 500, {}, ErrorKind::Server);
    row("500 with a code", 500, R"({"error":"invalid_grant"})"_ba, ErrorKind::Server);
    row("redirect", 302, {}, ErrorKind::Protocol);
    row("junk", 200, "<html>"_ba, ErrorKind::Protocol);
    row("list", 200, "[]"_ba, ErrorKind::Protocol);
    row("no tokens", 200, "{}"_ba, ErrorKind::Protocol);
    row("tokens of wrong types", 200, R"({"access_token":1,"refresh_token":{}})"_ba, ErrorKind::Protocol);
    row("line break in a token", 200, R"({"access_token":"a\r\nX: y"})"_ba, ErrorKind::Protocol);
}

void OAuthTest::tellsTheEndFromAnAccident()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<Credential> result = OAuth::refreshed({status, {}, body}, old(), kClock.wallNow());
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
}

void OAuthTest::readsWhenTokensEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("fromNow"); // -1: not known
    const QJsonObject claims{{u"exp"_s, kClock.wallNow().addSecs(1200).toSecsSinceEpoch()}};
    const QByteArray token = TokenSigner::shared().sign(claims);
    QTest::newRow("number") << R"({"access_token":"a","expires_in":3600})"_ba << qint64(3600);
    QTest::newRow("text") << R"({"access_token":"a","expires_in":"3600"})"_ba << qint64(3600);
    QTest::newRow("by the token") << QByteArray(R"({"access_token":")" + token + R"("})") << qint64(1200);
    QTest::newRow("nonsense, so by the token")
        << QByteArray(R"({"expires_in":-7,"access_token":")" + token + R"("})") << qint64(1200);
    QTest::newRow("not said") << R"({"access_token":"a"})"_ba << qint64(-1);
    QTest::newRow("huge") << R"({"access_token":"a","expires_in":1e300})"_ba << qint64(-1);
    QTest::newRow("object") << R"({"access_token":"a","expires_in":{}})"_ba << qint64(-1);
}

void OAuthTest::readsWhenTokensEnd()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, fromNow);
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom({200, {}, body}, kClock.wallNow());
    QVERIFY(tokens);
    const QDateTime end = tokens->credential.expiresAt;
    QCOMPARE(end.isValid() ? ::fromNow(end) : -1, fromNow);
}

void OAuthTest::readsWhenRenewingIsAllowed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("fromNow"); // -1: any time
    const qint64 then = kClock.wallNow().addSecs(3240).toSecsSinceEpoch();
    QTest::newRow("seconds since 1970") << QByteArray::number(then) << qint64(3240);
    QTest::newRow("milliseconds since 1970") << QByteArray::number(then * 1000) << qint64(3240);
    QTest::newRow("in a text") << QByteArray('"' + QByteArray::number(then) + '"') << qint64(3240);
    QTest::newRow("date") << R"("2026-11-01T12:54:00Z")"_ba << qint64(3240);
    QTest::newRow("date with an offset") << R"("2026-11-01T13:54:00.000+01:00")"_ba << qint64(3240);
    QTest::newRow("date without a zone") << R"("2026-11-01T12:54:00")"_ba << qint64(3240);
    QTest::newRow("from now") << "3240"_ba << qint64(3240);
    QTest::newRow("null") << "null"_ba << qint64(-1);
    QTest::newRow("word") << R"("later")"_ba << qint64(-1);
    QTest::newRow("not a number") << R"("nan")"_ba << qint64(-1);
    QTest::newRow("endless") << R"("inf")"_ba << qint64(-1);
    QTest::newRow("negative") << "-4"_ba << qint64(-1);
    QTest::newRow("huge") << "1e308"_ba << qint64(-1);
    QTest::newRow("list") << "[1]"_ba << qint64(-1);
}

void OAuthTest::readsWhenRenewingIsAllowed()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, fromNow);
    const QByteArray body = R"({"access_token":"a","earliest_refresh_at":)" + value + '}';
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom({200, {}, body}, kClock.wallNow());
    QVERIFY(tokens);
    const QDateTime earliest = tokens->credential.earliestRefreshAt;
    QCOMPARE(earliest.isValid() ? ::fromNow(earliest) : -1, fromNow);
}

/// Renewing an hour early would spend the token, for somebody whose clock is an hour fast.
void OAuthTest::movesTheServersTimesToThisClock()
{
    const qint64 earliest = kClock.wallNow().addSecs(-3600 + 3240).toSecsSinceEpoch();
    const QJsonObject claims{{u"exp"_s, kClock.wallNow().addSecs(-3600 + 3600).toSecsSinceEpoch()}};
    const QByteArray body = R"({"access_token":")" + TokenSigner::shared().sign(claims) +
                            R"(","earliest_refresh_at":)" + QByteArray::number(earliest) + '}';
    const Result<OAuth::Tokens> tokens =
        OAuth::tokensFrom({200, {{u"date"_s, kDateAnHourAgo}}, body}, kClock.wallNow());
    QVERIFY(tokens);
    QCOMPARE(fromNow(tokens->credential.earliestRefreshAt), 3240);
    QCOMPARE(fromNow(tokens->credential.expiresAt), 3600);
    QCOMPARE(clockAhead({200, {{u"date"_s, kDateAnHourAgo}}}, kClock.wallNow()), 3600s);
    QVERIFY(!clockAhead({200, {{u"date"_s, u"yesterday"_s}}}, kClock.wallNow()));
    QVERIFY(!clockAhead({200, {}}, kClock.wallNow()));
}

void OAuthTest::readsTokens()
{
    const WebAnswer answer{
        200, {}, R"({"id_token":"i","access_token":"a","refresh_token":"r","scope":"x y"})"};
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom(answer, kClock.wallNow());
    QVERIFY(tokens);
    QCOMPARE(tokens->idToken.reveal(), "i"_ba);
    QCOMPARE(tokens->credential.accessToken.reveal(), "a"_ba);
    QCOMPARE(tokens->credential.refreshToken.reveal(), "r"_ba);
    QCOMPARE(tokens->scope, u"x y"_s);
    QVERIFY(!OAuth::tokensFrom({200, {}, R"({"access_token":"a"})"}, kClock.wallNow())->scope);
}

void OAuthTest::refusesWhatIsNoTokenAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("declined") << 400 << R"({"error":"access_denied"})"_ba << ErrorKind::SignInDeclined;
    QTest::newRow("not entitled") << 403
                                  << R"({"error":"x","error_description":"missing_codex_entitlement"})"_ba
                                  << ErrorKind::NotEntitled;
    QTest::newRow("code refused") << 400 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Server;
    QTest::newRow("500") << 500 << "oops"_ba << ErrorKind::Server;
    QTest::newRow("429") << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("redirect") << 307 << ""_ba << ErrorKind::Protocol;
    QTest::newRow("junk") << 200 << "\x00\xff"_ba << ErrorKind::Protocol;
    QTest::newRow("nothing") << 204 << ""_ba << ErrorKind::Protocol;
    QTest::newRow("no access token") << 200 << R"({"refresh_token":"r"})"_ba << ErrorKind::Protocol;
}

void OAuthTest::refusesWhatIsNoTokenAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom({status, {}, body}, kClock.wallNow());
    QVERIFY(!tokens);
    QTEST(tokens.error().kind, "kind");
}

void OAuthTest::errorsRepeatNothingOfTheAnswer()
{
    const WebAnswer echo{400, {}, R"({"error":"rt_S3cret","error_description":"rt_S3cret","code":"S3CRET"})"};
    const Error error = OAuth::refreshed(echo, old(), kClock.wallNow()).error();
    QVERIFY(!error.detail.contains(u"s3cret"_s, Qt::CaseInsensitive));
    QVERIFY(!error.serverMessage);
    QVERIFY(OAuth::refreshed({400, {}, R"({"error":"invalid_grant"})"}, old(), kClock.wallNow())
                .error()
                .detail.contains(u"invalid_grant"_s));
}

void OAuthTest::revokingSaysWhatWentWrong()
{
    QVERIFY(!OAuth::revoked({200, {}, {}}));
    QVERIFY(!OAuth::revoked({204, {}, {}}));
    QCOMPARE(OAuth::revoked({500, {}, {}})->kind, ErrorKind::Server);
    const std::optional<Error> later = OAuth::revoked({429, {{u"retry-after"_s, u"7"_s}}, {}});
    QCOMPARE(later->kind, ErrorKind::RateLimited);
    QCOMPARE(later->retryAfter, std::chrono::milliseconds(7s));
}

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
