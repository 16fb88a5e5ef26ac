// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A question that waits for its answer.
Turn openTurn(HistoryProbe &probe, const QString &question, TurnState state = TurnState::Submitted)
{
    Turn turn = probe.turn(question);
    turn.state = state;
    turn.delivery = Delivery::NeverSent;
    return turn;
}

/// The program goes without a word: nothing more is told, and its lock is held by nobody.
void crash(HistoryProbe &probe)
{
    const QString copy = probe.dir.filePath(u"copy"_s);
    QDir().mkpath(copy + u"/runs"_s);
    for (const QString &name : {u"history.db"_s, u"history.db-wal"_s})
        QVERIFY(QFile::copy(probe.path() + u'/' + name, copy + u'/' + name) || name.endsWith(u"-wal"));
    probe.store.reset();
    QVERIFY(QDir(probe.path()).removeRecursively());
    QVERIFY(QDir().rename(copy, probe.path()));
    probe.open();
    QTRY_COMPARE(probe.store->state(), HistoryState::ReadWrite);
}

Turn only(HistoryProbe &probe, ConversationId id)
{
    return valueOf(probe.store->turns(id, {}, 10)).constFirst();
}

} // namespace

class TestHistoryJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionThatLeavesIsKeptFirst();
    void aQuestionThatIsNotKeptNeverLeaves();
    void tellsWhatADeadProgramLeftOpen_data();
    void tellsWhatADeadProgramLeftOpen();
    void theOneAskedLastComesFirst();
    void whatHadEndedStaysAsItWas();
    void leavesTheTurnsOfALivingProgramAlone();
    void aCleanEndLeavesNothingOpen();
    void whatWasOpenAtTheEndIsInterrupted();
    void whatARunThatIsNotEnteredLeftOpenIsClosed();
    void aRunIsEnteredAsSoonAsItCan();
    void keepsDrafts();
    void keepsWhatWaits();
    void keepsPositions();
    void goesOnWhenTheClockGoesBack();
};

void TestHistoryJournal::aQuestionThatLeavesIsKeptFirst()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    const Turn turn = openTurn(probe, u"asked"_s);
    probe.store->keepTurn(id, turn);
    QCOMPARE(await(probe.store->markSent(turn.id)), std::nullopt);
    QCOMPARE(only(probe, id).delivery, Delivery::OutcomeUnknown);
    QCOMPARE(only(probe, id).question, u"asked"_s);
    Turn streaming = turn; // by one who has not heard of it
    streaming.state = TurnState::Streaming;
    HistoryProbe::keep(probe.store->keepTurn(id, streaming));
    QCOMPARE(only(probe, id).delivery, Delivery::OutcomeUnknown);
    streaming.state = TurnState::Failed;
    HistoryProbe::keep(probe.store->keepTurn(id, streaming)); // now it is known
    QCOMPARE(only(probe, id).delivery, Delivery::NeverSent);
}

void TestHistoryJournal::aQuestionThatIsNotKeptNeverLeaves()
{
    HistoryProbe probe;
    const Turn turn = openTurn(probe, u"asked"_s);
    probe.store->keepTurn(ConversationId(7), turn); // fails: there is no such conversation
    QCOMPARE(await(probe.store->markSent(turn.id))->kind, ErrorKind::NotKept);
}

void TestHistoryJournal::tellsWhatADeadProgramLeftOpen_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("began");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("not sent") << false << false << Delivery::NeverSent;
    QTest::newRow("sent") << true << false << Delivery::OutcomeUnknown;
    QTest::newRow("half answered") << true << true << Delivery::OutcomeUnknown;
}

