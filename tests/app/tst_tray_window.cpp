// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "programwindow.h"
#include "support/desktopmock.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// The tray by both of its ways, and what closing the window means with and without one; on a real display
/// and a bus of the test's own.
class TestTrayWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsItsIconAndMenu();
    void opensTheQuickPromptByAClick();
    void asksOnceWhatClosingMeans();
    void quitsWhenThatWasChosen();
    void quitsWithoutATray();
    void quitsWhenTheTrayIsGone();
    void showsWhereAnAnswerCame();
    void standsInAnOldTray();
    void comesBackWithAnOldTray();
    void isActivatedOverTheBus();

private:
    bool start(const QStringList &more = {});
    bool close();
    bool hasEnded() const { return m_window->process().state() == QProcess::NotRunning; }
    QString quick() const;
    QString kept(const QString &key) const;
    bool startHost();
    QPoint placeInTray(QProcess &trayer) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<DesktopMock> m_host;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
};

namespace {

const QStringList kTrayer{u"--edge"_s,  u"top"_s,      u"--align"_s, u"right"_s,         u"--widthtype"_s,
                          u"request"_s, u"--height"_s, u"32"_s,      u"--SetDockType"_s, u"true"_s};

} // namespace

void TestTrayWindow::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestTrayWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestTrayWindow::cleanup()
{
    m_window.reset();
    m_host.reset();
}

bool TestTrayWindow::startHost()
{
    m_host = std::make_unique<DesktopMock>(QStringList{u"watcher"_s});
    return QTest::qWaitFor([this] { return m_host->isReady(); }, kPatience);
}

bool TestTrayWindow::start(const QStringList &more)
{
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--demo"_s, u"--rate"_s, u"0"_s, u"--data-dir"_s, m_dir->path()} + more);
    if (!m_window->waitForFocus())
        return false;
    return !m_host ||
           QTest::qWaitFor([this] { return !m_host->calls(u"RegisterStatusNotifierItem"_s).isEmpty(); },
                           kPatience);
}

bool TestTrayWindow::close()
{
    m_window->press(u"alt+F4"_s);
    return QTest::qWaitFor([this] { return hasEnded(); }, kPatience);
}

QString TestTrayWindow::quick() const
{
    return QString::fromUtf8(
        runTool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Quick prompt"_s}));
}

QString TestTrayWindow::kept(const QString &key) const
{
    return QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat).value(key).toString();
}

void TestTrayWindow::showsItsIconAndMenu()
{
    QVERIFY(startHost());
    QVERIFY(start());
    m_host->say("look");
    QTRY_COMPARE_WITH_TIMEOUT(m_host->calls(u"look"_s).size(), 1, kPatience);
    QCOMPARE(m_host->calls(u"look"_s)[0][u"tip"_s].toString(), u"Lectern"_s);
    m_host->say("menu");
    QTRY_COMPARE_WITH_TIMEOUT(m_host->calls(u"menu"_s).size(), 1, kPatience);
    const QJsonArray labels = m_host->calls(u"menu"_s)[0][u"labels"_s].toArray();
    QCOMPARE(labels.first().toString().remove(u'_'), u"Quick prompt"_s);
    QCOMPARE(labels.last().toString().remove(u'_'), u"Quit"_s);
    m_host->say("choose Quit");
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), kPatience);
    QVERIFY(pageWarning(m_window->standardError()).isEmpty());
}

void TestTrayWindow::opensTheQuickPromptByAClick()
{
    QVERIFY(startHost());
    QVERIFY(start());
    m_host->say("click");
    QTRY_VERIFY_WITH_TIMEOUT(!quick().isEmpty(), kPatience);
    m_window->press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
    m_host->say("choose Quick prompt");
    QTRY_VERIFY_WITH_TIMEOUT(!quick().isEmpty(), kPatience);
}

void TestTrayWindow::asksOnceWhatClosingMeans()
{
    QVERIFY(startHost());
    QVERIFY(start());
    const auto keepsRunning = [this] { // the dialog may not be there yet
        m_window->press(u"alt+F4"_s);
        m_window->press(u"Return"_s);
        return QTest::qWaitFor([this] { return kept(u"desktop/closing"_s) == u"Stay"; }, 2000);
    };
    QVERIFY(QTest::qWaitFor(keepsRunning, kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    m_host->say("choose Open Lectern");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), kPatience);
    QVERIFY(m_window->waitForFocus());
    m_window->press(u"alt+F4"_s); // not asked again
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    QVERIFY(!hasEnded());
    m_host->say("choose Quit");
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), kPatience);
}

void TestTrayWindow::quitsWhenThatWasChosen()
{
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"desktop/closing"_s, u"Quit"_s);
    QVERIFY(startHost());
    QVERIFY(start());
    QVERIFY(close());
}

void TestTrayWindow::quitsWithoutATray()
{
    QVERIFY(start());
    QVERIFY(close());
}

