// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/deeplink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// Links that anybody can make.
class TestDeepLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePrompt_data();
    void readsThePrompt();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesWhatIsTooLarge();
};

void TestDeepLink::readsThePrompt_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("words") << u"lectern://new?prompt=Hello%20there"_s << u"Hello there"_s;
    QTest::newRow("without") << u"lectern://new"_s << QString();
    QTest::newRow("slash") << u"lectern://new/?prompt=a"_s << u"a"_s;
    QTest::newRow("lines") << u"lectern://new?prompt=a%0D%0Ab%0Ac"_s << u"a\nb\nc"_s;
    QTest::newRow("letters") << u"lectern://new?prompt=Gr%C3%BC%C3%9Fe%20%E4%BD%A0"_s << u"Grüße 你"_s;
    QTest::newRow("signs of addresses") << u"lectern://new?prompt=a%26b%3Dc%23d"_s << u"a&b=c#d"_s;
    QTest::newRow("controls") << u"lectern://new?prompt=a%1B%5B31mb%00c"_s << u"a[31mbc"_s;
    QTest::newRow("turned around") << u"lectern://new?prompt=a%E2%80%AEb%E2%81%A6c"_s << u"abc"_s;
    QTest::newRow("blank") << u"lectern://new?prompt=%20%0A%20"_s << QString();
}

void TestDeepLink::readsThePrompt()
{
    QFETCH(QString, link);
    const Result<DeepLink> read = parseDeepLink(link);
    QVERIFY(read);
    QTEST(read->prompt, "prompt");
}

void TestDeepLink::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << u"https://new?prompt=a"_s;
    QTest::newRow("other place") << u"lectern://run?prompt=a"_s;
    QTest::newRow("no place") << u"lectern:new?prompt=a"_s;
    QTest::newRow("deeper") << u"lectern://new/now?prompt=a"_s;
    QTest::newRow("more parts") << u"lectern://new?prompt=a&send=1"_s;
    QTest::newRow("twice") << u"lectern://new?prompt=a&prompt=b"_s;
    QTest::newRow("fragment") << u"lectern://new?prompt=a#b"_s;
    QTest::newRow("somebody") << u"lectern://me:secret@new?prompt=a"_s;
    QTest::newRow("port") << u"lectern://new:80?prompt=a"_s;
    QTest::newRow("nonsense") << u"lectern://%%%"_s;
}

void TestDeepLink::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, link);
    const Result<DeepLink> read = parseDeepLink(link);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
}

void TestDeepLink::refusesWhatIsTooLarge()
{
    const QString link = u"lectern://new?prompt="_s;
    QVERIFY(parseDeepLink(link + QString(kMaxDeepLink - link.size(), u'a')));
    const Result<DeepLink> read = parseDeepLink(link + QString(kMaxDeepLink, u'a'));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
}

QTEST_APPLESS_MAIN(TestDeepLink)
#include "tst_deeplink.moc"
