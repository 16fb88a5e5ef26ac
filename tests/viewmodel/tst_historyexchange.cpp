// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/archivetree.h"
#include "storage/historyprobe.h"
#include "support/randomturn.h"
#include "viewmodel/exchangewords.h"
#include "viewmodel/historyexport.h"
#include "viewmodel/historyimport.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/storage/data/"_s + name;
}

/// Brings `files` into the history, to the end.
QList<ImportedFile> bringIn(HistoryProbe &probe, const QStringList &files, const QString &owner = {},
                            const QStringList &owners = {})
{
    HistoryImport import(*probe.store, probe.clock);
    QList<ImportedFile> result;
    QObject::connect(&import, &HistoryImport::fileRead, &import,
                     [&result](const ImportedFile &file) { result.append(file); });
    QSignalSpy finished(&import, &HistoryImport::finished);
    import.start(files, owner, owners);
    if (finished.isEmpty() && !finished.wait())
        qFatal("the import did not end");
    return result;
}

/// Brings all of the history into `file`.
std::optional<Error> bringOut(HistoryProbe &probe, const QString &file, int &written)
{
    ExportWriter writer(ExportFormat::Json, file, probe.clock.wallNow(), exportWords());
    HistoryExport bringing(*probe.store, writer);
    std::optional<Error> result;
    QObject::connect(&bringing, &HistoryExport::finished, &bringing,
                     [&result](const std::optional<Error> &error) { result = error; });
    QSignalSpy finished(&bringing, &HistoryExport::finished);
    bringing.startAll();
    if (finished.isEmpty() && !finished.wait())
        qFatal("the export did not end");
    written = bringing.written();
    return result;
}

/// Every conversation of the history, by its key.
QMap<QString, ConversationArchive> everything(HistoryProbe &probe)
{
    QMap<QString, ConversationArchive> result;
    for (const HistoryShelf shelf : {HistoryShelf::Open, HistoryShelf::Archive}) {
        const ConversationPage page = valueOf(probe.store->list({.shelf = shelf}, 1000));
        for (const ConversationRecord &record : page.records)
            result.insert(record.key, valueOf(probe.store->archive(record.id)));
    }
    return result;
}

void addRandom(HistoryProbe &probe, QRandomGenerator &random, int conversations)
{
    for (int i = 0; i < conversations; ++i) {
        ConversationArchive archive;
        archive.record = probe.record(randomText(random, 30).simplified());
        tidyRecord(archive);
        archive.record.archived = i % 5 == 0;
        archive.record.pinned = i % 7 == 0;
        archive.record.tags = i % 3 ? QStringList() : QStringList{u"tag"_s};
        for (int turns = 1 + random.bounded(5); turns > 0; --turns) {
            Turn turn = randomTurn(random);
            turn.id = TurnId(quint64(archive.turns.size()) + 1);
            if (const int parent = random.bounded(int(archive.turns.size()) + 1); parent > 0)
                turn.parent = TurnId(quint64(parent));
            archive.turns.append(turn);
        }
        archive.record.leaf = TurnId(1 + random.bounded(quint32(archive.turns.size())));
        valueOf(probe.store->add(archive));
    }
}

qsizetype placeOf(const ConversationArchive &archive, TurnId id)
{
    for (qsizetype i = 0; i < archive.turns.size(); ++i) {
        if (archive.turns.at(i).id == id)
            return i;
    }
    return -1;
}

/// Nothing when both are the same but for the numbers.
QString differenceOf(const ConversationArchive &a, const ConversationArchive &b)
{
    ConversationRecord record = b.record;
    record.id = a.record.id;
    record.leaf = a.record.leaf;
    if (record != a.record || placeOf(a, a.record.leaf) != placeOf(b, b.record.leaf))
        return u"record"_s;
    if (a.turns.size() != b.turns.size())
        return u"count of turns"_s;
    for (qsizetype i = 0; i < a.turns.size(); ++i) {
        const QString found = difference(a.turns.at(i), b.turns.at(i));
        if (!found.isEmpty() || placeOf(a, a.turns.at(i).parent) != placeOf(b, b.turns.at(i).parent))
            return u"turn %1: %2"_s.arg(i).arg(found);
    }
    return {};
}

} // namespace

class TestHistoryExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnIdenticalHistory();
    void bringsInWhatOthersWrote();
    void bringsNothingInTwice();
    void goesOnAfterAFileThatIsNotThere();
    void namesTheOwner();
    void writesOnlyWhatWasAskedFor();
    void saysWhatCannotBeWritten();
};

