// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/textpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// What is found, and which letters of the text it is.
class TestTextPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void marksOfATextTouchNoHalfLetter_data();
    void marksOfATextTouchNoHalfLetter();
    void knowsWhetherItIsThere();
};

void TestTextPattern::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("as it stands") << u"one"_s << u"one two one"_s << QStringList{u"one"_s, u"one"_s};
    QTest::newRow("within words") << u"owl"_s << u"Knowledge"_s << QStringList{u"owl"_s};
    QTest::newRow("case") << u"DNS"_s << u"dns and Dns"_s << QStringList{u"dns"_s, u"Dns"_s};
    QTest::newRow("spaces as typed") << u" a "_s << u"is a b"_s << QStringList{u" a "_s};
    QTest::newRow("no overlap") << u"aa"_s << u"aaaaa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("diacritics of the text") << u"resume"_s << u"Résumé!"_s << QStringList{u"Résumé"_s};
    QTest::newRow("diacritics of what is typed") << u"crème"_s << u"creme"_s << QStringList{u"creme"_s};
    QTest::newRow("combining marks belong to their letter")
        << u"e"_s << u"re\u0301e"_s << QStringList{u"e\u0301"_s, u"e"_s};
    QTest::newRow("typed with combining marks") << u"cafe\u0301"_s << u"Café"_s << QStringList{u"Café"_s};
    QTest::newRow("two marks on one letter") << u"viet"_s << u"Việt"_s << QStringList{u"Việt"_s};
    QTest::newRow("sharp s") << u"strasse"_s << u"die Straße"_s << QStringList{u"Straße"_s};
    QTest::newRow("sharp s typed") << u"straße"_s << u"STRASSE, STRAẞE"_s
                                   << QStringList{u"STRASSE"_s, u"STRAẞE"_s};
    QTest::newRow("half a sharp s is a whole one") << u"s"_s << u"aßs"_s << QStringList{u"ß"_s, u"s"_s};
    QTest::newRow("ligature") << u"fil"_s << u"proﬁle"_s << QStringList{u"ﬁl"_s};
    QTest::newRow("I with a dot") << u"istanbul"_s << u"İstanbul"_s << QStringList{u"İstanbul"_s};
    QTest::newRow("I with a dot typed") << u"İ"_s << u"xiİ"_s << QStringList{u"i"_s, u"İ"_s};
    QTest::newRow("Greek") << u"οδυσσευς"_s << u"Ὀδυσσεύς"_s << QStringList{u"Ὀδυσσεύς"_s};
    QTest::newRow("Cyrillic") << u"ЁЛКА"_s << u"елка и ёлка"_s << QStringList{u"елка"_s, u"ёлка"_s};
    QTest::newRow("surrogates") << u"😀"_s << u"a😀b😀"_s << QStringList{u"😀"_s, u"😀"_s};
    QTest::newRow("behind surrogates") << u"é"_s << u"😀É"_s << QStringList{u"É"_s};
    QTest::newRow("letters beyond the first plane")
        << u"\U00010428"_s << u"\U00010400"_s << QStringList{u"\U00010400"_s};
    QTest::newRow("looks of an emoji") << u"❤"_s << u"a ❤\ufe0f b"_s << QStringList{u"❤\ufe0f"_s};
    QTest::newRow("soft hyphen") << u"zusammen"_s << u"zu\u00adsammen"_s << QStringList{u"zu\u00adsammen"_s};
    QTest::newRow("Chinese") << u"数据"_s << u"数据库的数据"_s << QStringList{u"数据"_s, u"数据"_s};
    QTest::newRow("Japanese") << u"カメラ"_s << u"このカメラは"_s << QStringList{u"カメラ"_s};
    QTest::newRow("Korean") << u"한국"_s << u"대한국"_s << QStringList{u"한국"_s};
    QTest::newRow("Arabic with its vowels") << u"كتاب"_s << u"هذا كِتَابٌ جديد"_s << QStringList{u"كِتَابٌ"_s};
    QTest::newRow("Arabic with hamza") << u"احمد"_s << u"أحمد"_s << QStringList{u"أحمد"_s};
    QTest::newRow("Hebrew with its vowels") << u"שלום"_s << u"שָׁלוֹם"_s << QStringList{u"שָׁלוֹם"_s};
    QTest::newRow("code") << u"a->b"_s << u"if (a->b)"_s << QStringList{u"a->b"_s};
    QTest::newRow("over a line") << u"a\nb"_s << u"ä\nB"_s << QStringList{u"ä\nB"_s};
}

void TestTextPattern::finds()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QStringList found;
    for (const TextMatch &match : TextPattern(typed).matchesIn(text))
        found += text.sliced(match.start, match.length);
    QTEST(found, "found");
}

void TestTextPattern::findsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing typed") << QString() << u"text"_s;
    QTest::newRow("no text") << u"a"_s << QString();
    QTest::newRow("only an accent") << u"\u0301"_s << u"é"_s;
    QTest::newRow("another word") << u"nmae"_s << u"name"_s;
    QTest::newRow("half a syllable") << u"하"_s << u"한"_s;
    QTest::newRow("another voice") << u"か"_s << u"が"_s;
    QTest::newRow("another vowel of Devanagari") << u"कि"_s << u"कु"_s;
    QTest::newRow("not a pattern") << u"a.c"_s << u"abc"_s;
}

void TestTextPattern::findsNothing()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QVERIFY(TextPattern(typed).matchesIn(text).isEmpty());
    QVERIFY(!TextPattern(typed).isIn(text));
}

void TestTextPattern::marksOfATextTouchNoHalfLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"plain text"_s;
    QTest::newRow("mixed") << u"Aße\u0301😀ﬁİ\u00ad한か\u3099כִּ❤\ufe0f"_s;
    QTest::newRow("halves of a pair") << QString(QChar(0xd83d)) + u"a"_s + QChar(0xde00);
    QTest::newRow("marks first") << u"\u0301\u0302a"_s;
}

/// Whatever piece of the folded text is looked for, it lies within the text and cuts no pair in two.
void TestTextPattern::marksOfATextTouchNoHalfLetter()
{
    QFETCH(const QString, text);
    const FoldedText folded(text);
    for (qsizetype start = 0; start < folded.text().size(); ++start) {
        for (qsizetype length = 1; start + length <= folded.text().size(); ++length) {
            const TextMatch match = folded.origin(start, length);
            const qsizetype end = match.start + match.length;
            QVERIFY(match.start >= 0 && match.length > 0 && end <= text.size());
            const bool cut =
                end < text.size() && text.at(end).isLowSurrogate() && text.at(end - 1).isHighSurrogate();
            QVERIFY(!cut);
            QVERIFY(end == text.size() || !text.at(end).isMark() || text.at(end).combiningClass() < 10);
        }
    }
}

void TestTextPattern::knowsWhetherItIsThere()
{
    QVERIFY(TextPattern(u"SS"_s).isIn(u"Maß"_s));
    QVERIFY(!TextPattern(u"x"_s).isIn(u"Maß"_s));
    QVERIFY(TextPattern(u"\u0301"_s).isEmpty());
    QVERIFY(TextPattern(u"É"_s) == TextPattern(u"e"_s));
}

QTEST_APPLESS_MAIN(TestTextPattern)
#include "tst_textpattern.moc"
