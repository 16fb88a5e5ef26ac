// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "openingprobe.h"

#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

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

/// A disk of a few megabytes for as long as it lives; only root can make one.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
        , m_isThere(geteuid() == 0 && QDir().mkpath(path) &&
                    QProcess::execute(u"mount"_s,
                                      {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"none"_s, path}) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(u"umount"_s, {m_path});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    const QString &path() const { return m_path; }

private:
    const QString m_path;
    const bool m_isThere;
};

} // namespace

/// Where a history cannot be kept as it should be.
class TestHistoryPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInAPlaceThatCannotBeWritten_data();
    void readsInAPlaceThatCannotBeWritten();
    void keepsToMemoryWhereNothingCanBeMade();
    void saysWhenAnotherProgramHoldsTheFile_data();
    void saysWhenAnotherProgramHoldsTheFile();
    void waitsOnceForAnotherProgram();
    void saysWhenTheDiskIsFull();
    void filesAreForTheirOwnerAlone();
};

void TestHistoryPlaces::readsInAPlaceThatCannotBeWritten_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("closed well") << false;
    QTest::newRow("left in the middle") << true;
}

void TestHistoryPlaces::readsInAPlaceThatCannotBeWritten()
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

void TestHistoryPlaces::keepsToMemoryWhereNothingCanBeMade()
{
    HistoryProbe probe;
    probe.store = std::make_unique<HistoryStore>(u"/proc/nowhere/at/all"_s, probe.clock);
    QCOMPARE(stateOf(*probe.store), HistoryState::Memory);
    QCOMPARE(problemOf(*probe.store), ErrorKind::NotWritable);
    const ConversationId id = probe.add(u"for now"_s);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"for now"_s);
}

void TestHistoryPlaces::saysWhenTheDiskIsFull()
{
    HistoryProbe probe;
    probe.store.reset();
    const SmallDisk disk(probe.dir.filePath(u"disk"_s));
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    {
        HistoryStore store(disk.path(), probe.clock);
        QCOMPARE(stateOf(store), HistoryState::ReadWrite);
        const ConversationRecord record = probe.record();
        HistoryProbe::keep(store.put(record));
        const Turn turn = probe.turn(u"kept"_s);
        HistoryProbe::keep(store.keepTurn(record.id, turn));
        QFile ballast(disk.path() + u"/ballast"_s);
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
        HistoryStore store(disk.path(), probe.clock);
        QCOMPARE(stateOf(store), HistoryState::ReadWrite);
        QCOMPARE(valueOf(store.list({}, 10)).records.constFirst().title, u"room again"_s);
    }
}

void TestHistoryPlaces::filesAreForTheirOwnerAlone()
{
    HistoryProbe probe;
    fill(probe, 1, 1);
    probe.open();
    HistoryProbe::keep(probe.store->keepDraft({}, {.attachments = {given("bytes")}}));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(historyFile(probe.path())) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(historyFile(probe.path()) + u"-wal"_s) & others, QFile::Permissions());
}

/// What is asked for while it waits does not wait as long once more.
void TestHistoryPlaces::waitsOnceForAnotherProgram()
{
    HistoryProbe probe;
    const ConversationId id = fill(probe, 1, 1).constFirst();
    probe.open();
    QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    auto holder = std::make_unique<Database>(historyFile(probe.path()), Database::Access::ReadWrite);
    holder->run(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    QList<HistoryStore::Done> changes;
    for (int i = 0; i < 4; ++i)
        changes.append(probe.store->rename(id, u"x"_s));
    QCOMPARE(await(changes.takeFirst())->kind, ErrorKind::HistoryInUse);
    const qint64 first = timer.restart();
    for (const HistoryStore::Done &change : changes)
        QCOMPARE(await(change)->kind, ErrorKind::HistoryInUse);
    QVERIFY2(timer.elapsed() < first, qPrintable(u"%1 after %2"_s.arg(timer.elapsed()).arg(first)));
    holder->run(u"COMMIT"_s);
    HistoryProbe::keep(probe.store->rename(id, u"x"_s));
}

void TestHistoryPlaces::saysWhenAnotherProgramHoldsTheFile_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("while it is open") << false;
    QTest::newRow("before it is opened") << true;
}

void TestHistoryPlaces::saysWhenAnotherProgramHoldsTheFile()
{
    QFETCH(bool, before);
    HistoryProbe probe;
    const ConversationId id = fill(probe, 1, 1).constFirst();
    if (!before) {
        probe.open();
        QCOMPARE(stateOf(*probe.store), HistoryState::ReadWrite);
    }
    QProcess holder;
    holder.start(u"python3"_s, {u"-c"_s,
                                u"import sqlite3, sys\n"
                                "d = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                "d.execute('BEGIN IMMEDIATE')\nprint('held', flush=True)\ninput()"_s,
                                historyFile(probe.path())});
    if (!holder.waitForStarted())
        QSKIP("no python3 to hold the file");
    QVERIFY(holder.waitForReadyRead());
    if (before)
        probe.open();
    QCOMPARE(await(probe.store->rename(id, u"x"_s))->kind, ErrorKind::HistoryInUse);
    QTRY_COMPARE(problemOf(*probe.store), ErrorKind::HistoryInUse);
    QCOMPARE(probe.store->state(), before ? HistoryState::ReadOnly : HistoryState::ReadWrite);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"title 0"_s); // reading goes on
    holder.write("\n");
    QVERIFY(holder.waitForFinished());
    HistoryProbe::keep(probe.store->rename(id, u"x"_s));
    QTRY_COMPARE(problemOf(*probe.store), std::nullopt);
    QCOMPARE(probe.store->state(), HistoryState::ReadWrite);
}

QTEST_GUILESS_MAIN(TestHistoryPlaces)
#include "tst_historyplaces.moc"
