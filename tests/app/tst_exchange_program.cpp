// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "program.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `lectern import` and `lectern export`, from one profile to another.
class TestExchangeProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatCameIn();
    void tellsItAsJson();
    void endsWithTheStatusOfTheWorst();
    void writesAllAgainAsItWas();
    void writesAFileForEach_data();
    void writesAFileForEach();
    void writesTheOneThatIsNamed();
    void writesToStandardOutput();
    void makesTheIndexAnew();
    void refusesAHistoryThatIsOnlyInMemory();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesOnePageForAllBeforeItWrites();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    Outcome run(QStringList arguments, const QString &profile = u"profile"_s) const
    {
        return runProgram(arguments << u"--data-dir"_s << path(profile));
    }
    Outcome bringIn() const { return run({u"import"_s, dataFile(u"chatgpt.json"_s)}); }
    QJsonArray conversations(const QString &profile = u"profile"_s) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestExchangeProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

/// What `lectern export --all` gives as JSON.
QJsonArray TestExchangeProgram::conversations(const QString &profile) const
{
    const Outcome outcome = run({u"export"_s, u"--all"_s, u"--format"_s, u"json"_s}, profile);
    return QJsonDocument::fromJson(outcome.out).object().value("conversations"_L1).toArray();
}

void TestExchangeProgram::tellsWhatCameIn()
{
    const Outcome first = bringIn();
    QVERIFY2(first.ended && first.status == 0, qPrintable(first.text()));
    QVERIFY2(first.out.contains("chatgpt.json: 3 conversations imported."), qPrintable(first.text()));
    QVERIFY2(first.out.contains("Reading a lectern"), qPrintable(first.text())); // has a note
    const Outcome second = bringIn();
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains("0 conversations imported. 4 were there already."),
             qPrintable(second.text()));
}

void TestExchangeProgram::tellsItAsJson()
{
    const Outcome outcome = run({u"import"_s, u"--json"_s, dataFile(u"chatgpt.json"_s), path(u"missing"_s)});
    QCOMPARE(outcome.status, 1);
    const QJsonArray files = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(files.size(), 2);
    const QJsonObject file = files.at(0).toObject();
    QCOMPARE(file.value("added"_L1).toInt(), 3);
    QCOMPARE(file.value("known"_L1).toInt(), 1);
    QCOMPARE(file.value("empty"_L1).toInt(), 1);
    QCOMPARE(file.value("notes"_L1).toArray().at(0).toObject(),
             (QJsonObject{
                 {u"issue"_s, u"files"_s}, {u"conversation"_s, u"Reading a lectern"_s}, {u"count"_s, 1}}));
    QVERIFY(!files.at(1).toObject().value("problem"_L1).toString().isEmpty());
}

