// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/archivetable.h"
#include "storage/database.h"
#include "storage/indexing.h"
#include "storage/opening.h"
#include "support/randomturn.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A tree of random turns under small ids; parents first.
ConversationArchive randomArchive(HistoryProbe &probe, QRandomGenerator &random, int turns)
{
    ConversationArchive archive;
    archive.record = probe.record(randomText(random));
    archive.record.model = u"model"_s;
    archive.record.tags = {u"a"_s, u"b"_s};
    for (int i = 1; i <= turns; ++i) {
        Turn turn = randomTurn(random);
        turn.id = TurnId(quint64(i));
        turn.parent = TurnId(i == 1 ? 0 : quint64(random.bounded(qMax(1, i - 4), i)));
        if (!isFinal(turn.state)) {
            turn.state = TurnState::Completed;
            turn.duration.reset();
        }
        archive.turns.append(turn);
    }
    archive.record.leaf = TurnId(quint64(turns));
    return archive;
}

/// Each turn of `archive` under its place in it, so that two can be compared.
QList<Turn> numbered(const ConversationArchive &archive)
{
    QHash<TurnId, TurnId> places;
    QList<Turn> turns = archive.turns;
    for (Turn &turn : turns) {
        places.insert(turn.id, TurnId(quint64(places.size() + 1)));
        turn.id = places.value(turn.id);
        turn.parent = places.value(turn.parent);
    }
    return turns;
}

} // namespace

class TestHistoryArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveAddedElsewhereIsTheSame();
    void nothingComesTwice();
    void whatWasRunningIsInterrupted();
    void nobodySeesHalfOfIt();
    void anEmptyOneIsOneToo();
    void halfOfOneIsNeverTakenForIt();
    void whatIsErasedCanComeAgainAtOnce();
    void aPieceThatFailedIsAddedAgain();
    void addsWhenTheHistoryCanBeWrittenAgain();
    void addsAllOrNone();
    void whatIsAddedCanBeFound_data();
    void whatIsAddedCanBeFound();
};

void TestHistoryArchive::anArchiveAddedElsewhereIsTheSame()
{
    QRandomGenerator random(11);
    HistoryProbe here;
    HistoryProbe there;
    for (const int size : {1, 7, 49, 50, 51, 170}) {
        const AddedConversation added = valueOf(here.store->add(randomArchive(here, random, size)));
        const ConversationArchive first = valueOf(here.store->archive(added.id));
        QCOMPARE(first.turns.size(), size);
        const AddedConversation again = valueOf(there.store->add(first));
        QVERIFY(!again.wasThere);
        const ConversationArchive second = valueOf(there.store->archive(again.id));

        ConversationRecord expected = first.record;
        expected.id = second.record.id;
        QCOMPARE(numbered(second).size(), size);
        expected.leaf = second.record.leaf;
        QCOMPARE(second.record, expected);
        const QList<Turn> a = numbered(first);
        const QList<Turn> b = numbered(second);
        for (qsizetype i = 0; i < size; ++i) {
            const QString different = difference(a.at(i), b.at(i), true);
            QVERIFY2(different.isEmpty(), qPrintable(different));
        }
        QCOMPARE(first.path().size(), second.path().size());
        QCOMPARE(first.path().constLast().question, second.path().constLast().question);
    }
}

void TestHistoryArchive::nothingComesTwice()
{
    QRandomGenerator random(12);
    HistoryProbe probe;
    ConversationArchive archive = randomArchive(probe, random, 3);
    archive.record.origin = u"elsewhere:1"_s;
    const AddedConversation first = valueOf(probe.store->add(archive));
    QVERIFY(!first.wasThere);
    QCOMPARE(valueOf(probe.store->add(archive)), (AddedConversation{first.id, true})); // by its key
    archive.record.key = u"another"_s;
    QCOMPARE(valueOf(probe.store->add(archive)), (AddedConversation{first.id, true})); // by its origin
    archive.record.origin = u"elsewhere:2"_s;
    QVERIFY(!valueOf(probe.store->add(archive)).wasThere);
    archive.record.key.clear(); // none: it gets one
    archive.record.origin.clear();
    QVERIFY(!valueOf(probe.store->add(archive)).wasThere);
    QVERIFY(!valueOf(probe.store->add(archive)).wasThere);
    QCOMPARE(valueOf(probe.store->list({}, 100)).records.size(), 4);
}

void TestHistoryArchive::whatWasRunningIsInterrupted()
{
    HistoryProbe probe;
    ConversationArchive archive{.record = probe.record()};
    archive.turns = {probe.turn(u"?"_s)};
    archive.turns[0].state = TurnState::Streaming;
    const ConversationId id = valueOf(probe.store->add(archive)).id;
    const Turn turn = valueOf(probe.store->turns(id, {}, 1)).constFirst();
    QCOMPARE(turn.state, TurnState::Failed);
    QCOMPARE(turn.error->kind, ErrorKind::Interrupted);
}