void TestHistoryJournal::tellsWhatADeadProgramLeftOpen()
{
    QFETCH(bool, sent);
    QFETCH(bool, began);
    QFETCH(Delivery, delivery);
    HistoryProbe probe;
    const ConversationId id = probe.add();
    Turn turn = openTurn(probe, u"asked"_s);
    await(probe.store->keepTurn(id, turn));
    if (sent)
        await(probe.store->markSent(turn.id));
    if (began) {
        AnswerItem half = said(u"half an answ"_s);
        half.duration.reset();
        await(probe.store->keepItems(turn.id, 0, {half}));
    }
    crash(probe);
    QCOMPARE(probe.store->interrupted(), QList{id});
    const Turn left = only(probe, id);
    QCOMPARE(left.state, TurnState::Failed);
    QCOMPARE(left.error, (Error{ErrorKind::Interrupted, QString()}));
    QCOMPARE(left.delivery, delivery);
    QCOMPARE(left.duration, 0ms);
    QCOMPARE(left.answerText(), began ? u"half an answ"_s : QString());
    QVERIFY(left.items.isEmpty() || left.items.constFirst().duration == 0ms);
    crash(probe); // once is enough
    QCOMPARE(probe.store->interrupted(), QList<ConversationId>());
    QCOMPARE(await(probe.store->markSent(turn.id))->kind, ErrorKind::NotKept);
}

void TestHistoryJournal::theOneAskedLastComesFirst()
{
    HistoryProbe probe;
    QList<ConversationId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(probe.add());
    for (const int i : {1, 0, 2, 1})
        await(probe.store->keepTurn(ids.at(i), openTurn(probe, u"?"_s)));
    crash(probe);
    QCOMPARE(probe.store->interrupted(), QList({ids.at(1), ids.at(2), ids.at(0)}));
}

void TestHistoryJournal::whatHadEndedStaysAsItWas()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    Turn turn = openTurn(probe, u"asked"_s);
    await(probe.store->keepTurn(id, turn));
    await(probe.store->markSent(turn.id));
    turn.state = TurnState::Stopped;
    turn.delivery = Delivery::Answered;
    turn.duration = 17ms;
    await(probe.store->keepTurn(id, turn));
    crash(probe);
    QCOMPARE(probe.store->interrupted(), QList<ConversationId>());
    QCOMPARE(only(probe, id).state, TurnState::Stopped);
    QCOMPARE(only(probe, id).duration, 17ms);
}

void TestHistoryJournal::leavesTheTurnsOfALivingProgramAlone()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    const Turn turn = openTurn(probe, u"asked"_s);
    await(probe.store->keepTurn(id, turn));
    HistoryStore second(probe.path(), probe.clock);
    QTRY_COMPARE(second.state(), HistoryState::ReadWrite);
    QCOMPARE(second.interrupted(), QList<ConversationId>());
    QCOMPARE(valueOf(second.turns(id, {}, 1)).constFirst().state, TurnState::Submitted);
    QCOMPARE(await(probe.store->markSent(turn.id)), std::nullopt);
    QCOMPARE(valueOf(second.turns(id, {}, 1)).constFirst().delivery, Delivery::OutcomeUnknown);
}

void TestHistoryJournal::aCleanEndLeavesNothingOpen()
{
    HistoryProbe probe;
    probe.ask(probe.add(), u"asked and answered"_s);
    probe.store.reset();
    QVERIFY(QDir(probe.path() + u"/runs"_s).isEmpty());
    QVERIFY(!QFile::exists(historyFile(probe.path()) + u"-wal"_s));
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    QCOMPARE(database.number(u"SELECT count(*) FROM runs"_s), 0);
    QCOMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
}

void TestHistoryJournal::whatWasOpenAtTheEndIsInterrupted()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    await(probe.store->keepTurn(id, openTurn(probe, u"asked"_s)));
    probe.open();
    QTRY_COMPARE(probe.store->interrupted(), QList{id});
    QCOMPARE(only(probe, id).state, TurnState::Failed);
}

void TestHistoryJournal::whatARunThatIsNotEnteredLeftOpenIsClosed()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    await(probe.store->keepTurn(id, openTurn(probe, u"asked"_s)));
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        QCOMPARE(database.run(u"DELETE FROM runs"_s), 1);
    }
    HistoryStore second(probe.path(), probe.clock);
    QTRY_COMPARE(second.state(), HistoryState::ReadWrite);
    QCOMPARE(second.interrupted(), QList<ConversationId>()); // it lives
    crash(probe);
    QCOMPARE(probe.store->interrupted(), QList{id});
    QCOMPARE(only(probe, id).state, TurnState::Failed);
}

