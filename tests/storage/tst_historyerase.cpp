// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// The files below `dir` that hold `text`, in either encoding; small letters as an index has them.
QStringList filesWith(const QString &dir, const QString &text)
{
    QStringList found;
    QDirIterator files(dir, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found += file.fileName();
    }
    return found;
}

/// A word that is nowhere else, and long enough to be found in pieces.
QString secret(int number)
{
    return u"zyxq%1wvutq"_s.arg(number, 4, 10, QLatin1Char('0'));
}

QString textWith(const QString &word, QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(1, 300); i > 0; --i)
        text += (i % 40 == 0 ? word : QString::number(random.generate())) + u' ';
    return text + word;
}

/// So many turns that each hold the word in question, answer and error; the title and the draft have it, too.
ConversationId addSecret(HistoryProbe &probe, int number, int turns, QRandomGenerator &random)
{
    const QString word = secret(number);
    ConversationArchive archive;
    archive.record = probe.record(u"title "_s + word);
    archive.record.tags = {word};
    for (int i = 0; i < turns; ++i) {
        const TurnId parent = archive.turns.isEmpty() ? TurnId() : archive.turns.constLast().id;
        Turn turn = probe.turn(textWith(word, random), parent);
        turn.error = Error{ErrorKind::Server, word, word};
        turn.items = {said(textWith(word, random))};
        archive.turns.append(turn);
    }
    const ConversationId id = valueOf(probe.store->add(archive)).id;
    await(probe.store->keepDraft(id, {.text = word}));
    return id;
}

/// As before a change of the schema; the paths.
QStringList makeBackups(const HistoryProbe &probe, int number)
{
    QStringList files;
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    for (int i = 0; i < number; ++i) {
        if (makeBackup(database, backupDir(probe.path()), probe.clock.wallNow().addDays(i)))
            qFatal("no backup");
    }
    return backupFiles(backupDir(probe.path()));
}

} // namespace

class TestHistoryErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoByteOfTheText();
    void leavesNothingInTheBackups();
    void removesABackupThatCannotBeRead();
    void leavesTheOthersWhole();
    void takesAttachmentsThatNobodyElseHas();
    void emptiesTheTrashOfWhatIsOld();
    void goesOnWhereItWasCut();
    void othersNeedNotWait();
    void sweepsAttachmentsThatWereNeverSent();
    void makesTheIndexAnew();
    void mendsADamagedIndex();
};

void TestHistoryErase::leavesNoByteOfTheText()
{
    HistoryProbe probe;
    QRandomGenerator random(1);
    QList<ConversationId> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(addSecret(probe, i, 12, random));
    QVERIFY(!filesWith(probe.path(), secret(3)).isEmpty()); // the search works
    QList<ConversationId> erased;
    for (int i = 0; i < 30; i += 2)
        erased.append(ids.at(i));
    QCOMPARE(await(probe.store->erase(erased)), std::nullopt);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(filesWith(probe.path(), secret(i)).isEmpty(), i % 2 == 0);
    probe.store.reset();
    for (int i = 0; i < 30; i += 2)
        QCOMPARE(filesWith(probe.path(), secret(i)), QStringList());
}

void TestHistoryErase::leavesNothingInTheBackups()
{
    HistoryProbe probe;
    QRandomGenerator random(4);
    const ConversationId gone = addSecret(probe, 1, 60, random);
    const ConversationId kept = addSecret(probe, 2, 60, random);
    const QStringList copies = makeBackups(probe, 2);
    const ConversationId newer = addSecret(probe, 3, 2, random); // in no backup
    const QDateTime time = QFileInfo(copies.constFirst()).lastModified();
    QCOMPARE(filesWith(probe.path(), secret(1)).filter(u"backups"_s).size(), 2);
    QCOMPARE(await(probe.store->erase({gone, newer})), std::nullopt);
    for (const int number : {1, 3})
        QCOMPARE(filesWith(probe.path(), secret(number)), QStringList());
    QCOMPARE(QDir(backupDir(probe.path())).entryList(QDir::Files).size(), 2); // no logs are left
    for (const QString &copy : copies) {
        Database database(copy, Database::Access::ReadOnly);
        QCOMPARE(integrityProblems(database), QString());
        QCOMPARE(database.number(u"SELECT count(*) FROM turns WHERE conversation = ?"_s, kept), 60);
        QCOMPARE(database.number(u"SELECT count(*) FROM grams WHERE grams MATCH ?"_s, secret(2)), 120);
    }
    QCOMPARE(QFileInfo(copies.constFirst()).lastModified(), time); // its age is that of the copy
}

