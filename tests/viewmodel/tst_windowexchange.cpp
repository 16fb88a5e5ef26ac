// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historyprobe.h"
#include "viewmodel/historyexchange.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Format = HistoryExchange::Format;

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/storage/data/"_s + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The history, its list and what goes out and in, over a store of its own.
struct Fixture : HistoryProbe
{
    QTemporaryDir files;
    HistoryViewModel history{*store, clock};
    HistoryExchange exchange{*store, history, clock};
    QAbstractItemModelTester tester{exchange.report()};
    QSignalSpy changed{&exchange, &HistoryExchange::changed};
    QSignalSpy imported{&exchange, &HistoryExchange::imported};

    /// "Number 0" is the oldest, so the last row.
    bool load(int number)
    {
        for (int i = 0; i < number; ++i)
            ask(add(u"Number %1"_s.arg(i)), u"question %1"_s.arg(i), {});
        history.setOwner({});
        return QTest::qWaitFor([&] { return history.list()->count() == number; });
    }
    QString path(const QString &name) const { return files.filePath(name); }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(path(name)); }
    bool finish()
    {
        return QTest::qWaitFor([this] { return !exchange.isRunning(); });
    }
    bool bringIn(const QList<QUrl> &urls)
    {
        exchange.importFrom(urls);
        return imported.wait();
    }
    QString reported(int row, ImportReportModel::Role role)
    {
        return exchange.report()->data(exchange.report()->index(row), int(role)).toString();
    }
};

} // namespace

/// The program that shows folders.
class Opener : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

class TestWindowExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneIntoOneFile_data();
    void writesOneIntoOneFile();
    void writesTheMarkedOnesIntoAFolder();
    void writesAllIntoOneJson();
    void tellsHowFarItIs();
    void endsWhenItIsCancelled();
    void saysWhyItCannotWrite();
    void writesOnlyToThisComputer();
    void doesOneThingAtATime();
    void suggestsAName();
    void showsTheFolder();
    void reportsWhatCame();
    void opensTheFirstThatCame();
    void saysWhatCouldNotBeRead();
    void keepsWhatCameBeforeItWasCancelled();
};

void TestWindowExchange::writesOneIntoOneFile_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("Markdown") << Format::Markdown << u"a.md"_s << u"a.md"_s;
    QTest::newRow("HTML") << Format::Html << u"a.html"_s << u"a.html"_s;
    QTest::newRow("JSON") << Format::Json << u"a.json"_s << u"a.json"_s;
    QTest::newRow("without its end") << Format::Markdown << u"notes"_s << u"notes.md"_s;
    QTest::newRow("with another end") << Format::Html << u"a.md"_s << u"a.md.html"_s;
}

void TestWindowExchange::writesOneIntoOneFile()
{
    QFETCH(const Format, format);
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    Fixture f;
    QVERIFY(f.load(3));
    f.exchange.choose(f.history.choice(1));
    QCOMPARE(f.exchange.chosen(), 1);
    QVERIFY(!f.exchange.wantsFolder(format));
    f.exchange.exportTo(f.url(name), format);
    QVERIFY(f.exchange.isRunning());
    QVERIFY(f.finish());
    QCOMPARE(QDir(f.files.path()).entryList(QDir::Files), QStringList{file});
    QVERIFY(contents(f.path(file)).contains("question 1"));
    QVERIFY(!contents(f.path(file)).contains("question 2"));
    QVERIFY2(f.exchange.notice().contains(file), qPrintable(f.exchange.notice()));
    QVERIFY(!f.exchange.hasFailed());
}

