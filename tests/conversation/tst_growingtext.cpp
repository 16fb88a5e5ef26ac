// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/growingtext.h"

#include <QTest>

using namespace Lectern;
using namespace Qt::StringLiterals;

class TestGrowingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesKeepWhatTheyHad();
    void copiesPart();
    void takesBack_data();
    void takesBack();
    void findsWhatIsShared_data();
    void findsWhatIsShared();
    void sharesTheLetters();
};

void TestGrowingText::copiesKeepWhatTheyHad()
{
    GrowingText text(u"one"_s);
    const GrowingText copy = text;
    text.append(u" two");
    QCOMPARE(text.toString(), u"one two"_s);
    QCOMPARE(copy.toString(), u"one"_s);
    QVERIFY(!(copy == text));
    QCOMPARE(copy.sharedWith(text), 3);
}

void TestGrowingText::copiesPart()
{
    GrowingText text(u"one"_s);
    GrowingText other = text;
    text.append(u" two");
    other.append(u" three");
    QCOMPARE(text.toString(), u"one two"_s);
    QCOMPARE(other.toString(), u"one three"_s);
    QCOMPARE(text.sharedWith(other), u"one t"_s.size());
}

void TestGrowingText::takesBack_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("all");
    QTest::newRow("goes on") << 3 << u" two three"_s << u"one two three"_s;
    QTest::newRow("the same") << 3 << u" two"_s << u"one two"_s;
    QTest::newRow("shorter") << 3 << u""_s << u"one"_s;
    QTest::newRow("another end") << 4 << u"more"_s << u"one more"_s;
    QTest::newRow("all of it") << 0 << u"none"_s << u"none"_s;
    QTest::newRow("nothing") << 0 << u""_s << u""_s;
}

void TestGrowingText::takesBack()
{
    QFETCH(const int, from);
    QFETCH(const QString, tail);
    QFETCH(const QString, all);
    GrowingText text(u"one two"_s);
    const GrowingText copy = text;
    text.replaceFrom(from, tail);
    QCOMPARE(text.toString(), all);
    QCOMPARE(copy.toString(), u"one two"_s);
    QCOMPARE(text.size(), all.size());
    QVERIFY(text == GrowingText(all));
}

void TestGrowingText::findsWhatIsShared_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("shared");
    QTest::newRow("nothing and nothing") << QString() << QString() << 0;
    QTest::newRow("nothing and something") << QString() << u"a"_s << 0;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << 3;
    QTest::newRow("a beginning") << u"abcd"_s << u"ab"_s << 2;
    QTest::newRow("another letter") << u"abcd"_s << u"abxd"_s << 2;
}

void TestGrowingText::findsWhatIsShared()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(int(GrowingText(a).sharedWith(GrowingText(b))), "shared");
    QTEST(int(GrowingText(b).sharedWith(GrowingText(a))), "shared");
}

void TestGrowingText::sharesTheLetters()
{
    GrowingText text(u"one"_s);
    const GrowingText copy = text;
    text.append(u" two");
    QCOMPARE(copy.view().data(), text.view().data());
}

QTEST_APPLESS_MAIN(TestGrowingText)
#include "tst_growingtext.moc"
