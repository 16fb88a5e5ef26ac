// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/database.h"
#include "storage/historyrecorder.h"
#include "storage/opening.h"
#include "support/events.h"
#include "support/randomturn.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Desk
{
    HistoryProbe probe;
    Conversation conversation{probe.clock};
    ConversationId id = probe.ids.next<ConversationId>();
    std::unique_ptr<HistoryRecorder> recorder;

    Desk() { record(); }

    void record()
    {
        ConversationRecord record;
        if (const auto known = valueOf(probe.store->find(id)))
            record = *known;
        record.id = id;
        recorder = std::make_unique<HistoryRecorder>(*probe.store, conversation, probe.clock, record);
    }
    TurnId ask(const QString &question)
    {
        probe.clock.advance(1s);
        const TurnId turn = probe.ids.next<TurnId>();
        conversation.beginTurn({turn, conversation.nextParent(), question, u"model"_s, {}});
        return turn;
    }
    void apply(TurnId turn, const QJsonObject &json) { conversation.apply(turn, Testing::event(json)); }

    QList<Turn> kept() { return valueOf(probe.store->turns(id, {}, 1000)); }
    QString keptText() { return kept().constLast().answerText(); }
    bool isTimed() const
    {
        return std::ranges::any_of(recorder->findChildren<QTimer *>(), &QTimer::isActive);
    }
};

} // namespace

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsKeptBeforeItIsSent();
    void nothingIsKeptOfWhatWasNotAsked();
    void finishedItemsAreKeptAtOnce();
    void unfinishedTextIsKeptWithinASecond();
    void theEndIsKeptAtOnce();
    void whatIsKeptIsWhatIsShown();
    void theLastWordIsKeptWhenItGoes();
    void aQuestionThatFailedIsReplaced();
    void aContinuedAnswerIsKeptOn();
    void restoredTurnsAreNotWrittenAgain();
    void whatRunsElsewhereIsLeftAlone();
    void anAnswerThatCouldNotBeWrittenIsWrittenLater();
    void aQuestionThatCouldNotBeWrittenIsNoEnd();
    void whatIsUnfinishedIsNotWrittenWithEveryWord();
};

void TestHistoryRecorder::aQuestionIsKeptBeforeItIsSent()
{
    Desk desk;
    const TurnId turn = desk.ask(u"# What is **this**?\nmore"_s);
    QCOMPARE(await(desk.probe.store->markSent(turn)), std::nullopt);
    const ConversationRecord record = *valueOf(desk.probe.store->find(desk.id));
    QCOMPARE(record.title, u"What is this?"_s);
    QCOMPARE(record.key, desk.conversation.key());
    QCOMPARE(record.changedAt, desk.probe.clock.wallNow());
    QCOMPARE(record.leaf, turn);
    QCOMPARE(desk.kept().constFirst().question, u"# What is **this**?\nmore"_s);
    QCOMPARE(desk.kept().constFirst().state, TurnState::Submitted);
}

void TestHistoryRecorder::nothingIsKeptOfWhatWasNotAsked()
{
    Desk desk;
    QVERIFY(valueOf(desk.probe.store->list({}, 10)).records.isEmpty());
}

void TestHistoryRecorder::finishedItemsAreKeptAtOnce()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, itemDone(0, reasoningItem({u"thought"_s})));
    desk.apply(turn, itemDone(1, messageItem(u"said"_s)));
    QCOMPARE(desk.kept().constFirst().items.size(), 2);
    QCOMPARE(desk.keptText(), u"said"_s);
    desk.apply(turn, textDelta(2, u"beg"_s));
    desk.apply(turn, itemDone(3, messageItem(u"out of order"_s)));
    QCOMPARE(desk.keptText(), u"said\n\nbeg\n\nout of order"_s); // what has begun comes along
}

void TestHistoryRecorder::unfinishedTextIsKeptWithinASecond()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, created());
    desk.apply(turn, textDelta(0, u"half "_s));
    QCOMPARE(desk.keptText(), QString());
    QVERIFY(desk.isTimed());
    desk.apply(turn, textDelta(0, u"an answ"_s));
    QTRY_COMPARE(desk.keptText(), u"half an answ"_s);
    QCOMPARE(desk.kept().constFirst().state, TurnState::Streaming);
    QVERIFY(!desk.isTimed()); // nothing comes, nothing is to be done
    desk.apply(turn, textDelta(0, u"er"_s));
    QTRY_COMPARE(desk.keptText(), u"half an answer"_s);
}

