// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tabletext.h"

#include "conversation/markdown.h"
#include "conversation/prosemarkdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QList<Block> blocksOf(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return markdown.blocks();
}

Table tableOf(const QString &text)
{
    return blocksOf(text).value(0).table;
}

Table one(const QString &cell)
{
    Table table{{ColumnAlignment::Default}, {}};
    table.cells.append({Span{cell, {}, {}}});
    return table;
}

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTables_data();
    void writesTables();
    void quotesWhatCsvNeeds_data();
    void quotesWhatCsvNeeds();
    void markdownGivesTheSameProse_data();
    void markdownGivesTheSameProse();
    void markdownGivesTheSameTable_data();
    void markdownGivesTheSameTable();
};

void TestTableText::writesTables_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("tsv");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("looks") << tableOf(u"a|**b** c|`d`\n:-|:-:|-:\n1|[two](https://x.example)|$x_3$\n"_s)
                           << u"a\tb c\td\n1\ttwo\t$x_3$\n"_s << u"a,b c,d\r\n1,two,$x_3$\r\n"_s
                           << u"| a | **b** c | `d` |\n| :--- | :---: | ---: |\n"
                              "| 1 | [two](<https://x.example>) | $x_3$ |\n"_s;
    QTest::newRow("header only") << tableOf(u"|a|b|\n|-|-|\n"_s) << u"a\tb\n"_s << u"a,b\r\n"_s
                                 << u"| a | b |\n| --- | --- |\n"_s;
    QTest::newRow("empty cells") << tableOf(u"|a||\n|-|-|\n|||\n"_s) << u"a\t\n\t\n"_s << u"a,\r\n,\r\n"_s
                                 << u"| a |  |\n| --- | --- |\n|  |  |\n"_s;
    QTest::newRow("pipes") << tableOf(u"|a\\|b|`c\\|d`|\n|-|-|\n"_s) << u"a|b\tc|d\n"_s << u"a|b,c|d\r\n"_s
                           << u"| a\\|b | `c\\|d` |\n| --- | --- |\n"_s;
    QTest::newRow("no table") << Table() << QString() << QString() << QString();
}

void TestTableText::writesTables()
{
    QFETCH(Table, table);
    QTEST(tableAsTsv(table), "tsv");
    QTEST(tableAsCsv(table), "csv");
    QTEST(tableAsMarkdown(table), "markdown");
}

void TestTableText::quotesWhatCsvNeeds_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("tsv");
    QTest::newRow("words") << u"two words"_s << u"two words"_s << u"two words"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s << u"a,b"_s;
    QTest::newRow("quotes") << u"say \"x\""_s << u"\"say \"\"x\"\"\""_s << u"say \"x\""_s;
    QTest::newRow("line end") << u"a\u2028b"_s << u"\"a\nb\""_s << u"a b"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s << u"a b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\tb"_s << u"a b"_s;
    QTest::newRow("space at the edge") << u" a"_s << u"\" a\""_s << u" a"_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"a;b"_s << u"a;b"_s;
}

void TestTableText::quotesWhatCsvNeeds()
{
    QFETCH(QString, cell);
    QFETCH(QString, csv);
    QFETCH(QString, tsv);
    QCOMPARE(tableAsCsv(one(cell)), csv + u"\r\n"_s);
    QCOMPARE(tableAsTsv(one(cell)), tsv + u'\n');
}

void TestTableText::markdownGivesTheSameProse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"plain words", "*i* **b** ***bi*** ~~s~~ `c`", "**a *b* c** *d* e", "a**b**c", "**a** **b**",
          "*a* ***b*** c", "`` a`b `` ``` `` ```", "[a *b*](/u) <https://x.example> [c](<d e>)",
          "\\*a\\* \\_b\\_ \\[c\\](d) \\<e> &amp;lt; \\~~f~~ \\`g\\`", "$x_1 * y$ \\(a\\) **$b$** \\$5 $c$",
          "a[^1] **b**[^2]", "1\\. # a > b - c", "**[a](/u)b**", "C:\\\\dir \\\\(x)",
          "👨‍👩‍👧 **שלום** *مرحبا* **中文**字"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTableText::markdownGivesTheSameProse()
{
    QFETCH(QString, text);
    const QList<Block> blocks = blocksOf(u"# "_s + text); // a heading takes no list or quote
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocksOf(u"# "_s + markdownOf(blocks.first().prose)), blocks);
}

void TestTableText::markdownGivesTheSameTable_data()
{
    markdownGivesTheSameProse_data();
}

void TestTableText::markdownGivesTheSameTable()
{
    QFETCH(QString, text);
    const Table table = tableOf(u"| x | "_s + text + u" |\n|-|:-|\n| "_s + text + u" | `a\\|b` \\| c |\n"_s);
    QCOMPARE(table.cells.size(), 4);
    QCOMPARE(tableOf(tableAsMarkdown(table)), table);
}

QTEST_APPLESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
