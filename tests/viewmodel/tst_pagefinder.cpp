// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pagefinder.h"

#include "codex/transports.h"
#include "storage/historyprobe.h"
#include "support/events.h"
#include "viewmodel/questionlist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A conversation of the history, the end of which is on a page.
struct Fixture
{
    HistoryProbe probe;
    NetworkPolicy policy;
    NetworkDiary diary{{}, probe.clock};
    CodexService service{transportsOn(policy), diary, probe.clock};
    std::shared_ptr<OpenConversation> page = std::make_shared<OpenConversation>(service, probe.clock);
    PageFinder finder{*probe.store};
    QSignalSpy rows{&finder, &PageFinder::rowWanted};
    QSignalSpy brought{&finder, &PageFinder::turnWanted};
    ConversationId id = probe.add();
    QList<TurnId> all;

    /// Each turn with this answer; the last `shown` are on the page.
    void fill(int turns, const QString &answer, int shown)
    {
        for (int i = 0; i < turns; ++i) {
            all.append(probe.ask(id, u"Question %1"_s.arg(i), all.isEmpty() ? TurnId() : all.constLast()));
            probe.keep(probe.store->keepItems(all.constLast(), 0, {said(answer.arg(i))}));
        }
        bring({}, shown);
        page->setId(id);
        finder.setPage(page);
    }
    void bring(TurnId from, int limit)
    {
        page->conversation().prependEarlier(valueOf(probe.store->turns(id, from, limit)));
    }
    void bringAbove() { bring(page->conversation().turns().constFirst().parent, 1000); }
    /// A turn that is being answered.
    TurnId ask(const QString &question)
    {
        const TurnId turn = probe.ids.next<TurnId>();
        page->conversation().beginTurn({turn, page->conversation().nextParent(), question, u"m"_s, {}});
        return turn;
    }
    void say(TurnId turn, const QString &text)
    {
        page->conversation().apply(turn, Testing::event(textDelta(0, text)));
        page->transcript().flush();
    }
    QString numbers() const
    {
        return u"%1 of %2%3"_s.arg(finder.number())
            .arg(finder.count())
            .arg(finder.isComplete() ? u""_s : u"+"_s);
    }
    /// What the current match stands in, and which one it is there.
    QString current() const
    {
        const TranscriptModel &model = page->transcript();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QStringList texts = model.textsAt(row);
            for (int i = 0; i < texts.size(); ++i) {
                if (const int index = finder.currentIn(row, i); index >= 0)
                    return u"%1#%2"_s.arg(texts.at(i)).arg(index);
            }
        }
        return {};
    }
    bool waitUntilComplete() const
    {
        return QTest::qWaitFor([this] { return finder.isComplete(); }, 60'000);
    }
    int lastRow() const { return page->transcript().rowCount() - 1; }
};

const QString kMixed = u"Word and word\n\n```\nthe word %1\n```\n\n| Word |\n|---|\n| no |\n| word |"_s;

} // namespace

class TestPageFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatThePageShows();
    void countsWhatIsNotOnThePage();
    void beginsWhereTheReaderIs();
    void staysWhileOneTypesOn();
    void stepsRoundAgain();
    void bringsTheTurnThatOneStepsTo();
    void waitsForWhatIsYetToBeCounted();
    void followsAnAnswerThatGrows();
    void followsReasoningThatUnfolds();
    void followsThePath();
    void marksOneSpot();
    void endsAndForgets();
    void listsQuestions();
};

void TestPageFinder::countsWhatThePageShows()
{
    Fixture f;
    f.fill(3, kMixed, 10);
    f.finder.begin(u"WÖRD"_s, 0);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"1 of 15"_s);
    QCOMPARE(f.current(), u"Word and word#0"_s);
    const QStringList places{u"Word and word#1"_s, u"the word 0#0"_s, u"Word#0"_s, u"word#0"_s,
                             u"Word and word#0"_s};
    for (const QString &place : places) {
        f.finder.step(1);
        QCOMPARE(f.current(), place);
        QCOMPARE(f.rows.constLast()[1].toBool(), false);
    }
    QCOMPARE(f.numbers(), u"6 of 15"_s);
    f.finder.setText(u"question"_s);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.finder.count(), 3);
    f.finder.setText(u"nowhere"_s);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"0 of 0"_s);
    f.finder.setText({});
    QCOMPARE(f.numbers(), u"0 of 0"_s);
}

