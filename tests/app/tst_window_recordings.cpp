// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "program.h"
#include "recording.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A page without text has only the few colours of its grounds; smoothed letters bring many more.
constexpr int kColoursOfText = 40;

int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

/// What the index of the recordings says that each shows, by path, the longest recording first.
QList<std::pair<QString, QString>> shownByRecordings()
{
    QList<std::pair<QString, QString>> shown;
    for (const QString &folder : {u"responses"_s, u"responses-authored"_s}) {
        const QDir dir(fixturesDir() + u'/' + folder);
        QFile file(dir.filePath(u"index.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QList<QJsonObject> entries;
        for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll())[u"files"_s].toArray())
            entries.append(entry.toObject());
        std::ranges::stable_sort(entries, std::ranges::greater(),
                                 [](const QJsonObject &entry) { return entry[u"bytes"_s].toDouble(); });
        for (const QJsonObject &entry : entries)
            shown.append({dir.filePath(entry[u"file"_s].toString()), entry[u"shows"_s].toString()});
    }
    return shown;
}

} // namespace

/// The window shows whatever was recorded, and everything that the demo has, without a complaint of QML or
/// Qt.
class TestWindowRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRecordings_data();
    void showsRecordings();
    void showsTheDemo_data();
    void showsTheDemo();
    void showsTheStartPage();
    void isAsHighAsThePage_data();
    void isAsHighAsThePage();

private:
    void verifyPicture(const QStringList &options, int status);

    QTemporaryDir m_dir;
};

/// Runs the window with `options` and looks at the picture it takes; LECTERN_KEEP_PICTURES names a folder
/// where it stays for people to look at.
void TestWindowRecordings::verifyPicture(const QStringList &options, int status)
{
    const QString kept = qEnvironmentVariable("LECTERN_KEEP_PICTURES");
    const QString name = QString::fromUtf8(QTest::currentDataTag() ? QTest::currentDataTag() : "start");
    const QString picture =
        QDir(kept.isEmpty() ? m_dir.path() : kept).filePath(QString(name).replace(u'/', u'-') + u".png"_s);
    const Outcome outcome = runProgram(
        options + QStringList{u"--data-dir"_s, m_dir.filePath(u"profile"_s), u"--screenshot"_s, picture},
        std::chrono::seconds(60));
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QVERIFY2(outcome.status == status, qPrintable(outcome.text()));
    QVERIFY2(pageWarning(outcome.err).isEmpty(), outcome.err.constData());
    const QImage image(picture);
    QVERIFY(!image.isNull());
    QVERIFY2(coloursOf(image) > kColoursOfText, qPrintable(QString::number(coloursOf(image))));
}

void TestWindowRecordings::showsRecordings_data()
{
    QTest::addColumn<QString>("path");
    const QStringList wanted{
        u"long stream"_s,      u"table"_s,           u"fenced code"_s,       u"LaTeX"_s,    u"citations"_s,
        u"web search"_s,       u"refusal"_s,         u"reasoning summary"_s, u"headings"_s, u"MCP"_s,
        u"several calls"_s,    u"shell"_s,           u"apply_patch"_s,       u"custom"_s,   u"image"_s,
        u"several messages"_s, u"ends incomplete"_s, u"ends failed"_s,       u"error"_s,    u"failed alone"_s,
        u"non-ASCII"_s};
    QSet<QString> taken;
    const auto shown = shownByRecordings();
    for (const QString &what : wanted) {
        const auto at = std::ranges::find_if(shown, [&](const auto &entry) {
            return entry.second.contains(what) && !taken.contains(entry.first);
        });
        if (at == shown.end())
            continue;
        taken.insert(at->first);
        QTest::newRow(qPrintable(what)) << at->first;
    }
}

void TestWindowRecordings::showsRecordings()
{
    if (recordings().isEmpty())
        QSKIP("no recordings here; LECTERN_FIXTURES names their folder");
    QFETCH(const QString, path);
    const DemoProcess server({u"--script"_s, path, u"--rate"_s, u"0"_s});
    verifyPicture(
        {u"--endpoint"_s, server.url(), u"--model"_s, u"m"_s, u"--prompt"_s, u"What was recorded?"_s},
        int(readRecording(path).constFirst().status()));
}

void TestWindowRecordings::showsTheDemo_data()
{
    QTest::addColumn<QString>("keyword");
    for (const QString &keyword : Demo::keywords())
        QTest::newRow(qPrintable(u"demo "_s + keyword)) << keyword;
}

void TestWindowRecordings::showsTheDemo()
{
    QFETCH(const QString, keyword);
    const QHash<QString, int> failing{{u"cut"_s, 1}, {u"fail"_s, 1}};
    verifyPicture({u"--demo"_s, u"--rate"_s, u"0"_s, u"--prompt"_s, keyword}, failing.value(keyword, 0));
}

void TestWindowRecordings::showsTheStartPage()
{
    verifyPicture({}, 0);
}

void TestWindowRecordings::isAsHighAsThePage_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("little") << u"refusal"_s << 360 << 500;
    QTest::newRow("much") << u"code"_s << 2000 << 6000;
}

void TestWindowRecordings::isAsHighAsThePage()
{
    QFETCH(const QString, keyword);
    QFETCH(const int, least);
    QFETCH(const int, most);
    const QTemporaryDir dir; // the height is kept in the profile
    const QString picture = dir.filePath(u"whole.png"_s);
    const Outcome outcome =
        runProgram({u"--demo"_s, u"--rate"_s, u"0"_s, u"--prompt"_s, keyword, u"--data-dir"_s, dir.path(),
                    u"--screenshot"_s, picture, u"--screenshot-whole"_s});
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    const int height = QImage(picture).height();
    QVERIFY2(height >= least && height <= most, qPrintable(QString::number(height)));
}

QTEST_GUILESS_MAIN(TestWindowRecordings)
#include "tst_window_recordings.moc"
