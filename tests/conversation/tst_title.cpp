// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/title.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

int characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

} // namespace

class TestTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAsked_data();
    void saysWhatIsAsked();
    void takesTheAnswerWhereTheQuestionHasNoWords();
    void staysOneShortLine_data();
    void staysOneShortLine();
    void staysOneShortLineOfAnything();
};

void TestTitle::saysWhatIsAsked_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("title");
    QTest::newRow("a short one") << u"Explain monads"_s << u"Explain monads"_s;
    QTest::newRow("first sentence") << u"How do I sort a list? It has 3 items."_s
                                    << u"How do I sort a list?"_s;
    QTest::newRow("full stop goes") << u"Write a poem. Short, please."_s << u"Write a poem"_s;
    QTest::newRow("first line") << u"Fix this\nIt crashes"_s << u"Fix this"_s;
    QTest::newRow("number in it") << u"What is new in Qt 6.4.2? Thanks"_s << u"What is new in Qt 6.4.2?"_s;
    QTest::newRow("abbreviation") << u"Mr. Smith asks for a refund. Answer him."_s
                                  << u"Mr. Smith asks for a refund"_s;
    QTest::newRow("greeting") << u"Hi, can you help me with CMake?"_s << u"can you help me with CMake?"_s;
    QTest::newRow("greetings") << u"Hello there! Good morning.\nWhat is DNS"_s << u"What is DNS"_s;
    QTest::newRow("addressee") << u"hey codex how do I rebase"_s << u"how do I rebase"_s;
    QTest::newRow("only a greeting") << u"Hello!"_s << u"Hello!"_s;
    QTest::newRow("no greeting") << u"Hi-res images in QML"_s << u"Hi-res images in QML"_s;
    QTest::newRow("no greeting either") << u"Hello world in C"_s << u"Hello world in C"_s;
    QTest::newRow("german") << u"Guten Tag, wie heißt das? Danke."_s << u"wie heißt das?"_s;
    QTest::newRow("fence") << u"```cpp\nint main() {}\n```\nWhy does this not link?"_s
                           << u"Why does this not link?"_s;
    QTest::newRow("open fence") << u"See:\n~~~\nx = 1"_s << u"See"_s;
    QTest::newRow("only code") << u"```\nx = f(1)\n```"_s << u"x = f(1)"_s;
    QTest::newRow("heading") << u"## Plan for **Monday**\nmore"_s << u"Plan for Monday"_s;
    QTest::newRow("list") << u"1. Wash\n2. Dry"_s << u"Wash"_s;
    QTest::newRow("link") << u"Read [the manual](https://example.org/x) for me"_s
                          << u"Read the manual for me"_s;
    QTest::newRow("inline code") << u"What does `git gc` do?"_s << u"What does git gc do?"_s;
    QTest::newRow("snake case") << u"Rename my_long_name to x"_s << u"Rename my_long_name to x"_s;
    QTest::newRow("chinese") << u"你好，怎么学习编程？我是新手。"_s << u"怎么学习编程？"_s;
    QTest::newRow("no chinese greeting") << u"你好吗"_s << u"你好吗"_s;
    QTest::newRow("japanese") << u"こんにちは。東京の天気は？明日は？"_s << u"東京の天気は？"_s;
    QTest::newRow("arabic") << u"مرحبا، ما هي عاصمة فرنسا؟ شكرا"_s << u"ما هي عاصمة فرنسا؟"_s;
    QTest::newRow("hebrew") << u"שלום, מה השעה? תודה"_s << u"מה השעה?"_s;
    QTest::newRow("turned around") << u"\u202eevil\u202c text\u2066!"_s << u"evil text!"_s;
    QTest::newRow("blanks and controls") << u"  a\t b\u0007  c\r\nd"_s << u"a b c"_s;
    QTest::newRow("picture") << u"👩‍💻"_s << u"👩‍💻"_s;
    QTest::newRow("nothing") << u" \n\t "_s << QString();
}

void TestTitle::saysWhatIsAsked()
{
    QFETCH(const QString, question);
    QTEST(titleFor(question), "title");
}

void TestTitle::takesTheAnswerWhereTheQuestionHasNoWords()
{
    const QString question = u"```\nx = f(1)\n```"_s;
    QCOMPARE(titleFor(question, u"# Calling a function\n\nIt is called."_s), u"Calling a function"_s);
    QCOMPARE(titleFor(question, u"```\ny\n```"_s), u"x = f(1)"_s);
}

void TestTitle::staysOneShortLine_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("title");
    const QString words = u"one two three four five six seven eight nine ten eleven twelve thirteen"_s;
    QTest::newRow("words") << words << u"one two three four five six seven eight nine ten eleven…"_s;
    QTest::newRow("one long word") << QString(100, u'x') << QString(59, u'x') + u'…';
    QTest::newRow("just enough") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("chinese") << QString(100, u'学') << QString(59, u'学') + u'…';
    QTest::newRow("composed") << u"e\u0301"_s.repeated(100) << u"e\u0301"_s.repeated(59) + u'…';
    QTest::newRow("pictures") << u"👩‍💻"_s.repeated(100) << u"👩‍💻"_s.repeated(59) + u'…';
}

void TestTitle::staysOneShortLine()
{
    QFETCH(const QString, question);
    QTEST(titleFor(question), "title");
}

void TestTitle::staysOneShortLineOfAnything()
{
    const QString alphabet = u"ab ,.!?\n`#*>-学。م\u202e\u0301\u0000"_s;
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int length = random.bounded(150); length > 0; --length)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const QString title = titleFor(text);
        QVERIFY2(characters(title) <= kMaxTitleCharacters, qPrintable(text));
        QVERIFY2(!title.contains(u'\n') && !title.contains(QChar(0x202e)), qPrintable(text));
        QCOMPARE(title, title.trimmed());
    }
}

QTEST_APPLESS_MAIN(TestTitle)
#include "tst_title.moc"