void TestHistoryExchange::makesAnIdenticalHistory()
{
    QRandomGenerator random(20261121);
    HistoryProbe first;
    addRandom(first, random, 60);
    QTemporaryDir dir;
    const QString file = dir.filePath(u"all.json"_s);
    int written = 0;
    QCOMPARE(bringOut(first, file, written), std::nullopt);
    QCOMPARE(written, 60);

    HistoryProbe second;
    const QList<ImportedFile> files = bringIn(second, {file}, u"somebody"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).added.size(), 60);
    QVERIFY(files.at(0).report.notes.isEmpty());
    const auto before = everything(first);
    const auto after = everything(second);
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.begin(); it != before.end(); ++it) {
        ConversationArchive expected = it.value();
        expected.record.owner = u"somebody"_s;
        QCOMPARE(differenceOf(expected, after.value(it.key())), QString());
    }
}

void TestHistoryExchange::bringsInWhatOthersWrote()
{
    HistoryProbe probe;
    const QList<ImportedFile> files = bringIn(
        probe, {dataFile(u"chatgpt.json"_s),
                dataFile(u"rollout-2026-03-14T15-09-26-019ce000-0000-7000-8000-000000000001.jsonl"_s)});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).added.size(), 3);
    QCOMPARE(files.at(1).added.size(), 1);
    const ConversationArchive session = valueOf(probe.store->archive(files.at(1).added.at(0)));
    QCOMPARE(session.turns.size(), 4);
    QCOMPARE(session.turns.at(2).branches, 2);
    QCOMPARE(session.path().size(), 3);
}

void TestHistoryExchange::bringsNothingInTwice()
{
    HistoryProbe probe;
    const QString file = dataFile(u"chatgpt.json"_s);
    const QList<ImportedFile> files = bringIn(probe, {file, file});
    QCOMPARE(files.at(0).added.size(), 3);
    QCOMPARE(files.at(0).known, 0);
    QCOMPARE(files.at(1).added.size(), 0);
    QCOMPARE(files.at(1).known, 3);
    QCOMPARE(everything(probe).size(), 3);
}

void TestHistoryExchange::goesOnAfterAFileThatIsNotThere()
{
    HistoryProbe probe;
    const QString missing = probe.dir.filePath(u"missing.json"_s);
    const QList<ImportedFile> files = bringIn(probe, {missing, dataFile(u"chatgpt.json"_s)});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).error->kind, ErrorKind::File);
    QVERIFY(files.at(0).error->detail.contains(u"missing.json"_s));
    QCOMPARE(files.at(1).added.size(), 3);
}

void TestHistoryExchange::namesTheOwner()
{
    HistoryProbe probe;
    bringIn(probe, {dataFile(u"chatgpt.json"_s)}, u"me"_s);
    const ConversationPage mine = valueOf(probe.store->list({.owner = u"me"_s}, 100));
    QCOMPARE(mine.records.size(), 2); // the third is in the archive

    HistoryProbe other;
    ConversationArchive archive{.record = other.record()};
    archive.record.owner = u"of another machine"_s;
    archive.turns = {other.turn(u"?"_s)};
    valueOf(other.store->add(archive));
    QTemporaryDir dir;
    const QString file = dir.filePath(u"all.json"_s);
    int written = 0;
    QCOMPARE(bringOut(other, file, written), std::nullopt);
    bringIn(probe, {file}, u"me"_s, {u"me"_s, u"my other one"_s}); // would never be seen
    QCOMPARE(valueOf(probe.store->find(archive.record.key))->owner, u"me"_s);
    HistoryProbe third;
    bringIn(third, {file}, u"me"_s, {u"me"_s, archive.record.owner});
    QCOMPARE(valueOf(third.store->find(archive.record.key))->owner, archive.record.owner);
}

void TestHistoryExchange::writesOnlyWhatWasAskedFor()
{
    HistoryProbe probe;
    const ConversationId one = probe.add(u"One"_s);
    probe.ask(one, u"q"_s);
    const ConversationId two = probe.add(u"Two"_s);
    probe.add(u"Three"_s);
    QTemporaryDir dir;
    ExportWriter writer(ExportFormat::Markdown, dir.path(), probe.clock.wallNow(), exportWords());
    HistoryExport bringing(*probe.store, writer);
    QSignalSpy finished(&bringing, &HistoryExport::finished);
    bringing.start({two, one});
    QVERIFY(!finished.isEmpty() || finished.wait());
    QCOMPARE(writer.files().size(), 2);
    QVERIFY(writer.files().at(0).endsWith(u" Two.md"_s));
    QVERIFY(writer.files().at(1).endsWith(u" One.md"_s));
}

void TestHistoryExchange::saysWhatCannotBeWritten()
{
    HistoryProbe probe;
    probe.add();
    QFile file(probe.dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    int written = 0;
    const auto error = bringOut(probe, probe.dir.filePath(u"file/all.json"_s), written);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::File);
    QCOMPARE(written, 0);
}

QTEST_GUILESS_MAIN(TestHistoryExchange)
#include "tst_historyexchange.moc"
