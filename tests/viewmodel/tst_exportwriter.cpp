// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/exportwriter.h"

#include "conversation/answerbuilder.h"
#include "storage/archivetree.h"
#include "storage/importreader.h"
#include "support/events.h"
#include "viewmodel/exchangewords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

const QDateTime kNow(QDate(2026, 3, 14), QTime(15, 9), QTimeZone::utc());

ConversationArchive archiveOf(const QString &title)
{
    Turn turn;
    turn.id = TurnId(1);
    turn.question = u"Question of "_s + title;
    turn.askedAt = kNow;
    turn.state = TurnState::Completed;
    restoreItem(turn, 0, Protocol::parseItem(Testing::messageItem(u"Answer of "_s + title)), true);
    ConversationArchive archive;
    archive.record.title = title;
    archive.record.key = title;
    archive.turns = {turn};
    numberBranches(archive);
    fillTimes(archive, kNow);
    return archive;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &dir)
{
    return QDir(dir).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestExportWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryFormat();
    void writesAFileForEachConversation_data();
    void writesAFileForEachConversation();
    void writesAllIntoOneJson();
    void writesAnExportOfNothing();
    void replacesNothingInAFolder();
    void replacesTheFileThatWasNamed();
    void refusesTwoConversationsInOneFile();
    void leavesNoHalfFile();
    void saysWhereItCannotWrite_data();
    void saysWhereItCannotWrite();
};

void TestExportWriter::namesEveryFormat()
{
    for (const ExportFormat format :
         {ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json, ExportFormat::Pdf})
        QCOMPARE(formatNamed(formatName(format)), std::optional(format));
    QCOMPARE(formatNamed(u"docx"_s), std::nullopt);
}

void TestExportWriter::writesAFileForEachConversation_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("Markdown") << u"md"_s << "# "_ba;
    QTest::newRow("HTML") << u"html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("PDF") << u"pdf"_s << "%PDF-"_ba;
}

void TestExportWriter::writesAFileForEachConversation()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, beginning);
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"new/folder"_s);
    ExportWriter writer(*formatNamed(format), folder, kNow, exportWords());
    for (const QString &title : {u"One"_s, u"one"_s, u"T/wo"_s})
        QCOMPARE(writer.add(archiveOf(title)), std::nullopt);
    QCOMPARE(writer.finish(), std::nullopt);
    const QStringList names{u"2026-03-14 one (2)."_s + format, u"2026-03-14 One."_s + format,
                            u"2026-03-14 T wo."_s + format};
    QCOMPARE(filesIn(folder), names);
    QCOMPARE(writer.files().size(), 3);
    for (const QString &file : writer.files()) {
        const QByteArray text = contents(file);
        QVERIFY(text.startsWith(beginning));
        QVERIFY(format == "pdf"_L1 || text.contains("Question of "));
    }
}

void TestExportWriter::writesAllIntoOneJson()
{
    QTemporaryDir dir;
    ExportWriter writer(ExportFormat::Json, dir.path(), kNow, exportWords());
    for (const QString &title : {u"One"_s, u"Two"_s})
        QCOMPARE(writer.add(archiveOf(title)), std::nullopt);
    QCOMPARE(filesIn(dir.path()), QStringList()); // not before it is whole
    QCOMPARE(writer.finish(), std::nullopt);
    QCOMPARE(filesIn(dir.path()).size(), 1);
    QFile file(writer.files().at(0));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reader = openImport(file, kNow);
    QCOMPARE(reader->next()->record.title, u"One"_s);
    QCOMPARE(reader->next()->turns.at(0).answerText(), u"Answer of Two"_s);
    QVERIFY(!reader->next());
    QVERIFY(reader->report().notes.isEmpty());
}

void TestExportWriter::writesAnExportOfNothing()
{
    QTemporaryDir dir;
    ExportWriter json(ExportFormat::Json, dir.filePath(u"all.json"_s), kNow, exportWords());
    QCOMPARE(json.finish(), std::nullopt);
    QVERIFY(contents(dir.filePath(u"all.json"_s)).contains("\"conversations\":[\n]"));
    ExportWriter markdown(ExportFormat::Markdown, dir.filePath(u"x"_s), kNow, exportWords());
    QCOMPARE(markdown.finish(), std::nullopt);
    QVERIFY(!QDir(dir.filePath(u"x"_s)).exists());
}

void TestExportWriter::replacesNothingInAFolder()
{
    QTemporaryDir dir;
    for (int round = 0; round < 2; ++round) {
        ExportWriter writer(ExportFormat::Markdown, dir.path(), kNow, exportWords());
        QCOMPARE(writer.add(archiveOf(u"One"_s)), std::nullopt);
    }
    QCOMPARE(filesIn(dir.path()), (QStringList{u"2026-03-14 One (2).md"_s, u"2026-03-14 One.md"_s}));
}

void TestExportWriter::replacesTheFileThatWasNamed()
{
    QTemporaryDir dir;
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        ExportWriter writer(ExportFormat::Markdown, dir.filePath(u"talk.MD"_s), kNow, exportWords());
        QCOMPARE(writer.add(archiveOf(title)), std::nullopt);
    }
    QCOMPARE(filesIn(dir.path()), QStringList{u"talk.MD"_s});
    QVERIFY(contents(dir.filePath(u"talk.MD"_s)).startsWith("# Two"));
}

void TestExportWriter::refusesTwoConversationsInOneFile()
{
    QTemporaryDir dir;
    ExportWriter writer(ExportFormat::Html, dir.filePath(u"a.html"_s), kNow, exportWords());
    QCOMPARE(writer.add(archiveOf(u"One"_s)), std::nullopt);
    const auto error = writer.add(archiveOf(u"Two"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Usage);
    QVERIFY(contents(dir.filePath(u"a.html"_s)).contains("Answer of One"));
}

void TestExportWriter::leavesNoHalfFile()
{
    QTemporaryDir dir;
    {
        ExportWriter writer(ExportFormat::Json, dir.filePath(u"all.json"_s), kNow, exportWords());
        QCOMPARE(writer.add(archiveOf(u"One"_s)), std::nullopt);
    }
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void TestExportWriter::saysWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    for (const QString &format : {u"md"_s, u"html"_s, u"json"_s, u"pdf"_s}) {
        QTest::newRow(qPrintable(u"no folder, "_s + format)) << format << u"file/below"_s;
        QTest::newRow(qPrintable(u"no file, "_s + format)) << format << u"file/below."_s + format;
    }
}

/// What is a file cannot be a folder, for whoever asks.
void TestExportWriter::saysWhereItCannotWrite()
{
    QFETCH(const QString, format);
    QFETCH(const QString, path);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ExportWriter writer(*formatNamed(format), dir.filePath(path), kNow, exportWords());
    const auto error = writer.add(archiveOf(u"One"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::File);
    QVERIFY2(error->detail.contains(u"below"_s), qPrintable(error->detail));
    QVERIFY(writer.files().isEmpty());
}

QTEST_MAIN(TestExportWriter)
#include "tst_exportwriter.moc"
