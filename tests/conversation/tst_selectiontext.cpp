// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/blockmarkdown.h"
#include "conversation/markdown.h"
#include "conversation/selectiontext.h"
#include "markdownsamples.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

constexpr int kEnd = std::numeric_limits<int>::max();

QList<Block> blocksOf(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return markdown.blocks();
}

QList<TranscriptRow> rowsOf(const QString &text)
{
    QList<TranscriptRow> rows;
    for (const Block &block : blocksOf(text))
        rows.append(BlockRow{block});
    return rows;
}

/// Where a selection begins or ends: in which row, in which of its texts and where in that.
struct Place
{
    int row = 0;
    int text = 0;
    qsizetype offset = 0;
};

QList<SelectedRow> select(const QList<TranscriptRow> &rows, Place from, Place to)
{
    QList<SelectedRow> selected;
    for (int row = from.row; row <= std::min(to.row, int(rows.size()) - 1); ++row) {
        const auto part =
            cutRow(rows.at(row), row == from.row ? TextPlace{from.text, from.offset} : TextPlace(),
                   row == to.row ? TextPlace{to.text, to.offset} : TextPlace::end());
        if (part)
            appendRow(selected, *part);
    }
    return selected;
}

QList<SelectedRow> all(const QList<TranscriptRow> &rows)
{
    return select(rows, {}, {kEnd, 0, 0});
}

SelectionWords words()
{
    return {u"Sources"_s, [](const TranscriptRow &row) -> QString {
                if (const auto *block = std::get_if<BlockRow>(&row))
                    return u"The "_s + admonitionName(block->block.containers.constLast()).toLower();
                return std::holds_alternative<ActivityRow>(row) ? u"Searched *it*"_s : u"Stopped."_s;
            }};
}

QString markdown(const QList<Block> &blocks)
{
    BlockMarkdown writer;
    for (const Block &block : blocks)
        writer.add(block);
    return writer.take();
}

} // namespace

Q_DECLARE_METATYPE(Place)

class TestSelectionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsSelected_data();
    void writesWhatIsSelected();
    void neverHalvesALetter_data();
    void neverHalvesALetter();
    void takesTheCodeItself();
    void leavesOutBreaksOfThePage();
    void partOfOneRowStandsForItself();
    void partsOfALongParagraphAreOne();
    void quotesQuestionsAmongOthers();
    void writesWhatIsNoText();
    void nothingIsNothing();
    void markdownGivesTheSameBlocks_data();
    void markdownGivesTheSameBlocks();
    void samplesStayTheSame_data();
    void samplesStayTheSame();
};