/// Nobody could bring the window back.
void TestTrayWindow::quitsWhenTheTrayIsGone()
{
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"desktop/closing"_s, u"Stay"_s);
    QVERIFY(startHost());
    QVERIFY(start());
    m_host.reset();
    const QDBusMessage ask = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s);
    QVERIFY(!QDBusConnection::sessionBus().call(ask).arguments().value(0).toStringList().contains(
        u"org.kde.StatusNotifierWatcher"_s));
    QVERIFY(close());
}

void TestTrayWindow::showsWhereAnAnswerCame()
{
    QVERIFY(startHost());
    DesktopMock notifications({u"notifications"_s});
    QTRY_VERIFY_WITH_TIMEOUT(notifications.isReady(), kPatience);
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"desktop/closing"_s, u"Stay"_s);
    QVERIFY(start());
    m_window->press(u"alt+F4"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    const Outcome second = runProgram({u"quick"_s, u"--demo"_s, u"--rate"_s, u"0"_s, u"--data-dir"_s,
                                       m_dir->path(), u"--prompt"_s, u"/demo plain"_s});
    QVERIFY2(second.ended && second.status == 0, qPrintable(second.text()));
    QTRY_VERIFY_WITH_TIMEOUT(!quick().isEmpty(), kPatience);
    QVERIFY(!hasEnded());
}

QPoint TestTrayWindow::placeInTray(QProcess &trayer) const
{
    const QByteArray windows = runTool(
        u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(trayer.processId())});
    for (const QByteArray &window : windows.split('\n')) {
        int x = 0;
        int width = 0;
        for (const QByteArray &line :
             runTool(u"xdotool"_s, {u"getwindowgeometry"_s, u"--shell"_s, QString::fromUtf8(window)})
                 .split('\n')) {
            if (line.startsWith("X="))
                x = line.mid(2).toInt();
            else if (line.startsWith("WIDTH="))
                width = line.mid(6).toInt();
        }
        if (width >= 20)
            return {x + width / 2, 16};
    }
    return {};
}

void TestTrayWindow::standsInAnOldTray()
{
    QProcess trayer;
    trayer.start(u"trayer"_s, kTrayer);
    QVERIFY(trayer.waitForStarted(kPatience));
    m_window = std::make_unique<ProgramWindow>(QStringList{u"--demo"_s, u"--data-dir"_s, m_dir->path()});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), kPatience);
    const auto opens = [&] { // the icon may not have its place yet
        const QPoint place = placeInTray(trayer);
        if (!place.isNull())
            m_window->click(place);
        return !place.isNull() && QTest::qWaitFor([&] { return !quick().isEmpty(); }, 2000);
    };
    QVERIFY(QTest::qWaitFor(opens, kPatience));
    trayer.kill();
    QVERIFY(trayer.waitForFinished(kPatience));
}

void TestTrayWindow::comesBackWithAnOldTray()
{
    QVERIFY(start());
    for (int round = 0; round < 2; ++round) {
        QProcess trayer;
        trayer.start(u"trayer"_s, kTrayer);
        QVERIFY(trayer.waitForStarted(kPatience));
        const auto opens = [&] {
            const QPoint place = placeInTray(trayer);
            if (!place.isNull())
                m_window->click(place);
            return !place.isNull() && QTest::qWaitFor([&] { return !quick().isEmpty(); }, 2000);
        };
        QVERIFY(QTest::qWaitFor(opens, kPatience));
        m_window->press(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience);
        trayer.kill();
        QVERIFY(trayer.waitForFinished(kPatience));
    }
    QVERIFY(m_window->waitForFocus());
    QVERIFY(close());
}

/// As desktops start and raise it: by its name, with a link.
void TestTrayWindow::isActivatedOverTheBus()
{
    m_window = std::make_unique<ProgramWindow>(QStringList{u"--hidden"_s});
    const auto call = [](const QString &method, const QVariantList &arguments) {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"io.github.lectern.Lectern"_s, u"/io/github/lectern/Lectern"_s,
                                           u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        call(u"Open"_s, {QStringList{u"lectern://new?prompt=From%20the%20bus"_s}, QVariantMap()}), kPatience);
    QVERIFY(m_window->waitForFocus());
    QVERIFY(call(u"ActivateAction"_s, {u"format"_s, QVariantList(), QVariantMap()}));
    QVERIFY(call(u"ActivateAction"_s, {u"quick"_s, QVariantList(), QVariantMap()}));
    QTRY_VERIFY_WITH_TIMEOUT(!quick().isEmpty(), kPatience);
    QVERIFY(call(u"Activate"_s, {QVariantMap()}));
    QTRY_VERIFY_WITH_TIMEOUT(quick().isEmpty(), kPatience); // the window is in front of it
    QVERIFY(close());
}

QTEST_GUILESS_MAIN(TestTrayWindow)
#include "tst_tray_window.moc"
