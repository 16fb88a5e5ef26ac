// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "answerstream.h"
#include "pagereader.h"
#include "pagewatch.h"
#include "programwindow.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

constexpr int kRate = 1000; ///< tokens a second
constexpr QSize kUsualSize(1100, 760);
constexpr int kSomeCode = 3000; ///< letters, more than a page of it
constexpr double kStep = 32;    ///< pixels that a key scrolls by
constexpr double kLine = 44; ///< a line of prose at 120 %, and what the one that is cut at the top grows by
constexpr double kNowhere = 1e6; ///< no place on the display

const QString kJump = u"Jump to latest"_s;
const QString kQuote = u"What somebody else has said of section 0."_s;

} // namespace

/// The page while a thousand tokens a second arrive, used with mouse and keyboard. However it is used, the
/// answer is complete in the end, nothing complains, and the program ends in order.
class TestWindowTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void keepsThePlace_data();
    void keepsThePlace();
    void keepsTheSelection();
    void copiesHalfOfACode();
    void followsAgain();

private:
    bool waitForTokens(int more);
    bool zoom(const QString &key, double wanted);
    bool goToStart();
    bool showsWhatComes();
    QString topLine() const;
    void standStill();
    void changeColours();
    void changeSizes(bool inCode);
    void finish();

    AccessibleTree m_tree;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AnswerStream> m_stream;
    std::unique_ptr<ProgramWindow> m_window;
    std::unique_ptr<PageReader> m_reader;
};

void TestWindowTorture::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    if (!m_tree.problem().isEmpty())
        QSKIP(qPrintable(m_tree.problem()));
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

/// The answer comes, and the page follows it into a long code.
void TestWindowTorture::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_stream = std::make_unique<AnswerStream>(kRate);
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--endpoint"_s, m_stream->url(), u"--model"_s, u"m"_s, u"--data-dir"_s, m_dir->path()},
        m_tree.environment());
    m_reader = std::make_unique<PageReader>(m_tree, *m_window);
    QVERIFY(m_window->waitForFocus());
    QVERIFY(m_reader->waitFor(u"Send"_s));
    m_window->type(u"question"_s);
    m_window->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_stream->code().size() > kSomeCode, kPatience);
    QVERIFY(m_reader->waitFor(u"Copy code"_s));
}

void TestWindowTorture::cleanup()
{
    if (!m_window)
        return;
    if (!QTest::currentTestFailed())
        finish();
    const QByteArray warning = pageWarning(m_window->standardError());
    m_window.reset();
    m_stream.reset();
    QCOMPARE(warning, QByteArray());
}

void TestWindowTorture::cleanupTestCase()
{
    m_manager.reset();
}

