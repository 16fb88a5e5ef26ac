// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/endpoint.h"

#include <QNetworkRequest>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddressesAsPeopleWriteThem_data();
    void readsAddressesAsPeopleWriteThem();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void derivesTheAddressOfTheSocket_data();
    void derivesTheAddressOfTheSocket();
    void derivesHttpAddresses();
    void sendsTheKeyAsBearer();
    void sendsNoCredentialWithoutAKey();
    void saysWhoItIs();
    void sendsItsOwnHeaders();
    void leavesOutHeadersThatBreakALine_data();
    void leavesOutHeadersThatBreakALine();
    void keepsTheKeyOutOfEveryAddress();
};

void TestEndpoint::readsAddressesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << u"https://api.example.com/v1"_s << u"https://api.example.com/v1"_s;
    QTest::newRow("http") << u"http://127.0.0.1:8080/v1"_s << u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("ws") << u"ws://localhost:8080/v1"_s << u"http://localhost:8080/v1"_s;
    QTest::newRow("wss") << u"wss://api.example.com/v1"_s << u"https://api.example.com/v1"_s;
    QTest::newRow("capitals") << u"HTTPS://API.example.com/v1"_s << u"https://api.example.com/v1"_s;
    QTest::newRow("space around") << u"  https://a.example/v1\n"_s << u"https://a.example/v1"_s;
    QTest::newRow("trailing slash") << u"https://a.example/v1/"_s << u"https://a.example/v1"_s;
    QTest::newRow("trailing slashes") << u"https://a.example/v1///"_s << u"https://a.example/v1"_s;
    QTest::newRow("whole address") << u"wss://a.example/v1/responses"_s << u"https://a.example/v1"_s;
    QTest::newRow("whole address, slash") << u"wss://a.example/v1/responses/"_s << u"https://a.example/v1"_s;
    QTest::newRow("doubled slash") << u"https://a.example/v1//responses"_s << u"https://a.example/v1"_s;
    QTest::newRow("responses as the end of a word")
        << u"https://a.example/myresponses"_s << u"https://a.example/myresponses"_s;
    QTest::newRow("no path") << u"https://a.example"_s << u"https://a.example"_s;
    QTest::newRow("only a slash") << u"https://a.example/"_s << u"https://a.example"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/v1"_s << u"http://[::1]:8080/v1"_s;
}

void TestEndpoint::readsAddressesAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    const Result<QUrl> url = parseBaseUrl(text);
    QVERIFY(url);
    QTEST(url->toString(), "expected");
}

void TestEndpoint::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"my server"_s;
    QTest::newRow("no scheme") << u"api.example.com/v1"_s;
    QTest::newRow("host and port") << u"localhost:8080"_s;
    QTest::newRow("other scheme") << u"ftp://a.example/v1"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"https:///v1"_s;
    QTest::newRow("password") << u"https://me:hunter2@a.example/v1"_s;
    QTest::newRow("user") << u"https://me@a.example/v1"_s;
    QTest::newRow("query") << u"https://a.example/v1?api_key=hunter2"_s;
    QTest::newRow("fragment") << u"https://a.example/v1#hunter2"_s;
    QTest::newRow("port out of range") << u"https://a.example:99999/v1"_s;
    QTest::newRow("space inside") << u"https://a.example/my path"_s;
}

void TestEndpoint::refusesWhatIsNoAddress()
{
    QFETCH(const QString, text);
    const Result<QUrl> url = parseBaseUrl(text);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Usage);
    QVERIFY(!url.error().detail.contains(u"hunter2"_s));
}

void TestEndpoint::derivesTheAddressOfTheSocket_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("http") << u"http://127.0.0.1:8080/v1"_s << u"ws://127.0.0.1:8080/v1/responses"_s;
    QTest::newRow("https") << u"https://a.example/v1"_s << u"wss://a.example/v1/responses"_s;
    QTest::newRow("no path") << u"https://a.example"_s << u"wss://a.example/responses"_s;
    QTest::newRow("deep path") << u"https://a.example/backend-api/codex"_s
                               << u"wss://a.example/backend-api/codex/responses"_s;
}

void TestEndpoint::derivesTheAddressOfTheSocket()
{
    QFETCH(const QString, base);
    QTEST(Endpoint{QUrl(base)}.webSocketUrl().toString(), "expected");
}

void TestEndpoint::derivesHttpAddresses()
{
    const Endpoint endpoint{QUrl(u"https://a.example/v1"_s)};
    QCOMPARE(endpoint.httpUrl(u"models"_s), QUrl(u"https://a.example/v1/models"_s));
}

void TestEndpoint::sendsTheKeyAsBearer()
{
    QNetworkRequest request;
    Endpoint{QUrl(u"https://a.example"_s), Secret("sk-test")}.authorize(request);
    QCOMPARE(request.rawHeader("Authorization"), "Bearer sk-test"_ba);
}

void TestEndpoint::sendsNoCredentialWithoutAKey()
{
    QNetworkRequest request;
    Endpoint{QUrl(u"https://a.example"_s)}.authorize(request);
    QVERIFY(!request.hasRawHeader("Authorization"));
}

void TestEndpoint::saysWhoItIs()
{
    QNetworkRequest request;
    Endpoint{QUrl(u"https://a.example"_s)}.authorize(request);
    QCOMPARE(request.rawHeader("originator"), "lectern"_ba);
    QVERIFY(request.rawHeader("User-Agent").startsWith("lectern/"));
}

void TestEndpoint::sendsItsOwnHeaders()
{
    QNetworkRequest request;
    const Endpoint endpoint{
        QUrl(u"https://a.example"_s), Secret("sk-test"), {{"chatgpt-account-id", "acc-1"}, {"Empty", ""}}};
    endpoint.authorize(request);
    QCOMPARE(request.rawHeader("ChatGPT-Account-ID"), "acc-1"_ba);
    QVERIFY(request.hasRawHeader("Authorization"));
}

void TestEndpoint::leavesOutHeadersThatBreakALine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("value, LF") << "a"_ba
                               << "b\nX-Evil: c"_ba;
    QTest::newRow("value, CRLF") << "a"_ba
                                 << "b\r\n\r\nGET /"_ba;
    QTest::newRow("value, zero") << "a"_ba << QByteArray("b\0c", 3);
    QTest::newRow("name, LF") << "a\nX-Evil"_ba
                              << "b"_ba;
    QTest::newRow("name, colon") << "a: b"_ba
                                 << "c"_ba;
    QTest::newRow("no name") << QByteArray() << "b"_ba;
}

void TestEndpoint::leavesOutHeadersThatBreakALine()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QNetworkRequest plain;
    QNetworkRequest request;
    Endpoint{QUrl(u"https://a.example"_s)}.authorize(plain);
    Endpoint{QUrl(u"https://a.example"_s), {}, {{name, value}}}.authorize(request);
    QCOMPARE(request.rawHeaderList(), plain.rawHeaderList());
}

void TestEndpoint::keepsTheKeyOutOfEveryAddress()
{
    const Endpoint endpoint{QUrl(u"https://a.example/v1"_s), Secret("sk-hunter2")};
    QNetworkRequest request(endpoint.webSocketUrl());
    endpoint.authorize(request);
    QVERIFY(!request.url().toString(QUrl::FullyEncoded).contains(u"hunter2"_s));
    QVERIFY(!endpoint.httpUrl(u"models"_s).toString(QUrl::FullyEncoded).contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
