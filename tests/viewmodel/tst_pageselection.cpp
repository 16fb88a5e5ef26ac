// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pageselection.h"

#include "support/events.h"
#include "support/fakeclock.h"
#include "viewmodel/selectionhtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Form = PageSelection::Form;
using Unit = PageSelection::Unit;

/// Turns of four rows each: a question, two paragraphs and a footer.
struct Fixture
{
    FakeClock clock;
    Conversation conversation{clock};
    TranscriptModel model{conversation};
    PageSelection selection;
    QSignalSpy changed{&selection, &PageSelection::changed};

    Fixture() { selection.setTranscript(&model); }

    void begin(quint64 id)
    {
        conversation.beginTurn({TurnId(id), TurnId(id - 1), u"question %1"_s.arg(id), u"m"_s});
    }
    void apply(quint64 id, const QList<QJsonObject> &events)
    {
        for (const QJsonObject &json : events)
            conversation.apply(TurnId(id), Testing::event(json));
        model.flush();
    }
    void ask(quint64 id)
    {
        begin(id);
        apply(id, {itemDone(0, messageItem(u"answer %1\n\nmore of it"_s.arg(id))), completed()});
    }
    void select(int fromRow, qsizetype from, int toRow, qsizetype to)
    {
        selection.begin({fromRow, {0, from}});
        selection.extend({toRow, {0, to}});
    }
    QString text(Form form = Form::Text)
    {
        selection.copy(form);
        return QGuiApplication::clipboard()->text();
    }
};

Turn stored(quint64 id, quint64 parent)
{
    AnswerItem item;
    item.outputIndex = 0;
    item.item.body = Protocol::MessageItem{.role = u"assistant"_s};
    item.parts = {TextPart{.text = u"answer %1\n\nmore of it"_s.arg(id)}};
    item.done = true;
    Turn turn;
    turn.id = TurnId(id);
    turn.parent = TurnId(parent);
    turn.question = u"question %1"_s.arg(id);
    turn.state = TurnState::Completed;
    turn.items = {item};
    return turn;
}

QList<Turn> path(quint64 from, quint64 to)
{
    QList<Turn> turns;
    for (quint64 id = from; id <= to; ++id)
        turns.append(stored(id, id - 1));
    return turns;
}

} // namespace

class TestPageSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsFromPlaceToPlace();
    void staysWhileAnAnswerComes();
    void staysWhereRowsComeAboveIt();
    void staysWhileTurnsAreFolded();
    void takesRowsOfFoldedTurns();
    void selectsAllWithWhatIsNotHereYet();
    void goesWithItsTurn();
    void goesWithItsPage();
    void losesOnlyWhatIsTakenAway();
    void goesOnByWordsAndParagraphs_data();
    void goesOnByWordsAndParagraphs();
    void tellsEachTextItsShare();
    void givesEveryForm();
    void htmlIsHarmless();
    void saysNothingWithoutASelection();
};

void TestPageSelection::selectsFromPlaceToPlace()
{
    Fixture f;
    f.ask(1);
    f.ask(2);
    QVERIFY(!f.selection.isActive());
    f.select(1, 3, 5, 6);
    QVERIFY(f.selection.isActive());
    QCOMPARE(f.text(), u"wer 1\n\nmore of it\n\nquestion 2\n\nanswer"_s);
    f.select(5, 6, 1, 3); // upwards
    QCOMPARE(f.text(), u"wer 1\n\nmore of it\n\nquestion 2\n\nanswer"_s);
    f.selection.extend({5, {0, 8}}); // and down again from where it was begun
    QCOMPARE(f.text(), u" 2"_s);
    QCOMPARE(f.selection.line(), u" 2"_s);
    f.selection.extend({6, {0, 1}});
    QCOMPARE(f.selection.line(), QString());
    f.selection.begin({2, {0, 2}});
    QVERIFY(!f.selection.isActive());
}

void TestPageSelection::staysWhileAnAnswerComes()
{
    Fixture f;
    f.begin(1);
    f.apply(1, {created(), textDelta(0, u"one\n\ntwo"_s)});
    f.select(1, 1, 2, 3); // to the end of what grows
    f.apply(1, {textDelta(0, u" and more\n\nthree"_s)});
    QCOMPARE(f.text(), u"ne\n\ntwo"_s);
    f.apply(1, {textDelta(0, u"\n\n```\ncode"_s)});
    f.apply(1, {textDelta(0, u"\n```\n"_s), completed()});
    f.ask(2);
    QCOMPARE(f.text(), u"ne\n\ntwo"_s);
}