/// The answer is complete and equal to what was sent, and the program ends when it is asked to.
void TestWindowTorture::finish()
{
    m_stream->finish();
    m_window->press(u"ctrl+End"_s);
    QVERIFY(m_reader->waitFor(u"Copy answer"_s));
    QVERIFY(m_reader->waitForRest());
    const QPoint button = m_reader->place(u"Copy answer"_s).center();
    const QString answer = PageReader::copied([&] { m_window->click(button); });
    QCOMPARE(answer.size(), m_stream->sent().trimmed().size());
    QVERIFY(answer == m_stream->sent().trimmed());
    m_window->press(u"alt+F4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_window->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window->process().exitCode(), 0);
}

bool TestWindowTorture::waitForTokens(int more)
{
    const int wanted = m_stream->tokens() + more;
    return QTest::qWaitFor([&] { return m_stream->tokens() >= wanted; }, kPatience);
}

bool TestWindowTorture::zoom(const QString &key, double wanted)
{
    m_window->press(key);
    const auto isZoomed = [&] {
        const QSettings settings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
        return qFuzzyCompare(settings.value(u"view/zoom"_s, 1.0).toDouble(), wanted);
    };
    return QTest::qWaitFor(isZoomed, kPatience) && m_reader->waitForRest();
}

/// The keyboard goes to the page, and the page to its start.
bool TestWindowTorture::goToStart()
{
    if (!m_reader->goUp())
        return false;
    m_window->click(m_reader->page().topLeft() + QPoint(4, 100));
    m_window->press(u"Home"_s);
    return m_reader->waitFor(AnswerStream::opening(0)) && m_reader->waitForRest();
}

/// Something comes into sight that has not been sent yet, without anybody's help.
bool TestWindowTorture::showsWhatComes()
{
    const int last = m_stream->marks();
    const auto isInSight = [this](int number) {
        const double top = m_reader->topOf(m_stream->mark(number)).value_or(kNowhere);
        return top >= 0 && top < m_reader->page().height();
    };
    return m_reader->waitFor([&] {
        int number = m_stream->marks();
        while (number > last && !isInSight(number))
            --number;
        return number > last;
    });
}

/// The line of the long code that stands first in sight.
QString TestWindowTorture::topLine() const
{
    const int lines = int(m_stream->code().count(u'\n'));
    for (int number = 1; number <= lines; ++number) {
        if (m_reader->topOf(AnswerStream::codeLine(number)).value_or(-1) >= 0)
            return AnswerStream::codeLine(number);
    }
    return {};
}

void TestWindowTorture::keepsThePlace_data()
{
    QTest::addColumn<bool>("inCode");
    QTest::newRow("at the start") << false;
    QTest::newRow("in a code that is being written") << true;
}

void TestWindowTorture::keepsThePlace()
{
    QFETCH(const bool, inCode);
    QVERIFY(inCode ? m_reader->goUp() : goToStart());
    standStill();
    if (!QTest::currentTestFailed())
        changeColours();
    if (!QTest::currentTestFailed())
        changeSizes(inCode);
}

void TestWindowTorture::standStill()
{
    const PageWatch watch(m_reader->part());
    QVERIFY(waitForTokens(2 * kRate));
    QTRY_VERIFY_WITH_TIMEOUT(watch.frames() > 20, kPatience);
    QCOMPARE(watch.changed(), 0);
}

void TestWindowTorture::changeColours()
{
    const PageWatch watch(m_reader->part());
    QVERIFY(m_reader->choose(u"View"_s, u"Dark"_s));
    QVERIFY(m_reader->waitForRest());
    QVERIFY(watch.changed() > 0);
    QCOMPARE_LE(watch.jump(), 1);
}

/// What stands at the top keeps to its line while sizes change, and is back on its pixel when they are.
void TestWindowTorture::changeSizes(bool inCode)
{
    const QString text = inCode ? topLine() : AnswerStream::opening(0);
    for (double top = inCode ? 0 : m_reader->topOf(text).value_or(0); top > 0; top -= kStep)
        m_window->press(u"Down"_s);
    QVERIFY(m_reader->waitForRest());
    const std::optional<double> before = m_reader->topOf(text);
    QVERIFY(before);
    const auto offBy = [&] { return std::abs(m_reader->topOf(text).value_or(kNowhere) - *before); };
    const auto standsWithin = [&](double pixels) { // sizes are told before the next frame puts them right
        return m_reader->waitFor([&] { return offBy() <= pixels; });
    };
    QVERIFY(zoom(u"ctrl+plus"_s, 1.1));
    QVERIFY2(standsWithin(kLine), qPrintable(QString::number(offBy())));
    QVERIFY(zoom(u"ctrl+plus"_s, 1.2));
    QVERIFY2(standsWithin(kLine), qPrintable(QString::number(offBy())));
    QVERIFY(zoom(u"ctrl+0"_s, 1));
    QVERIFY2(standsWithin(1), qPrintable(QString::number(offBy())));
    QVERIFY(m_reader->resize(kUsualSize - QSize(400, 100)));
    QVERIFY2(standsWithin(kLine), qPrintable(QString::number(offBy())));
    QVERIFY(m_reader->resize(kUsualSize));
    QVERIFY2(standsWithin(1), qPrintable(QString::number(offBy())));
}

/// It is of several blocks; that of another conversation is another one.
void TestWindowTorture::keepsTheSelection()
{
    QVERIFY(goToStart());
    m_reader->select(AnswerStream::opening(0), kQuote);
    const QString text = m_reader->copied();
    QVERIFY2(text.startsWith(AnswerStream::opening(0)) && text.endsWith(kQuote), qPrintable(text));
    QVERIFY(waitForTokens(2 * kRate));
    QCOMPARE(m_reader->copied(), text);
    m_window->press(u"ctrl+End"_s);
    QVERIFY(showsWhatComes());
    QCOMPARE(m_reader->copied(), text);
    QVERIFY(m_reader->goUp());
    m_window->press(u"Home"_s);
    QVERIFY(m_reader->waitFor(AnswerStream::opening(0)));
    QVERIFY(zoom(u"ctrl+plus"_s, 1.1));
    QVERIFY(m_reader->resize(kUsualSize - QSize(300, 100)));
    QVERIFY(m_reader->choose(u"View"_s, u"Dark"_s));
    QCOMPARE(m_reader->copied(), text);
    m_window->press(u"ctrl+n"_s);
    QVERIFY(m_reader->waitFor([&] { return !m_reader->sees(AnswerStream::opening(0)); }));
    m_window->type(u"another"_s);
    m_window->press(u"Return"_s);
    QVERIFY(m_reader->waitFor(AnswerStream::kShortAnswer));
    m_reader->select(AnswerStream::kShortAnswer, AnswerStream::kShortAnswer);
    QCOMPARE(m_reader->copied(), AnswerStream::kShortAnswer);
    m_window->press(u"ctrl+Next"_s);
    QVERIFY2(m_reader->waitFor(AnswerStream::opening(0)), qPrintable(m_reader->words()));
    m_reader->select(AnswerStream::opening(0), kQuote);
    QCOMPARE(m_reader->copied(), text);
}

/// Its button stays in sight, and copies what there is of it.
void TestWindowTorture::copiesHalfOfACode()
{
    const auto press = [this] {
        m_reader->look();
        m_window->click(m_reader->place(u"Copy code"_s).center());
    };
    const QString first = PageReader::copied(press);
    QVERIFY2(first.size() > kSomeCode / 2, qPrintable(first));
    QVERIFY(m_stream->code().startsWith(first));
    QVERIFY(waitForTokens(kRate));
    const QString second = PageReader::copied(press);
    QVERIFY(second.size() > first.size());
    QVERIFY(m_stream->code().startsWith(second));
    QVERIFY(m_reader->goUp());
    m_stream->endCode();
    QVERIFY(waitForTokens(2 * kRate));
    QTRY_VERIFY_WITH_TIMEOUT(PageReader::copied(press) == m_stream->code().trimmed(), kPatience);
}

/// By the key and by the button, in a code and in prose.
void TestWindowTorture::followsAgain()
{
    QVERIFY(m_reader->goUp());
    m_window->press(u"ctrl+End"_s);
    QVERIFY(showsWhatComes());
    const PageWatch watch(m_reader->part());
    QVERIFY(waitForTokens(kRate));
    QVERIFY(watch.jump() > 1); // a page that moves is seen to move
    QVERIFY(showsWhatComes());
    QVERIFY(m_reader->goUp());
    m_window->click(m_reader->place(kJump).center());
    QVERIFY(showsWhatComes());
    m_stream->endCode();
    QVERIFY(waitForTokens(kRate));
    QVERIFY(showsWhatComes());
}

/// An application of the display, so that it can be looked at.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    TestWindowTorture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_torture.moc"
