// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "programwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// The palette, the settings and shortcuts on a real display, by a real keyboard; what comes of them is seen
/// in the file of the settings, in the clipboard and in whether the program is still there.
class TestWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void thePaletteDoesAnAction();
    void thePaletteOpensFromTheTextToo();
    void shortcutsAct_data();
    void shortcutsAct();
    void otherKeysActAtOnce();
    void copiesTheLastAnswerAndItsCode();
    void theSettingsChangeAtOnce();
    void closesAndQuits_data();
    void closesAndQuits();

private:
    QVariant setting(const QString &key) const;

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    std::unique_ptr<ProgramWindow> m_window;
    int m_requests = 0;
};

void TestWindowActions::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
    runTool(u"setxkbmap"_s, {u"us"_s});
}

void TestWindowActions::init()
{
    m_requests = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<WebSocketPeer>([](QWebSocket &socket) {
        for (const QByteArray &event : answerEvents({u"Here it is:\n\n"_s, u"```sh\n$ ls\n```\n"_s}))
            socket.sendTextMessage(QString::fromUtf8(event));
    });
    connect(m_server.get(), &WebSocketPeer::requested, this, [this] { ++m_requests; });
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s, u"--data-dir"_s, m_dir->path()});
    QVERIFY(m_window->waitForFocus());
}

void TestWindowActions::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestWindowActions::cleanupTestCase()
{
    m_manager.reset();
}

QVariant TestWindowActions::setting(const QString &key) const
{
    return QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat).value(key);
}

void TestWindowActions::thePaletteDoesAnAction()
{
    m_window->press(u"ctrl+k"_s);
    m_window->type(u"dark colours"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"view/appearance"_s).toString(), u"Dark"_s, kPatience);
}

/// While something is typed already, and it stays there.
void TestWindowActions::thePaletteOpensFromTheTextToo()
{
    m_window->type(u"kept"_s);
    m_window->press(u"ctrl+shift+p"_s);
    m_window->type(u"larger"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"view/zoom"_s).toDouble(), 1.1, kPatience);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests, 1, kPatience);
}

void TestWindowActions::shortcutsAct_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("sidebar") << u"ctrl+b"_s << u"sidebar/shown"_s << QVariant(u"false"_s);
    QTest::newRow("sidebar, the other one") << u"F9"_s << u"sidebar/shown"_s << QVariant(u"false"_s);
    QTest::newRow("larger") << u"ctrl+plus"_s << u"view/zoom"_s << QVariant(u"1.1"_s);
    QTest::newRow("smaller") << u"ctrl+minus"_s << u"view/zoom"_s << QVariant(u"0.9"_s);
}

void TestWindowActions::shortcutsAct()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    m_window->press(keys);
    QTRY_COMPARE_WITH_TIMEOUT(setting(key).toString(), value.toString(), kPatience);
}

void TestWindowActions::otherKeysActAtOnce()
{
    m_window.reset();
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"keys/sidebar"_s, u"Ctrl+J"_s);
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s, u"--data-dir"_s, m_dir->path()});
    QVERIFY(m_window->waitForFocus());
    m_window->press(u"ctrl+b"_s);
    m_window->press(u"ctrl+j"_s);
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"sidebar/shown"_s).toString(), u"false"_s, kPatience);
}

void TestWindowActions::copiesTheLastAnswerAndItsCode()
{
    clearClipboard();
    m_window->type(u"go"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests, 1, kPatience);
    const auto copied = [this](const QString &keys) {
        m_window->press(keys);
        return clipboard();
    };
    QTRY_VERIFY_WITH_TIMEOUT(copied(u"ctrl+shift+c"_s).startsWith(u"Here it is:"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(copied(u"ctrl+shift+semicolon"_s), u"ls"_s, kPatience);
}

void TestWindowActions::theSettingsChangeAtOnce()
{
    m_window->press(u"ctrl+comma"_s);
    m_window->type(u"beside every"_s);
    m_window->press(u"shift+Tab"_s); // round to the last stop
    m_window->press(u"space"_s);
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"code/lineNumbers"_s).toString(), u"true"_s, kPatience);
}

void TestWindowActions::closesAndQuits_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("close") << u"ctrl+w"_s;
    QTest::newRow("quit") << u"ctrl+q"_s;
}

void TestWindowActions::closesAndQuits()
{
    QFETCH(const QString, keys);
    m_window->press(keys);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_window->process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWindowActions)
#include "tst_window_actions.moc"