void TestSelectionText::writesWhatIsSelected_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Place>("from");
    QTest::addColumn<Place>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const Place start;
    const Place end{kEnd, 0, 0};
    QTest::newRow("paragraphs") << u"one **two** three\n\nfour `five`"_s << Place{0, 0, 2} << Place{1, 0, 7}
                                << u"e two three\n\nfour fi"_s << u"e **two** three\n\nfour `fi`"_s;
    QTest::newRow("within a style") << u"a **bold word** b"_s << Place{0, 0, 4} << Place{0, 0, 9}
                                    << u"ld wo"_s << u"**ld wo**"_s;
    QTest::newRow("link") << u"see [the page](https://x.example) now"_s << Place{0, 0, 2} << Place{0, 0, 7}
                          << u"e the"_s << u"e [the](<https://x.example>)"_s;
    QTest::newRow("hard break") << u"one  \ntwo"_s << start << end << u"one\ntwo"_s << u"one\\\ntwo"_s;
    QTest::newRow("heading") << u"## Head\n\ntext"_s << start << end << u"Head\n\ntext"_s
                             << u"## Head\n\ntext"_s;
    QTest::newRow("tight list") << u"- one\n- two\n  - three\n- four"_s << start << end
                                << u"• one\n• two\n  • three\n• four"_s
                                << u"- one\n- two\n  - three\n- four"_s;
    QTest::newRow("list, from the middle of an item")
        << u"- one\n- two\n- three"_s << Place{0, 0, 1} << Place{1, 0, 2} << u"ne\n• tw"_s << u"- ne\n- tw"_s;
    QTest::newRow("one item") << u"- one\n- two"_s << Place{1, 0, 0} << Place{1, 0, 3} << u"two"_s
                              << u"- two"_s;
    QTest::newRow("numbers go on") << u"1. one\n2. two\n3. three"_s << Place{1, 0, 0} << end
                                   << u"2. two\n3. three"_s << u"2. two\n3. three"_s;
    QTest::newRow("loose list") << u"1. one\n\n   more\n\n2. two"_s << start << end
                                << u"1. one\n\n  more\n\n2. two"_s << u"1. one\n\n   more\n\n2. two"_s;
    QTest::newRow("tasks") << u"- [ ] one\n- [x] two"_s << start << end << u"☐ one\n☑ two"_s
                           << u"- [ ] one\n- [x] two"_s;
    QTest::newRow("list in a list at once")
        << u"- - one\n  - two"_s << start << end << u"  • • one\n  • two"_s << u"- - one\n  - two"_s;
    QTest::newRow("quote") << u"> one\n>\n> > two\n\nthree"_s << start << end << u"one\n\ntwo\n\nthree"_s
                           << u"> one\n>\n> > two\n\nthree"_s;
    QTest::newRow("quote in a list") << u"- one\n\n  > two"_s << start << end << u"• one\n\n  two"_s
                                     << u"- one\n\n  > two"_s;
    QTest::newRow("code between") << u"a\n\n```cpp\nint x;\n```\n\nb"_s << start << end
                                  << u"a\n\nint x;\n\nb"_s << u"a\n\n```cpp\nint x;\n```\n\nb"_s;
    QTest::newRow("code, its second line on") << u"```cpp\nint x;\nint y;\n```\n\nb"_s << Place{0, 0, 7}
                                              << end << u"int y;\n\nb"_s << u"```cpp\nint y;\n```\n\nb"_s;
    QTest::newRow("code with fences in it") << u"a\n\n````\n```\nx\n```\n````"_s << start << end
                                            << u"a\n\n```\nx\n```"_s << u"a\n\n````\n```\nx\n```\n````"_s;
    QTest::newRow("code in a list") << u"- a\n\n  ```\n  x\n\n  y\n  ```"_s << start << end
                                    << u"• a\n\n  x\n  \n  y"_s << u"- a\n\n  ```\n  x\n\n  y\n  ```"_s;
    const QString table = u"|a|b|\n|-|:-:|\n|c|d|\n|e|f|"_s;
    QTest::newRow("table") << table << start << end << u"a\tb\nc\td\ne\tf"_s
                           << u"| a | b |\n| --- | :---: |\n| c | d |\n| e | f |"_s;
    QTest::newRow("cells") << table << Place{0, 3, 0} << Place{0, 4, 1} << u"\t\n\td\ne\t"_s
                           << u"|  |  |\n| --- | :---: |\n|  | d |\n| e |  |"_s;
    QTest::newRow("one cell") << table << Place{0, 2, 0} << Place{0, 2, 1} << u"c"_s << u"c"_s;
    QTest::newRow("up to a cell") << u"x\n\n"_s + table << start << Place{1, 2, 0} << u"x\n\na\tb"_s
                                  << u"x\n\n| a | b |\n| --- | :---: |"_s;
    QTest::newRow("formula") << u"a $x^2$ b"_s << Place{0, 0, 3} << Place{0, 0, 4} << u"$x^2$"_s
                             << u"$x^2$"_s;
    QTest::newRow("block formula") << u"$$\nx^2\n$$\n\nb"_s << start << end << u"$$\nx^2\n$$\n\nb"_s
                                   << u"$$\nx^2\n$$\n\nb"_s;
    QTest::newRow("admonition") << u"> [!NOTE]\n> text"_s << start << end << u"The note\ntext"_s
                                << u"> [!NOTE]\n> text"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << start << end << u"a\n\n—\n\nb"_s << u"a\n\n---\n\nb"_s;
    QTest::newRow("footnote") << u"a[^1]\n\n[^1]: note"_s << start << end << u"a1\n\n1 note"_s
                              << u"a[^1]\n\n[^1]: note"_s;
    QTest::newRow("right to left") << u"שלום **עולם**\n\nأهلا"_s << Place{0, 0, 2} << Place{1, 0, 2}
                                   << u"ום עולם\n\nأه"_s << u"ום **עולם**\n\nأه"_s;
    QTest::newRow("what would be more than text")
        << u"\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\*"_s << start << end << u"# a\n\n- b\n\n1. c\n\n*d*"_s
        << u"\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\*"_s;
}

void TestSelectionText::writesWhatIsSelected()
{
    QFETCH(QString, page);
    QFETCH(Place, from);
    QFETCH(Place, to);
    const QList<SelectedRow> rows = select(rowsOf(page), from, to);
    QTEST(selectionAsText(rows, words()), "text");
    QTEST(selectionAsMarkdown(rows, words()), "markdown");
}