void TestExchangeProgram::endsWithTheStatusOfTheWorst()
{
    QFile other(path(u"diary.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("Dear diary");
    other.close();
    const Outcome outcome = run({u"import"_s, other.fileName(), dataFile(u"chatgpt.json"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.contains("3 conversations imported."), qPrintable(outcome.text()));
}

void TestExchangeProgram::writesAllAgainAsItWas()
{
    bringIn();
    const QString file = path(u"all.json"_s);
    const Outcome out = run({u"export"_s, u"--all"_s, u"--format"_s, u"json"_s, u"--output"_s, file});
    QVERIFY2(out.ended && out.status == 0, qPrintable(out.text()));
    QCOMPARE(out.out.trimmed(), file.toUtf8());
    QCOMPARE(run({u"import"_s, file}, u"other"_s).status, 0);
    QCOMPARE(conversations().size(), 3);
    QCOMPARE(conversations(u"other"_s), conversations());
}

void TestExchangeProgram::writesAFileForEach_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("Markdown") << u"md"_s << "# Reading a lectern"_ba;
    QTest::newRow("HTML") << u"html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("PDF") << u"pdf"_s << "%PDF-"_ba;
}

void TestExchangeProgram::writesAFileForEach()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, beginning);
    bringIn();
    const Outcome out =
        run({u"export"_s, u"--all"_s, u"--format"_s, format, u"--output"_s, path(u"files"_s)});
    QVERIFY2(out.ended && out.status == 0, qPrintable(out.text()));
    const QStringList files = QDir(path(u"files"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    QCOMPARE(out.out.trimmed().split('\n').size(), 3);
    const QString first = u"2025-10-09 Reading a lectern."_s + format;
    QVERIFY(files.contains(first));
    QVERIFY(contents(path(u"files/"_s + first)).startsWith(beginning));
}

void TestExchangeProgram::writesTheOneThatIsNamed()
{
    bringIn();
    const QString key = conversations().at(1).toObject().value("key"_L1).toString();
    const QString title = conversations().at(1).toObject().value("title"_L1).toString();
    const QString file = path(u"one.md"_s);
    const Outcome out = run({u"export"_s, key, u"--output"_s, file});
    QVERIFY2(out.ended && out.status == 0, qPrintable(out.text()));
    QVERIFY(contents(file).startsWith(QString(u"# "_s + title).toUtf8()));
}

void TestExchangeProgram::writesToStandardOutput()
{
    bringIn();
    const QString key = conversations().at(0).toObject().value("key"_L1).toString();
    const Outcome out = run({u"export"_s, key, u"--format"_s, u"html"_s, u"--output"_s, u"-"_s});
    QCOMPARE(out.status, 0);
    QVERIFY(out.out.startsWith("<!DOCTYPE html>"));
    QVERIFY(out.out.endsWith("</html>\n"));
}

void TestExchangeProgram::makesTheIndexAnew()
{
    bringIn();
    const auto found = [this] {
        Database database(historyFile(path(u"profile"_s)), Database::Access::ReadWrite);
        return database.number(u"SELECT count(*) FROM words WHERE words MATCH 'lectern'"_s);
    };
    const qint64 before = found();
    QVERIFY(before > 0);
    {
        Database database(historyFile(path(u"profile"_s)), Database::Access::ReadWrite);
        database.run(u"INSERT INTO words (words) VALUES ('delete-all')"_s);
        QCOMPARE(database.error(), std::nullopt);
    }
    QCOMPARE(found(), 0);
    const Outcome outcome = run({u"rebuild-index"_s});
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QVERIFY2(outcome.out.contains("made anew"), qPrintable(outcome.text()));
    QCOMPARE(found(), before);
}

void TestExchangeProgram::refusesAHistoryThatIsOnlyInMemory()
{
    QVERIFY(QDir().mkpath(path(u"profile/history.db"_s))); // nothing can be opened or made there
    const Outcome in = bringIn();
    QCOMPARE(in.status, 1);
    QVERIFY2(!in.out.contains("imported"), qPrintable(in.text()));
    QVERIFY2(!in.err.isEmpty(), qPrintable(in.text()));
    QFile yesterday(path(u"backup.json"_s));
    QVERIFY(yesterday.open(QIODevice::WriteOnly));
    yesterday.write("of yesterday");
    yesterday.close();
    const Outcome out =
        run({u"export"_s, u"--all"_s, u"--format"_s, u"json"_s, u"--output"_s, yesterday.fileName()});
    QCOMPARE(out.status, 1);
    QCOMPARE(contents(yesterday.fileName()), "of yesterday"_ba);
}

void TestExchangeProgram::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no such conversation") << QStringList{u"export"_s, u"nobody"_s} << 1 << "nobody"_ba;
    QTest::newRow("all in one page") << QStringList{u"export"_s, u"--all"_s, u"--output"_s, u"DIR/a.md"_s}
                                     << 2 << "folder"_ba;
    QTest::newRow("no place") << QStringList{u"export"_s, u"--all"_s, u"--output"_s,
                                             u"DIR/profile/history.db/x"_s}
                              << 1 << "history.db"_ba;
    QTest::newRow("no file") << QStringList{u"import"_s, u"DIR/missing.json"_s} << 1 << "missing.json"_ba;
}

void TestExchangeProgram::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, named);
    bringIn();
    arguments.replaceInStrings(u"DIR"_s, m_dir->path());
    const Outcome out = run(arguments);
    QVERIFY2(out.ended && out.status == status, qPrintable(out.text()));
    QVERIFY2(out.err.contains(named), qPrintable(out.text()));
}

void TestExchangeProgram::refusesOnePageForAllBeforeItWrites()
{
    bringIn();
    const Outcome out = run({u"export"_s, u"--all"_s, u"--output"_s, path(u"a.md"_s)});
    QVERIFY2(out.ended && out.status == 2, qPrintable(out.text()));
    QVERIFY(out.out.isEmpty());
    QVERIFY(!QFile::exists(path(u"a.md"_s)));
}

QTEST_GUILESS_MAIN(TestExchangeProgram)
#include "tst_exchange_program.moc"
