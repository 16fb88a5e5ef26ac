// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// So many conversations of so many turns, and the store closed.
QList<ConversationId> fill(HistoryProbe &probe, int conversations, int turns)
{
    QList<ConversationId> ids;
    for (int i = 0; i < conversations; ++i) {
        ConversationArchive archive{.record = probe.record(u"title %1"_s.arg(i))};
        archive.record.tags = {u"tag"_s};
        for (int j = 0; j < turns; ++j) {
            const TurnId parent = archive.turns.isEmpty() ? TurnId() : archive.turns.constLast().id;
            Turn turn = probe.turn(u"question %1 of %2 "_s.arg(j).arg(i).repeated(20), parent);
            turn.items = {said(u"answer %1 "_s.arg(j).repeated(60))};
            archive.turns.append(turn);
        }
        ids.append(valueOf(probe.store->add(archive)).id);
    }
    probe.store.reset();
    return ids;
}

/// What can be read of all that is there.
struct Readable
{
    qsizetype conversations = 0;
    qsizetype turns = 0;
    qsizetype answers = 0;
};

Readable readable(HistoryStore &store)
{
    Readable readable;
    for (const ConversationRecord &record : valueOf(store.list({}, 10'000)).records) {
        ++readable.conversations;
        const Result<QList<Turn>> turns = await(store.turns(record.id, {}, 10'000));
        for (const Turn &turn : turns ? *turns : QList<Turn>()) {
            ++readable.turns;
            readable.answers += turn.answerText().isEmpty() ? 0 : 1;
        }
    }
    return readable;
}

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

/// Waits until the history says how it stands.
HistoryState stateOf(HistoryStore &store)
{
    QSignalSpy changed(&store, &HistoryStore::stateChanged);
    if (store.state() == HistoryState::Opening)
        changed.wait(30'000);
    return store.state();
}

std::optional<ErrorKind> problemOf(const HistoryStore &store)
{
    return store.problem() ? std::optional(store.problem()->kind) : std::nullopt;
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
    void refusesAnotherProgramsFile();
    void readsInAPlaceThatCannotBeWritten_data();
    void readsInAPlaceThatCannotBeWritten();
    void keepsToMemoryWhereNothingCanBeMade();
    void saysWhenAnotherProgramHoldsTheFile();
    void saysWhenTheDiskIsFull();
    void filesAreForTheirOwnerAlone();
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

#ifdef Q_OS_UNIX

namespace {

/// While it lives this process is nobody, for whom permissions count; root they do not stop.
class Nobody final
{
public:
    explicit Nobody(const QString &dir)
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot) {
            QProcess::execute(u"chmod"_s, {u"-R"_s, u"a+rX"_s, dir});
            m_changed = seteuid(65534) == 0;
        }
    }
    ~Nobody()
    {
        if (m_changed)
            m_changed = seteuid(0) != 0;
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

    bool isStopped() const { return !m_isRoot || m_changed; }

private:
    const bool m_isRoot;
    bool m_changed = false;
};

} // namespace

void TestHistoryOpening::readsInAPlaceThatCannotBeWritten_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("closed well") << false;
    QTest::newRow("left in the middle") << true;
}

void TestHistoryOpening::readsInAPlaceThatCannotBeWritten()
{
    QFETCH(bool, hasLog);
    HistoryProbe probe;
    const ConversationId id = fill(probe, 1, 3).constFirst();
    if (hasLog) { // what another one has written is still in the log
        const QString copy = probe.dir.filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(copy));
        probe.open();
        probe.ask(id, u"in the log"_s, valueOf(probe.store->find(id))->leaf);
        for (const QString &name : {u"/history.db"_s, u"/history.db-wal"_s})
            QVERIFY(QFile::copy(probe.path() + name, copy + name));
        probe.store.reset();
        QVERIFY(QDir(probe.path()).removeRecursively());
        QVERIFY(QDir().rename(copy, probe.path()));
    }
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"a-w"_s, probe.path()});
    {
        const Nobody nobody(probe.dir.path());
        QVERIFY(nobody.isStopped());
        probe.open();
        QCOMPARE(stateOf(*probe.store), HistoryState::ReadOnly);
        QCOMPARE(problemOf(*probe.store), ErrorKind::NotWritable);
        QCOMPARE(readable(*probe.store).turns, hasLog ? 4 : 3);
        QCOMPARE(await(probe.store->rename(id, u"x"_s))->kind, ErrorKind::NotWritable);
        QCOMPARE(await(probe.store->markSent(TurnId(1)))->kind, ErrorKind::NotKept);
        probe.store.reset();
    }
    QProcess::execute(u"chmod"_s, {u"-R"_s, u"u+w"_s, probe.path()});
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QCOMPARE(readable(*probe.store).turns, hasLog ? 4 : 3);
}

void TestHistoryOpening::keepsToMemoryWhereNothingCanBeMade()
{
    HistoryProbe probe;
    probe.store = std::make_unique<HistoryStore>(u"/proc/nowhere/at/all"_s, probe.clock);
    QCOMPARE(stateOf(*probe.store), HistoryState::Memory);
    QCOMPARE(problemOf(*probe.store), ErrorKind::NotWritable);
    const ConversationId id = probe.add(u"for now"_s);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"for now"_s);
}