void TestHistoryErase::removesABackupThatCannotBeRead()
{
    HistoryProbe probe;
    QRandomGenerator random(5);
    const ConversationId gone = addSecret(probe, 1, 60, random);
    const QStringList copies = makeBackups(probe, 2);
    QFile damaged(copies.constLast());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(0));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    QCOMPARE(await(probe.store->erase({gone})), std::nullopt);
    QCOMPARE(filesWith(probe.path(), secret(1)), QStringList());
    QCOMPARE(QDir(backupDir(probe.path())).entryList(QDir::Files).size(), 1);
}

void TestHistoryErase::leavesTheOthersWhole()
{
    HistoryProbe probe;
    QRandomGenerator random(2);
    const ConversationId gone = addSecret(probe, 1, 60, random);
    const ConversationId kept = addSecret(probe, 2, 60, random);
    const QList<Turn> before = valueOf(probe.store->turns(kept, {}, 100));
    QCOMPARE(await(probe.store->erase({gone})), std::nullopt);
    QCOMPARE(valueOf(probe.store->find(gone)), std::nullopt);
    QCOMPARE(await(probe.store->turns(gone, {}, 1)).error().kind, ErrorKind::File);
    QCOMPARE(valueOf(probe.store->turns(kept, {}, 100)).size(), before.size());
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadWrite);
    for (const QString &table : {u"words"_s, u"grams"_s}) {
        database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        QCOMPARE(database.error(), std::nullopt);
        QCOMPARE(database.number(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(table), secret(2)), 120);
        QCOMPARE(database.number(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(table), secret(1)), 0);
    }
    for (const QString &table : {u"turns"_s, u"messages"_s, u"drafts"_s, u"tags"_s})
        QCOMPARE(database.number(u"SELECT count(*) FROM %1 WHERE conversation = ?"_s.arg(table), gone), 0);
    QCOMPARE(database.number(u"SELECT count(*) FROM items"_s), 60);
}

void TestHistoryErase::takesAttachmentsThatNobodyElseHas()
{
    HistoryProbe probe;
    const ConversationId gone = probe.add();
    const ConversationId kept = probe.add();
    const Attachment alone = given("of one alone");
    const Attachment shared = given("of both of them", u"b.txt"_s);
    const Attachment sharedOtherwise = given("of both of them", u"c.txt"_s);
    const Attachment drafted = given("of a draft", u"d.txt"_s);
    Attachment foreign = given("not a hash");
    foreign.hash = u"../../history.db"_s;
    probe.ask(gone, u"?"_s, {}, {alone, shared});
    probe.ask(kept, u"?"_s, {}, {sharedOtherwise, foreign});
    const auto attachments = [&probe](ConversationId id) {
        return valueOf(probe.store->turns(id, {}, 1)).constFirst().attachments;
    };
    HistoryProbe::keep(probe.store->keepDraft({}, {.attachments = {drafted}}));
    QCOMPARE(attachments(gone), QList({alone, shared}));
    QCOMPARE(attachments(gone).constFirst().content, "of one alone"_ba);
    QCOMPARE(await(probe.store->erase({gone})), std::nullopt);
    QCOMPARE(filesWith(probe.path(), u"of one alone"_s), QStringList());
    QCOMPARE(filesWith(probe.path(), u"of both of them"_s).size(), 1);
    QCOMPARE(filesWith(probe.path(), u"not a hash"_s), QStringList());
    QCOMPARE(attachments(kept).constFirst(), sharedOtherwise); // each has its own name
    QVERIFY(attachments(kept).constLast().isLost());
    QCOMPARE(valueOf(probe.store->draft({}))->attachments, QList{drafted});
}

void TestHistoryErase::emptiesTheTrashOfWhatIsOld()
{
    HistoryProbe probe;
    const ConversationId old = probe.add(u"old"_s);
    const ConversationId young = probe.add(u"young"_s);
    const ConversationId kept = probe.add(u"kept"_s);
    HistoryProbe::keep(probe.store->trash({old}));
    probe.clock.advance(24h * 30);
    HistoryProbe::keep(probe.store->trash({young}));
    HistoryProbe::keep(probe.store->emptyTrash());
    QCOMPARE(valueOf(probe.store->find(old)), std::nullopt);
    QVERIFY(valueOf(probe.store->find(young)).has_value());
    HistoryProbe::keep(probe.store->emptyTrash(0s));
    QCOMPARE(valueOf(probe.store->find(young)), std::nullopt);
    QVERIFY(valueOf(probe.store->find(kept)).has_value());
    HistoryProbe::keep(probe.store->restore({young})); // too late, and no harm
    QCOMPARE(valueOf(probe.store->find(young)), std::nullopt);
}

