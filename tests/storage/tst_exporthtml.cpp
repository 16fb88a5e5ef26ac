// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "htmlblocks.h"
#include "markdownsamples.h"

#include "conversation/answerbuilder.h"
#include "conversation/markdown.h"
#include "storage/archivetree.h"
#include "storage/exporthtml.h"
#include "storage/htmlwriter.h"
#include "support/events.h"
#include "support/randomturn.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QList<Block> blocksOf(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return markdown.blocks();
}

/// What HTML has of `block`, which knows no formulas, pictures and admonitions.
Block asElement(Block block)
{
    if (block.kind == BlockKind::Image)
        block.prose = {{u'[' + (block.prose.isEmpty() ? u"…"_s : plainText(block.prose)) + u']', {}, {}}};
    if (block.kind == BlockKind::Title)
        block.prose = {{admonitionName(block.containers.constLast()), {}, {}}};
    if (block.kind == BlockKind::Image || block.kind == BlockKind::Title || block.kind == BlockKind::Math)
        block.kind = BlockKind::Paragraph;
    for (BlockContainer &container : block.containers) {
        if (container != BlockContainer::List)
            container = BlockContainer::Quote;
    }
    return block;
}

QString htmlOf(const QString &markdown, const CodeStyler &styler = {})
{
    HtmlWriter writer(styler);
    for (const Block &block : blocksOf(markdown))
        writer.add(block);
    return writer.take();
}

ConversationArchive archiveOf(const QList<Turn> &turns, const QString &title = u"Title"_s)
{
    ConversationArchive archive;
    archive.record.title = title;
    archive.turns = turns;
    for (qsizetype i = 0; i < archive.turns.size(); ++i) {
        archive.turns[i].id = TurnId(quint64(i) + 1);
        archive.turns[i].parent = TurnId(quint64(i));
    }
    numberBranches(archive);
    fillTimes(archive, QDateTime::fromMSecsSinceEpoch(1, QTimeZone::utc()));
    return archive;
}

ExportWords words()
{
    ExportWords result;
    result.language = u"en"_s;
    result.untitled = u"Untitled"_s;
    result.you = u"You & me"_s;
    result.sources = u"Sources"_s;
    result.time = [](const QDateTime &) { return u"<now>"_s; };
    result.reasoning = [](const ReasoningRow &row) -> QString { return u"Thought <"_s + row.headline; };
    result.activity = [](const ActivityRow &row) -> QString { return u"Did "_s + row.subject; };
    result.notice = [](const NoticeRow &) { return u"Ended & over"_s; };
    result.facts = [](const FooterRow &row) { return row.model; };
    return result;
}

/// Every element and attribute of `html`, which must be well-formed.
struct Elements
{
    QSet<QString> names;
    QStringList attributes; ///< "name=value"
    QString text;
    QString error;
};

Elements elementsOf(const QString &html)
{
    QXmlStreamReader reader(html);
    Elements result;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            result.text += reader.text();
        if (!reader.isStartElement())
            continue;
        result.names.insert(reader.name().toString());
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            result.attributes += attribute.name() + u'=' + attribute.value();
    }
    if (reader.hasError())
        result.error = reader.errorString() + u" in line %1"_s.arg(reader.lineNumber());
    return result;
}

} // namespace

class TestExportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheBlocksThatThereAre_data();
    void writesTheBlocksThatThereAre();
    void opensAndClosesContainers_data();
    void opensAndClosesContainers();
    void joinsTheParts();
    void stylesCode();
    void followsSafeLinksOnly_data();
    void followsSafeLinksOnly();
    void isOneSafeFile();
    void isWellFormedWhateverWasSaid();
    void foldsReasoning();
    void readsOnPaper();
    void knowsBothThemes();
};

void TestExportHtml::writesTheBlocksThatThereAre_data()
{
    QTest::addColumn<QString>("text");
    for (const MarkdownSample &sample : markdownSamples())
        QTest::newRow(sample.name) << sample.text;
}

void TestExportHtml::writesTheBlocksThatThereAre()
{
    QFETCH(const QString, text);
    QList<Block> expected = blocksOf(text);
    expected.removeIf([](const Block &block) { return block.kind == BlockKind::Footnote; });
    for (Block &block : expected)
        block = asElement(block);
    QString html = htmlOf(text);
    static const QRegularExpression notes(u"<p class=\"note\".*?</p>\n"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    html.remove(notes);
    QVERIFY2(elementsOf(u"<x>"_s + html + u"</x>"_s).error.isEmpty(), qPrintable(html));
    const QList<Block> found = HtmlBlocks::read(html);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        Block block = expected.at(i);
        QCOMPARE(found.at(i).kind, block.kind);
        QCOMPARE(found.at(i).containers, block.containers);
        QCOMPARE(found.at(i).code, block.code);
        if (block.task == TaskState::None && !html.contains("<sup>"_L1))
            QCOMPARE(plainText(found.at(i).prose), plainText(block.prose));
        QCOMPARE(found.at(i).table.cells.size(), block.table.cells.size());
    }
}