void TestPageFinder::countsWhatIsNotOnThePage()
{
    Fixture f;
    f.fill(500, kMixed, 12);
    f.finder.begin(u"word"_s, f.lastRow());
    QTRY_VERIFY(f.finder.count() > 0);
    QVERIFY(!f.finder.isComplete()); // what is here comes first
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"2500 of 2500"_s);
    f.bringAbove();
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"2500 of 2500"_s);
    QCOMPARE(f.page->conversation().turns().size(), 500);
}

void TestPageFinder::beginsWhereTheReaderIs()
{
    Fixture f;
    f.fill(5, kMixed, 10);
    const TranscriptModel &model = f.page->transcript();
    const int third = model.questionRow(f.all[2]);
    f.finder.begin(u"word"_s, third + 2); // the code
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"13 of 25"_s);
    QCOMPARE(f.current(), u"the word 2#0"_s);
    f.finder.begin(u"question 1"_s, third); // only above
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.current(), u"Question 1#0"_s);
}

void TestPageFinder::staysWhileOneTypesOn()
{
    Fixture f;
    f.fill(5, kMixed, 10);
    f.finder.begin(u"w"_s, f.page->transcript().questionRow(f.all[2]));
    QVERIFY(f.waitUntilComplete());
    const QString number = f.numbers();
    for (const QString &typed : {u"wo"_s, u"wor"_s, u"word"_s}) {
        f.finder.setText(typed);
        QVERIFY(f.waitUntilComplete());
        QCOMPARE(f.numbers(), number);
    }
    f.finder.setText(u"the word"_s);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.current(), u"the word 2#0"_s);
}

void TestPageFinder::stepsRoundAgain()
{
    Fixture f;
    f.fill(3, u"a needle %1"_s, 10);
    f.finder.begin(u"needle"_s, 0);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.current(), u"a needle 0#0"_s);
    f.finder.step(-1);
    QCOMPARE(f.current(), u"a needle 2#0"_s);
    f.finder.step(1);
    QCOMPARE(f.current(), u"a needle 0#0"_s);
    QCOMPARE(f.numbers(), u"1 of 3"_s);
}

void TestPageFinder::bringsTheTurnThatOneStepsTo()
{
    Fixture f;
    f.fill(100, u"needle %1"_s, 12);
    f.finder.begin(u"needle"_s, 0);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"89 of 100"_s);
    f.finder.step(-1);
    QCOMPARE(f.numbers(), u"88 of 100"_s);
    QCOMPARE(f.brought.size(), 1);
    QCOMPARE(f.brought[0][0].value<TurnId>(), f.all[87]);
    QCOMPARE(f.current(), QString());
    const qsizetype asked = f.rows.size();
    f.bringAbove();
    QTRY_COMPARE(f.rows.size(), asked + 1);
    QCOMPARE(f.current(), u"needle 87#0"_s);
    QCOMPARE(f.rows.constLast()[0].toInt(), f.page->transcript().questionRow(f.all[87]) + 1);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"88 of 100"_s);
}

void TestPageFinder::waitsForWhatIsYetToBeCounted()
{
    Fixture f;
    f.fill(300, u"plain %1"_s, 12);
    f.probe.keep(f.probe.store->keepItems(f.all[3], 0, {said(u"The only needle"_s)}));
    f.finder.begin(u"plain 29"_s, 0);
    QTRY_COMPARE(f.finder.number() > 0, true);
    QVERIFY(!f.finder.isComplete());
    f.finder.step(-1); // above it there is one, but far away
    QVERIFY(f.waitUntilComplete());
    QTRY_COMPARE(f.brought.size(), 1);
    QCOMPARE(f.brought[0][0].value<TurnId>(), f.all[29]);
    QCOMPARE(f.numbers(), u"1 of 11"_s);
}

void TestPageFinder::followsAnAnswerThatGrows()
{
    Fixture f;
    f.fill(2, u"plain %1"_s, 12);
    f.finder.begin(u"needle"_s, 0);
    QVERIFY(f.waitUntilComplete());
    const TurnId turn = f.ask(u"a needle?"_s);
    QTRY_COMPARE(f.numbers(), u"1 of 1"_s);
    f.say(turn, u"A need"_s);
    QTRY_COMPARE(f.numbers(), u"1 of 1"_s);
    f.say(turn, u"le, two need"_s);
    QTRY_COMPARE(f.numbers(), u"1 of 2"_s);
    f.say(turn, u"les\n\nand a third needle\n\n```\nneedle"_s);
    QTRY_COMPARE(f.numbers(), u"1 of 5"_s);
    f.finder.step(-1);
    QCOMPARE(f.current(), u"needle#0"_s);
    f.say(turn, u"work\n```\n\nand on"_s);
    QTRY_COMPARE(f.current(), u"needlework#0"_s);
    QCOMPARE(f.numbers(), u"5 of 5"_s);
    f.page->conversation().stop(turn);
    QTRY_COMPARE(f.numbers(), u"5 of 5"_s);
    QVERIFY(f.finder.isComplete());
}

