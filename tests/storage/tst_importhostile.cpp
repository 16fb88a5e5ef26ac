// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "importing.h"

#include "storage/exportjson.h"
#include "support/randomturn.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QByteArray ownExport()
{
    QRandomGenerator random(5);
    ConversationArchive archive;
    archive.record.key = u"key"_s;
    archive.record.createdAt = archive.record.changedAt = QDateTime::fromMSecsSinceEpoch(1, QTimeZone::utc());
    for (quint64 id = 1; id <= 3; ++id) {
        Turn turn = randomTurn(random);
        turn.id = TurnId(id);
        turn.parent = TurnId(id - 1);
        archive.turns.append(turn);
    }
    JsonExport out;
    return out.begin(u"test"_s, archive.record.createdAt) + out.conversation(archive) + out.end();
}

void addFiles()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("ChatGPT") << dataFile(u"chatgpt.json"_s);
    QTest::newRow("Codex CLI") << dataFile(
        u"rollout-2026-03-14T15-09-26-019ce000-0000-7000-8000-000000000001.jsonl"_s);
    QTest::newRow("first Codex CLI") << dataFile(
        u"rollout-2025-08-18T01-16-13-c3c4b301-0000-4000-8000-000000000002.jsonl"_s);
    QTest::newRow("Lectern") << ownExport();
}

/// What must be so whatever the file says.
void checkPromises(const QByteArray &file)
{
    const Imported result = imported(file);
    QCOMPARE(result.report.conversations, int(result.archives.size()));
    QVERIFY(result.report.notes.size() <= 501);
    for (const ConversationArchive &archive : result.archives)
        QVERIFY(isWellFormed(archive));
}

QByteArray message(const QByteArray &content)
{
    return R"([{"conversation_id":"c","mapping":{"q":{"message":{"author":{"role":"user"},"content":)" +
           content + "}}}}]";
}

/// A device that is gone in the middle.
class BrokenDevice final : public QBuffer
{
protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        return pos() > 0 ? -1 : QBuffer::readData(data, qMin<qint64>(maxSize, 100));
    }
};

} // namespace

/// Whatever a file holds: it ends, and what is given is sound.
class TestImportHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryCut_data() { addFiles(); }
    void survivesEveryCut();
    void survivesEveryByte_data() { addFiles(); }
    void survivesEveryByte();
    void survivesOtherTypes_data() { addFiles(); }
    void survivesOtherTypes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void survivesABrokenDevice();
    void survivesABrokenDeviceOfLines();
    void makesItTidy();
    void countsWhatItCannotList();
};

void TestImportHostile::survivesEveryCut()
{
    QFETCH(const QByteArray, file);
    QVERIFY(file.size() > 500);
    for (qsizetype size = 0; size < file.size(); size += 1 + size / 100)
        checkPromises(file.first(size));
}

void TestImportHostile::survivesEveryByte()
{
    QFETCH(QByteArray, file);
    QRandomGenerator random(77);
    const QByteArray bytes("\0\"\\{}[],:0-eE \n\xff\xe2t", 18);
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = file;
        for (int i = 0; i < 1 + round % 5; ++i)
            broken[random.bounded(int(broken.size()))] = bytes.at(random.bounded(int(bytes.size())));
        checkPromises(broken);
    }
}

/// Each value becomes one of another type.
void TestImportHostile::survivesOtherTypes()
{
    QFETCH(QByteArray, file);
    const QByteArrayList others{"null", "[]", "{}", "-1", "1e308", "\"x\"", "true", "[[{}]]"};
    qsizetype at = 0;
    int round = 0;
    while ((at = file.indexOf(':', at + 1)) >= 0) {
        qsizetype end = at + 1;
        while (end < file.size() && !QByteArrayView(",}]\n").contains(file.at(end)))
            ++end;
        checkPromises(file.first(at + 1) + others.at(round++ % others.size()) + file.sliced(end));
    }
    QVERIFY(round > 20);
}

