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

/// The window on a real display, used with keyboard and mouse; what it sends is seen by the server of the
/// test.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void sendsWhatIsTyped();
    void breaksTheLineWithShiftEnter();
    void stopsWithEscape();
    void startsANewConversation();
    void keepsTheZoom();
    void endsWhenItIsClosed();

private:
    QStringList questions(qsizetype request) const;
    double zoom() const;

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    std::unique_ptr<ProgramWindow> m_window;
    QList<QJsonObject> m_requests;
    QByteArrayList m_answer;
    int m_closed = 0;
};

void TestWindow::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
    // A keyboard that has the umlauts: xdotool would lend them a key for a moment, which a slow program misses.
    runTool(u"setxkbmap"_s, {u"de"_s});
}

void TestWindow::init()
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
    m_window = std::make_unique<ProgramWindow>(
        QStringList{u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s, u"--data-dir"_s, m_dir->path()});
    QVERIFY(m_window->waitForFocus());
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestWindow::cleanupTestCase()
{
    m_manager.reset();
}

/// What the person said in the request of that number, one text for each message.
QStringList TestWindow::questions(qsizetype request) const
{
    QStringList texts;
    const QJsonArray input = m_requests.value(request)[u"input"_s].toArray();
    for (const QJsonValue item : input) {
        if (item[u"role"_s].toString() == u"user")
            texts += item[u"content"_s][0][u"text"_s].toString();
    }
    return texts;
}

double TestWindow::zoom() const
{
    return QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .value(u"view/zoom"_s, 1)
        .toDouble();
}

void TestWindow::sendsWhatIsTyped()
{
    m_window->type(u"Grüße"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"Grüße"_s});
}

void TestWindow::breaksTheLineWithShiftEnter()
{
    m_window->type(u"one"_s);
    m_window->press(u"shift+Return"_s);
    m_window->type(u"two"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"one\ntwo"_s});
}

/// The socket closes, and what had come goes along with the next question.
void TestWindow::stopsWithEscape()
{
    m_answer = {createdEvent(), deltaEvent(u"Hello"_s)};
    m_window->type(u"first"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(m_closed, 0);
    m_window->press(u"Escape"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed, 1, kPatience);
    m_window->type(u"second"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 2, kPatience);
    QCOMPARE(questions(1), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(m_requests[1][u"input"_s].toArray().size(), 3);
}

void TestWindow::startsANewConversation()
{
    m_window->type(u"first"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    m_window->press(u"ctrl+n"_s);
    m_window->type(u"second"_s);
    m_window->press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 2, kPatience);
    QCOMPARE(questions(1), QStringList{u"second"_s});
}

void TestWindow::keepsTheZoom()
{
    m_window->press(u"ctrl+plus"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 1.1, kPatience);
    m_window->press(u"ctrl+minus"_s);
    m_window->press(u"ctrl+minus"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 0.9, kPatience);
    m_window->press(u"ctrl+0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 1.0, kPatience);
}

void TestWindow::endsWhenItIsClosed()
{
    m_window->press(u"alt+F4"_s);
    const QProcess &program = m_window->process();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, kPatience);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(pageWarning(m_window->standardError()).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