void TestHistoryErase::goesOnWhereItWasCut()
{
    HistoryProbe probe;
    QRandomGenerator random(3);
    const ConversationId gone = addSecret(probe, 1, 150, random);
    probe.store->erase({gone});
    probe.store.reset(); // in the middle of it
    QVERIFY(!filesWith(probe.path(), secret(1)).isEmpty());
    probe.open();
    QCOMPARE(valueOf(probe.store->find(gone)), std::nullopt);
    QVERIFY(valueOf(probe.store->list({.shelf = HistoryShelf::Trash}, 9)).records.isEmpty());
    QTRY_COMPARE(filesWith(probe.path(), secret(1)), QStringList());
}

void TestHistoryErase::othersNeedNotWait()
{
    HistoryProbe probe;
    QRandomGenerator random(4);
    const ConversationId gone = addSecret(probe, 1, 200, random);
    const ConversationId kept = probe.add();
    const HistoryStore::Done erased = probe.store->erase({gone});
    Turn turn = probe.turn(u"now"_s);
    turn.state = TurnState::Submitted;
    probe.store->keepTurn(kept, turn);
    QCOMPARE(await(probe.store->markSent(turn.id)), std::nullopt);
    QVERIFY(!erased.isFinished()); // it was asked for before
    QCOMPARE(await(erased), std::nullopt);
}

void TestHistoryErase::sweepsAttachmentsThatWereNeverSent()
{
    HistoryProbe probe;
    HistoryProbe::keep(probe.store->keepDraft({}, {.attachments = {given("never sent")}}));
    HistoryProbe::keep(probe.store->keepDraft({}, {}));
    QCOMPARE(filesWith(probe.path(), u"never sent"_s).size(), 1);
    probe.open();
    QTRY_COMPARE(filesWith(probe.path(), u"never sent"_s), QStringList());
}

void TestHistoryErase::makesTheIndexAnew()
{
    HistoryProbe probe;
    QRandomGenerator random(6);
    const ConversationId id = addSecret(probe, 1, 300, random);
    const HistoryStore::Done rebuilt = probe.store->rebuildIndex();
    const TurnId last = valueOf(probe.store->find(id))->leaf;
    QVERIFY(!rebuilt.isFinished());
    HistoryProbe::keep(probe.store->removeTurn(last)); // not indexed yet
    probe.ask(id, u"meanwhile "_s + secret(1));
    QCOMPARE(await(rebuilt), std::nullopt);
    probe.ask(id, u"afterwards "_s + secret(1));
    probe.store.reset();
    Database database(historyFile(probe.path()), Database::Access::ReadWrite);
    for (const QString &table : {u"words"_s, u"grams"_s}) {
        database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        QCOMPARE(database.error(), std::nullopt);
        QCOMPARE(database.number(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(table), secret(1)),
                 2 * 299 + 2);
    }
}

void TestHistoryErase::mendsADamagedIndex()
{
    HistoryProbe probe;
    QRandomGenerator random(7);
    const ConversationId gone = addSecret(probe, 1, 20, random);
    addSecret(probe, 2, 20, random);
    probe.store.reset();
    {
        Database database(historyFile(probe.path()), Database::Access::ReadWrite);
        database.run(u"UPDATE words_data SET block = zeroblob(9) WHERE id > 10"_s);
        QCOMPARE(database.error(), std::nullopt);
    }
    probe.open();
    QCOMPARE(await(probe.store->erase({gone})), std::nullopt); // reads all of the index
    const auto found = [&probe](int number) {
        Database database(historyFile(probe.path()), Database::Access::ReadOnly);
        return database.number(u"SELECT count(*) FROM words WHERE words MATCH ?"_s, secret(number));
    };
    QTRY_COMPARE(found(2), 40);
    QCOMPARE(found(1), 0);
    QCOMPARE(probe.store->problem(), std::nullopt); // nothing of the texts was lost
}

QTEST_GUILESS_MAIN(TestHistoryErase)
#include "tst_historyerase.moc"