void TestImportHostile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<int>("conversations");
    const auto row = [](const char *name, const QByteArray &file, const QString &note,
                        int conversations = 0) {
        QTest::newRow(name) << file << (note.isEmpty() ? QStringList() : QStringList{note}) << conversations;
    };
    row("nothing", "", u"UnknownFormat×1"_s);
    row("another JSON", R"({"a":1})", u"UnknownFormat×1"_s);
    row("a picture", "\x89PNG\r\n\x1a\n", u"UnknownFormat×1"_s);
    row("with a byte order mark", "\xEF\xBB\xBF[]", {});
    row("numbers", "[1,2]", u"Damaged×2"_s);
    row("a newer version", R"({"lectern":2,"conversations":[{"key":"k","turns":[{"id":"t1"}]}]})",
        u"NewerVersion×1"_s);
    row("no version", R"({"lectern":"x","conversations":[]})", u"UnknownFormat×1"_s);
    row("no conversations", R"({"lectern":1,"key":"k"})", u"Damaged×1"_s);
    row("no key", R"({"lectern":1,"conversations":[{"turns":[{"id":"t1"}]}]})", u"Damaged×1"_s);
    row("the same turn twice",
        R"({"lectern":1,"conversations":[{"key":"k","turns":[{"id":"t1"},{"id":"t1"}]}]})", u"Damaged×1"_s,
        1);
    row("a child before its parent",
        R"({"lectern":1,"conversations":[{"key":"k","turns":[{"id":"t1","parent":"t2"},{"id":"t2","parent":"t1"}]}]})",
        u"BrokenTree×1"_s, 1);
    row("a turn that follows itself",
        R"({"lectern":1,"conversations":[{"key":"k","turns":[{"id":"t1","parent":"t1"}]}]})",
        u"BrokenTree×1"_s, 1);
    row("deep nesting", message("[" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "]"),
        u"Damaged×1"_s);
    row("a mapping of another type", R"([{"mapping":[1]}])", u"Damaged×1"_s);
    row("a node that follows itself",
        R"([{"conversation_id":"c","mapping":{"a":{"parent":"a","children":["a"],"message":{"author":{"role":"user"},
        "content":{"content_type":"text","parts":["x"]}}}}}])",
        u"BrokenTree×1"_s, 1);
    row("two messages in one line",
        R"({"type":"message","role":"user","content":"a"})"
        "\n"
        R"({"type":"message","role":"user","content":"a"}{"type":"message"})",
        u"Truncated×1"_s, 1);
}

void TestImportHostile::saysWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    const Imported result = imported(file);
    QTEST(describe(result.report), "notes");
    QTEST(int(result.archives.size()), "conversations");
}

void TestImportHostile::survivesABrokenDevice()
{
    BrokenDevice device;
    device.setData(dataFile(u"chatgpt.json"_s));
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const std::unique_ptr<ImportReader> reader = openImport(device, {});
    QVERIFY(!reader->next());
    QCOMPARE(reader->report().notes.size(), 1);

    QBuffer closed;
    const std::unique_ptr<ImportReader> none = openImport(closed, {});
    QVERIFY(!none->next());
    QCOMPARE(describe(none->report()), QStringList{u"Unreadable×1"_s});
}

void TestImportHostile::survivesABrokenDeviceOfLines()
{
    BrokenDevice device;
    QByteArray file = R"({"timestamp":"2026-01-01T00:00:00Z","type":"session_meta","payload":{"id":"s"}})"
                      "\n";
    file += QByteArray(R"({"type":"event_msg","payload":{"type":"none"}})"
                       "\n")
                .repeated(100);
    device.setData(file);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const std::unique_ptr<ImportReader> reader = openImport(device, {});
    QVERIFY(!reader->next());
    QVERIFY(describe(reader->report()).contains(u"Unreadable×1"_s));
}

void TestImportHostile::makesItTidy()
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, QTimeZone::utc()); // of imported()
    const QByteArray file =
        R"({"lectern":1,"conversations":[{"key":")" + QByteArray(5000, 'k') + R"(","title":"a\nb\u202ec )" +
        QByteArray(100'000, 't') + R"(","tags":["  to\n do\u202e","to do","","\u202e",")" +
        QByteArray(9000, 'g') +
        R"("],"createdAt":"1969-01-01T00:00:00Z","changedAt":"9999-12-31T00:00:00Z",)"
        R"("deletedAt":"1970-01-01T00:00:00Z","turns":[{"id":"1","question":"?","askedAt":"9999-01-01T00:00:00Z",)"
        R"("state":"completed"}]}]})";
    const Imported result = imported(file);
    QCOMPARE(result.archives.size(), 1);
    const ConversationRecord &record = result.archives.constFirst().record;
    QVERIFY(record.title.startsWith(u"a bc ttt"_s));
    QVERIFY(record.title.size() <= 500);
    QVERIFY(record.key.size() <= 200);
    QCOMPARE(record.tags.size(), 2);
    QCOMPARE(record.tags.constFirst(), u"to do"_s);
    QVERIFY(record.tags.constLast().size() <= 100);
    QCOMPARE(record.createdAt, now);
    QCOMPARE(record.changedAt, now);
    QCOMPARE(record.deletedAt, now);
    QCOMPARE(result.archives.constFirst().turns.constFirst().askedAt, now);
    QVERIFY(describe(result.report).constFirst().startsWith(u"WrongTime"_s));
    QCOMPARE(imported(file).archives.constFirst().record.key, record.key);
}

void TestImportHostile::countsWhatItCannotList()
{
    QByteArray file = "[";
    for (int i = 0; i < 2000; ++i)
        file += R"({"title":")" + QByteArray::number(i) + R"("},)";
    const ImportReport report = imported(file + "0]").report;
    QCOMPARE(report.notes.size(), 501);
    int count = 0;
    for (const ImportNote &note : report.notes)
        count += note.count;
    QCOMPARE(count, 2001);
}

QTEST_GUILESS_MAIN(TestImportHostile)
#include "tst_importhostile.moc"