void TestSelectionText::neverHalvesALetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("before"); // and all of the letter
    QTest::newRow("pair") << u"a😀b"_s << 2 << u"a😀"_s;
    QTest::newRow("family") << u"a👨‍👩‍👧b"_s << 4 << u"a👨‍👩‍👧"_s;
    QTest::newRow("skin") << u"a👍🏽b"_s << 3 << u"a👍🏽"_s;
    QTest::newRow("flag") << u"a🇩🇪b"_s << 3 << u"a🇩🇪"_s;
    QTest::newRow("accent") << u"ae\u0301b"_s << 2 << u"ae\u0301"_s;
    QTest::newRow("vowel") << u"aकिb"_s << 2 << u"aकि"_s;
    QTest::newRow("far inside") << QString(500, u'x') + u"😀b"_s << 501 << QString(500, u'x') + u"😀"_s;
}

void TestSelectionText::neverHalvesALetter()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(QString, before);
    for (const QString &page : QStringList{text, u"```\n"_s + text + u"\n```"_s}) {
        QCOMPARE(selectionAsText(select(rowsOf(page), {}, {0, 0, at}), words()), before);
        const QString after = selectionAsText(select(rowsOf(page), {0, 0, at}, {kEnd, 0, 0}), words());
        QVERIFY(after.size() < text.size() && after.size() > text.size() - before.size());
        QVERIFY(text.endsWith(after) && !after.front().isLowSurrogate() && !after.front().isMark());
    }
    QCOMPARE(selectionAsText(select({QuestionRow{text}}, {}, {0, 0, at}), words()), before);
}

void TestSelectionText::takesTheCodeItself()
{
    const QList<TranscriptRow> page = rowsOf(u"```cpp\nint x;\nint y;\n```"_s);
    for (const QList<SelectedRow> &rows : {all(page), select(page, {0, 0, 0}, {0, 0, 13})}) {
        QVERIFY(isCodeOnly(rows));
        QCOMPARE(selectionAsText(rows, words()), u"int x;\nint y;"_s);
        QCOMPARE(selectionAsMarkdown(rows, words()), u"int x;\nint y;"_s);
    }
    QCOMPARE(selectionAsMarkdown(select(page, {0, 0, 4}, {0, 0, 10}), words()), u"x;\nint"_s);
}

