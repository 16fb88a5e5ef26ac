// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historyprobe.h"
#include "viewmodel/codestyler.h"
#include "viewmodel/exchangewords.h"
#include "viewmodel/historyexport.h"
#include "viewmodel/historyimport.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kTurns = 40;

/// A conversation of kTurns in a history, on its way out. At the second time that is written, which is in the
/// middle of it, whoever writes waits for goOn.
struct Outgoing : HistoryProbe
{
    QTemporaryDir files;
    QSemaphore inTheMiddle;
    QSemaphore goOn;
    std::atomic_int asked = 0;
    std::atomic<QThread *> thread = nullptr;
    std::unique_ptr<ExportWriter> writer;
    std::unique_ptr<HistoryExport> out;

    explicit Outgoing(const QString &format)
    {
        const ConversationId id = add();
        TurnId last;
        for (int i = 0; i < kTurns; ++i)
            last = ask(id, u"question %1"_s.arg(i), last);
        ExportWords words = exportWords();
        words.time = [this](const QDateTime &) { return take(); };
        writer = std::make_unique<ExportWriter>(*formatNamed(format), files.filePath(u"a."_s + format),
                                                clock.wallNow(), words, codeStyler());
        out = std::make_unique<HistoryExport>(*store, *writer);
    }
    QStringList written() const { return QDir(files.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QString take()
    {
        thread = QThread::currentThread();
        if (++asked == 2 && QThread::currentThread() != store->thread()) {
            inTheMiddle.release();
            goOn.acquire();
        }
        return u"now"_s;
    }
};

void formats()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Markdown") << u"md"_s;
    QTest::newRow("HTML") << u"html"_s;
    QTest::newRow("PDF") << u"pdf"_s;
}

} // namespace

class TestExchangeThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBesideTheWindow_data() { formats(); }
    void writesBesideTheWindow();
    void stopsInTheMiddle_data() { formats(); }
    void stopsInTheMiddle();
    void leavesNothingWhenItGoes_data() { formats(); }
    void leavesNothingWhenItGoes();
    void readsBesideTheWindow();
};

/// The event loop of the window runs while the writer stands in the middle of a conversation.
void TestExchangeThread::writesBesideTheWindow()
{
    QFETCH(const QString, format);
    Outgoing f(format);
    QSignalSpy finished(f.out.get(), &HistoryExport::finished);
    f.out->startAll();
    QTRY_VERIFY(f.inTheMiddle.available() == 1 || !finished.isEmpty());
    QVERIFY(finished.isEmpty());
    QVERIFY(f.thread.load() != thread());
    QCOMPARE(f.written(), QStringList()); // or a temporary file, which is not named yet
    f.goOn.release();
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(f.out->written(), 1);
    QCOMPARE(f.written(), QStringList{u"a."_s + format});
}

void TestExchangeThread::stopsInTheMiddle()
{
    QFETCH(const QString, format);
    Outgoing f(format);
    QSignalSpy finished(f.out.get(), &HistoryExport::finished);
    f.out->startAll();
    QTRY_COMPARE(f.inTheMiddle.available(), 1);
    f.out->stop();
    f.goOn.release();
    QTRY_VERIFY(!finished.isEmpty());
    QVERIFY(!finished.constFirst().constFirst().value<std::optional<Error>>());
    QCOMPARE(f.asked.load(), format == "pdf"_L1 ? 3 : 2); // the pages are not drawn: only their head is
    QCOMPARE(f.out->written(), 0);
    QVERIFY(f.writer->files().isEmpty());
    QCOMPARE(f.written(), QStringList());
}

/// As when the program ends meanwhile.
void TestExchangeThread::leavesNothingWhenItGoes()
{
    QFETCH(const QString, format);
    Outgoing f(format);
    f.out->startAll();
    QTRY_COMPARE(f.inTheMiddle.available(), 1);
    f.out->stop();
    f.goOn.release();
    f.out.reset();
    f.writer.reset();
    QCOMPARE(f.written(), QStringList());
}

/// Whoever reads a pipe that nobody writes into stands still; the window does not.
void TestExchangeThread::readsBesideTheWindow()
{
#ifdef Q_OS_UNIX
    HistoryProbe probe;
    const QString pipe = probe.dir.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    HistoryImport import(*probe.store, probe.clock);
    QList<ImportedFile> files;
    connect(&import, &HistoryImport::fileRead, &import,
            [&files](const ImportedFile &file) { files.append(file); });
    QSignalSpy finished(&import, &HistoryImport::finished);
    import.start({pipe}, {});
    QFile source(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/storage/data/chatgpt.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    bool turned = false;
    QMetaObject::invokeMethod(
        this, [&turned] { turned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(turned);
    QVERIFY(finished.isEmpty());
    QFile end(pipe);
    QVERIFY(end.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(end.write(source.readAll()) > 0);
    end.close();
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).added.size(), 3);
#else
    QSKIP("there are no pipes with names");
#endif
}

QTEST_MAIN(TestExchangeThread)
#include "tst_exchangethread.moc"