void TestHistoryRecorder::theEndIsKeptAtOnce()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"all of it"_s));
    desk.apply(turn, completed());
    QCOMPARE(desk.kept().constFirst().state, TurnState::Completed);
    QCOMPARE(desk.keptText(), u"all of it"_s);
    QVERIFY(!desk.isTimed());
    QCOMPARE(await(desk.probe.store->markSent(turn))->kind, ErrorKind::NotKept); // nothing is open
}

void TestHistoryRecorder::whatIsKeptIsWhatIsShown()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 60; ++round) {
        Desk desk;
        for (int turns = random.bounded(1, 4); turns > 0; --turns) {
            const TurnId turn = desk.ask(randomText(random));
            for (int events = random.bounded(1, 30); events > 0; --events) {
                const int index = random.bounded(4);
                switch (random.bounded(7)) {
                case 0:
                    desk.apply(turn, itemDone(index, messageItem(randomText(random))));
                    break;
                case 1:
                    desk.apply(turn, itemDone(index, reasoningItem({randomText(random)})));
                    break;
                case 2:
                    desk.apply(turn,
                               citationAdded(index, u"https://example.org"_s)); // of a finished one, too
                    break;
                case 3:
                    desk.conversation.beginResponse(turn, random.bounded(2) == 0);
                    break;
                default:
                    desk.apply(turn, textDelta(index, randomText(random)));
                }
            }
            if (random.bounded(2) == 0)
                desk.apply(turn, completed());
            else
                desk.conversation.stop(turn);
        }
        const QList<Turn> kept = desk.kept();
        const QList<Turn> &shown = desk.conversation.turns();
        QCOMPARE(kept.size(), shown.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            Turn expected = shown.at(i);
            expected.askedAt = kept.at(i).askedAt;
            const QString different = difference(kept.at(i), expected);
            QVERIFY2(different.isEmpty(), qPrintable(different));
            QCOMPARE(kept.at(i).parent, i == 0 ? TurnId() : kept.at(i - 1).id);
        }
    }
}

void TestHistoryRecorder::theLastWordIsKeptWhenItGoes()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"last word"_s));
    desk.recorder.reset();
    QCOMPARE(desk.keptText(), u"last word"_s);
}

void TestHistoryRecorder::aQuestionThatFailedIsReplaced()
{
    Desk desk;
    const TurnId first = desk.ask(u"first"_s);
    desk.apply(first, textDelta(0, u"answer"_s));
    desk.apply(first, completed());
    const TurnId failed = desk.ask(u"failed"_s);
    desk.conversation.fail(failed, {ErrorKind::Timeout, {}});
    QCOMPARE(desk.kept().constLast().error->kind, ErrorKind::Timeout);
    const TurnId second = desk.ask(u"second"_s);
    QCOMPARE(desk.kept().size(), 2);
    QCOMPARE(desk.kept().constLast().id, second);
    QCOMPARE(desk.kept().constLast().parent, first);
    QCOMPARE(desk.kept().constLast().branches, 1);
}

void TestHistoryRecorder::aContinuedAnswerIsKeptOn()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"half"_s));
    desk.conversation.fail(turn, {ErrorKind::ConnectionLost, {}});
    QCOMPARE(desk.kept().constFirst().state, TurnState::Failed);
    desk.conversation.continueTurn(turn);
    QCOMPARE(desk.kept().constFirst().state, TurnState::Submitted);
    QCOMPARE(desk.kept().constFirst().resumes, QList<qsizetype>{1});
    QCOMPARE(await(desk.probe.store->markSent(turn)), std::nullopt);
    desk.apply(turn, itemDone(0, messageItem(u" and the other"_s)));
    desk.apply(turn, completed());
    QCOMPARE(desk.keptText(), u"half\n\n and the other"_s);
    QCOMPARE(desk.kept().constFirst().error, std::nullopt);
}

void TestHistoryRecorder::restoredTurnsAreNotWrittenAgain()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, itemDone(0, messageItem(u"answer"_s)));
    desk.apply(turn, completed());
    const ConversationRecord before = *valueOf(desk.probe.store->find(desk.id));
    QSignalSpy changed(desk.probe.store.get(), &HistoryStore::changed);
    Conversation again(desk.probe.clock, desk.conversation.key());
    {
        const HistoryRecorder recorder(*desk.probe.store, again, desk.probe.clock, before);
        again.prependEarlier(desk.kept());
        desk.probe.clock.advance(1h);
    }
    QCOMPARE(valueOf(desk.probe.store->find(desk.id)), before);
}

