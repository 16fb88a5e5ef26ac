// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "importing.h"

#include "base/stop.h"
#include "storage/archivetree.h"
#include "storage/exportjson.h"
#include "storage/importreader.h"
#include "support/randomturn.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QDateTime moment(QRandomGenerator &random)
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + random.bounded(1'000'000'000),
                                          QTimeZone::utc());
}

ConversationArchive randomArchive(QRandomGenerator &random, int number)
{
    ConversationArchive archive;
    ConversationRecord &record = archive.record;
    record.id = ConversationId(random.generate64());
    record.key = u"key-%1"_s.arg(number);
    record.owner = randomText(random, 10);
    record.title = randomText(random, 30);
    record.titledByHand = random.bounded(2) == 0;
    record.model = u"model"_s;
    record.effort = randomText(random, 8);
    record.createdAt = moment(random);
    record.changedAt = moment(random);
    record.pinned = random.bounded(2) == 0;
    record.archived = random.bounded(2) == 0;
    record.unread = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        record.deletedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, QTimeZone::utc()); // imported()
    record.origin = random.bounded(2) ? u"chatgpt:%1"_s.arg(number) : QString();
    for (int tags = random.bounded(4); tags > 0; --tags)
        record.tags += randomText(random, 12);
    for (int turns = 1 + random.bounded(12); turns > 0; --turns) {
        Turn turn = randomTurn(random);
        turn.id = TurnId((random.generate64() >> 8) + 1); // the numbers of a store have gaps
        turn.state = isFinal(turn.state) ? turn.state : TurnState::Stopped;
        const int before = int(archive.turns.size());
        if (const int parent = random.bounded(before + 1); parent < before)
            turn.parent = archive.turns.at(parent).id;
        archive.turns.append(turn);
    }
    record.leaf = archive.turns.at(random.bounded(int(archive.turns.size()))).id;
    tidyRecord(archive);
    numberBranches(archive);
    return archive;
}

QByteArray exported(const QList<ConversationArchive> &archives)
{
    JsonExport out;
    QByteArray file = out.begin(u"lectern \"0.1\""_s, QDateTime::fromMSecsSinceEpoch(1, QTimeZone::utc()));
    for (const ConversationArchive &archive : archives)
        file += out.conversation(archive);
    return file + out.end();
}

} // namespace

class TestExportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void bringsImportsOn_data();
    void bringsImportsOn();
    void isJson();
    void namesNoNumbersOfTheStore();
    void endsWhatWasUnderWay();
    void readsItOnce();
    void stopsBetweenTurns();
};

void TestExportJson::comesBackAsItWas()
{
    QRandomGenerator random(20261121);
    QList<ConversationArchive> archives;
    for (int i = 0; i < 200; ++i)
        archives.append(randomArchive(random, i));
    const Imported again = imported(exported(archives));
    QCOMPARE(again.archives.size(), archives.size());
    QVERIFY(again.report.notes.isEmpty());
    for (qsizetype i = 0; i < archives.size(); ++i) {
        const QString found = difference(archives.at(i), again.archives.at(i));
        QVERIFY2(found.isEmpty(), qPrintable(u"conversation %1: %2"_s.arg(i).arg(found)));
    }
    QCOMPARE(exported(again.archives), exported(archives));
}

void TestExportJson::bringsImportsOn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"chatgpt.json"_s, u"rollout-2026-03-14T15-09-26-019ce000-0000-7000-8000-000000000001.jsonl"_s,
          u"rollout-2025-08-18T01-16-13-c3c4b301-0000-4000-8000-000000000002.jsonl"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestExportJson::bringsImportsOn()
{
    QFETCH(const QString, name);
    const Imported first = imported(dataFile(name));
    const Imported second = imported(exported(first.archives));
    QVERIFY(!first.archives.isEmpty());
    QCOMPARE(second.archives.size(), first.archives.size());
    for (qsizetype i = 0; i < first.archives.size(); ++i)
        QCOMPARE(difference(first.archives.at(i), second.archives.at(i)), QString());
}

void TestExportJson::isJson()
{
    QRandomGenerator random(1);
    const QJsonDocument empty = QJsonDocument::fromJson(exported({}));
    QCOMPARE(empty.object().value("lectern"_L1).toInt(), kExportVersion);
    QCOMPARE(empty.object().value("program"_L1).toString(), u"lectern \"0.1\""_s);
    QCOMPARE(empty.object().value("exportedAt"_L1).toString(), u"1970-01-01T00:00:00.001Z"_s);
    QVERIFY(empty.object().value("conversations"_L1).isArray());
    const QByteArray three =
        exported({randomArchive(random, 1), randomArchive(random, 2), randomArchive(random, 3)});
    QCOMPARE(QJsonDocument::fromJson(three).object().value("conversations"_L1).toArray().size(), 3);
}

void TestExportJson::namesNoNumbersOfTheStore()
{
    QRandomGenerator random(2);
    ConversationArchive archive = randomArchive(random, 1);
    const QByteArray file = exported({archive});
    QVERIFY(!file.contains(QByteArray::number(archive.record.id.value())));
    for (const Turn &turn : std::as_const(archive.turns))
        QVERIFY(!file.contains(QByteArray::number(turn.id.value())));
}

/// A turn that runs nowhere would never end.
void TestExportJson::endsWhatWasUnderWay()
{
    QRandomGenerator random(3);
    ConversationArchive archive = randomArchive(random, 1);
    archive.turns[0].state = TurnState::Streaming;
    const Turn turn = imported(exported({archive})).archives.at(0).turns.at(0);
    QCOMPARE(turn.state, TurnState::Failed);
    QCOMPARE(turn.error->kind, ErrorKind::Interrupted);
    QCOMPARE(turn.question, archive.turns.at(0).question);
}

void TestExportJson::readsItOnce()
{
    QRandomGenerator random(4);
    const ConversationArchive archive = randomArchive(random, 1);
    const Imported twice = imported(exported({archive, archive}));
    QCOMPARE(twice.archives.size(), 1);
    QCOMPARE(twice.report.repeated, 1);
}

void TestExportJson::stopsBetweenTurns()
{
    QRandomGenerator random(20261122);
    ConversationArchive archive;
    while (archive.turns.size() < 5)
        archive = randomArchive(random, 1);
    int asked = 0;
    const StopCheck third = [&asked] { return ++asked >= 3; };
    JsonExport out;
    QCOMPARE(out.conversation(archive, third), QByteArray());
    QCOMPARE(asked, 3);

    QBuffer file;
    file.setData(exported({archive}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    asked = 0;
    const auto reader = openImport(file, archive.record.changedAt);
    reader->stopWhen(third);
    QVERIFY(!reader->next());
    QCOMPARE(reader->report().conversations, 0);
    QVERIFY(asked >= 3 && asked <= 4); // by whoever hands it on, too
}

QTEST_GUILESS_MAIN(TestExportJson)
#include "tst_exportjson.moc"
