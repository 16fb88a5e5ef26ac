// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pdfexport.h"

#include "conversation/answerbuilder.h"
#include "storage/archivetree.h"
#include "support/events.h"
#include "viewmodel/codestyler.h"
#include "viewmodel/exchangewords.h"

#include <QBuffer>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

Turn turnOf(const QString &answer)
{
    Turn turn;
    turn.id = TurnId(1);
    turn.question = u"What is a <b>lectern</b>?"_s;
    turn.model = u"model"_s;
    turn.state = TurnState::Completed;
    restoreItem(turn, 0, Protocol::parseItem(Testing::messageItem(answer)), true);
    return turn;
}

/// `turns` questions with the same answer.
ConversationArchive archiveOf(const QString &answer, int turns = 1)
{
    ConversationArchive archive;
    archive.record.title = u"A title"_s;
    for (int i = 1; i <= turns; ++i) {
        archive.turns.append(turnOf(answer));
        archive.turns.last().id = TurnId(quint64(i));
        archive.turns.last().parent = TurnId(quint64(i) - 1);
    }
    archive.record.leaf = TurnId(quint64(turns));
    numberBranches(archive);
    fillTimes(archive, QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, QTimeZone::utc()));
    return archive;
}

QByteArray pdfOf(const ConversationArchive &archive, const QPageSize &size = QPageSize(QPageSize::A4))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error =
        exportPdf(buffer, archive, exportWords(), codeStyler(), {size, paperOfThePlace().font});
    return error ? QByteArray() : buffer.data();
}

QByteArray pdfOf(const QString &answer, const QPageSize &size = QPageSize(QPageSize::A4))
{
    return pdfOf(archiveOf(answer), size);
}

/// "width x height" of each page, in points.
QStringList pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression box(u"/Type /Page\\s[^>]*?/MediaBox \\[0 0 (\\S+) (\\S+)\\]"_s);
    QStringList pages;
    for (auto match = box.globalMatch(QString::fromLatin1(pdf)); match.hasNext();) {
        const auto page = match.next();
        pages += u"%1 x %2"_s.arg(page.captured(1).toDouble(), 0, 'f', 0)
                     .arg(page.captured(2).toDouble(), 0, 'f', 0);
    }
    return pages;
}

/// A disk that is full.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space"_s);
        return -1;
    }
};

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPages();
    void goesOnOnTheSamePage();
    void stopsBetweenTurns();
    void fitsLongLines();
    void takesThePaperOfThePlace();
    void saysWhenTheDeviceIsFull();
    void makesTheSameFileForWhatWouldLoad();
};

void TestPdfExport::writesPages()
{
    const QByteArray one = pdfOf(u"A **stand**.\n\n```cpp\nint a = 1; // one\n```\n\n|a|b|\n|-|-|\n|1|2|"_s);
    QVERIFY(one.startsWith("%PDF-"));
    QCOMPARE(pagesOf(one), QStringList{u"595 x 842"_s});
    // 200 paragraphs of a line and a line's distance are some six pages of 40 of them.
    const qsizetype many = pagesOf(pdfOf(u"A line.\n\n"_s.repeated(200))).size();
    QVERIFY2(many >= 4 && many <= 9, qPrintable(QString::number(many)));
}

/// Turns stand on the pages as the lines of one of them do.
void TestPdfExport::goesOnOnTheSamePage()
{
    QCOMPARE(pagesOf(pdfOf(archiveOf(u"A line."_s, 5))).size(), 1);
    const qsizetype of100 = pagesOf(pdfOf(archiveOf(u"A line."_s, 100))).size();
    QVERIFY2(of100 >= 6 && of100 <= 15, qPrintable(QString::number(of100)));
    const qsizetype of200 = pagesOf(pdfOf(archiveOf(u"A line."_s, 200))).size();
    QVERIFY2(qAbs(of200 - 2 * of100) <= 1, qPrintable(QString::number(of200)));
    const ConversationArchive long3 = archiveOf(u"A line.\n\n"_s.repeated(200), 3);
    const qsizetype of1 = pagesOf(pdfOf(u"A line.\n\n"_s.repeated(200))).size();
    const qsizetype of3 = pagesOf(pdfOf(long3)).size();
    QVERIFY2(of3 > 3 * (of1 - 1) && of3 <= 3 * of1, qPrintable(QString::number(of3)));
}

void TestPdfExport::stopsBetweenTurns()
{
    int asked = 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportPdf(buffer, archiveOf(u"a"_s, 50), exportWords(), {}, paperOfThePlace(),
                                 [&asked] { return ++asked > 2; });
    QVERIFY(!error);
    QVERIFY2(asked <= 4, qPrintable(QString::number(asked)));
}

void TestPdfExport::fitsLongLines()
{
    const QString code = u"```\n"_s + u"x"_s.repeated(20'000) + u"\n```"_s;
    QVERIFY(pagesOf(pdfOf(code)).size() >= 3); // what did not wrap would be on one
}

void TestPdfExport::takesThePaperOfThePlace()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(paperOfThePlace().size, QPageSize(QPageSize::Letter));
    QCOMPARE(pagesOf(pdfOf(u"a"_s, paperOfThePlace().size)), QStringList{u"612 x 792"_s});
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(paperOfThePlace().size, QPageSize(QPageSize::A4));
    QLocale::setDefault(before);
}

void TestPdfExport::saysWhenTheDeviceIsFull()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const auto error = exportPdf(device, archiveOf(u"a"_s), exportWords());
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::File);
    QCOMPARE(error->detail, u"no space"_s);
}

/// Markup of an answer is text: it names a file, and the page has no picture in it.
void TestPdfExport::makesTheSameFileForWhatWouldLoad()
{
    const QString picture = qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/resources/lectern.svg"_s;
    const QByteArray pdf =
        pdfOf(u"<img src=\"file://"_s + picture + u"\"> ![x](file://"_s + picture + u")"_s);
    QVERIFY(!pdf.isEmpty());
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

QTEST_MAIN(TestPdfExport)
#include "tst_pdfexport.moc"
