// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/fuzzymatch.h"
#include "viewmodel/paletteentry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QList<PaletteEntry> entries(const QStringList &texts, PaletteKind kind = PaletteKind::Action)
{
    QList<PaletteEntry> all;
    for (const QString &text : texts)
        all.append({.kind = kind, .text = text});
    return all;
}

QStringList texts(const QList<PaletteEntry> &found)
{
    QStringList all;
    for (const PaletteEntry &entry : found)
        all.append(entry.text);
    return all;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndRefuses_data();
    void findsAndRefuses();
    void ranks_data();
    void ranks();
    void showsRecentConversationsFirst();
    void keepsTheOrderOfEquals();
    void bearsLongTexts();
    void findsWords_data();
    void findsWords();
};

void TestPalette::findsAndRefuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("prefix") << u"new"_s << u"New conversation"_s << true;
    QTest::newRow("word starts") << u"nc"_s << u"New conversation"_s << true;
    QTest::newRow("gaps") << u"nwcnv"_s << u"New conversation"_s << true;
    QTest::newRow("words in any order") << u"conv new"_s << u"New conversation"_s << true;
    QTest::newRow("accents in the text") << u"resume"_s << u"Résumé of the talk"_s << true;
    QTest::newRow("accents in the pattern") << u"größe"_s << u"Grosse Schrift"_s << true;
    QTest::newRow("capitals") << u"GROSSE"_s << u"große Schrift"_s << true;
    QTest::newRow("wide letters") << u"new"_s << u"Ｎｅｗ"_s << true;
    QTest::newRow("Cyrillic") << u"йог"_s << u"Йога"_s << true;
    QTest::newRow("wrong order") << u"wen"_s << u"New"_s << false;
    QTest::newRow("a word too many") << u"new xyz"_s << u"New conversation"_s << false;
    QTest::newRow("longer than the text") << u"conversations"_s << u"Conv"_s << false;
    QTest::newRow("no text") << u"a"_s << QString() << false;
}

void TestPalette::findsAndRefuses()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QTEST(fuzzyScore(foldedForMatch(pattern), foldedForMatch(text)).has_value(), "found");
}

/// The first of the list is the best, whatever the order that they come in.
void TestPalette::ranks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("the whole text, its beginning, a word's, the middle")
        << u"find"_s << QStringList{u"Find"_s, u"Find next"_s, u"Go and find"_s, u"Unfindable"_s};
    QTest::newRow("word starts before gaps") << u"st"_s << QStringList{u"Show trash"_s, u"Usage text"_s};
    QTest::newRow("in a row before gaps")
        << u"tra"_s << QStringList{u"Show the trash"_s, u"Write a letter again"_s};
    QTest::newRow("short before long")
        << u"note"_s
        << QStringList{u"Notes"_s, u"Notes about everything that was said in the long meeting of May"_s};
}

void TestPalette::ranks()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, order);
    QStringList reversed = order;
    std::ranges::reverse(reversed);
    QCOMPARE(texts(rankedEntries(entries(order), query)), order);
    QCOMPARE(texts(rankedEntries(entries(reversed), query)), order);
}

void TestPalette::showsRecentConversationsFirst()
{
    QStringList titles;
    for (int i = 0; i < 20; ++i)
        titles.append(u"Talk %1"_s.arg(i));
    const QList<PaletteEntry> all = entries(titles, PaletteKind::Conversation) + entries({u"Find"_s});
    QCOMPARE(texts(rankedEntries(all, u"  "_s)),
             (QStringList{u"Talk 0"_s, u"Talk 1"_s, u"Talk 2"_s, u"Talk 3"_s, u"Talk 4"_s, u"Find"_s}));
    QCOMPARE(texts(rankedEntries(all, u"talk 17"_s)), QStringList{u"Talk 17"_s});
    QCOMPARE(rankedEntries(all, u"talk"_s).size(), 20);
}

void TestPalette::keepsTheOrderOfEquals()
{
    const QStringList titles{u"Talk b"_s, u"Talk a"_s, u"Talk c"_s};
    QCOMPARE(texts(rankedEntries(entries(titles, PaletteKind::Conversation), u"talk"_s)), titles);
}

void TestPalette::bearsLongTexts()
{
    const QString text = QString(200000, u'a');
    QVERIFY(fuzzyScore(u"aaaa", text).has_value());
    QVERIFY(!fuzzyScore(text, u"aaaa").has_value());
}

void TestPalette::findsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing asked") << u" "_s << true;
    QTest::newRow("one word") << u"font"_s << true;
    QTest::newRow("both") << u"code FONT"_s << true;
    QTest::newRow("a part") << u"fam"_s << true;
    QTest::newRow("one missing") << u"code proxy"_s << false;
    QTest::newRow("no gaps") << u"fnt"_s << false;
}

void TestPalette::findsWords()
{
    QFETCH(const QString, query);
    QTEST(hasWords(query, u"Font of code, family"_s), "found");
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
