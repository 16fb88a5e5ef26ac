// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"
#include "queryplan.h"

#include "storage/opening.h"
#include "storage/turnrow.h"
#include "support/randomturn.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QStringList questions(const QList<Turn> &turns)
{
    QStringList questions;
    for (const Turn &turn : turns)
        questions += turn.question;
    return questions;
}

QStringList path(HistoryProbe &probe, ConversationId id, TurnId from = {}, int limit = 100)
{
    return questions(valueOf(probe.store->turns(id, from, limit)));
}

/// a - b - c, and beside b the branch x - y.
struct Tree
{
    HistoryProbe probe;
    ConversationId id = probe.add();
    TurnId a = probe.ask(id, u"a"_s);
    TurnId b = probe.ask(id, u"b"_s, a);
    TurnId c = probe.ask(id, u"c"_s, b);
    TurnId x = probe.ask(id, u"x"_s, a);
    TurnId y = probe.ask(id, u"y"_s, x);
};

} // namespace

class TestHistoryTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhateverATurnHolds();
    void theNewestTurnIsTheLeaf();
    void readsThePathInPieces();
    void stepsToASiblingAndWhereItWentLast();
    void countsBranches();
    void choosesDeepInABranchThatWasLeft();
    void goesTheNewestWayWhereNobodyChose();
    void takesTheLastTurnBack();
    void leavesATurnThatIsFollowed();
    void replacesItemsFromAPlaceOn();
    void theFinalAnswerIsThereToBeFound();
    void listsQuestionsOnly();
    void addsUpWhatItCost();
    void refusesWhatBelongsNowhere();
    void whatHasEndedBeginsAgainOnlyToGoOn();
    void keepsAWholePathOrNothing();
    void opensALongConversationAtItsEnd();
    void costsTheTurnsItReadsAndNoMore();
    void survivesATreeThatIsNone();
};

void TestHistoryTurns::bringsBackWhateverATurnHolds()
{
    HistoryProbe probe;
    QRandomGenerator random(5);
    const ConversationId id = probe.add();
    QList<Turn> kept;
    for (int i = 0; i < 200; ++i) {
        Turn turn = randomTurn(random);
        turn.id = probe.ids.next<TurnId>();
        turn.parent = kept.isEmpty() ? TurnId() : kept.constLast().id;
        turn.latest = i == 199;
        probe.store->keepTurn(id, turn);
        HistoryProbe::keep(probe.store->keepItems(turn.id, 0, turn.items));
        kept.append(turn);
    }
    const QList<Turn> found = valueOf(probe.store->turns(id, {}, 1000));
    QCOMPARE(found.size(), kept.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QString different = difference(found.at(i), kept.at(i), true);
        QVERIFY2(different.isEmpty(), qPrintable(different));
        QCOMPARE(found.at(i).latest, kept.at(i).latest);
    }
}

void TestHistoryTurns::theNewestTurnIsTheLeaf()
{
    Tree tree;
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
    QCOMPARE(valueOf(tree.probe.store->find(tree.id))->leaf, tree.y);
    Turn changed = valueOf(tree.probe.store->turns(tree.id, tree.c, 1)).constFirst();
    changed.state = TurnState::Failed;
    HistoryProbe::keep(tree.probe.store->keepTurn(tree.id, changed)); // a known one changes no path
    QCOMPARE(valueOf(tree.probe.store->find(tree.id))->leaf, tree.y);
}

