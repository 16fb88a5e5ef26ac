// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "openingprobe.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList setAside(const HistoryProbe &probe)
{
    return QDir(probe.path()).entryList({u"history-damaged-*.db"_s});
}

} // namespace

class TestHistoryOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatANewerVersionWrote();
    void salvagesADamagedFile_data();
    void salvagesADamagedFile();
    void salvagesWhenTheDamageIsFoundLater();
    void reachesBehindEveryDamagedPage();
    void endsASalvageThatWasCut();
    void anOldSalvageIsInNobodysWay();
    void leavesADamagedFileToThoseWhoUseIt();
    void refusesAnotherProgramsFile();
};

void TestHistoryOpening::readsWhatANewerVersionWrote()
{
    HistoryProbe probe;
    const ConversationId id = fill(probe, 1, 3).constFirst();
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        database.run(u"PRAGMA user_version = 99"_s);
        database.run(u"ALTER TABLE conversations ADD COLUMN of_tomorrow TEXT NOT NULL DEFAULT 'x'"_s);
        QCOMPARE(database.error(), std::nullopt);
    }
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadOnly);
    QCOMPARE(problemOf(*probe.store), ErrorKind::HistoryNewer);
    QCOMPARE(readable(*probe.store).answers, 3);
    QCOMPARE(await(probe.store->rename(id, u"x"_s))->kind, ErrorKind::HistoryNewer);
    QCOMPARE(await(probe.store->markSent(TurnId(1)))->kind, ErrorKind::NotKept);
    QCOMPARE(await(probe.store->erase({id}))->kind, ErrorKind::HistoryNewer);
    QVERIFY(!await(probe.store->add({.record = probe.record()})).hasValue());
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    QCOMPARE(database.number(u"PRAGMA user_version"_s), 99);
    QCOMPARE(readable(*std::make_unique<HistoryStore>(probe.path(), probe.clock)).turns, 3);
}

void TestHistoryOpening::salvagesADamagedFile_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<double>("atLeast"); // of what was there
    QTest::newRow("the first page is torn") << u"head"_s << 0.0;
    QTest::newRow("cut in the middle") << u"cut"_s << 0.2;
    QTest::newRow("not a database") << u"other"_s << 0.0;
    QTest::newRow("empty but for zeros") << u"zeros"_s << 0.0;
}

void TestHistoryOpening::salvagesADamagedFile()
{
    QFETCH(QString, damage);
    QFETCH(double, atLeast);
    HistoryProbe probe;
    fill(probe, 20, 20);
    const QString path = historyFile(probe.path());
    const qint64 size = QFile(path).size();
    if (damage == u"head"_s)
        overwrite(path, 100, QByteArray(2000, '\xa5'));
    else if (damage == u"cut"_s)
        QVERIFY(QFile::resize(path, size / 2 / 4096 * 4096 + 100));
    else if (damage == u"zeros"_s)
        overwrite(path, 0, QByteArray(int(size), '\0'));
    else
        overwrite(path, 0, "This is a letter to my aunt, and no database. "_ba.repeated(200));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();

    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    const Readable found = readable(*probe.store);
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged); // seen while it was read
    QVERIFY2(double(found.turns) >= 400 * atLeast, qPrintable(QString::number(found.turns)));
    QCOMPARE(setAside(probe).size(), 1);
    QFile kept(probe.path() + u'/' + setAside(probe).constFirst());
    QCOMPARE(kept.fileName(), probe.store->problem()->detail);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == before); // nothing of the original was touched
    const ConversationId id = probe.add(u"goes on"_s);
    probe.ask(id, u"?"_s);
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(problemOf(*probe.store), std::nullopt);
    QCOMPARE(readable(*probe.store).turns, found.turns + 1);
    QCOMPARE(setAside(probe).size(), 1);
}

void TestHistoryOpening::salvagesWhenTheDamageIsFoundLater()
{
    HistoryProbe probe;
    const QList<ConversationId> ids = fill(probe, 20, 20);
    qint64 page = 0;
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        page = database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'ledger'"_s);
        QVERIFY(page > 1);
        page = database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'positions'"_s);
    }
    overwrite(historyFile(probe.path()), (page - 1) * 4096, QByteArray(4096, '\xa5'));
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(problemOf(*probe.store), std::nullopt); // nobody has looked there yet
    QCOMPARE(await(probe.store->keepPosition(ids.constFirst(), {u"x"_s, 1})),
             std::nullopt); // it works all the same
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged);
    const Readable found = readable(*probe.store);
    QCOMPARE(found.conversations, 20);
    QCOMPARE(found.turns, 400);
    QCOMPARE(found.answers, 400);
    QCOMPARE(valueOf(probe.store->position(ids.constFirst())), (ScrollPosition{u"x"_s, 1}));
    Turn open = probe.turn(u"and on"_s);
    open.state = TurnState::Submitted;
    HistoryProbe::keep(probe.store->keepTurn(ids.constFirst(), open));
    QCOMPARE(await(probe.store->markSent(open.id)), std::nullopt);
    probe.open(); // its turn is open, and nobody has it any more
    QTRY_COMPARE(probe.store->interrupted(), QList{ids.constFirst()});
}