void TestExportHtml::opensAndClosesContainers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html"); ///< without paragraphs, languages and line ends
    const auto row = [](const char *name, const QString &text, const QString &html) {
        QTest::newRow(name) << text << html;
    };
    row("list", u"- a\n- b"_s, u"<ul><li>a</li><li>b</li></ul>"_s);
    row("numbers", u"3. a\n4. b"_s, u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s);
    row("from one", u"1) a\n2) b"_s, u"<ol><li>a</li><li>b</li></ol>"_s);
    row("two paragraphs", u"- a\n\n  b\n- c"_s, u"<ul><li>ab</li><li>c</li></ul>"_s);
    row("in a list", u"- a\n  - b\n  - c\n- d"_s,
        u"<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"_s);
    row("begins with a list", u"1. - a\n   - b\n2. c"_s,
        u"<ol><li><ul><li>a</li><li>b</li></ul></li><li>c</li></ol>"_s);
    row("another list", u"- a\n\n+ b"_s, u"<ul><li>a</li></ul><ul><li>b</li></ul>"_s);
    row("quotes", u"> a\n> > b\n\nc"_s, u"<blockquote>a<blockquote>b</blockquote></blockquote>c"_s);
    row("quote in a list", u"- > a\n- b"_s, u"<ul><li><blockquote>a</blockquote></li><li>b</li></ul>"_s);
    row("list in a quote in a list", u"- > - a\n  > - b"_s,
        u"<ul><li><blockquote><ul><li>a</li><li>b</li></ul></blockquote></li></ul>"_s);
    row("tasks", u"- [ ] a\n- [x] b"_s, u"<ul><li>☐ a</li><li>☑ b</li></ul>"_s);
    row("line break", u"a  \nb"_s, u"a<br/>b"_s);
    row("table", u"|a|b|\n|:-|-:|\n|c|**d**|"_s,
        u"<table><tr><th align=\"left\">a</th><th align=\"right\">b</th></tr><tr><td align=\"left\">c</td>"
        "<td align=\"right\"><strong>d</strong></td></tr></table>"_s);
    row("code", u"```\n<a>\n\n b\n```"_s, u"<pre><code>&lt;a&gt; b</code></pre>"_s);
}

void TestExportHtml::opensAndClosesContainers()
{
    QFETCH(const QString, text);
    static const QRegularExpression noise(u"</?p( [^>]*)?>|\\n"_s);
    QString html = htmlOf(text);
    QTEST(html.remove(noise), "html");
}

void TestExportHtml::joinsTheParts()
{
    const QString text = u"Nine words that are said over and over again. "_s.repeated(400).trimmed();
    QVERIFY(blocksOf(text).size() > 1);
    QCOMPARE(htmlOf(text), u"<p dir=\"auto\">"_s + text + u"</p>\n"_s);
    const QString chinese = u"阅览室九点开门。"_s.repeated(1000);
    QVERIFY(blocksOf(chinese).size() > 1);
    QCOMPARE(htmlOf(chinese), u"<p dir=\"auto\">"_s + chinese + u"</p>\n"_s);
}

void TestExportHtml::stylesCode()
{
    const CodeStyler styler = [](const QString &code, const QString &language) {
        return language == "cpp"_L1 ? QList<StyledCode>{{0, 3, CodeStyle::Type},
                                                        {1, 2, CodeStyle::Error}, // overlaps: left out
                                                        {6, 1, CodeStyle::Number},
                                                        {7, 999, CodeStyle::Comment}}
                                    : QList<StyledCode>{{0, code.size(), CodeStyle::String}};
    };
    QCOMPARE(htmlOf(u"```cpp\nint<a&1\n```"_s, styler),
             u"<pre><code><span class=\"t\">int</span>&lt;a&amp;<span class=\"n\">1</span></code></pre>\n"_s
                 .replace("&lt;a&amp;<span class=\"n\">1"_L1, "&lt;a&amp;<span class=\"n\">1"_L1));
    QCOMPARE(htmlOf(u"```x\na\n```"_s, styler), u"<pre><code><span class=\"s\">a</span></code></pre>\n"_s);
    QCOMPARE(htmlOf(u"```\na\n```"_s, styler), u"<pre><code>a</code></pre>\n"_s);
}

void TestExportHtml::followsSafeLinksOnly_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("follows");
    QTest::newRow("https") << u"https://a.example/?a=1&b=\"2\""_s << true;
    QTest::newRow("in capitals") << u"HTTP://a.example"_s << true;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script behind a space") << u" javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("relative") << u"../x"_s << false;
    QTest::newRow("without a scheme") << u"//a.example"_s << false;
}