void TestHistoryTurns::readsThePathInPieces()
{
    Tree tree;
    QCOMPARE(path(tree.probe, tree.id, {}, 2), QStringList({u"x"_s, u"y"_s}));
    QCOMPARE(path(tree.probe, tree.id, tree.a, 2), QStringList{u"a"_s});
    QCOMPARE(path(tree.probe, tree.id, tree.c, 2), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(path(tree.probe, tree.id, {}, 0), QStringList());
    const QList<Turn> turns = valueOf(tree.probe.store->turns(tree.id, {}, 2));
    QCOMPARE(turns.constFirst().parent, tree.a); // there is more above
}

void TestHistoryTurns::stepsToASiblingAndWhereItWentLast()
{
    Tree tree;
    QCOMPARE(valueOf(tree.probe.store->choose(tree.b)), tree.c);
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(valueOf(tree.probe.store->choose(tree.x)), tree.y);
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
    tree.probe.open();
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
    QCOMPARE(await(tree.probe.store->choose(TurnId(7))).error().kind, ErrorKind::File);
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
}

void TestHistoryTurns::countsBranches()
{
    Tree tree;
    const TurnId other = tree.probe.ask(tree.id, u"another beginning"_s);
    QList<Turn> siblings = valueOf(tree.probe.store->siblings(tree.x));
    QCOMPARE(questions(siblings), QStringList({u"b"_s, u"x"_s}));
    QCOMPARE(siblings.at(0).branch, 1);
    QCOMPARE(siblings.at(1).branch, 2);
    QCOMPARE(siblings.at(1).branches, 2);
    siblings = valueOf(tree.probe.store->siblings(other));
    QCOMPARE(questions(siblings), QStringList({u"a"_s, u"another beginning"_s}));
    const ConversationId elsewhere = tree.probe.add();
    const TurnId alone = tree.probe.ask(elsewhere, u"alone"_s);
    QCOMPARE(questions(valueOf(tree.probe.store->siblings(alone))), QStringList{u"alone"_s});
}

void TestHistoryTurns::choosesDeepInABranchThatWasLeft()
{
    Tree tree;
    const TurnId z = tree.probe.ask(tree.id, u"z"_s, tree.b); // beside c
    QCOMPARE(valueOf(tree.probe.store->choose(tree.x)), tree.y);
    QCOMPARE(valueOf(tree.probe.store->choose(tree.c)), tree.c); // as a search would
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(valueOf(tree.probe.store->choose(tree.x)), tree.y);
    QCOMPARE(valueOf(tree.probe.store->choose(tree.b)), tree.c); // where it went last
    Q_UNUSED(z)
}

void TestHistoryTurns::goesTheNewestWayWhereNobodyChose()
{
    HistoryProbe probe;
    ConversationArchive archive;
    archive.record = probe.record();
    for (const auto &[id, parent] : QList<std::pair<int, int>>{{1, 0}, {2, 1}, {3, 1}, {4, 2}, {5, 2}}) {
        Turn turn = probe.turn(QString::number(id), TurnId(quint64(parent)));
        turn.id = TurnId(quint64(id));
        archive.turns.append(turn);
    }
    archive.record.leaf = TurnId(3);
    const ConversationId id = valueOf(probe.store->add(archive)).id;
    QCOMPARE(path(probe, id), QStringList({u"1"_s, u"3"_s}));
    const TurnId two = valueOf(probe.store->siblings(valueOf(probe.store->find(id))->leaf)).constFirst().id;
    await(probe.store->choose(two)).hasValue();
    QCOMPARE(path(probe, id), QStringList({u"1"_s, u"2"_s, u"5"_s}));
}

void TestHistoryTurns::takesTheLastTurnBack()
{
    Tree tree;
    HistoryProbe::keep(tree.probe.store->removeTurn(tree.y));
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s}));
    HistoryProbe::keep(tree.probe.store->removeTurn(tree.c)); // off the path
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s}));
    QCOMPARE(valueOf(tree.probe.store->choose(tree.b)), tree.b);
    HistoryProbe::keep(tree.probe.store->removeTurn(tree.x));
    HistoryProbe::keep(tree.probe.store->removeTurn(tree.b));
    HistoryProbe::keep(tree.probe.store->removeTurn(tree.a));
    QCOMPARE(path(tree.probe, tree.id), QStringList());
    QVERIFY(!valueOf(tree.probe.store->find(tree.id))->leaf.isValid());
}

void TestHistoryTurns::leavesATurnThatIsFollowed()
{
    Tree tree;
    QCOMPARE(await(tree.probe.store->removeTurn(tree.x))->kind, ErrorKind::File);
    QCOMPARE(await(tree.probe.store->removeTurn(TurnId(7)))->kind, ErrorKind::File);
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
}

