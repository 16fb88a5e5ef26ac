// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "markdownsamples.h"

#include "conversation/markdown.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

QString made(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return summary(markdown.blocks());
}

/// Appends `text` in pieces and checks after each that what append() promises holds.
void appendChecked(Markdown &markdown, QStringView piece)
{
    QList<Block> before = markdown.blocks();
    before.detach();
    const qsizetype first = markdown.append(piece);
    const QList<Block> &now = markdown.blocks();
    QVERIFY(first <= now.size() && first <= before.size());
    for (qsizetype n = 0; n < first; ++n)
        QCOMPARE(now[n], before[n]);
    if (first < now.size() && first < before.size())
        QVERIFY(!(now[first] == before[first]));
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsConstructsAsBlocks_data();
    void showsConstructsAsBlocks();
    void findsNoFormulaInABareAddress();
    void splitsMakeNoDifference_data();
    void splitsMakeNoDifference();
    void reportsTheFirstChangedBlock_data();
    void reportsTheFirstChangedBlock();
    void returnsTheSizeWhenNothingChanged();
    void findsTheFirstDifferenceOfANewText();
    void keepsBlocksBehindALateDefinition();
    void leavesNestingBeyondTheLimitOut_data();
    void leavesNestingBeyondTheLimitOut();
    void showsTextTheParserCannotTakeAsParagraphs();
    void givesOpenCodeToTheParserOnce();
    void parsesNoMoreThanTheOpenChunkForAPiece();
    void parsesAWholeTextOnce_data();
    void parsesAWholeTextOnce();
};

void TestMarkdown::showsConstructsAsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    for (const MarkdownSample &sample : markdownSamples())
        QTest::newRow(sample.name) << sample.text << sample.blocks;
}

void TestMarkdown::showsConstructsAsBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, blocks);
    QCOMPARE(made(text), blocks);
}

/// Whether it is a link is for the parser to say: md4c 0.5 takes fewer signs for part of one than 0.4.
void TestMarkdown::findsNoFormulaInABareAddress()
{
    const QString text = u"https://x.example/$a$/b and c"_s;
    Markdown markdown;
    markdown.setText(text);
    QCOMPARE(markdown.blocks().size(), qsizetype(1));
    const Prose &prose = markdown.blocks().constFirst().prose;
    QCOMPARE(plainText(prose), text);
    QVERIFY(
        std::ranges::none_of(prose, [](const Span &span) { return span.styles.testFlag(SpanStyle::Math); }));
}

void TestMarkdown::splitsMakeNoDifference_data()
{
    QTest::addColumn<QString>("text");
    QString all;
    for (const MarkdownSample &sample : markdownSamples()) {
        QTest::newRow(sample.name) << sample.text;
        const QByteArray name = QByteArray(sample.name) + ", CRLF";
        QTest::newRow(name.constData()) << QString(sample.text).replace(u'\n', u"\r\n"_s);
        all += sample.text + u"\n\n"_s;
    }
    QTest::newRow("everything") << all;
    QTest::newRow("everything in one paragraph each") << QString(all).replace(u"\n\n"_s, u"\n"_s);
    QTest::newRow("lines that end with CR") << QString(all).replace(u'\n', u'\r');
}

void TestMarkdown::splitsMakeNoDifference()
{
    QFETCH(QString, text);
    Markdown whole;
    whole.setText(text);
    const QString expected = summary(whole.blocks());

    const qsizetype step = std::max<qsizetype>(1, text.size() / 200); // long texts are not cut everywhere
    for (qsizetype at = 0; at <= text.size(); at += step) {
        Markdown halves;
        halves.append(QStringView(text).first(at));
        halves.append(QStringView(text).sliced(at));
        QCOMPARE(summary(halves.blocks()), expected);
    }
    QRandomGenerator random(20260401);
    for (const int longest : {1, 4, 40}) {
        Markdown parts;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size = std::min<qsizetype>(random.bounded(1, longest + 1), text.size() - at);
            parts.append(QStringView(text).sliced(at, size));
            at += size;
        }
        QCOMPARE(parts.text(), text);
        QCOMPARE(parts.blocks(), whole.blocks());
    }
}

void TestMarkdown::reportsTheFirstChangedBlock_data()
{
    splitsMakeNoDifference_data();
}

void TestMarkdown::reportsTheFirstChangedBlock()
{
    QFETCH(QString, text);
    Markdown markdown;
    QRandomGenerator random(7);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = std::min<qsizetype>(random.bounded(1, 6), text.size() - at);
        appendChecked(markdown, QStringView(text).sliced(at, size));
        if (QTest::currentTestFailed())
            return;
        at += size;
    }
}

void TestMarkdown::returnsTheSizeWhenNothingChanged()
{
    Markdown markdown;
    QCOMPARE(markdown.append(u"one\n\ntwo"), 0);
    QCOMPARE(markdown.append(u""), 2);
    QCOMPARE(markdown.append(u"\n"), 2);
    QCOMPARE(markdown.append(u"\n"), 2);
    QCOMPARE(markdown.append(u"```\n"), 2);
    QCOMPARE(markdown.append(u"code"), 2);
    QCOMPARE(markdown.append(u"\n"), 3);

    Markdown definitions; // the same text in another chunk
    QCOMPARE(definitions.append(u"[a"), 0);
    QCOMPARE(definitions.append(u"]: /u\n\n[a"), 1);
}

void TestMarkdown::findsTheFirstDifferenceOfANewText()
{
    Markdown markdown;
    markdown.append(u"one\n\ntwo\n\nthree");
    QCOMPARE(markdown.setText(u"one\n\ntwo!\n\nthree"_s), 1);
    QCOMPARE(markdown.setText(u"one\n\ntwo!\n\nthree"_s), 3);
    QCOMPARE(markdown.setText(u"one\n\ntwo!\n\nthree\n\nfour"_s), 3);
    QCOMPARE(markdown.setText(u"one"_s), 1);
    QCOMPARE(markdown.blocks().size(), 1);
}