void TestWindowExchange::writesTheMarkedOnesIntoAFolder()
{
    Fixture f;
    QVERIFY(f.load(4));
    f.history.mark(0);
    f.history.toggleMark(2);
    f.exchange.choose(f.history.choice(2));
    QCOMPARE(f.exchange.chosen(), 2);
    QVERIFY(f.exchange.wantsFolder(Format::Markdown));
    QVERIFY(!f.exchange.wantsFolder(Format::Json));
    f.exchange.exportTo(QUrl::fromLocalFile(f.files.path()), Format::Markdown);
    QVERIFY(f.finish());
    const QStringList files = QDir(f.files.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QVERIFY(files.at(0).contains(u"Number 1"_s) && files.at(1).contains(u"Number 3"_s));
    QVERIFY2(f.exchange.notice().contains(QFileInfo(f.files.path()).fileName()),
             qPrintable(f.exchange.notice()));
}

void TestWindowExchange::writesAllIntoOneJson()
{
    Fixture f;
    QVERIFY(f.load(5));
    f.history.setArchived(f.history.choice(0), true);
    f.exchange.choose(f.history.choice(0));
    f.exchange.chooseAll();
    f.exchange.exportTo(f.url(u"all.json"_s), Format::Json);
    QVERIFY(f.finish());
    const QByteArray json = contents(f.path(u"all.json"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(json.contains(QByteArray("question " + QByteArray::number(i))));
}

void TestWindowExchange::tellsHowFarItIs()
{
    Fixture f;
    QVERIFY(f.load(3));
    QStringList told;
    connect(&f.exchange, &HistoryExchange::changed, &f.exchange, [&] { told += f.exchange.progress(); });
    f.history.markAll();
    QTRY_COMPARE(f.history.marked(), 3);
    f.exchange.choose(f.history.choice(0));
    f.exchange.exportTo(f.url(u"all.json"_s), Format::Json);
    QVERIFY(f.finish());
    for (const QString &step : {u"0 of 3"_s, u"1 of 3"_s, u"2 of 3"_s, u"3 of 3"_s})
        QVERIFY2(told.contains(step), qPrintable(told.join(u'|')));
}

void TestWindowExchange::endsWhenItIsCancelled()
{
    Fixture f;
    QVERIFY(f.load(20));
    f.exchange.chooseAll();
    connect(&f.exchange, &HistoryExchange::changed, &f.exchange, [&] {
        if (f.exchange.done() == 3)
            QMetaObject::invokeMethod(&f.exchange, &HistoryExchange::cancel, Qt::QueuedConnection);
    });
    f.exchange.exportTo(QUrl::fromLocalFile(f.files.path()), Format::Markdown);
    QVERIFY(f.finish());
    const qsizetype files = QDir(f.files.path()).entryList(QDir::Files).size();
    QVERIFY(files >= 3 && files < 20);
    QVERIFY(f.exchange.notice().startsWith(u"Cancelled."_s));
    QVERIFY(f.exchange.isShowable());
    f.exchange.exportTo(f.url(u"all.json"_s), Format::Json);
    f.exchange.cancel();
    QVERIFY(f.finish());
    QVERIFY(!f.exchange.isShowable());
    QVERIFY(!QFile::exists(f.path(u"all.json"_s)));
}

void TestWindowExchange::saysWhyItCannotWrite()
{
    Fixture f;
    QVERIFY(f.load(2));
    QFile file(f.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    f.exchange.choose(f.history.choice(0));
    f.exchange.exportTo(f.url(u"file/a.md"_s), Format::Markdown);
    QVERIFY(f.finish());
    QVERIFY(f.exchange.hasFailed());
    QVERIFY2(f.exchange.notice().contains(u"a.md"_s), qPrintable(f.exchange.notice()));
    QVERIFY(!f.exchange.isShowable());
    f.exchange.exportTo(f.url(u"b.md"_s), Format::Markdown); // somewhere else, as before
    QVERIFY(f.finish());
    QVERIFY(!f.exchange.hasFailed());
    QVERIFY(QFile::exists(f.path(u"b.md"_s)));
}

void TestWindowExchange::writesOnlyToThisComputer()
{
    Fixture f;
    QVERIFY(f.load(1));
    f.exchange.choose(f.history.choice(0));
    f.exchange.exportTo(QUrl(u"https://files.example/a.md"_s), Format::Markdown);
    QVERIFY(!f.exchange.isRunning());
    QVERIFY(f.exchange.hasFailed());
    f.exchange.clearNotice();
    QVERIFY(f.exchange.notice().isEmpty() && !f.exchange.hasFailed());
    f.exchange.importFrom({QUrl(u"https://files.example/a.json"_s)});
    QVERIFY(!f.exchange.isRunning());
}

void TestWindowExchange::doesOneThingAtATime()
{
    Fixture f;
    QVERIFY(f.load(2));
    f.exchange.chooseAll();
    f.exchange.exportTo(f.url(u"one.json"_s), Format::Json);
    f.exchange.exportTo(f.url(u"two.json"_s), Format::Json);
    f.exchange.importFrom({QUrl::fromLocalFile(dataFile(u"chatgpt.json"_s))});
    QVERIFY(f.finish());
    QVERIFY(QFile::exists(f.path(u"one.json"_s)) && !QFile::exists(f.path(u"two.json"_s)));
    QCOMPARE(f.imported.size(), 0);
}

void TestWindowExchange::suggestsAName()
{
    Fixture f;
    QVERIFY(f.load(2));
    f.exchange.choose(f.history.choice(0));
    QVERIFY(f.exchange.suggestedFile(Format::Pdf).fileName().endsWith(u"Number 1.pdf"_s));
    f.exchange.chooseAll();
    QVERIFY(f.exchange.suggestedFile(Format::Json).fileName().endsWith(u"Lectern.json"_s));
    QVERIFY(f.exchange.suggestedFile(Format::Json).isLocalFile());
}

void TestWindowExchange::showsTheFolder()
{
    Fixture f;
    QVERIFY(f.load(1));
    Opener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "take");
    f.exchange.choose(f.history.choice(0));
    f.exchange.exportTo(f.url(u"a.md"_s), Format::Markdown);
    QVERIFY(f.finish());
    QVERIFY(f.exchange.isShowable());
    f.exchange.showFiles();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opener.urls, QList<QUrl>{QUrl::fromLocalFile(f.files.path())});
    f.exchange.clearNotice();
    QVERIFY(!f.exchange.isShowable());
}

void TestWindowExchange::reportsWhatCame()
{
    Fixture f;
    QVERIFY(f.load(0));
    const QUrl file = QUrl::fromLocalFile(dataFile(u"chatgpt.json"_s));
    QVERIFY(f.bringIn({file}));
    QVERIFY(!f.exchange.isRunning());
    QVERIFY2(f.exchange.report()->summary().startsWith(u"3 "_s), qPrintable(f.exchange.report()->summary()));
    QCOMPARE(f.exchange.report()->count(), 1); // has notes
    QCOMPARE(f.reported(0, ImportReportModel::Role::Name), u"chatgpt.json"_s);
    QVERIFY(f.reported(0, ImportReportModel::Role::Text).contains(u"Reading a lectern"_s));
    QCOMPARE(f.reported(0, ImportReportModel::Role::Failed), u"false"_s);
    QTRY_COMPARE(f.history.list()->count(), 2); // one is archived
    QVERIFY(f.bringIn({file}));
    QVERIFY2(f.exchange.report()->summary().contains(u"4 were there already."_s),
             qPrintable(f.exchange.report()->summary()));
    QVERIFY(!f.exchange.report()->isOpenable());
}

void TestWindowExchange::opensTheFirstThatCame()
{
    Fixture f;
    QSignalSpy opened(&f.exchange, &HistoryExchange::openRequested);
    f.exchange.openImported();
    QCOMPARE(opened.size(), 0);
    QVERIFY(f.bringIn({QUrl::fromLocalFile(dataFile(u"chatgpt.json"_s))}));
    QVERIFY(f.exchange.report()->isOpenable());
    f.exchange.openImported();
    QCOMPARE(opened.size(), 1);
    const auto id = opened.constFirst().constFirst().value<ConversationId>();
    QVERIFY(valueOf(f.store->find(id)));
}

void TestWindowExchange::saysWhatCouldNotBeRead()
{
    Fixture f;
    QFile diary(f.path(u"diary.txt"_s));
    QVERIFY(diary.open(QIODevice::WriteOnly));
    diary.write("Dear diary");
    diary.close();
    QVERIFY(f.bringIn(
        {f.url(u"diary.txt"_s), f.url(u"missing.json"_s), QUrl::fromLocalFile(dataFile(u"chatgpt.json"_s))}));
    QCOMPARE(f.exchange.report()->count(), 3);
    QCOMPARE(f.reported(0, ImportReportModel::Role::Failed), u"true"_s);
    QCOMPARE(f.reported(1, ImportReportModel::Role::Failed), u"true"_s);
    const QString why = f.reported(1, ImportReportModel::Role::Text);
    QVERIFY2(why.startsWith(u"The file cannot be read: "_s) && !why.contains(f.files.path()),
             qPrintable(why));
    QVERIFY2(f.exchange.report()->summary().contains(u"2 "_s), qPrintable(f.exchange.report()->summary()));
    QVERIFY(f.exchange.report()->isOpenable());
}

/// Of a file with two conversations that are too large to be added in one piece, and one that is not there.
void TestWindowExchange::keepsWhatCameBeforeItWasCancelled()
{
    Fixture f;
    HistoryProbe other;
    for (const QString &title : {u"One"_s, u"Two"_s})
        other.ask(other.add(title), QString(300'000, u'x'));
    HistoryViewModel history{*other.store, other.clock};
    HistoryExchange out{*other.store, history, other.clock};
    out.chooseAll();
    out.exportTo(f.url(u"all.json"_s), Format::Json);
    QTRY_VERIFY(!out.isRunning());
    connect(&f.exchange, &HistoryExchange::changed, &f.exchange, [&] {
        if (f.exchange.isRunning() && f.exchange.done() == 1)
            f.exchange.cancel();
    });
    QVERIFY(f.load(0));
    QVERIFY(f.bringIn({f.url(u"all.json"_s), f.url(u"missing.json"_s)}));
    QVERIFY2(f.exchange.report()->summary().startsWith(u"1 "_s), qPrintable(f.exchange.report()->summary()));
    QTRY_COMPARE(f.history.list()->count(), 1);
    QCOMPARE(f.exchange.report()->count(), 0); // there is nothing to say: the second file was not tried
}

QTEST_GUILESS_MAIN(TestWindowExchange)
#include "tst_windowexchange.moc"