void TestHistoryTurns::replacesItemsFromAPlaceOn()
{
    Tree tree;
    const auto texts = [&tree] {
        QStringList found;
        const QList<Turn> turns = valueOf(tree.probe.store->turns(tree.id, tree.a, 1));
        for (const AnswerItem &item : turns.constFirst().items)
            found += item.parts.constFirst().text;
        return found;
    };
    await(tree.probe.store->keepItems(tree.a, 0, {said(u"1"_s), said(u"2"_s), said(u"3"_s)}));
    QCOMPARE(texts(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    await(tree.probe.store->keepItems(tree.a, 1, {said(u"two"_s)}));
    QCOMPARE(texts(), QStringList({u"1"_s, u"two"_s}));
    await(tree.probe.store->keepItems(tree.a, 2, {said(u"3"_s)}));
    await(tree.probe.store->keepItems(tree.a, 1, {}));
    QCOMPARE(texts(), QStringList{u"1"_s});
    QCOMPARE(await(tree.probe.store->keepItems(TurnId(7), 0, {said(u"?"_s)}))->kind, ErrorKind::File);
}

void TestHistoryTurns::theFinalAnswerIsThereToBeFound()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    Turn turn = probe.turn(u"Wo?"_s);
    turn.state = TurnState::Streaming;
    await(probe.store->keepTurn(id, turn));
    await(probe.store->keepItems(turn.id, 0, {said(u"Im Äther"_s), said(u"und hier"_s)}));
    turn.state = TurnState::Completed;
    await(probe.store->keepTurn(id, turn));
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    const auto found = [&database](const QString &table, const QString &words) {
        return database.number(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(table), words);
    };
    QCOMPARE(found(u"words"_s, u"ather"_s), 1);
    QCOMPARE(found(u"words"_s, u"wo"_s), 1);
    QCOMPARE(found(u"grams"_s, u"the"_s), 1);
    QCOMPARE(database.number(u"SELECT count(*) FROM messages"_s), 2);
}

void TestHistoryTurns::listsQuestionsOnly()
{
    Tree tree;
    const TurnId last = tree.probe.ask(tree.id, QString(10'000, u'q'), tree.y);
    const QList<QuestionLine> lines = valueOf(tree.probe.store->questions(tree.id, {}, 3));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).text, u"x"_s);
    QCOMPARE(lines.at(0).parent, tree.a);
    QCOMPARE(lines.at(2).turn, last);
    QVERIFY(lines.at(2).text.size() < 1000);
    QVERIFY(lines.at(1).askedAt.isValid());
}

void TestHistoryTurns::addsUpWhatItCost()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    Protocol::Ledger sum;
    for (int i = 1; i < 4; ++i) {
        Turn turn = probe.turn(u"?"_s);
        turn.ledger = {.requests = i, .bytesUp = 1LL << 40, .bytesDown = i, .usage = {.inputTokens = 10 * i}};
        sum += turn.ledger;
        await(probe.store->keepTurn(id, turn));
    }
    QCOMPARE(valueOf(probe.store->ledger(id)), sum);
    QCOMPARE(valueOf(probe.store->ledger(ConversationId(7))), Protocol::Ledger());
}

void TestHistoryTurns::refusesWhatBelongsNowhere()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    QCOMPARE(await(probe.store->keepTurn(ConversationId(7), probe.turn(u"?"_s)))->kind, ErrorKind::File);
    QCOMPARE(await(probe.store->keepTurn(id, probe.turn(u"?"_s, TurnId(7))))->kind, ErrorKind::File);
    QCOMPARE(path(probe, id), QStringList());
    QCOMPARE(await(probe.store->turns(ConversationId(7), {}, 1)).error().kind, ErrorKind::File);
    QCOMPARE(probe.store->problem(), std::nullopt); // nothing that concerns the person
}

void TestHistoryTurns::whatHasEndedBeginsAgainOnlyToGoOn()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    Turn turn = probe.turn(u"?"_s);
    turn.items = {said(u"all of it"_s)};
    HistoryProbe::keep(probe.store->keepTurns(id, {turn}));
    Turn stale = turn;
    stale.state = TurnState::Streaming;
    stale.items = {said(u"all"_s)};
    QCOMPARE(await(probe.store->keepTurn(id, stale))->kind, ErrorKind::File);
    QCOMPARE(await(probe.store->keepTurns(id, {stale}))->kind, ErrorKind::File);
    QCOMPARE(valueOf(probe.store->turns(id, {}, 1)).constFirst().state, TurnState::Completed);
    QCOMPARE(valueOf(probe.store->turns(id, {}, 1)).constFirst().answerText(), u"all of it"_s);
    stale.resumes = {1};
    HistoryProbe::keep(probe.store->keepTurn(id, stale));
    QCOMPARE(valueOf(probe.store->turns(id, {}, 1)).constFirst().state, TurnState::Streaming);
    turn.resumes = {1};
    HistoryProbe::keep(probe.store->keepTurn(id, turn));
    QCOMPARE(await(probe.store->keepTurn(id, stale))->kind, ErrorKind::File);
}