void TestPageFinder::followsReasoningThatUnfolds()
{
    Fixture f;
    AnswerItem reasoning;
    reasoning.outputIndex = 0;
    reasoning.done = true;
    reasoning.item = Protocol::parseItem({{u"type"_s, u"reasoning"_s}});
    reasoning.summary = {u"A thought with a needle"_s};
    AnswerItem message = said(u"needle"_s);
    message.outputIndex = 1;
    const TurnId turn = f.probe.ask(f.id, u"Question"_s);
    f.probe.keep(f.probe.store->keepItems(turn, 0, {reasoning, message}));
    f.bring({}, 1);
    f.finder.setPage(f.page);
    f.finder.begin(u"needle"_s, 0);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.numbers(), u"1 of 1"_s);
    f.page->transcript().toggleExpanded(1);
    QCOMPARE(f.finder.count(), 2);
    f.page->transcript().toggleExpanded(1);
    QTRY_COMPARE(f.numbers(), u"1 of 1"_s);
    QCOMPARE(f.current(), u"needle#0"_s);
}

void TestPageFinder::followsThePath()
{
    Fixture f;
    f.fill(3, u"needle %1"_s, 12);
    f.finder.begin(u"needle"_s, 0);
    QVERIFY(f.waitUntilComplete());
    QCOMPARE(f.finder.count(), 3);
    const TurnId other = f.probe.ids.next<TurnId>();
    f.page->conversation().beginTurn({other, f.all[0], u"needle?"_s, u"m"_s, {}});
    QTRY_COMPARE(f.finder.count(), 2);
    f.page->conversation().choose(f.all[2]);
    QTRY_COMPARE(f.finder.count(), 3);
}

void TestPageFinder::marksOneSpot()
{
    Fixture f;
    f.fill(3, kMixed, 12);
    const int row = f.page->transcript().questionRow(f.all[1]) + 3; // the table
    f.finder.showSpot(row, u"word"_s);
    QCOMPARE(f.rows.size(), 1);
    QCOMPARE(f.rows[0][0].toInt(), row);
    QCOMPARE(f.rows[0][1].toBool(), true);
    QVERIFY(!f.finder.isOpen());
    QVERIFY(f.finder.patternIn(row));
    QCOMPARE(f.finder.currentIn(row, 0), 0);
    QVERIFY(!f.finder.patternIn(row - 1));
    f.finder.showSpot(row, u"nowhere"_s); // it is shown all the same
    QCOMPARE(f.rows.size(), 2);
    QVERIFY(!f.finder.patternIn(row));
}

void TestPageFinder::endsAndForgets()
{
    Fixture f;
    f.fill(3, kMixed, 12);
    f.finder.begin(u"word"_s, 0);
    QVERIFY(f.waitUntilComplete());
    f.finder.end();
    QVERIFY(!f.finder.isOpen());
    QCOMPARE(f.numbers(), u"0 of 0"_s);
    QVERIFY(!f.finder.patternIn(1));
    f.finder.setText(u"other"_s); // only for the next time
    QCOMPARE(f.finder.count(), 0);
    f.finder.begin({}, 0);
    QCOMPARE(f.finder.text(), u"other"_s);
}

void TestPageFinder::listsQuestions()
{
    Fixture f;
    f.fill(300, u"plain %1"_s, 12);
    QuestionList list(*f.probe.store);
    QSignalSpy loaded(&list, &QuestionList::loaded);
    list.load(f.page);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(list.total(), 300);
    QCOMPARE(list.index(7).data(int(QuestionList::Role::Number)).toInt(), 8);
    QCOMPARE(list.index(7).data(int(QuestionList::Role::Text)).toString(), u"Question 7"_s);
    QCOMPARE(list.turnAt(299), f.all[299]);
    list.setFilter(u"QUESTION 29"_s);
    QCOMPARE(list.count(), 11);
    QCOMPARE(list.index(1).data(int(QuestionList::Role::Number)).toInt(), 291);
    QCOMPARE(list.turnAt(0), f.all[29]);
    QCOMPARE(list.indexOf(f.all[291]), 2);
    QCOMPARE(list.indexOf(f.all[5]), -1);
    QVERIFY(!list.turnAt(11).isValid());
}

QTEST_MAIN(TestPageFinder)
#include "tst_pagefinder.moc"
