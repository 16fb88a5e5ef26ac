// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"
#include "schemadump.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"
#include "storage/schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

void addColumn(Database &database)
{
    database.run(u"ALTER TABLE conversations ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"_s);
}

/// Half of it is good.
void stumble(Database &database)
{
    addColumn(database);
    database.run(u"ALTER TABLE no_such_table ADD COLUMN colour TEXT"_s);
}

constexpr int kNow = 3; ///< the newest version

std::array<Migration, kNow + 1> withStep(void (*step)(Database &))
{
    std::array<Migration, kNow + 1> steps;
    std::ranges::copy(migrations(), steps.begin());
    steps.back() = {kNow + 1, step};
    return steps;
}

const std::array kNext = withStep(addColumn);
const std::array kBroken = withStep(stumble);

/// The schemas of the versions that were released, each with some rows; made by writesThisVersion().
QDir schemas()
{
    return QDir(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/storage/schemas"_s);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList freshSchema(Migrations steps = migrations())
{
    const OpenedHistory fresh = openHistory({}, {}, steps);
    return schemaOf(*fresh.database);
}

/// A history with something in every table, always the same.
void fillEveryTable(HistoryProbe &probe)
{
    ConversationRecord record = probe.record(u"A conversation; \"quoted\""_s);
    record.id = ConversationId(1001);
    record.key = u"00000000-0000-4000-8000-000000000001"_s;
    record.tags = {u"tag"_s};
    record.origin = u"elsewhere:1"_s;
    HistoryProbe::keep(probe.store->put(record));
    Turn first = probe.turn(u"Wo ist der Äther?"_s);
    first.id = TurnId(2001);
    first.ledger.requests = 2;
    first.usage = Protocol::Usage{1, 2, 3, 4, 10};
    HistoryProbe::keep(probe.store->keepTurn(record.id, first));
    HistoryProbe::keep(probe.store->keepItems(first.id, 0, {said(u"Nowhere, it's 'gone'."_s)}));
    HistoryProbe::keep(probe.store->keepTurn(record.id, first));
    Turn second = probe.turn(u"Why?"_s, first.id);
    second.id = TurnId(2002);
    second.state = TurnState::Failed;
    second.error = Error{ErrorKind::Timeout, u"detail"_s};
    second.attachments = {given("bytes")};
    HistoryProbe::keep(probe.store->keepTurn(record.id, second));
    HistoryProbe::keep(
        probe.store->keepDraft({}, {.text = u"half a thought"_s, .attachments = second.attachments}));
    HistoryProbe::keep(probe.store->keepQueue(record.id, {{u"And then?"_s, second.attachments}}));
    HistoryProbe::keep(probe.store->keepPosition(record.id, {u"turn"_s, 0.5}));
    probe.store.reset();
}

/// The file of `version` as it would be found on a disk.
void makeFrom(const QString &schemaFile, const QString &path, int version)
{
    Database database(path, Database::Access::ReadWrite);
    database.run(u"PRAGMA foreign_keys = OFF"_s);
    for (const QString &statement : split(contentOf(schemaFile)))
        database.run(statement);
    database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    database.run(u"PRAGMA user_version = %1"_s.arg(version));
    QCOMPARE(database.error(), std::nullopt);
}

QStringList backups(const HistoryProbe &probe)
{
    return QDir(backupDir(probe.path())).entryList(QDir::Files);
}

} // namespace

class TestHistorySchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThisVersion();
    void bringsEveryVersionUpToDate_data();
    void bringsEveryVersionUpToDate();
    void anUpgradedFileIsAsANewOne();
    void backsUpBeforeItChangesAnything();
    void aStepThatFailsChangesNothing();
    void aBackupThatIsNotWholeDoesNotStay();
    void backupsGoWithTime();
    void dropsAndMakesTheIndexOfWords();
};

/// Whoever changes the schema makes a new version; what was released stays. LECTERN_WRITE_SCHEMA=1 writes the
/// file of a new one.
void TestHistorySchema::writesThisVersion()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    const QString path = schemas().filePath(u"v%1.sql"_s.arg(newestVersion(migrations())));
    const QString now = joined(schemaOf(database) + rowsOf(database));
    if (qEnvironmentVariableIsSet("LECTERN_WRITE_SCHEMA")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(now.toUtf8()) > 0);
    }
    QCOMPARE(now, contentOf(path));
}

void TestHistorySchema::bringsEveryVersionUpToDate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("version");
    int versions = 0;
    for (const QString &name : schemas().entryList({u"v*.sql"_s}, QDir::Files, QDir::Name)) {
        static const QRegularExpression number(u"\\d+"_s);
        QTest::newRow(qPrintable(name)) << schemas().filePath(name) << number.match(name).captured().toInt();
        ++versions;
    }
    QCOMPARE(versions, newestVersion(migrations()));
}