void TestMarkdown::keepsBlocksBehindALateDefinition()
{
    Markdown markdown;
    markdown.append(u"first\n\nsee [it]\n\nother\n\n");
    QCOMPARE(markdown.append(u"[IT]: /here\n"), 1);
    QCOMPARE(summary(markdown.blocks()), u"P first\nP see [it](/here)\nP other"_s);
}

void TestMarkdown::leavesNestingBeyondTheLimitOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"> "_s.repeated(50'000) + u"a"_s;
    QTest::newRow("lists") << u"- "_s.repeated(20'000) + u"a"_s;
    QTest::newRow("both") << u"> 1. "_s.repeated(10'000) + u"a"_s;
    QTest::newRow("lists with blank lines")
        << u"- "_s.repeated(20'000) + u"a"_s + u"\n"_s.repeated(20'000) + u"b"_s;
    QString deeper;
    for (int depth = 0; depth < 1000; ++depth)
        deeper += QString(2 * depth, u' ') + u"* a\n"_s;
    QTest::newRow("one deeper a line") << deeper;
}

void TestMarkdown::leavesNestingBeyondTheLimitOut()
{
    QFETCH(QString, text);
    Markdown markdown;
    markdown.setText(text);
    QVERIFY(!markdown.blocks().isEmpty());
    for (const Block &block : markdown.blocks())
        QVERIFY(block.containers.size() <= 32);
}

void TestMarkdown::showsTextTheParserCannotTakeAsParagraphs()
{
    // Every row is as wide as its header: 500 columns and 5,000 short rows would be 2,500,000 cells.
    const QString text =
        u"|a"_s.repeated(500) + u"|\n"_s + u"|---"_s.repeated(500) + u"|\n"_s + u"|b\n"_s.repeated(5000);
    Markdown markdown;
    markdown.setText(text);
    QCOMPARE(markdown.blocks().size(), 1);
    QCOMPARE(markdown.blocks().first().kind, BlockKind::Paragraph);
    QVERIFY(plainText(markdown.blocks().first().prose).endsWith(u"|b"_s));
}

void TestMarkdown::givesOpenCodeToTheParserOnce()
{
    Markdown markdown;
    markdown.append(u"Here it is:\n```cpp\n");
    const qint64 before = markdown.parsedBytes();
    QString code;
    for (int line = 0; line < 50'000; ++line) {
        const QString text = u"    call(%1);\n"_s.arg(line);
        code += text;
        QCOMPARE(markdown.append(text), 1);
    }
    QVERIFY(markdown.parsedBytes() - before < 100);
    QCOMPARE(markdown.blocks().last().code, code.chopped(1));
}

void TestMarkdown::parsesNoMoreThanTheOpenChunkForAPiece()
{
    constexpr int kPiece = 4;
    const QString paragraph = u"Some words of an answer, *and more*. "_s.repeated(12) + u"\n\n"_s;
    const QString text = paragraph.repeated(260); // about 30,000 tokens
    Markdown markdown;
    for (qsizetype at = 0; at < text.size(); at += kPiece)
        markdown.append(QStringView(text).sliced(at, std::min<qsizetype>(kPiece, text.size() - at)));
    QVERIFY(markdown.parsedBytes() <= (text.size() / kPiece + 1) * (paragraph.size() + 1));
    QCOMPARE(markdown.blocks().size(), 260);
}

void TestMarkdown::parsesAWholeTextOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"word "_s.repeated(200'000);
    QTest::newRow("table of 2,000 cells") << u"|a|b|c|d|\n|-|-|-|-|\n"_s + u"|1|*2*|`3`|4|\n"_s.repeated(500);
    QTest::newRow("quotes") << u"> a\n\n"_s.repeated(5000);
    QTest::newRow("list") << u"- a\n\n  b\n"_s.repeated(5000);
    QTest::newRow("fences in a list") << u"- a\n  ```\n  b\n  ```\n"_s.repeated(5000);
    QTest::newRow("fences behind lazy lines") << u"- a\nb\n  ```\n  c\n  ```\n"_s.repeated(2000);
    QTest::newRow("bare addresses") << u"see http://a.example/x(y "_s.repeated(20'000);
    QTest::newRow("bare addresses in one word") << u"http://a.example/("_s.repeated(20'000);
    QTest::newRow("formulas") << u"$a_1$ "_s.repeated(20'000);
    QTest::newRow("formulas that do not end") << u"\\( $ \\[ ` ]\\( `` $$b "_s.repeated(20'000);
    QTest::newRow("lines with formulas that do not end") << u"\\[ a\n$$b\n"_s.repeated(10'001);
    QTest::newRow("one definition, many users") << u"[a] [b] [c]\n\n"_s.repeated(5000) + u"[b]: /here\n"_s;
    QString definitions;
    for (int n = 0; n < 5000; ++n)
        definitions += u"[%1]\n\n[%1]: /%1\n\n"_s.arg(n);
    QTest::newRow("many definitions") << definitions;
}

void TestMarkdown::parsesAWholeTextOnce()
{
    QFETCH(QString, text);
    Markdown markdown;
    markdown.setText(text);
    // Twice for a definition that comes late, and what is asked about fences and definitions.
    QVERIFY2(markdown.parsedBytes() <= 4 * text.size() + 100,
             QByteArray::number(markdown.parsedBytes()).constData());
    QVERIFY(!markdown.blocks().isEmpty());
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