void TestHistoryJournal::aRunIsEnteredAsSoonAsItCan()
{
    HistoryProbe probe;
    probe.store.reset();
    const QString runs = probe.path() + u"/runs"_s;
    QVERIFY(QDir(runs).removeRecursively());
    QFile obstacle(runs);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    probe.open();
    QTRY_COMPARE(probe.store->state(), HistoryState::ReadWrite);
    QTRY_VERIFY(probe.store->problem());
    QCOMPARE(probe.store->problem()->kind, ErrorKind::NotWritable);
    QVERIFY(obstacle.remove());
    probe.add();
    QTRY_VERIFY(!probe.store->problem());
    QCOMPARE(QDir(runs).entryList(QDir::Files).size(), 1);
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    QCOMPARE(database.number(u"SELECT count(*) FROM runs"_s), 1);
}

void TestHistoryJournal::keepsWhatWaits()
{
    HistoryProbe probe;
    const ConversationId id = probe.add(u"One"_s);
    const QList<QueuedQuestion> questions{
        {u"first"_s, {}}, {u"second"_s, {given("a file")}}, {{}, {given("another")}}};
    HistoryProbe::keep(probe.store->keepQueue(id, questions));
    QCOMPARE(valueOf(probe.store->queue(id)), questions);
    QVERIFY(valueOf(probe.store->queue(probe.add(u"Another"_s))).isEmpty());
    probe.open(); // what is swept at the start is named by nobody
    QCOMPARE(valueOf(probe.store->queue(id)), questions);
    HistoryProbe::keep(probe.store->keepQueue(id, {}));
    QVERIFY(valueOf(probe.store->queue(id)).isEmpty());
    HistoryProbe::keep(probe.store->keepQueue(id, questions));
    await(probe.store->erase({id}));
    QVERIFY(valueOf(probe.store->queue(id)).isEmpty());
}

void TestHistoryJournal::keepsDrafts()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    const Draft draft{.text = u"half a\nthought 🙂"_s,
                      .caret = 7,
                      .attachments = {given("a file"), given("another", u"b.txt"_s)},
                      .model = u"m"_s,
                      .effort = u"low"_s};
    const Draft other{.text = u"of the new one"_s};
    HistoryProbe::keep(probe.store->keepDraft(id, draft));
    HistoryProbe::keep(probe.store->keepDraft({}, other));
    probe.open();
    QCOMPARE(valueOf(probe.store->draft(id)), draft);
    QCOMPARE(valueOf(probe.store->draft({})), other);
    QCOMPARE(valueOf(probe.store->draft(ConversationId(7))), std::nullopt);
    HistoryProbe::keep(probe.store->keepDraft(id, {}));
    QCOMPARE(valueOf(probe.store->draft(id)), std::nullopt);
    QCOMPARE(valueOf(probe.store->draft({})), other);
}

void TestHistoryJournal::keepsPositions()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    QCOMPARE(valueOf(probe.store->position(id)), std::nullopt);
    HistoryProbe::keep(probe.store->keepPosition(id, {u"turn 3"_s, -12.5}));
    HistoryProbe::keep(probe.store->keepPosition(id, {u"turn 4"_s, 0.25}));
    probe.open();
    QCOMPARE(valueOf(probe.store->position(id)), (ScrollPosition{u"turn 4"_s, 0.25}));
    QCOMPARE(await(probe.store->keepPosition(ConversationId(7), {}))->kind, ErrorKind::File);
}

void TestHistoryJournal::goesOnWhenTheClockGoesBack()
{
    HistoryProbe probe;
    const ConversationId before = probe.add(u"before"_s);
    const TurnId first = probe.ask(before, u"first"_s);
    probe.clock.setWallNow(probe.clock.wallNow().addYears(-10));
    probe.open();
    const TurnId second = probe.ask(before, u"second"_s, first);
    const ConversationId after = probe.add(u"after"_s);
    HistoryProbe::keep(probe.store->trash({after}));
    HistoryProbe::keep(probe.store->emptyTrash()); // it came just now
    QVERIFY(valueOf(probe.store->find(after)).has_value());
    const QList<Turn> turns = valueOf(probe.store->turns(before, {}, 10));
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.constLast().id, second);
    QCOMPARE(valueOf(probe.store->archive(before)).turns.constFirst().id, first); // parents first
}

QTEST_GUILESS_MAIN(TestHistoryJournal)
#include "tst_historyjournal.moc"