void TestHistoryArchive::nobodySeesHalfOfIt()
{
    QRandomGenerator random(13);
    HistoryProbe probe;
    const ConversationArchive archive = randomArchive(probe, random, 300);
    QSignalSpy changed(probe.store.get(), &HistoryStore::changed);
    const auto added = probe.store->add(archive);
    const auto between = probe.store->list({}, 10);
    const auto byKey = probe.store->find(archive.record.key);
    QVERIFY(valueOf(between).records.isEmpty());
    QCOMPARE(valueOf(byKey), std::nullopt);
    QVERIFY(!added.isFinished());
    const ConversationId id = valueOf(added).id;
    QCOMPARE(valueOf(probe.store->list({}, 10)).records.constFirst().id, id);
    QTRY_COMPARE(changed.count(), 1);

    const auto cut = probe.store->add(randomArchive(probe, random, 300));
    probe.open(); // before it was whole
    QVERIFY(cut.isFinished());
    QCOMPARE(valueOf(probe.store->list({}, 10)).records.size(), 1);
    QTRY_COMPARE(valueOf(probe.store->list({.shelf = HistoryShelf::Trash}, 10)).records.size(), 0);
}

void TestHistoryArchive::halfOfOneIsNeverTakenForIt()
{
    QRandomGenerator random(14);
    HistoryProbe probe;
    ConversationArchive archive = randomArchive(probe, random, 120);
    archive.record.origin = u"elsewhere:1"_s;
    archive.turns[100].question = u"the one that is refused"_s;
    QVERIFY(valueOf(probe.store->tags()).isEmpty()); // the file is there
    {
        Database other(historyFile(probe.path()), Database::Access::ReadWrite);
        other.run(
            u"CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN new.text = 'the one that is refused' "
            "BEGIN SELECT raise(ABORT, 'no'); END"_s);
        QVERIFY(!await(probe.store->add(archive)));
        QTRY_COMPARE(other.number(u"SELECT count(*) FROM conversations"_s), 0); // without another start
        QTRY_COMPARE(other.number(u"SELECT count(*) FROM turns"_s), 0);
        other.run(u"DROP TRIGGER refuse"_s);
        QCOMPARE(other.error(), std::nullopt);
    }
    const AddedConversation added = valueOf(probe.store->add(archive));
    QVERIFY(!added.wasThere);
    QCOMPARE(valueOf(probe.store->archive(added.id)).turns.size(), 120);
    QCOMPARE(valueOf(probe.store->find(archive.record.key))->origin, u"elsewhere:1"_s);

    ConversationArchive twin = randomArchive(probe, random, 300);
    const auto first = probe.store->add(twin);
    const auto second = probe.store->add(twin); // while the first is under way
    QVERIFY(valueOf(first).wasThere != valueOf(second).wasThere);
    QCOMPARE(valueOf(first).id, valueOf(second).id);
    QCOMPARE(valueOf(probe.store->list({}, 10)).records.size(), 2);
}

void TestHistoryArchive::whatIsErasedCanComeAgainAtOnce()
{
    QRandomGenerator random(15);
    HistoryProbe probe;
    ConversationArchive archive = randomArchive(probe, random, 300);
    archive.record.origin = u"elsewhere:1"_s;
    const ConversationId first = valueOf(probe.store->add(archive)).id;
    const auto erased = probe.store->erase({first});
    const AddedConversation again = valueOf(probe.store->add(archive));
    HistoryProbe::keep(erased);
    QVERIFY(!again.wasThere);
    QVERIFY(again.id != first);
    QCOMPARE(valueOf(probe.store->archive(again.id)).turns.size(), 300);
}

void TestHistoryArchive::aPieceThatFailedIsAddedAgain()
{
    QRandomGenerator random(16);
    HistoryProbe probe;
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadWrite);
    ConversationArchive archive = withNewIds(randomArchive(probe, random, 120), probe.ids);
    Adding adding(archive);
    for (int piece = 0; piece < 2; ++piece) { // the first one, and one in the middle
        database.run(u"CREATE TRIGGER no BEFORE INSERT ON turns BEGIN SELECT raise(ABORT, 'no'); END"_s);
        QVERIFY(!adding.step(database, {}));
        QVERIFY(database.takeError());
        database.run(u"DROP TRIGGER no"_s);
        QVERIFY(!adding.step(database, {}));
        QCOMPARE(database.error(), std::nullopt);
    }
    QVERIFY(adding.step(database, {}));
    QCOMPARE(database.number(u"SELECT count(*) FROM turns"_s), 120);
    QVERIFY(!adding.result().wasThere);
    QVERIFY(!adding.half().isValid());
}