void TestSelectionText::leavesOutBreaksOfThePage()
{
    const QString line = u"x"_s.repeated(5'000);
    const QList<TranscriptRow> page = rowsOf(u"```\n"_s + line + u"\nend\n```"_s);
    QCOMPARE(selectionAsText(all(page), words()), line + u"\nend"_s);
    QCOMPARE(selectionAsText(select(page, {0, 0, 1'990}, {0, 0, 2'011}), words()), u"x"_s.repeated(20));
    QString lines;
    for (int n = 0; n < 450; ++n)
        lines += QString::number(n) + u'\n';
    const QList<TranscriptRow> pieces = rowsOf(u"```\n"_s + lines + u"```"_s);
    QCOMPARE(selectionAsText(select(pieces, {0, 0, 788}, {0, 2, 2}), words()).split(u'\n').size(), 42);
}

void TestSelectionText::partOfOneRowStandsForItself()
{
    const QList<TranscriptRow> page = rowsOf(u"> - **one two**\n\n### Head"_s);
    QCOMPARE(selectionAsMarkdown(select(page, {0, 0, 4}, {0, 0, 7}), words()), u"**two**"_s);
    QCOMPARE(selectionAsMarkdown(select(page, {0, 0, 0}, {0, 0, 7}), words()), u"> - **one two**"_s);
    QCOMPARE(selectionAsMarkdown(select(page, {1, 0, 0}, {1, 0, 2}), words()), u"He"_s);
    QCOMPARE(selectionAsMarkdown(select(page, {1, 0, 0}, {1, 0, 4}), words()), u"### Head"_s);
}

void TestSelectionText::partsOfALongParagraphAreOne()
{
    const QString text = u"One sentence of many. "_s.repeated(600).trimmed();
    const QList<TranscriptRow> rows = rowsOf(text);
    QVERIFY(rows.size() > 1);
    const QList<SelectedRow> whole = all(rows);
    QCOMPARE(whole.size(), qsizetype(1));
    QCOMPARE(selectionAsText(whole, words()), text);
    QCOMPARE(selectionAsMarkdown(whole, words()), text);

    const QList<SelectedRow> half = select(rows, {0, 0, 4}, {kEnd, 0, 0});
    QVERIFY(isPartOfOne(half));
    QCOMPARE(selectionAsText(half, words()), text.sliced(4));
}

void TestSelectionText::quotesQuestionsAmongOthers()
{
    QList<TranscriptRow> page{QuestionRow{u"a\r\n\r\nb"_s}};
    QCOMPARE(selectableTexts(page.constFirst()), QStringList{u"a\n\nb"_s});
    QCOMPARE(selectionAsMarkdown(all(page), words()), u"a\n\nb"_s);
    page += rowsOf(u"c"_s);
    QCOMPARE(selectionAsMarkdown(all(page), words()), u"> a\n>\n> b\n\nc"_s);
    QCOMPARE(selectionAsText(all(page), words()), u"a\n\nb\n\nc"_s);
}

void TestSelectionText::writesWhatIsNoText()
{
    QList<TranscriptRow> page = rowsOf(u"- a"_s);
    page += ActivityRow{};
    page += SourcesRow{{{.url = u"https://x.example/a_b"_s, .title = u"A *title*"_s}}};
    page += RefusalRow{u"no_"_s};
    page += NoticeRow{};
    page += FooterRow{};
    QCOMPARE(selectionAsText(all(page), words()),
             u"• a\n\nSearched *it*\n\nSources\n1. A *title* – https://x.example/a_b\n\nno_\n\nStopped."_s);
    QCOMPARE(
        selectionAsMarkdown(all(page), words()),
        u"- a\n\n*Searched \\*it\\**\n\n**Sources**\n\n1. [A \\*title\\*](<https://x.example/a_b>)\n\nno\\_\n\n*Stopped.*"_s);
    QVERIFY(select(page, {1, 0, 1}, {1, 0, 1}).isEmpty()); // behind it
    QCOMPARE(select(page, {1, 0, 0}, {1, 0, 1}).size(), 1);
}

void TestSelectionText::nothingIsNothing()
{
    const QList<TranscriptRow> page =
        rowsOf(u"a\n\n```\nb\n```\n\n|c|\n|-|\n|d|"_s) + QList<TranscriptRow>{QuestionRow{u"e"_s}};
    for (int row = 0; row < page.size(); ++row) {
        QVERIFY(!cutRow(page.at(row), {0, 0}, {0, 0}));
        QVERIFY(!cutRow(page.at(row), {0, 1}, {0, 1}));
        QVERIFY(!cutRow(page.at(row), TextPlace::end(), TextPlace::end()));
    }
    QCOMPARE(selectionAsText({}, words()), QString());
    QCOMPARE(selectionAsMarkdown({}, words()), QString());
}

void TestSelectionText::markdownGivesTheSameBlocks_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("lists one below the other") << u"- a\n\n* b\n\n1. c\n\n1) d"_s;
    QTest::newRow("list, paragraph, list") << u"- a\n\nb\n\n- c"_s;
    QTest::newRow("quotes one below the other") << u"> a\n\n> b"_s;
    QTest::newRow("admonition with all") << u"> [!WARNING]\n> - a\n> - b\n>\n> ```\n> x\n> ```"_s;
    QTest::newRow("table in a list") << u"- a\n\n  | b | c |\n  | - | - |\n  | d | e |"_s;
    QTest::newRow("formula in a quote") << u"> $$\n> x\n> $$"_s;
    QTest::newRow("signs at the start") << u"a  \n\\# b  \n\\---  \n2\\) c"_s;
    QTest::newRow("heading with signs") << u"# a \\#\n\n# \\# b"_s;
    QTest::newRow("tildes") << u"~~~ a`b\nx\n~~~"_s;
    QTest::newRow("empty code") << u"```\n```\n\na"_s;
    QTest::newRow("item with code first") << u"- ```\n  x\n  ```\n- b"_s;
    QTest::newRow("footnotes") << u"a[^x] b[^y]\n\n[^x]: one\n[^y]: two"_s;
}

void TestSelectionText::markdownGivesTheSameBlocks()
{
    QFETCH(QString, page);
    const QList<Block> blocks = blocksOf(page);
    QVERIFY(!blocks.isEmpty());
    const QString written = markdown(blocks);
    QVERIFY2(blocksOf(written) == blocks, qPrintable(written));
}

void TestSelectionText::samplesStayTheSame_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("deep") << u"1. a\n   - b\n     > c\n     >\n     > - d\n   - e\n2. f"_s;
    for (const MarkdownSample &sample : markdownSamples()) {
        if (!sample.text.contains("data:image"_L1)) // pictures are left out
            QTest::newRow(sample.name) << sample.text;
    }
}

/// But for the space between what stands in lists, that within prose, and the ends of what was cut.
void TestSelectionText::samplesStayTheSame()
{
    QFETCH(QString, page);
    const auto blocks = [](const QString &text) {
        QString lines = summary(blocksOf(text)).remove(u'~').remove(u"..."_s);
        lines.replace(u"\\n"_s, u" "_s).replace(u"[ "_s, u"["_s).replace(u"\\|"_s, u"|"_s);
        return lines.replace(QRegularExpression(u" +"_s), u" "_s);
    };
    const QString written = markdown(blocksOf(page));
    QVERIFY2(blocks(written) == blocks(page),
             qPrintable(written + u"\n---\n"_s + blocks(page) + u"\n---\n"_s + blocks(written)));
}

QTEST_APPLESS_MAIN(TestSelectionText)
#include "tst_selectiontext.moc"