void TestPageSelection::staysWhereRowsComeAboveIt()
{
    Fixture f;
    f.conversation.prependEarlier(path(5, 6));
    f.select(1, 0, 2, 4);
    f.conversation.prependEarlier(path(2, 4));
    QCOMPARE(f.selection.from().row, 13);
    QCOMPARE(f.text(), u"answer 5\n\nmore"_s);

    Fixture g;
    g.begin(1);
    g.apply(1, {itemDone(0, reasoningItem({u"**Plan**\n\nText."_s})),
                itemDone(1, messageItem(u"one\n\ntwo"_s)), completed()});
    g.select(2, 1, 3, 2);
    g.model.toggleExpanded(1);
    QCOMPARE(g.selection.from().row, 4);
    QCOMPARE(g.text(), u"ne\n\ntw"_s);
    g.model.toggleExpanded(1);
    QCOMPARE(g.selection.from().row, 2);
    QCOMPARE(g.text(), u"ne\n\ntw"_s);
}

void TestPageSelection::staysWhileTurnsAreFolded()
{
    Fixture f;
    for (quint64 id = 1; id <= 4; ++id)
        f.ask(id);
    f.select(1, 3, 9, 6);
    const QString text = f.text();
    f.model.foldBut(12, 15);
    QVERIFY(f.model.isFolded(0) && f.model.isFolded(2));
    QCOMPARE(f.text(), text);
    f.model.unfold(2);
    QCOMPARE(f.text(), text);
    f.model.unfold(0);
    QCOMPARE(f.selection.from().row, 1);
    f.select(1, 6, 2, 4); // within one turn, and upwards
    f.select(2, 4, 1, 6);
    f.model.foldBut(12, 15);
    QVERIFY(f.selection.isActive());
    QCOMPARE(f.text(), u" 1\n\nmore"_s);
}

void TestPageSelection::takesRowsOfFoldedTurns()
{
    Fixture f;
    f.conversation.prependEarlier(path(1, 100));
    QVERIFY(f.model.isFolded(0));
    f.selection.selectAll();
    QCOMPARE(f.text().count(u"question"_s), 100);
    QVERIFY(f.text().startsWith(u"question 1\n\nanswer 1\n\nmore of it\n\nquestion 2"_s));
    QVERIFY(f.text().endsWith(u"answer 100\n\nmore of it"_s));
    QVERIFY(f.model.isFolded(0)); // not made for it
}

void TestPageSelection::selectsAllWithWhatIsNotHereYet()
{
    Fixture f;
    QSignalSpy wanted(&f.selection, &PageSelection::earlierWanted);
    f.conversation.prependEarlier(path(5, 6));
    f.selection.selectAll();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(f.text().startsWith(u"question 5"_s));
    f.conversation.prependEarlier(path(3, 4));
    f.conversation.prependEarlier(path(1, 2));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"question 1\n"_s)); // it was copied before
    f.selection.selectAll();
    QCOMPARE(wanted.size(), 1);
}

void TestPageSelection::goesWithItsTurn()
{
    Fixture f;
    f.conversation.prependEarlier(path(1, 3));
    f.conversation.adopt({stored(30, 2)});
    f.select(1, 0, 6, 2);
    f.conversation.choose(TurnId(30));
    QCOMPARE(f.text(), u"answer 1\n\nmore of it\n\nquestion 2\n\nanswer 2\n\nmo"_s);
    f.select(1, 0, 9, 2);
    QVERIFY(f.selection.isActive());
    f.conversation.choose(TurnId(3)); // another branch is shown
    QVERIFY(!f.selection.isActive());
    QCOMPARE(f.selection.focusRow(), -1);
}

void TestPageSelection::goesWithItsPage()
{
    Fixture f;
    f.ask(1);
    f.select(0, 0, 1, 2);
    f.changed.clear();
    f.selection.setTranscript(nullptr);
    QVERIFY(!f.selection.isActive());
    QCOMPARE(f.changed.size(), 1);
}

void TestPageSelection::losesOnlyWhatIsTakenAway()
{
    Fixture f;
    f.begin(1);
    f.apply(1, {created(), textDelta(0, u"one\n\n| a | b |"_s)});
    f.select(1, 1, 2, 4);
    f.apply(1, {textDelta(0, u"\n|---|---|\n| c | d |"_s)}); // what was a paragraph is a table
    QVERIFY(f.selection.isActive());
    QCOMPARE(f.text(), u"ne"_s);
}

void TestPageSelection::goesOnByWordsAndParagraphs_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << int(Unit::Word) << 11 << 11 << u"fox"_s;
    QTest::newRow("at its start") << int(Unit::Word) << 10 << 10 << u"fox"_s;
    QTest::newRow("behind it") << int(Unit::Word) << 9 << 9 << u"quick"_s;
    QTest::newRow("at the end") << int(Unit::Word) << 26 << 26 << u"jumps"_s;
    QTest::newRow("on") << int(Unit::Word) << 10 << 15 << u"fox\nover"_s;
    QTest::newRow("back") << int(Unit::Word) << 10 << 5 << u"quick fox"_s;
    QTest::newRow("within") << int(Unit::Word) << 10 << 11 << u"fox"_s;
    QTest::newRow("a line") << int(Unit::Paragraph) << 14 << 14 << u"over it jumps"_s;
    QTest::newRow("lines") << int(Unit::Paragraph) << 14 << 3 << u"the quick fox\nover it jumps"_s;
}

