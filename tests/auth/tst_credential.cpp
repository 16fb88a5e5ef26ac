// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/credential.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

Credential full()
{
    const QDateTime noon(QDate(2026, 11, 1), QTime(12, 0, 0, 250), QTimeZone::utc());
    return {Secret("access-1"),
            Secret("refresh-1"),
            noon,
            noon.addSecs(-360),
            {{"X-Key", Secret("quote \" and \xc3\xa9")}, {"X-Empty", Secret()}, {"X-Key", Secret("twice")}}};
}

QByteArray accessIn(const QByteArray &text)
{
    const Result<Credential> credential = credentialFrom(Secret(text));
    return credential ? credential->accessToken.reveal() : "refused";
}

} // namespace

class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole();
    void keepsWhatIsNotThereEmpty();
    void isWrittenInFewBytes();
    void refusesWhatIsNotOne_data();
    void refusesWhatIsNotOne();
    void leavesOutWhatHasAnotherType_data();
    void leavesOutWhatHasAnotherType();
    void readsANewerVersion();
    void tellsNothingOfWhatItRefuses();
};

void TestCredential::comesBackWhole()
{
    const Result<Credential> back = credentialFrom(toText(full()));
    QVERIFY(back);
    QCOMPARE(back->accessToken.reveal(), full().accessToken.reveal());
    QCOMPARE(back->refreshToken.reveal(), full().refreshToken.reveal());
    QCOMPARE(back->expiresAt, full().expiresAt);
    QCOMPARE(back->expiresAt.offsetFromUtc(), 0);
    QCOMPARE(back->earliestRefreshAt, full().earliestRefreshAt);
    QCOMPARE(back->headers.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(back->headers.at(i).first, full().headers.at(i).first);
        QCOMPARE(back->headers.at(i).second.reveal(), full().headers.at(i).second.reveal());
    }
}

void TestCredential::keepsWhatIsNotThereEmpty()
{
    const Result<Credential> back = credentialFrom(toText(Credential{}));
    QVERIFY(back);
    QVERIFY(back->accessToken.isEmpty());
    QVERIFY(back->refreshToken.isEmpty());
    QVERIFY(!back->expiresAt.isValid());
    QVERIFY(!back->earliestRefreshAt.isValid());
    QVERIFY(back->headers.isEmpty());
}

void TestCredential::isWrittenInFewBytes()
{
    QCOMPARE(toText({Secret("a-key")}).reveal(), QByteArray(R"({"access":"a-key","v":1})"));
}

void TestCredential::refusesWhatIsNotOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare key") << QByteArray("sk-hunter2");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("cut") << toText(full()).reveal().chopped(1);
    QTest::newRow("no version") << QByteArray(R"({"access":"a"})");
    QTest::newRow("version 0") << QByteArray(R"({"v":0,"access":"a"})");
    QTest::newRow("version of another type") << QByteArray(R"({"v":"1","access":"a"})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe{", 4);
    QTest::newRow("huge") << QByteArray(R"({"v":1,"access":")" + QByteArray(2'000'000, 'a') + R"("})");
}

void TestCredential::refusesWhatIsNotOne()
{
    QFETCH(const QByteArray, text);
    const Result<Credential> back = credentialFrom(Secret(text));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::SignInNeeded);
}

void TestCredential::leavesOutWhatHasAnotherType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("numbers") << QByteArray(R"({"v":1,"access":"a","refresh":7,"expires":"soon"})");
    QTest::newRow("times nobody means")
        << QByteArray(R"({"v":1,"access":"a","expires":1e300,"earliest":-5})");
    QTest::newRow("headers of all sorts")
        << QByteArray(R"({"v":1,"access":"a","headers":[1,[],["",""],[{}],null,"x"]})");
    QTest::newRow("headers that are no list") << QByteArray(R"({"v":1,"access":"a","headers":{"a":"b"}})");
}

void TestCredential::leavesOutWhatHasAnotherType()
{
    QFETCH(const QByteArray, text);
    const Result<Credential> back = credentialFrom(Secret(text));
    QVERIFY(back);
    QCOMPARE(back->accessToken.reveal(), QByteArray("a"));
    QVERIFY(back->refreshToken.isEmpty());
    QVERIFY(!back->expiresAt.isValid());
    QVERIFY(!back->earliestRefreshAt.isValid());
    QVERIFY(back->headers.isEmpty());
}

void TestCredential::readsANewerVersion()
{
    QCOMPARE(accessIn(R"({"v":2,"access":"a","news":{"x":[1]}})"), QByteArray("a"));
}

void TestCredential::tellsNothingOfWhatItRefuses()
{
    const Result<Credential> back = credentialFrom(Secret("hunter2hunter2"));
    QVERIFY(!back);
    QVERIFY(!back.error().detail.contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