void TestHistoryArchive::addsWhenTheHistoryCanBeWrittenAgain()
{
    QRandomGenerator random(17);
    HistoryProbe probe;
    HistoryProbe::keep(probe.store->setPinned({probe.add()}, true));
    probe.store.reset();
    auto holder = std::make_unique<Database>(historyFile(probe.path()), Database::Access::ReadWrite);
    holder->run(u"BEGIN IMMEDIATE"_s);
    probe.open();
    const ConversationArchive archive = randomArchive(probe, random, 3);
    const Result<AddedConversation> refused = await(probe.store->add(archive));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::HistoryInUse);
    holder->run(u"COMMIT"_s);
    holder.reset();
    QVERIFY(!valueOf(probe.store->add(archive)).wasThere);
}

void TestHistoryArchive::anEmptyOneIsOneToo()
{
    HistoryProbe probe;
    ConversationArchive archive{.record = probe.record(u"nothing yet"_s)};
    archive.record.leaf = TurnId(7); // of nothing
    const ConversationId id = valueOf(probe.store->add(archive)).id;
    QVERIFY(valueOf(probe.store->archive(id)).turns.isEmpty());
    QVERIFY(!valueOf(probe.store->find(id))->leaf.isValid());
}

void TestHistoryArchive::addsAllOrNone()
{
    QRandomGenerator random(18);
    HistoryProbe probe;
    QSignalSpy changed(probe.store.get(), &HistoryStore::changed);
    QList<ConversationArchive> archives;
    for (const int size : {3, 60, 1})
        archives.append(randomArchive(probe, random, size));
    archives[1].turns[55].question = u"the one that is refused"_s;
    archives.append(archives[0]);                    // the same file may hold it twice
    QVERIFY(valueOf(probe.store->tags()).isEmpty()); // the file is there
    {
        Database other(historyFile(probe.path()), Database::Access::ReadWrite);
        other.run(
            u"CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN new.text = 'the one that is refused' "
            "BEGIN SELECT raise(ABORT, 'no'); END"_s);
        QVERIFY(!await(probe.store->addAll(archives)));
        QCOMPARE(other.number(u"SELECT count(*) FROM conversations"_s), 0);
        QCOMPARE(other.number(u"SELECT count(*) FROM turns"_s), 0);
        other.run(u"DROP TRIGGER refuse"_s);
        QCOMPARE(other.error(), std::nullopt);
    }
    const QList<AddedConversation> added = valueOf(probe.store->addAll(archives));
    QCOMPARE(added.size(), 4);
    QCOMPARE(added.at(3), (AddedConversation{added.at(0).id, true}));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!added.at(i).wasThere);
        QCOMPARE(valueOf(probe.store->archive(added.at(i).id)).turns.size(), archives.at(i).turns.size());
    }
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<QList<ConversationId>>().size(), 3);
}

void TestHistoryArchive::whatIsAddedCanBeFound_data()
{
    QTest::addColumn<bool>("rebuilt");
    QTest::newRow("at once") << false;
    QTest::newRow("when the index is whole again") << true;
}

/// Each text is in the index, once, however it came: many conversations as a piece, a large one in pieces, a
/// question of somebody.
void TestHistoryArchive::whatIsAddedCanBeFound()
{
    QFETCH(const bool, rebuilt);
    QRandomGenerator random(21);
    HistoryProbe probe;
    const ConversationId before = probe.add();
    TurnId last;
    for (int i = 0; i < 250; ++i)
        last = probe.ask(before, u"wanted before"_s, last);
    const auto made = [&](int turns) {
        ConversationArchive archive = randomArchive(probe, random, turns);
        for (Turn &turn : archive.turns)
            turn.question += u" wanted"_s;
        return archive;
    };
    HistoryStore::Done done;
    if (rebuilt)
        done = probe.store->rebuildIndex();
    const auto all = probe.store->addAll({made(3), made(60), made(1)});
    const auto large = probe.store->add(made(120));
    valueOf(all);
    valueOf(large);
    probe.ask(before, u"wanted afterwards"_s, last);
    if (rebuilt)
        QCOMPARE(await(done), std::nullopt);
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadWrite);
    for (const QString &table : {u"words"_s, u"grams"_s}) {
        database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        QCOMPARE(database.error(), std::nullopt);
        QCOMPARE(database.number(u"SELECT count(*) FROM %1 WHERE %1 MATCH 'wanted'"_s.arg(table)), 250 + 185);
    }
    QVERIFY(Indexing::isComplete(database));
}

QTEST_GUILESS_MAIN(TestHistoryArchive)
#include "tst_historyarchive.moc"