void TestHistoryOpening::reachesBehindEveryDamagedPage()
{
    HistoryProbe probe;
    fill(probe, 20, 50);
    const QString path = historyFile(probe.path());
    QList<qint64> pages;
    {
        Database database(path, Database::Access::ReadOnly);
        // pages of items and messages are told by their texts; the roots stay
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (qint64 page = 1; page * 4096 < file.size(); ++page) {
            QVERIFY(file.seek(page * 4096));
            const QByteArray bytes = file.read(4096);
            if ((bytes.at(0) == '\x0d' || bytes.at(0) == '\x0a') && bytes.contains("answer 7 answer 7"))
                pages.append(page);
        }
    }
    QVERIFY(pages.size() >= 6);
    for (qsizetype i = 0; i < pages.size(); i += 3)
        overwrite(path, pages.at(i) * 4096, QByteArray(4096, '\xa5'));
    probe.open();
    const Readable first = readable(*probe.store);
    const Readable found = readable(*probe.store); // now all was seen, and what is left is whole
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged);
    QCOMPARE(found.conversations, 20);
    QVERIFY2(found.turns == 1000, qPrintable(QString::number(found.turns)));
    QVERIFY2(found.answers > 950, qPrintable(QString::number(found.answers))); // most are in two places
    QVERIFY(first.turns <= found.turns);
    probe.store.reset();
    Database database(path, Database::Access::ReadOnly);
    QCOMPARE(integrityProblems(database), QString());
    QVERIFY(!database.query(u"PRAGMA foreign_key_check"_s).next());
}

void TestHistoryOpening::endsASalvageThatWasCut()
{
    HistoryProbe probe;
    fill(probe, 2, 2);
    const QString path = historyFile(probe.path());
    QVERIFY(QFile::rename(path, path + u".salvaged"_s));
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(readable(*probe.store).turns, 4);
}

void TestHistoryOpening::anOldSalvageIsInNobodysWay()
{
    HistoryProbe probe;
    fill(probe, 2, 2);
    const QString path = historyFile(probe.path());
    QVERIFY(QFile::copy(path, path + u".salvaged"_s));
    overwrite(path, 0, QByteArray(int(QFile(path).size()), '\0'));
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged);
    QCOMPARE(setAside(probe).size(), 1);
    QVERIFY(!QFile::exists(path + u".salvaged"_s));
    const QStringList kept = QDir(probe.path()).entryList({u"history-salvaged-*.db"_s});
    QCOMPARE(kept.size(), 1); // there is something in it
    Database old(probe.path() + u'/' + kept.constFirst(), Database::Access::ReadOnly);
    QCOMPARE(old.number(u"SELECT count(*) FROM turns"_s), 4);
}

void TestHistoryOpening::leavesADamagedFileToThoseWhoUseIt()
{
    HistoryProbe probe;
    const ConversationId id = fill(probe, 20, 20).constFirst();
    const QString path = historyFile(probe.path());
    qint64 page = 0;
    {
        Database database(path, Database::Access::ReadWrite);
        page = database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'positions'"_s);
        QVERIFY(page > 1);
    }
    overwrite(path, (page - 1) * 4096, QByteArray(4096, '\xa5'));
    auto living = std::make_unique<HistoryStore>(probe.path(), probe.clock);
    QCOMPARE(stateOf(*living), HistoryState::ReadWrite);
    probe.open();
    QTRY_VERIFY(probe.store->state() != HistoryState::Opening);
    QVERIFY(await(probe.store->keepPosition(id, {u"x"_s, 1})).has_value());
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryInUse);
    QVERIFY(probe.store->state() != HistoryState::ReadWrite);
    QCOMPARE(setAside(probe), QStringList());
    QCOMPARE(readable(*living).turns, 400);
    HistoryProbe::keep(living->rename(id, u"still here"_s));
    living.reset();
    HistoryProbe::keep(probe.store->keepPosition(id, {u"x"_s, 1}));
    QCOMPARE(setAside(probe).size(), 1);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"still here"_s);
    QTRY_COMPARE(probe.store->state(), HistoryState::ReadWrite);
    QCOMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged);
}

void TestHistoryOpening::refusesAnotherProgramsFile()
{
    HistoryProbe probe;
    probe.store.reset();
    QFile::remove(historyFile(probe.path()));
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        database.run(u"CREATE TABLE recipes (name TEXT)"_s);
        QCOMPARE(database.error(), std::nullopt);
    }
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(problemOf(*probe.store), ErrorKind::HistoryDamaged);
    Database kept(probe.path() + u'/' + setAside(probe).constFirst(), Database::Access::ReadOnly);
    QCOMPARE(kept.number(u"SELECT count(*) FROM recipes"_s), 0);
    QCOMPARE(kept.error(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHistoryOpening)
#include "tst_historyopening.moc"
