// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "programwindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// The quick prompt over the window of another program, by its hotkey, on a real display.
class TestQuickWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensByTheHotkeyAndGivesTheFocusBack();
    void losesNothingThatIsTypedAtOnce();
    void opensByTheCommandLine();
    void hidesWhenAnotherWindowIsChosen();
    void staysWhenItIsPinned();
    void stopsFirstAndHidesThen();
    void keepsWhatIsTypedWhileHidden();
    void goesOnInTheMainWindow();
    void startsAlone();
    void saysWhenTheHotkeyIsTaken();
    void takesNoHotkeyUnasked();

private:
    QStringList arguments() const;
    bool start(const QStringList &more = {});
    void setHotkey(bool on);
    QString quick() const;
    bool isQuickActive() const;
    QByteArray active() const;
    void press(const QString &key) const;
    QStringList questions(qsizetype request) const;

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    std::unique_ptr<ProgramWindow> m_window;
    std::unique_ptr<ProgramWindow> m_other; ///< another program
    std::unique_ptr<QTemporaryDir> m_otherDir;
    QList<QJsonObject> m_requests;
    QByteArrayList m_answer;
    int m_closed = 0;
};

void TestQuickWindow::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestQuickWindow::init()
{
    m_requests.clear();
    m_closed = 0;
    m_answer = answerEvents({u"Hello"_s, u" there"_s});
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<WebSocketPeer>([this](QWebSocket &socket) {
        connect(&socket, &QWebSocket::disconnected, this, [this] { ++m_closed; });
        for (const QByteArray &event : m_answer)
            socket.sendTextMessage(QString::fromUtf8(event));
    });
    connect(m_server.get(), &WebSocketPeer::requested, this, [this](const QString &request) {
        m_requests.append(QJsonDocument::fromJson(request.toUtf8()).object());
    });
}

void TestQuickWindow::cleanup()
{
    m_other.reset();
    m_window.reset();
    m_server.reset();
}

QStringList TestQuickWindow::arguments() const
{
    return {u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s, u"--data-dir"_s, m_dir->path()};
}

/// The program, and another one in front of it that has the keyboard.
bool TestQuickWindow::start(const QStringList &more)
{
    m_window = std::make_unique<ProgramWindow>(arguments() + more);
    if (!m_window->waitForFocus())
        return false;
    m_otherDir = std::make_unique<QTemporaryDir>();
    m_other = std::make_unique<ProgramWindow>(QStringList{u"--demo"_s, u"--data-dir"_s, m_otherDir->path()});
    return m_other->waitForFocus();
}

void TestQuickWindow::setHotkey(bool on)
{
    QSettings settings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"desktop/hotkeyOn"_s, on);
    settings.setValue(u"desktop/hotkey"_s, u"Ctrl+Shift+Space"_s);
}

/// The window, as the display calls it; empty while it is hidden.
QString TestQuickWindow::quick() const
{
    return QString::fromUtf8(
        runTool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Quick prompt"_s}));
}

QByteArray TestQuickWindow::active() const
{
    return runTool(u"xdotool"_s, {u"getactivewindow"_s});
}

bool TestQuickWindow::isQuickActive() const
{
    const QString window = quick();
    return !window.isEmpty() && active() == window.toUtf8();
}

void TestQuickWindow::press(const QString &key) const
{
    runTool(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
}

QStringList TestQuickWindow::questions(qsizetype request) const
{
    QStringList texts;
    const QJsonArray input = m_requests.value(request)[u"input"_s].toArray();
    for (const QJsonValue item : input) {
        if (item[u"role"_s].toString() == u"user")
            texts += item[u"content"_s][0][u"text"_s].toString();
    }
    return texts;
}

void TestQuickWindow::opensByTheHotkeyAndGivesTheFocusBack()
{
    setHotkey(true);
    QVERIFY(start());
    const QByteArray before = active();
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    m_window->type(u"why"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"why"_s});
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(active(), before, kPatience);
}

/// All in one go, as fast as the display takes it: long before the window is there.
void TestQuickWindow::losesNothingThatIsTypedAtOnce()
{
    setHotkey(true);
    QVERIFY(start());
    runTool(u"xdotool"_s, {u"key"_s, u"ctrl+shift+space"_s, u"type"_s, u"--delay"_s, u"1"_s,
                           u"every letter of this counts"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"every letter of this counts"_s});
}

void TestQuickWindow::opensByTheCommandLine()
{
    QVERIFY(start());
    const Outcome second = runProgram(QStringList{u"quick"_s} + arguments());
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    const Outcome third = runProgram(QStringList{u"quick"_s, u"--prompt"_s, u"from afar"_s} + arguments());
    QVERIFY2(third.ended && third.status == 0, qPrintable(third.text()));
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"from afar"_s});
}