void TestHistoryOpening::saysWhenTheDiskIsFull()
{
    HistoryProbe probe;
    probe.store.reset();
    const QString disk = probe.dir.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (geteuid() != 0 ||
        QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"none"_s, disk}) != 0)
        QSKIP("only root can make a small disk");
    {
        HistoryStore store(disk, probe.clock);
        QCOMPARE(stateOf(store), HistoryState::ReadWrite);
        const ConversationRecord record = probe.record();
        HistoryProbe::keep(store.put(record));
        const Turn turn = probe.turn(u"kept"_s);
        HistoryProbe::keep(store.keepTurn(record.id, turn));
        QFile ballast(disk + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {
        }
        std::optional<Error> error;
        for (int i = 0; i < 1000 && !error; ++i)
            error = await(store.keepItems(turn.id, i, {said(QString(20'000, u'y'))}));
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::DiskFull);
        QTRY_COMPARE(problemOf(store), ErrorKind::DiskFull);
        Turn open = probe.turn(u"not kept"_s, turn.id);
        open.state = TurnState::Submitted;
        store.keepTurn(record.id, open);
        QCOMPARE(valueOf(store.find(record.id))->title, record.title); // all that was kept is there
        QVERIFY(ballast.remove());
        HistoryProbe::keep(store.rename(record.id, u"room again"_s));
        QTRY_COMPARE(problemOf(store), std::nullopt);
    }
    {
        HistoryStore store(disk, probe.clock);
        QCOMPARE(stateOf(store), HistoryState::ReadWrite);
        QCOMPARE(valueOf(store.list({}, 10)).records.constFirst().title, u"room again"_s);
    }
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
}

void TestHistoryOpening::filesAreForTheirOwnerAlone()
{
    HistoryProbe probe;
    fill(probe, 1, 1);
    probe.open();
    await(probe.store->keepAttachment("bytes", u"a"_s, {})).hasValue();
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(historyFile(probe.path())) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(historyFile(probe.path()) + u"-wal"_s) & others, QFile::Permissions());
}

#endif

void TestHistoryOpening::saysWhenAnotherProgramHoldsTheFile()
{
    HistoryProbe probe;
    const ConversationId id = fill(probe, 1, 1).constFirst();
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    QProcess holder;
    holder.start(u"python3"_s, {u"-c"_s,
                                u"import sqlite3, sys\n"
                                "d = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                "d.execute('BEGIN IMMEDIATE')\nprint('held', flush=True)\ninput()"_s,
                                historyFile(probe.path())});
    if (!holder.waitForStarted())
        QSKIP("no python3 to hold the file");
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(await(probe.store->rename(id, u"x"_s))->kind, ErrorKind::HistoryInUse);
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryInUse);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"title 0"_s); // reading goes on
    holder.write("\n");
    QVERIFY(holder.waitForFinished());
    HistoryProbe::keep(probe.store->rename(id, u"x"_s));
    QTRY_COMPARE(problemOf(*probe.store), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHistoryOpening)
#include "tst_historyopening.moc"
