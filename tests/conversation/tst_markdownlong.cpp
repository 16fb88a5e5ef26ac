// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Blocks that grow long: what a piece costs does not depend on what stands above it, and the parts are what
// the whole would be.
#include "markdownsamples.h"

#include "conversation/chunkparser.h"
#include "conversation/markdown.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

/// Neighbours of one look are one span.
void append(Prose &prose, const Span &span)
{
    if (!prose.isEmpty() && prose.last().styles == span.styles && prose.last().href == span.href &&
        prose.last().source.isEmpty() && span.source.isEmpty())
        prose.last().text += span.text;
    else
        prose.append(span);
}

/// The parts of paragraphs put together again.
QList<Block> whole(const QList<Block> &blocks)
{
    QList<Block> joined;
    for (const Block &block : blocks) {
        if (block.joins == Join::None) {
            joined.append(block);
            continue;
        }
        if (block.joins == Join::WithSpace)
            append(joined.last().prose, {u" "_s, {}, {}});
        for (const Span &span : block.prose)
            append(joined.last().prose, span);
    }
    return joined;
}

Markdown inPieces(const QString &text, int longest, quint32 seed)
{
    QRandomGenerator random(seed);
    Markdown markdown;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView piece = QStringView(text).sliced(at).left(random.bounded(1, longest + 1));
        markdown.append(piece);
        at += piece.size();
    }
    return markdown;
}

QString items(int count, const QString &item)
{
    QString text;
    for (int n = 0; n < count; ++n)
        text += item.contains(u"%1"_s) ? item.arg(n + 3) : item;
    return text;
}

const QString kSentence = u"The reading room opens at nine, and whoever comes early waits in the hall. "_s;
const QString kRich = u"A *word* of **two _parts_**, `a*b`, [a link](/u_v \"t\"), [r], snake_case_name, "
                      "https://x.example/~a_b and $x_1$ for $5.\n"_s;

} // namespace

class TestMarkdownLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMakeTheWhole_data();
    void partsMakeTheWhole();
    void piecesMakeNoDifference_data();
    void piecesMakeNoDifference();
    void aPieceCostsTheLastPart_data();
    void aPieceCostsTheLastPart();
};

void TestMarkdownLong::partsMakeTheWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << kSentence.repeated(400);
    QTest::newRow("many lines") << kSentence.repeated(400).replace(u"early "_s, u"early\n"_s);
    QTest::newRow("many looks") << kRich.repeated(200) + u"\n[r]: /r\n"_s;
    QTest::newRow("many looks on one line")
        << kRich.chopped(1).append(u' ').repeated(200) + u"\n\n[r]: /r\n"_s;
    QTest::newRow("Chinese") << u"阅览室九点开门，早到的人在大厅里等候。"_s.repeated(800);
    QTest::newRow("Chinese lines") << u"阅览室九点开门，\n早到的人在大厅里等候。\n"_s.repeated(800);
    QTest::newRow("no sentences") << u"word "_s.repeated(8000);
    QTest::newRow("marks behind sentences")
        << u"So it is. - And + more. 1. Two. # Three. > Four. | Five. "_s.repeated(400);
    QTest::newRow("tight list") << items(500, u"- an item of it\n"_s);
    QTest::newRow("numbered list") << items(500, u"%1. an item of it\n"_s);
    QTest::newRow("numbered all the same") << items(500, u"1) an item of it\n"_s);
    QTest::newRow("loose list") << items(500, u"* an item of it\n\n  and *more*\n\n"_s);
    QTest::newRow("nested list") << items(300, u"%1. an item\n   - [x] one\n     1. two\n   - three\n"_s);
    QTest::newRow("list with code") << items(300, u"- an item\n  ```cpp\n  - no item\n  ```\n"_s);
    QTest::newRow("list behind a paragraph")
        << u"So:\n"_s + items(500, u"- [r] is one\n"_s) + u"\n[r]: /r\n"_s;
    QTest::newRow("list of lists") << items(300, u"%1. - one\n   - two\n"_s);
    QTest::newRow("lists side by side")
        << items(200, u"- an item of it\n"_s) + items(200, u"* an item of it\n"_s);
    QTest::newRow("table") << u"|a|b|c|\n|-|:-:|-|\n"_s + items(400, u"|%1|*two*|[x](/y)|\n"_s) +
                                  u"\nafter"_s;
    QTest::newRow("table without edges") << u"a | b\n- | -\n"_s + items(400, u"%1 | `c\\|d`\n"_s);
    QTest::newRow("list that ends") << items(300, u"- an item of it\n"_s) + u"\nafter\n\n- b\n\n- c"_s;
}

void TestMarkdownLong::partsMakeTheWhole()
{
    QFETCH(const QString, text);
    Markdown markdown;
    markdown.setText(text);
    QList<Block> expected = parseChunk({text}, {}, {}).blocks;
    QCOMPARE(summary(whole(markdown.blocks())), summary(expected));
}

