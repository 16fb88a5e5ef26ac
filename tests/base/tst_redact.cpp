// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/redact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesCredentials_data();
    void hidesCredentials();
    void hidesEveryCredential();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void hidesInLongText();
};

void TestRedact::hidesCredentials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bearer") << u"Authorization: Bearer hunter2hunter2"_s << u"Authorization: Bearer …"_s;
    QTest::newRow("bearer, lower case") << u"bearer hunter2hunter2 rest"_s << u"bearer … rest"_s;
    QTest::newRow("api key") << u"key sk-hunter2hunter2 is wrong"_s << u"key … is wrong"_s;
    QTest::newRow("project key") << u"sk-proj-hunter2_hunter2"_s << u"…"_s;
    QTest::newRow("personal token") << u"at-hunter2hunter2"_s << u"…"_s;
    QTest::newRow("refresh token") << u"rt-hunter2hunter2"_s << u"…"_s;
    QTest::newRow("web token") << u"<eyJodW50ZXIy.eyJodW50ZXIy.c2lnbmF0dXJl>"_s << u"<…>"_s;
    QTest::newRow("url query") << u"https://a.example/?code=hunter2hunter2&x=1"_s
                               << u"https://a.example/?code=…&x=1"_s;
    QTest::newRow("form") << u"refresh_token=hunter2hunter2"_s << u"refresh_token=…"_s;
    QTest::newRow("json") << u"{\"access_token\": \"hunter2hunter2\"}"_s << u"{\"access_token\": \"…\"}"_s;
    QTest::newRow("proxy") << u"at http://me:pw@p.example:8 now"_s << u"at http://…@p.example:8 now"_s;
    QTest::newRow("proxy, any scheme") << u"socks5h://me:pw@[::1]:8"_s << u"socks5h://…@[::1]:8"_s;
    QTest::newRow("proxy, no user") << u"http://:pw@p.example"_s << u"http://…@p.example"_s;
    QTest::newRow("proxy, no password") << u"http://me@p.example"_s << u"http://…@p.example"_s;
    QTest::newRow("proxy, @ in the password") << u"http://me:p@w@p.example"_s << u"http://…@p.example"_s;
    QTest::newRow("proxy, / in the password") << u"http://me:p/w?#@p.example"_s << u"http://…@p.example"_s;
    QTest::newRow("proxy, encoded") << u"http://me:p%40w@p.example"_s << u"http://…@p.example"_s;
    QTest::newRow("two proxies") << u"http://a:b@x, http://c:d@y"_s << u"http://…@x, http://…@y"_s;
    QTest::newRow("proxy in JSON") << u"{\"url\":\"http://a:b@x\"}"_s << u"{\"url\":\"http://…@x\"}"_s;
    QTest::newRow("proxy as a token") << u"token=http://a:b@x"_s << u"token=http://…@x"_s;
}

void TestRedact::hidesCredentials()
{
    QFETCH(const QString, text);
    QTEST(redact(text), "expected");
}

void TestRedact::hidesEveryCredential()
{
    const QString result =
        redact(u"sk-hunter2hunter2 and Bearer hunter2hunter2 and id_token=hunter2hunter2"_s);
    QVERIFY(!result.contains(u"hunter2"_s));
    QCOMPARE(result.count(u'…'), 3);
}

void TestRedact::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("sentence") << u"The token limit of the model is 8000, the key point is brevity."_s;
    QTest::newRow("facts") << u"status 400, code context_length_exceeded, type invalid_request_error"_s;
    QTest::newRow("short value") << u"code=42"_s;
    QTest::newRow("address") << u"https://a.example:8080/v1?x=1 is not there, ask me@b.example"_s;
    QTest::newRow("address in JSON") << u"{\"url\":\"https://a.example\",\"mail\":\"me@b.example\"}"_s;
    QTest::newRow("word with the letters") << u"risk-assessments"_s;
}

void TestRedact::leavesOtherTextAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(redact(text), text);
}

void TestRedact::hidesInLongText()
{
    const QString result = redact(u"word "_s.repeated(100'000) + u"sk-hunter2hunter2"_s);
    QVERIFY(!result.contains(u"hunter2"_s));
    QVERIFY(!redact(u"://"_s.repeated(20'000) + u" http://me:hunter2@x"_s).contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