void TestPageSelection::goesOnByWordsAndParagraphs()
{
    QFETCH(int, unit);
    QFETCH(int, from);
    QFETCH(int, to);
    Fixture f;
    f.conversation.beginTurn({TurnId(1), {}, u"the quick fox\nover it jumps"_s, u"m"_s});
    f.selection.begin({0, {0, from}}, Unit(unit));
    f.selection.extend({0, {0, to}}, Unit(unit));
    QTEST(f.text(), "text");
}

void TestPageSelection::tellsEachTextItsShare()
{
    using Share = PageSelection::Share;
    Fixture f;
    f.begin(1);
    f.apply(1, {itemDone(0, messageItem(u"|ab|cd|\n|-|-|\n|ef|gh|\n\nend"_s)), completed()});
    f.selection.begin({1, {1, 1}});
    f.selection.extend({2, {0, 2}});
    QVERIFY(!f.selection.shareOf(0, 0, 10));
    QVERIFY(!f.selection.shareOf(1, 0, 2));
    QVERIFY(f.selection.shareOf(1, 1, 2) == Share({1, 2, true}));
    QVERIFY(f.selection.shareOf(1, 2, 2) == Share({0, 2, true}));
    QVERIFY(f.selection.shareOf(2, 0, 3) == Share({0, 2, false}));
    QVERIFY(f.selection.shareOf(2, 0, 1) == Share({0, 1, false})); // shorter than it was
    QVERIFY(!f.selection.shareOf(3, 0, 1));
    QVERIFY(f.selection.touches(1) && f.selection.touches(2) && !f.selection.touches(0));
    QVERIFY(f.selection.covers({1, {3, 1}}) && !f.selection.covers({1, {1, 0}}) &&
            !f.selection.covers({2, {0, 2}}));
}

void TestPageSelection::givesEveryForm()
{
    Fixture f;
    f.begin(1);
    f.apply(1, {itemDone(0, messageItem(u"## Head\n\n- **one** <b>\n- two\n\n```c\nint x;\n```"_s)),
                completed()});
    f.select(1, 0, 4, 6);
    const QString markdown = u"## Head\n\n- **one** \\<b\\>\n- two\n\n```c\nint x;\n```"_s;
    const QString text = u"Head\n\n• one <b>\n• two\n\nint x;"_s;
    f.selection.copy(Form::All);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), text);
    QCOMPARE(QString::fromUtf8(data->data(u"text/markdown"_s)), markdown);
    QCOMPARE(data->html(),
             u"<h2 dir=\"auto\">Head</h2>\n<ul>\n<li><p dir=\"auto\"><strong>one</strong> &lt;b&gt;</p>\n"
             "</li>\n<li><p dir=\"auto\">two</p>\n</li>\n</ul>\n<pre><code>int x;</code></pre>\n"_s);
    QCOMPARE(f.text(Form::Markdown), markdown);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(f.text(Form::Text), text);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
    QCOMPARE(f.text(Form::Html), text);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"text/markdown"_s));
}

void TestPageSelection::htmlIsHarmless()
{
    Fixture f;
    f.conversation.beginTurn({TurnId(1), {}, u"<script>alert(1)</script>\n  two"_s, u"m"_s});
    f.apply(1, {itemDone(0, messageItem(
                                u"<img src=x onerror=y> [a](javascript:b) ![c](https://x.example/d.png)\n\n"
                                "`<i>`\n\n```\n</code><script>\n```"_s)),
                completed()});
    f.selection.selectAll();
    f.selection.copy(Form::All);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;<br/>\n&#160; two"_s));
    for (const QString &tag : {u"<script"_s, u"<img"_s, u"javascript:"_s, u"<i>"_s, u" style="_s})
        QVERIFY2(!html.contains(tag), qPrintable(html));
}

void TestPageSelection::saysNothingWithoutASelection()
{
    Fixture f;
    f.ask(1);
    f.selection.clear();
    f.selection.extend({-1, {}});
    f.ask(2);
    f.model.foldBut(4, 4);
    QVERIFY(f.changed.isEmpty());
    QGuiApplication::clipboard()->setText(u"kept"_s);
    f.selection.copy(Form::All);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
}

QTEST_MAIN(TestPageSelection)
#include "tst_pageselection.moc"