void TestMarkdownLong::piecesMakeNoDifference_data()
{
    partsMakeTheWhole_data();
    const QString head = u"|a|b|\n|-|-|\n"_s;
    const QString rows = items(60, u"|%1|two|\n"_s);
    QTest::newRow("table with formulas") << head + rows + u"|$a$|b\n|`|$c$|\n|`|$d\n"_s + rows;
    QTest::newRow("table with addresses") << head + items(1100, u"|https://x.example/%1|b|\n"_s);
    QTest::newRow("table with long addresses")
        << head + u"|www.x.example/%1|b|\n"_s.arg(QString(1900, u'a')).repeated(30);
    QTest::newRow("table with labels")
        << u"[c]: /c\n\n"_s + head + rows + u"|[c]|[d]|\n"_s + rows + u"\n[d]: /d\n"_s;
    QTest::newRow("table that ends with a list")
        << head + rows + u"- [a]: b\n"_s + rows + u"1. c\n"_s + head + rows;
    QTest::newRow("table that ends with code")
        << head + rows + u"```\n"_s + rows + u"```\n"_s + head + rows + u"> q\n"_s + rows;
    QTest::newRow("table with rows of all kinds")
        << head + rows + u"|-|-|\n|\n||||\n    x|y\n a|b\n===\n---\n"_s + rows;
    QTest::newRow("table with lines between") << head + rows + u"\n  "_s + rows + u"\n"_s + head + rows;
    QTest::newRow("tables with CR") << QString(head + rows + head + rows).replace(u'\n', u'\r');
    QTest::newRow("tables with CRLF")
        << QString(head + rows + u"\n"_s + head + rows).replace(u'\n', u"\r\n"_s);
    QTest::newRow("table with wide and short rows")
        << u"|a"_s.repeated(200) + u"|\n"_s + u"|-"_s.repeated(200) + u"|\n"_s + u"|b\n"_s.repeated(200);
    QTest::newRow("emphasis that never ends") << u"*a "_s + kSentence.repeated(600);
    QTest::newRow("code that never ends") << u"`a "_s + kSentence.repeated(600);
    QTest::newRow("stars") << QString(40'000, u'*');
    QTest::newRow("one word") << QString(60'000, u'a');
    QTest::newRow("one word of marks") << u"a\u0301"_s.repeated(30'000);
    QTest::newRow("one word of emoji") << u"👨‍👩‍👧"_s.repeated(6000);
    QTest::newRow("heading below") << kSentence.repeated(100) + u"\n---\nand\n===\n\n"_s +
                                          kSentence.repeated(90) + u"\n===\n|-|\n-\nafter"_s;
    QTest::newRow("list that becomes loose") << items(300, u"- an item of it\n"_s) + u"\n- b\n- c\n"_s;
    QTest::newRow("formulas") << u"so $$a$$ is. "_s.repeated(900) + u"\n"_s + u"$$b$$\nand. "_s.repeated(900);
    QTest::newRow("dollars") << u"it is $5. "_s.repeated(4000);
    QTest::newRow("spaces") << QString(5000, u' ') + u"a"_s + QString(30'000, u' ') + kSentence;
    QTest::newRow("dashes") << QString(5000, u'-') + u" a "_s + kSentence.repeated(200);
    QTest::newRow("a long fence") << u"text\n```"_s + u"word "_s.repeated(4000) + u"\ncode"_s;
    QTest::newRow("mixed") << QString(kSentence + u"\r\n"_s + kRich).repeated(100) + u"\r\n"_s +
                                  items(200, u"- %1\r\n"_s);
}

void TestMarkdownLong::piecesMakeNoDifference()
{
    QFETCH(const QString, text);
    Markdown markdown;
    markdown.setText(text);
    for (const int longest : {7, 100, 900, 5000}) {
        if (longest < 10 && text.size() > 12'000)
            continue;
        const Markdown pieces = inPieces(text, longest, quint32(longest));
        QCOMPARE(summary(pieces.blocks()), summary(markdown.blocks()));
        QCOMPARE(pieces.blocks(), markdown.blocks());
    }
}

void TestMarkdownLong::aPieceCostsTheLastPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most"); // bytes
    QTest::newRow("one line") << kSentence.repeated(1300) << 4500;
    QTest::newRow("many looks") << kRich.repeated(700).remove(u" for $5"_s) << 6500;
    QTest::newRow("Chinese") << u"阅览室九点开门，早到的人在大厅里等候。"_s.repeated(3000) << 12'500;
    QTest::newRow("words") << u"word "_s.repeated(20'000) << 6500;
    QTest::newRow("emphasis that never ends") << u"*a "_s.repeated(30'000) << 17'000;
    QTest::newRow("one word") << QString(100'000, u'a') << 17'000;
    QTest::newRow("tight list") << items(5000, u"- an item of it\n"_s) << 2500;
    QTest::newRow("loose list") << items(5000, u"%1. an item of it\n\n"_s) << 2500;
    QTest::newRow("table") << u"|a|b|c|\n|-|-|-|\n"_s + items(4000, u"|%1|*two*|[x](/y)|\n"_s) << 250;
    QTest::newRow("nested list") << items(2000, u"- an item of it\n  - one\n  - two\n"_s) << 2500;
}

void TestMarkdownLong::aPieceCostsTheLastPart()
{
    constexpr int kPiece = 80;
    QFETCH(const QString, text);
    QFETCH(const int, most);
    Markdown markdown;
    for (qsizetype at = 0; at < text.size(); at += kPiece) {
        const qint64 before = markdown.parsedBytes();
        markdown.append(QStringView(text).sliced(at).left(kPiece));
        const qint64 cost = markdown.parsedBytes() - before;
        // Where a part has ended it is read once more.
        QVERIFY2(cost <= 2 * most, qPrintable(u"%1 at %2"_s.arg(cost).arg(at)));
    }
    const qint64 pieces = text.size() / kPiece + 1;
    QVERIFY2(markdown.parsedBytes() <= pieces * most,
             qPrintable(QString::number(markdown.parsedBytes() / pieces)));
}

QTEST_APPLESS_MAIN(TestMarkdownLong)
#include "tst_markdownlong.moc"
