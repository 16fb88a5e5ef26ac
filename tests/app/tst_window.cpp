// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

constexpr int kPatience = 20000; // ms, for a machine that is busy

/// Runs a tool of the X server while the event loop of the test, and with it the server, goes on.
QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience))
        process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

} // namespace

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
    void press(const QString &key);
    void type(const QString &text);
    QStringList questions(qsizetype request) const;
    double zoom() const;

    QProcess m_manager; ///< gives windows the focus
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    std::unique_ptr<QProcess> m_program;
    QString m_window;
    QList<QJsonObject> m_requests;
    QByteArrayList m_answer;
    int m_closed = 0;
};

void TestWindow::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager.start(u"openbox"_s, {u"--sm-disable"_s});
    QVERIFY(m_manager.waitForStarted(kPatience));
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
    QProcessEnvironment environment = programEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->start(programPath(), {u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s, u"--data-dir"_s,
                                     m_dir->path()});
    QVERIFY(m_program->waitForStarted(kPatience));
    const QString pid = QString::number(m_program->processId());
    m_window.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!(m_window = QString::fromUtf8(
                                   runTool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, pid})))
                                  .isEmpty(),
                             kPatience);
    m_window = m_window.section(u'\n', -1);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromUtf8(runTool(u"xdotool"_s, {u"getactivewindow"_s})), m_window,
                              kPatience);
}

void TestWindow::cleanup()
{
    if (!m_program)
        return;
    m_program->kill();
    m_program->waitForFinished(kPatience);
    m_program.reset();
    m_server.reset();
}

void TestWindow::cleanupTestCase()
{
    m_manager.terminate();
    m_manager.waitForFinished(kPatience);
}

void TestWindow::press(const QString &key)
{
    runTool(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
}

void TestWindow::type(const QString &text)
{
    runTool(u"xdotool"_s, {u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"20"_s, text});
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
    type(u"Grüße"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"Grüße"_s});
}

void TestWindow::breaksTheLineWithShiftEnter()
{
    type(u"one"_s);
    press(u"shift+Return"_s);
    type(u"two"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(questions(0), QStringList{u"one\ntwo"_s});
}

/// The socket closes, and what had come goes along with the next question.
void TestWindow::stopsWithEscape()
{
    m_answer = {createdEvent(), deltaEvent(u"Hello"_s)};
    type(u"first"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    QCOMPARE(m_closed, 0);
    press(u"Escape"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed, 1, kPatience);
    type(u"second"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 2, kPatience);
    QCOMPARE(questions(1), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(m_requests[1][u"input"_s].toArray().size(), 3);
}

void TestWindow::startsANewConversation()
{
    type(u"first"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 1, kPatience);
    press(u"ctrl+n"_s);
    type(u"second"_s);
    press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_requests.size(), 2, kPatience);
    QCOMPARE(questions(1), QStringList{u"second"_s});
}

void TestWindow::keepsTheZoom()
{
    press(u"ctrl+plus"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 1.1, kPatience);
    press(u"ctrl+minus"_s);
    press(u"ctrl+minus"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 0.9, kPatience);
    press(u"ctrl+0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(zoom(), 1.0, kPatience);
}

void TestWindow::endsWhenItIsClosed()
{
    runTool(u"xdotool"_s, {u"key"_s, u"alt+F4"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(pageWarning(m_program->readAllStandardError()).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