void TestHistoryRecorder::whatRunsElsewhereIsLeftAlone()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"half"_s));
    desk.apply(turn, itemDone(0, messageItem(u"half"_s)));
    Conversation stale(desk.probe.clock, desk.conversation.key());
    stale.prependEarlier(desk.kept());
    QVERIFY(!isFinal(stale.turns().constLast().state));
    desk.apply(turn, itemDone(1, messageItem(u"all of it"_s)));
    desk.apply(turn, completed());
    QTRY_VERIFY(!desk.recorder->isBehind());
    HistoryRecorder recorder(*desk.probe.store, stale, desk.probe.clock,
                             *valueOf(desk.probe.store->find(desk.id)));
    const TurnId next = desk.probe.ids.next<TurnId>();
    stale.beginTurn({next, turn, u"and?"_s, u"model"_s, {}});
    stale.apply(next, Testing::event(completed()));
    const QList<Turn> kept = desk.kept();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.constFirst().state, TurnState::Completed);
    QCOMPARE(kept.constFirst().answerText(), u"half\n\nall of it"_s);
    QCOMPARE(kept.constLast().id, next);
    QCOMPARE(kept.constLast().state, TurnState::Completed);
}

void TestHistoryRecorder::anAnswerThatCouldNotBeWrittenIsWrittenLater()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"all "_s));
    QTRY_COMPARE(desk.keptText(), u"all "_s);
    {
        const Refusal refusal(desk.probe, u"items"_s);
        desk.apply(turn, textDelta(0, u"of it"_s));
        desk.apply(turn, completed());
        QCOMPARE(desk.keptText(), u"all "_s);
        QCOMPARE(desk.kept().constFirst().state, TurnState::Streaming);
    }
    QVERIFY(desk.recorder->isBehind());
    QSignalSpy caughtUp(desk.recorder.get(), &HistoryRecorder::caughtUp);
    QTRY_COMPARE(caughtUp.count(), 1);
    QCOMPARE(desk.kept().constFirst().state, TurnState::Completed);
    QCOMPARE(desk.keptText(), u"all of it"_s);
    QVERIFY(!desk.isTimed());

    const TurnId last = desk.ask(u"and?"_s);
    {
        const Refusal refusal(desk.probe, u"items"_s);
        desk.apply(last, textDelta(0, u"the last"_s));
        desk.apply(last, completed());
        QCOMPARE(desk.keptText(), QString());
        QTRY_VERIFY(desk.isTimed());
    }
    desk.recorder.reset(); // the time of another attempt has not come
    QCOMPARE(desk.keptText(), u"the last"_s);
}

void TestHistoryRecorder::aQuestionThatCouldNotBeWrittenIsNoEnd()
{
    Desk desk;
    TurnId turn;
    {
        const Refusal refusal(desk.probe, u"turns"_s);
        turn = desk.ask(u"first"_s);
        QCOMPARE(await(desk.probe.store->markSent(turn))->kind, ErrorKind::NotKept);
        QCOMPARE(valueOf(desk.probe.store->find(desk.id)), std::nullopt); // no conversation without it
    }
    desk.conversation.fail(turn, {ErrorKind::NotKept, {}});
    QCoreApplication::processEvents();
    turn = desk.ask(u"second"_s);
    QCOMPARE(await(desk.probe.store->markSent(turn)), std::nullopt);
    desk.apply(turn, textDelta(0, u"answer"_s));
    desk.apply(turn, completed());
    QCOMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.kept().constFirst().question, u"second"_s);
    QCOMPARE(desk.keptText(), u"answer"_s);
}

void TestHistoryRecorder::whatIsUnfinishedIsNotWrittenWithEveryWord()
{
    Desk desk;
    const TurnId turn = desk.ask(u"?"_s);
    desk.apply(turn, textDelta(0, u"beg"_s));
    desk.apply(turn, itemDone(1, messageItem(u"out of order"_s)));
    QCOMPARE(desk.keptText(), u"beg\n\nout of order"_s);
    for (int i = 0; i < 5; ++i)
        desk.apply(turn, textDelta(0, u"un"_s));
    QCOMPARE(desk.keptText(), u"beg\n\nout of order"_s);
    QVERIFY(desk.isTimed());
    QTRY_COMPARE(desk.keptText(), u"begununununun\n\nout of order"_s);
}

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