void TestQuickWindow::hidesWhenAnotherWindowIsChosen()
{
    setHotkey(true);
    QVERIFY(start());
    const QByteArray before = active();
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    runTool(u"xdotool"_s, {u"windowactivate"_s, QString::fromUtf8(before)});
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
}

void TestQuickWindow::staysWhenItIsPinned()
{
    setHotkey(true);
    QVERIFY(start());
    const QByteArray before = active();
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    press(u"ctrl+p"_s);
    runTool(u"xdotool"_s, {u"windowactivate"_s, u"--sync"_s, QString::fromUtf8(before)});
    QTRY_COMPARE_WITH_TIMEOUT(active(), before, kPatience);
    QVERIFY(!quick().isEmpty());
    press(u"ctrl+shift+space"_s); // to the front again, not away
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
}

void TestQuickWindow::stopsFirstAndHidesThen()
{
    setHotkey(true);
    m_answer = {createdEvent(), deltaEvent(u"Hello"_s)};
    QVERIFY(start());
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    m_window->type(u"why"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(m_closed, 0);
    press(u"Escape"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed, 1, kPatience);
    QVERIFY(isQuickActive());
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
}

void TestQuickWindow::keepsWhatIsTypedWhileHidden()
{
    setHotkey(true);
    QVERIFY(start());
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    m_window->type(u"half a "_s);
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    m_window->type(u"question"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"half a question"_s});
}

/// The same conversation: what is asked next there brings what was asked here.
void TestQuickWindow::goesOnInTheMainWindow()
{
    setHotkey(true);
    QVERIFY(start());
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    m_window->type(u"first"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    press(u"ctrl+Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
    QVERIFY(m_window->waitForFocus());
    const auto asks = [&] { // the first answer may still be coming
        m_window->type(u"second"_s);
        press(u"Return"_s);
        return QTest::qWaitFor([&] { return m_requests.size() == 2; }, 2000);
    };
    QVERIFY(QTest::qWaitFor(asks, kPatience));
    QCOMPARE(questions(1).constFirst(), u"first"_s);
}

/// Without a window, until somebody wants one.
void TestQuickWindow::startsAlone()
{
    m_window = std::make_unique<ProgramWindow>(QStringList{u"quick"_s} + arguments());
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
    const Outcome second = runProgram(QStringList{u"quick"_s} + arguments());
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    press(u"ctrl+q"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
    QVERIFY(pageWarning(m_window->standardError()).isEmpty());
}

/// The first program has it; the second opens nothing by it, and goes on.
void TestQuickWindow::saysWhenTheHotkeyIsTaken()
{
    setHotkey(true);
    QVERIFY(start());
    const QTemporaryDir dir;
    QVERIFY(QFile::copy(m_dir->filePath(u"settings.ini"_s), dir.filePath(u"settings.ini"_s)));
    ProgramWindow second({u"--demo"_s, u"--data-dir"_s, dir.path()});
    QVERIFY(second.waitForFocus());
    QTRY_VERIFY_WITH_TIMEOUT(second.standardError().contains("cannot be grabbed"), kPatience);
    press(u"ctrl+shift+space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience);
    QVERIFY(!quick().contains(u'\n')); // one
}

void TestQuickWindow::takesNoHotkeyUnasked()
{
    setHotkey(false);
    QVERIFY(start());
    press(u"ctrl+shift+space"_s);
    const Outcome second = runProgram(QStringList{u"quick"_s} + arguments());
    QVERIFY(second.ended);
    QTRY_VERIFY_WITH_TIMEOUT(isQuickActive(), kPatience); // by this, and not closed by that
}

QTEST_GUILESS_MAIN(TestQuickWindow)
#include "tst_quick_window.moc"