void TestHistorySchema::bringsEveryVersionUpToDate()
{
    QFETCH(QString, file);
    QFETCH(int, version);
    HistoryProbe probe;
    probe.store.reset();
    QVERIFY(QDir(probe.path()).removeRecursively() && QDir().mkpath(probe.path()));
    makeFrom(file, historyFile(probe.path()), version);
    probe.open();
    const QList<Turn> turns = valueOf(probe.store->turns(ConversationId(1001), {}, 9));
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.at(0).question, u"Wo ist der Äther?"_s);
    QCOMPARE(turns.at(0).answerText(), u"Nowhere, it's 'gone'."_s);
    QCOMPARE(turns.at(1).error->kind, ErrorKind::Timeout);
    QCOMPARE(turns.at(1).attachments.size(), 1);
    QCOMPARE(turns.at(1).attachments.constFirst().name, u"a.txt"_s);
    QCOMPARE(turns.at(1).attachments.constFirst().mediaType, u"text/plain"_s);
    QCOMPARE(valueOf(probe.store->find(ConversationId(1001)))->tags, QStringList{u"tag"_s});
    QCOMPARE(valueOf(probe.store->draft({}))->text, u"half a thought"_s);
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    QCOMPARE(schemaOf(database), freshSchema());
    QCOMPARE(database.number(u"SELECT count(*) FROM words WHERE words MATCH 'ather'"_s), 1);
    QCOMPARE(integrityProblems(database), QString());
}

void TestHistorySchema::anUpgradedFileIsAsANewOne()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    const OpenedHistory upgraded = openHistory(probe.path(), probe.clock.wallNow(), kNext);
    QCOMPARE(upgraded.state, HistoryState::ReadWrite);
    QCOMPARE(upgraded.problem, std::nullopt);
    QCOMPARE(versionOf(*upgraded.database), kNow + 1);
    QCOMPARE(schemaOf(*upgraded.database), freshSchema(kNext));
    QCOMPARE(upgraded.database->number(u"SELECT count(*) FROM conversations WHERE colour = 'grey'"_s), 1);
}

void TestHistorySchema::backsUpBeforeItChangesAnything()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    openHistory(probe.path(), probe.clock.wallNow(), migrations());
    QCOMPARE(backups(probe), QStringList()); // nothing to change
    QStringList before;
    {
        Database database(historyFile(probe.path()), Database::Access::ReadOnly);
        before = rowsOf(database);
    }
    openHistory(probe.path(), probe.clock.wallNow(), kNext);
    QCOMPARE(backups(probe), QStringList{u"history-v3-20261101T120003000.db"_s});
    Database backup(backupDir(probe.path()) + u'/' + backups(probe).constFirst(), Database::Access::ReadOnly);
    QCOMPARE(versionOf(backup), kNow);
    QCOMPARE(schemaOf(backup), freshSchema());
    QCOMPARE(rowsOf(backup), before);
}

void TestHistorySchema::aStepThatFailsChangesNothing()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    {
        const OpenedHistory failed = openHistory(probe.path(), probe.clock.wallNow(), kBroken);
        QVERIFY(failed.problem.has_value());
        QVERIFY(failed.state != HistoryState::ReadWrite);
    }
    QCOMPARE(backups(probe).size(), 1);
    const OpenedHistory again = openHistory(probe.path(), probe.clock.wallNow(), migrations());
    QCOMPARE(again.state, HistoryState::ReadWrite);
    QCOMPARE(versionOf(*again.database), kNow);
    QCOMPARE(schemaOf(*again.database), freshSchema());
}

void TestHistorySchema::aBackupThatIsNotWholeDoesNotStay()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    QVERIFY(QDir().mkpath(probe.path()));
    QFile inTheWay(backupDir(probe.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const OpenedHistory opened = openHistory(probe.path(), probe.clock.wallNow(), kNext);
    QCOMPARE(opened.state, HistoryState::ReadOnly); // without a backup nothing is changed
    QCOMPARE(opened.problem->kind, ErrorKind::NotWritable);
    QCOMPARE(versionOf(*opened.database), kNow);
}

void TestHistorySchema::backupsGoWithTime()
{
    HistoryProbe probe;
    fillEveryTable(probe);
    Database database(historyFile(probe.path()), Database::Access::ReadWrite);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(makeBackup(database, backupDir(probe.path()), probe.clock.wallNow().addSecs(i)),
                 std::nullopt);
    QCOMPARE(backups(probe).size(), 3);
    removeBackups(backupDir(probe.path()), QDateTime::currentDateTimeUtc().addDays(-1));
    QCOMPARE(backups(probe).size(), 3);
    removeBackups(backupDir(probe.path()), QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(backups(probe).size(), 1); // the newest stays
}

void TestHistorySchema::dropsAndMakesTheIndexOfWords()
{
    const OpenedHistory history = openHistory({}, {});
    const QStringList before = schemaOf(*history.database);
    dropIndexOfWords(*history.database);
    QVERIFY(schemaOf(*history.database).size() < before.size());
    makeIndexOfWords(*history.database);
    QCOMPARE(schemaOf(*history.database), before);
    QCOMPARE(history.database->error(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHistorySchema)
#include "tst_historyschema.moc"
