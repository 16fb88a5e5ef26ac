// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "programwindow.h"

#include <QDir>
#include <QLocalSocket>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// One process for a profile, with real ones on a real display.
class TestOneInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSecondStartRaisesTheFirst();
    void aSecondStartHandsOverItsQuestion();
    void aLinkOnlyFillsTheComposer();
    void aBadLinkChangesNothing();
    void anotherProfileIsAnotherProgram();
    void outlivesAKill();
    void survivesNonsenseOnItsSocket();
    void startsHiddenAndComesWhenAsked();
    void refusesAFileThatIsNotThere();

private:
    QStringList arguments(const QStringList &more = {}) const;
    Outcome startAgain(const QStringList &more = {}) const;
    QString socket() const;
    bool composerHas(const QString &text);

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
};

void TestOneInstance::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestOneInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<ProgramWindow>(arguments());
    QVERIFY(m_window->waitForFocus());
}

void TestOneInstance::cleanup()
{
    m_window.reset();
}

QStringList TestOneInstance::arguments(const QStringList &more) const
{
    return QStringList{u"--demo"_s, u"--rate"_s, u"0"_s, u"--data-dir"_s, m_dir->path()} + more;
}

/// It needs no display.
Outcome TestOneInstance::startAgain(const QStringList &more) const
{
    return runProgram(arguments(more));
}

QString TestOneInstance::socket() const
{
    const QDir runtime(programEnvironment().value(u"XDG_RUNTIME_DIR"_s));
    const QStringList sockets = runtime.entryList({u"lectern-*.socket"_s}, QDir::System, QDir::Time);
    return sockets.isEmpty() ? QString() : runtime.filePath(sockets.constFirst());
}

/// Takes what stands there, all of it, into the clipboard.
bool TestOneInstance::composerHas(const QString &text)
{
    return QTest::qWaitFor(
        [&] {
            clearClipboard();
            m_window->press(u"ctrl+a"_s);
            m_window->press(u"ctrl+c"_s);
            return clipboard() == text;
        },
        kPatience);
}

void TestOneInstance::aSecondStartRaisesTheFirst()
{
    runTool(u"xdotool"_s, {u"getactivewindow"_s, u"windowminimize"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    const Outcome second = startAgain();
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QVERIFY(second.err.isEmpty());
    QVERIFY(m_window->waitForFocus());
}

void TestOneInstance::aSecondStartHandsOverItsQuestion()
{
    const Outcome second = startAgain({u"--prompt"_s, u"/demo plain"_s});
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    const auto isAnswered = [&] {
        clearClipboard();
        m_window->press(u"Up"_s); // the question of the last turn, to be written anew
        m_window->press(u"ctrl+a"_s);
        m_window->press(u"ctrl+c"_s);
        const bool has = clipboard() == u"/demo plain";
        m_window->press(u"Escape"_s);
        return has;
    };
    QVERIFY(QTest::qWaitFor(isAnswered, kPatience));
}

void TestOneInstance::aLinkOnlyFillsTheComposer()
{
    const Outcome second = startAgain({u"lectern://new?prompt=Hello%20you"_s});
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QVERIFY(composerHas(u"Hello you"_s));
}

void TestOneInstance::aBadLinkChangesNothing()
{
    m_window->type(u"typed"_s);
    QVERIFY(startAgain({u"lectern://run?prompt=rm"_s}).ended);
    QVERIFY(startAgain({u"lectern://new?prompt=a&send=1"_s}).ended);
    QVERIFY(composerHas(u"typed"_s));
}

void TestOneInstance::anotherProfileIsAnotherProgram()
{
    const QTemporaryDir other;
    ProgramWindow second({u"--demo"_s, u"--data-dir"_s, other.path()});
    QVERIFY(second.waitForFocus());
    QCOMPARE(second.process().state(), QProcess::Running);
    QCOMPARE(m_window->process().state(), QProcess::Running);
}

void TestOneInstance::outlivesAKill()
{
    m_window->process().kill();
    QVERIFY(m_window->process().waitForFinished(kPatience));
    QVERIFY(QFileInfo::exists(socket()));
    m_window = std::make_unique<ProgramWindow>(arguments());
    QVERIFY(m_window->waitForFocus());
    const Outcome second = startAgain();
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QCOMPARE(m_window->process().state(), QProcess::Running);
}

void TestOneInstance::survivesNonsenseOnItsSocket()
{
    QLocalSocket rude;
    rude.connectToServer(socket());
    QVERIFY(rude.waitForConnected(kPatience));
    rude.write("{\"wish\": \"everything\"}\n");
    QTRY_COMPARE_WITH_TIMEOUT(rude.state(), QLocalSocket::UnconnectedState, kPatience);
    QLocalSocket endless;
    endless.connectToServer(socket());
    QVERIFY(endless.waitForConnected(kPatience));
    endless.write(QByteArray(8 * 1024 * 1024, 'a'));
    QTRY_COMPARE_WITH_TIMEOUT(endless.state(), QLocalSocket::UnconnectedState, kPatience);
    const Outcome second = startAgain();
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
}

void TestOneInstance::startsHiddenAndComesWhenAsked()
{
    m_window.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const QString before = socket();
    m_window = std::make_unique<ProgramWindow>(arguments({u"--hidden"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(socket() != before, kPatience);
    const Outcome second = startAgain();
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QVERIFY(m_window->waitForFocus());
    m_window->press(u"alt+F4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
}

void TestOneInstance::refusesAFileThatIsNotThere()
{
    const Outcome second = startAgain({m_dir->filePath(u"missing.txt"_s)});
    QCOMPARE(second.status, 2);
    QVERIFY(!second.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestOneInstance)
#include "tst_one_instance.moc"