void TestHistoryTurns::keepsAWholePathOrNothing()
{
    HistoryProbe probe;
    ConversationRecord record = probe.record(u"a copy"_s);
    QList<Turn> path;
    for (int i = 0; i < 60; ++i) {
        Turn turn = probe.turn(u"question %1"_s.arg(i), path.isEmpty() ? TurnId() : path.constLast().id);
        turn.items = {said(u"answer %1"_s.arg(i))};
        path.append(turn);
    }
    QList<Turn> broken = path;
    broken.last().parent = TurnId(7);
    QCOMPARE(await(probe.store->keepTurns(record.id, broken, record))->kind, ErrorKind::File);
    QCOMPARE(valueOf(probe.store->find(record.id)), std::nullopt);
    QSignalSpy changed(probe.store.get(), &HistoryStore::changed);
    HistoryProbe::keep(probe.store->keepTurns(record.id, path, record));
    QTRY_COMPARE(changed.count(), 1);
    HistoryProbe::keep(probe.store->keepTurns(record.id, path, record)); // once more is the same
    probe.open();
    QCOMPARE(valueOf(probe.store->find(record.id))->leaf, path.constLast().id);
    const QList<Turn> kept = valueOf(probe.store->turns(record.id, {}, 100));
    QCOMPARE(kept.size(), 60);
    QCOMPARE(kept.constLast().answerText(), u"answer 59"_s);
    QCOMPARE(kept.constLast().branches, 1);
    QVERIFY(probe.store->interrupted().isEmpty());
}

void TestHistoryTurns::opensALongConversationAtItsEnd()
{
    constexpr int kTurns = 10'000;
    HistoryProbe probe;
    const ConversationId id = probe.add();
    TurnId last;
    for (int i = 0; i < kTurns; ++i) {
        const Turn turn = probe.turn(QString::number(i), last);
        probe.store->keepTurn(id, turn);
        probe.store->keepItems(turn.id, 0, {said(u"answer"_s)});
        last = turn.id;
    }
    const QList<Turn> tail = valueOf(probe.store->turns(id, {}, 20));
    QCOMPARE(tail.size(), 20);
    QCOMPARE(tail.constLast().question, QString::number(kTurns - 1));
    QCOMPARE(tail.constLast().items.size(), 1);
    QCOMPARE(valueOf(probe.store->turns(id, tail.constFirst().parent, 20)).constLast().question,
             QString::number(kTurns - 21));
    QCOMPARE(path(probe, id, {}, kTurns + 1).size(), kTurns);
    QCOMPARE(valueOf(probe.store->questions(id, {}, kTurns + 1)).size(), kTurns);
    QCOMPARE(valueOf(probe.store->choose(tail.constFirst().id)), last); // up and down the whole of it
}

void TestHistoryTurns::costsTheTurnsItReadsAndNoMore()
{
    const OpenedHistory history = openHistory({}, {});
    QCOMPARE(costlySteps(*history.database, kTurnQuery, {1}), QStringList());
    QCOMPARE(costlySteps(*history.database, kItemsQuery, {1}), QStringList());
}

void TestHistoryTurns::survivesATreeThatIsNone()
{
    Tree tree;
    tree.probe.store.reset();
    {
        Database database(historyFile(tree.probe.path()), Database::Access::ReadWrite);
        database.run(u"UPDATE turns SET parent = ?, chosen = ? WHERE id = ?"_s, tree.y, tree.y, tree.a);
        QCOMPARE(database.error(), std::nullopt);
    }
    tree.probe.open();
    QCOMPARE(path(tree.probe, tree.id), QStringList({u"a"_s, u"x"_s, u"y"_s}));
    QVERIFY(await(tree.probe.store->choose(tree.c)).hasValue());
    QCOMPARE(valueOf(tree.probe.store->questions(tree.id, {}, 50)).size(), 50); // round and round, and an end
}

QTEST_GUILESS_MAIN(TestHistoryTurns)
#include "tst_historyturns.moc"