void TestExportHtml::followsSafeLinksOnly()
{
    QFETCH(const QString, href);
    QFETCH(const bool, follows);
    const QString html = proseHtml({Span{u"text"_s, {}, href}});
    const Elements elements = elementsOf(html.startsWith(u'<') ? html : u"<x>"_s + html + u"</x>"_s);
    QCOMPARE(elements.error, QString());
    QCOMPARE(elements.text, u"text"_s);
    QCOMPARE(elements.attributes.contains(u"href="_s + href), follows);
}

void TestExportHtml::isOneSafeFile()
{
    Turn turn;
    turn.question = u"<script>alert(1)</script>\n  two\t\"lines\" & more"_s;
    restoreItem(turn, 0,
                Protocol::parseItem(messageItem(u"<img src=\"https://a.example/x.png\" onerror=alert(1)>\n\n"
                                                "![pic](https://a.example/p.png) [x](javascript:alert(1))\n\n"
                                                "```html\n</code></pre><script>\n```"_s)),
                true);
    turn.state = TurnState::Stopped;
    const Elements elements = elementsOf(exportHtml(archiveOf({turn}, u"</title><script>"_s), words()));
    QCOMPARE(elements.error, QString());
    for (const QString &name :
         {u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s, u"form"_s, u"base"_s})
        QVERIFY2(!elements.names.contains(name), qPrintable(name));
    for (const QString &attribute : elements.attributes) {
        QVERIFY2(!attribute.startsWith("on"_L1) && !attribute.startsWith("src"_L1), qPrintable(attribute));
        QVERIFY2(!attribute.startsWith("href=javascript"_L1), qPrintable(attribute));
    }
    QVERIFY(elements.attributes.contains(u"content=default-src 'none'; style-src 'unsafe-inline'"_s));
    QVERIFY(elements.attributes.contains(u"href=https://a.example/p.png"_s)); // a picture is a link
    QVERIFY(elements.text.contains("<script>alert(1)</script>"_L1));
    QVERIFY(elements.text.contains("Ended & over"_L1));
    QVERIFY(elements.text.contains(u"You & me · <now>"_s));
    QVERIFY(!elements.text.contains("url("_L1) && !elements.text.contains("@import"_L1));
}

void TestExportHtml::isWellFormedWhateverWasSaid()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        QList<Turn> turns;
        for (int count = 1 + random.bounded(4); count > 0; --count)
            turns += randomTurn(random);
        const ConversationArchive archive = archiveOf(turns, randomText(random));
        const Elements page = elementsOf(exportHtml(archive, words()));
        QVERIFY2(page.error.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(page.error)));
        QStringList paper{paperHead(archive.record, words())};
        for (const Turn &turn : turns)
            paper += paperTurn(turn, words());
        for (const QString &part : paper) {
            const QString error = elementsOf(part).error;
            QVERIFY2(error.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(error)));
        }
    }
}

void TestExportHtml::foldsReasoning()
{
    Turn turn;
    turn.question = u"q"_s;
    restoreItem(turn, 0, Protocol::parseItem(reasoningItem({u"**Head**\n\nfirst"_s, u"second"_s})), true);
    restoreItem(turn, 1, Protocol::parseItem(searchItem(u"desk"_s)), true);
    restoreItem(turn, 2, Protocol::parseItem(messageItem(u"- answer"_s)), true);
    turn.state = TurnState::Completed;
    const QString page = exportHtml(archiveOf({turn}), words());
    static const QRegularExpression folded(
        u"<details><summary>Thought &lt;Head</summary>\n<p dir=\"auto\"><strong>Head</strong></p>\n"
        "<p dir=\"auto\">first</p>\n<p dir=\"auto\">second</p>\n</details>\n"
        "<p class=\"activity\" dir=\"auto\">Did desk</p>\n<ul>"_s);
    QVERIFY2(page.contains(folded), qPrintable(page));
    const QString paper = paperTurn(turn, words());
    QVERIFY(!paper.contains("details"_L1) && !paper.contains("second"_L1));
    QVERIFY(paper.contains("Thought &lt;Head"_L1));
}

void TestExportHtml::readsOnPaper()
{
    Turn turn;
    turn.question = u"a\n  b"_s;
    turn.state = TurnState::Stopped;
    const QString paper = paperTurn(turn, words());
    QVERIFY(paper.contains("a<br/>\n&#160; b"_L1));
    QVERIFY(!paper.contains("var("_L1) && !paper.contains("@media"_L1));
}

void TestExportHtml::knowsBothThemes()
{
    const QString page = exportHtml(archiveOf({}), words());
    QVERIFY(page.contains("@media screen and (prefers-color-scheme: dark)"_L1));
    QVERIFY(page.contains("@media print"_L1));
    // What is used is defined.
    static const QRegularExpression uses(u"var\\((--[a-z]+)\\)"_s);
    int count = 0;
    for (auto match = uses.globalMatch(page); match.hasNext(); ++count)
        QVERIFY(page.contains(match.next().captured(1) + u':'));
    QVERIFY(count > 10);
}

QTEST_GUILESS_MAIN(TestExportHtml)
#include "tst_exporthtml.moc"
