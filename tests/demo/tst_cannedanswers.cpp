// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/cannedtexts.h"
#include "demo/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Demo;

class TestCannedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeywordHasAnAnswerOfItsOwn();
    void picksTheFirstWholeWord_data();
    void picksTheFirstWholeWord();
    void quotesThePromptSafely_data();
    void quotesThePromptSafely();
    void shortensLongPrompts();
    void mentionsAttachments();
    void cuttingKeepsEveryCharacter_data();
    void cuttingKeepsEveryCharacter();
    void cutsLikeALanguageModel();
};

void TestCannedAnswers::everyKeywordHasAnAnswerOfItsOwn()
{
    QSet<QString> texts;
    for (const QString &keyword : keywords()) {
        const Answer answer = cannedAnswer(keyword, 0);
        QVERIFY2(!answer.text.isEmpty(), qPrintable(keyword));
        QVERIFY2(!texts.contains(answer.text), qPrintable(keyword));
        texts.insert(answer.text);
        QVERIFY(cannedAnswer(u"/demo"_s, 0).text.contains(u"`%1`"_s.arg(keyword)));
    }
    QCOMPARE(cannedAnswer(u"reasoning"_s, 0).reasoning.size(), 3);
    QVERIFY(cannedAnswer(u"draw"_s, 0).picture.value().data.startsWith("\x89PNG"));
}

void TestCannedAnswers::picksTheFirstWholeWord_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("keyword");
    QTest::newRow("alone") << u"emoji"_s << u"emoji"_s;
    QTest::newRow("any case") << u"EMOJI please"_s << u"emoji"_s;
    QTest::newRow("in a sentence") << u"Show me some Rust, please."_s << u"rust"_s;
    QTest::newRow("the first of two") << u"sql or shell?"_s << u"sql"_s;
    QTest::newRow("the longer of two") << u"longcode"_s << u"long code"_s;
    QTest::newRow("two words") << u"some long code in python"_s << u"long code"_s;
    QTest::newRow("signs") << u"I like C++."_s << u"c++"_s;
    QTest::newRow("slash") << u"/demo"_s << u"/demo"_s;
    QTest::newRow("another word for it") << u"something in Hebrew"_s << u"rtl"_s;
    QTest::newRow("nothing") << u"  \n"_s << u"hello"_s;
    QTest::newRow("only a part") << u"rusty notable cutlery"_s << QString();
    QTest::newRow("deep inside a document") << QString(5000, u'x') + u" emoji" << QString();
}

void TestCannedAnswers::picksTheFirstWholeWord()
{
    QFETCH(QString, prompt);
    QFETCH(QString, keyword);
    const QString expected = keyword.isEmpty() ? fallbackText(prompt, 0) : cannedAnswer(keyword, 0).text;
    QCOMPARE(cannedAnswer(prompt, 0).text, expected);
}

void TestCannedAnswers::quotesThePromptSafely_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("quote");
    QTest::newRow("plain") << u"Why?"_s << u"> Why?"_s;
    QTest::newRow("lines") << u"a\r\nb\n\nc"_s << u"> a\n> b\n>\n> c"_s;
    QTest::newRow("heading") << u"# big"_s << u"> \\# big"_s;
    QTest::newRow("bullet") << u"- one"_s << u"> \\- one"_s;
    QTest::newRow("number") << u"1. one"_s << u"> 1\\. one"_s;
    QTest::newRow("fence") << u"```\nx\n```"_s << u"> \\`\\`\\`\n> x\n> \\`\\`\\`"_s;
    QTest::newRow("image") << u"![x](http://h/i.png)"_s << u"> !\\[x\\](http://h/i.png)"_s;
    QTest::newRow("html") << u"<b>&amp;"_s << u"> \\<b\\>\\&amp;"_s;
    QTest::newRow("indented") << u"a\n      b"_s << u"> a\n> b"_s;
    QTest::newRow("control characters") << u"a\x1b[2Jb\x07"_s << u"> a \\[2Jb"_s;
    QTest::newRow("line separator") << u"a\u2028# b"_s << u"> a\n> \\# b"_s;
    QTest::newRow("our own placeholder") << u"{attachments}"_s << u"> \\{attachments\\}"_s;
}

void TestCannedAnswers::quotesThePromptSafely()
{
    QFETCH(QString, prompt);
    QFETCH(QString, quote);
    const QString text = cannedAnswer(prompt, 0).text;
    QVERIFY2(text.contains(u"\n\n"_s + quote + u"\n\n"), qPrintable(text));
    QVERIFY(text.contains(u"/demo"));
}

void TestCannedAnswers::shortensLongPrompts()
{
    const QString family = u"👨‍👩‍👧‍👦"_s;
    const QString text = cannedAnswer(family.repeated(1000), 0).text;
    QVERIFY(text.size() < 1000);
    const qsizetype end = text.indexOf(u'…');
    QVERIFY(text.left(end).endsWith(family));
    QVERIFY(cannedAnswer(u"a\n"_s.repeated(100), 0).text.count(u"\n> ") < 12);
}

void TestCannedAnswers::mentionsAttachments()
{
    QVERIFY(!cannedAnswer(u"What is this?"_s, 0).text.contains(u"attachment"));
    QVERIFY(cannedAnswer(u"What is this?"_s, 1).text.contains(u"The attachment"));
    QVERIFY(cannedAnswer(u"What is this?"_s, 3).text.contains(u"The 3 attachments"));
}

void TestCannedAnswers::cuttingKeepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"Hello, old world"_s
                           << QStringList{u"Hello"_s, u","_s, u" old"_s, u" world"_s};
    QTest::newRow("long word") << u"extraordinarily"_s << QStringList{u"extra"_s, u"ordin"_s, u"arily"_s};
    QTest::newRow("paragraphs") << u"a\n\nb"_s << QStringList{u"a"_s, u"\n\n"_s, u"b"_s};
    QTest::newRow("indentation") << u"\n    x"_s << QStringList{u"\n"_s, u"    "_s, u"x"_s};
    QTest::newRow("CRLF") << u"a\r\nb"_s << QStringList{u"a"_s, u"\r\n"_s, u"b"_s};
    QTest::newRow("ideographs") << u"读书不"_s << QStringList{u"读书"_s, u"不"_s};
    QTest::newRow("flags") << u"🇳🇱🇧🇷🇰🇪"_s << QStringList{u"🇳🇱🇧🇷"_s, u"🇰🇪"_s};
    QTest::newRow("families") << u"👨‍👩‍👧‍👦👋🏿👩‍💻"_s
                              << QStringList{u"👨‍👩‍👧‍👦👋🏿"_s, u"👩‍💻"_s};
    QTest::newRow("combining") << u"e\u0301e\u0301"_s << QStringList{u"e\u0301e\u0301"_s};
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << QStringList{QString(QChar(0xd83d))};
}

void TestCannedAnswers::cuttingKeepsEveryCharacter()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    QCOMPARE(splitTokens(text), tokens);
    QCOMPARE(splitTokens(text).join(QString()), text);
}

void TestCannedAnswers::cutsLikeALanguageModel()
{
    for (const char *name : {"plain", "markdown", "long-code", "greeting"}) {
        const QString text = cannedText(QString::fromLatin1(name));
        const double average = double(text.size()) / double(splitTokens(text).size());
        QVERIFY2(average > 3 && average < 5.5,
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(name)).arg(average)));
    }
}

QTEST_GUILESS_MAIN(TestCannedAnswers)
#include "tst_cannedanswers.moc"
