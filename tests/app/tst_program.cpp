// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "support/proxyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// The command line of the real program, where there is nothing wrong with the server.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItCanDo_data();
    void saysWhatItCanDo();
    void complainsAboutWrongUsage_data();
    void complainsAboutWrongUsage();
    void asksTheDemo();
    void asksWhatStandardInputSays();
    void choosesAModelByItself();
    void saysThatThereIsNoAccount();
    void saysThatThePortIsTaken();
    void looksAtTheWay();
    void tellsWhatIsBrokenOnTheWay();
    void looksAtTheWayWithoutAnAccount();
    void goesThroughTheProxyThatIsSet_data();
    void goesThroughTheProxyThatIsSet();
    void stopsOnInterrupt();
    void demoServerEndsOnTerminate();
};

void TestProgram::saysWhatItCanDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("help") << QStringList{u"--help"_s} << "lectern ask"_ba;
    QTest::newRow("help of ask") << QStringList{u"ask"_s, u"-h"_s} << "--json"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << "lectern "_ba;
}

void TestProgram::saysWhatItCanDo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    const Outcome outcome = runProgram(arguments);
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QVERIFY(outcome.out.contains(part));
    QCOMPARE(outcome.err, ""_ba);
}

void TestProgram::complainsAboutWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("unknown command") << QStringList{u"sing"_s};
    QTest::newRow("foreign option") << QStringList{u"ask"_s, u"--port"_s, u"1"_s, u"q"_s};
    QTest::newRow("no number") << QStringList{u"demo-server"_s, u"--port"_s, u"http"_s};
    QTest::newRow("no address") << QStringList{u"ask"_s, u"--endpoint"_s, u"ftp://x"_s, u"q"_s};
}

/// Two lines: what is wrong, and where the right words stand.
void TestProgram::complainsAboutWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, ""_ba);
    QCOMPARE(outcome.errorLines().size(), 2);
    QVERIFY(outcome.errorLines().constLast().contains("lectern --help"));
}

void TestProgram::asksTheDemo()
{
    const QStringList ask{u"ask"_s, u"--demo"_s, u"--rate"_s, u"0"_s, u"hello"_s};
    const Outcome text = runProgram(ask);
    QVERIFY2(text.ended && text.status == 0 && text.err.isEmpty(), qPrintable(text.text()));
    const Outcome events = runProgram(ask + QStringList{u"--json"_s});
    QByteArray deltas;
    for (const QByteArray &line : events.out.trimmed().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QVERIFY2(!event.isEmpty(), line.constData());
        if (event[u"type"_s].toString() == u"response.output_text.delta")
            deltas += event[u"delta"_s].toString().toUtf8();
    }
    QVERIFY(!deltas.isEmpty());
    QCOMPARE(text.out, deltas);
}

void TestProgram::asksWhatStandardInputSays()
{
    const Outcome outcome = runProgram({u"ask"_s, u"--demo"_s, u"--rate"_s, u"0"_s, u"-"_s},
                                       std::chrono::seconds(30), "Wörter über Zeilen\nund noch eine"_ba);
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QVERIFY(outcome.out.contains("Wörter über Zeilen") && outcome.out.contains("und noch eine"));
    const Outcome nothing = runProgram({u"ask"_s, u"--demo"_s, u"-"_s}, std::chrono::seconds(30), " \n"_ba);
    QCOMPARE(nothing.status, 2);
    QCOMPARE(nothing.errorLines().size(), 1);
}

void TestProgram::choosesAModelByItself()
{
    const DemoProcess server({u"--rate"_s, u"0"_s});
    const Outcome outcome = runProgram({u"ask"_s, u"--endpoint"_s, server.url(), u"hello"_s});
    QVERIFY2(outcome.ended && outcome.status == 0 && !outcome.out.isEmpty(), qPrintable(outcome.text()));
}

void TestProgram::saysThatThereIsNoAccount()
{
    const Outcome outcome = runProgram({u"ask"_s, u"hello"_s});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.errorLines().size(), 1);
}

void TestProgram::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Outcome outcome = runProgram({u"demo-server"_s, u"--port"_s, QString::number(other.serverPort())});
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err, "lectern: The port is taken by another program. Choose another one, or none.\n"_ba);
}

#ifdef Q_OS_UNIX
void TestProgram::looksAtTheWay()
{
    const Outcome text = runProgram({u"doctor"_s, u"--demo"_s});
    QVERIFY2(text.ended && text.status == 0, qPrintable(text.text()));
    QVERIFY(text.out.contains("WebSocket: fine"));
    QVERIFY(text.out.contains("as QT_QUICK_BACKEND or QSG_RHI_BACKEND says")); // of the environment of tests
    QVERIFY(text.out.endsWith("Everything works.\n"));
    const Outcome outcome = runProgram({u"doctor"_s, u"--demo"_s, u"--json"_s});
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report["ok"_L1], true);
    QStringList ids;
    for (const QJsonValue check : report["checks"_L1].toArray())
        ids.append(check["id"_L1].toString());
    QCOMPARE(ids, QStringList({u"graphics"_s, u"history"_s, u"passwordStore"_s, u"account"_s, u"proxy"_s,
                               u"dns"_s, u"tcp"_s, u"tls"_s, u"upgrade"_s, u"sse"_s, u"models"_s, u"clock"_s,
                               u"disconnects"_s}));
}

void TestProgram::tellsWhatIsBrokenOnTheWay()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString dead = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
    server.close();
    const Outcome outcome = runProgram({u"doctor"_s, u"--endpoint"_s, dead});
    QVERIFY2(outcome.ended && outcome.status == 1, qPrintable(outcome.text()));
    QVERIFY(outcome.out.contains("Connection: broken"));
    QVERIFY(outcome.out.endsWith("Something is broken.\n"));
}

void TestProgram::looksAtTheWayWithoutAnAccount()
{
    const Outcome text = runProgram({u"doctor"_s});
    QCOMPARE(text.status, 3);
    QCOMPARE(text.errorLines().size(), 1);
    QVERIFY2(text.out.contains("Proxy: fine") && text.out.contains("no extra certificates"),
             text.out.constData());
    QVERIFY2(text.out.contains("Connection: left out"), text.out.constData());
    const Outcome outcome = runProgram({u"doctor"_s, u"--json"_s});
    QCOMPARE(outcome.status, 3);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report["ok"_L1], false);
    QCOMPARE(report["checks"_L1].toArray().size(), 13);
}

void TestProgram::goesThroughTheProxyThatIsSet_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("ask") << QStringList{u"ask"_s, u"--model"_s, u"demo-swift"_s, u"hello"_s};
    QTest::newRow("doctor") << QStringList{u"doctor"_s};
}

/// The settings name the proxy and the user, the environment the password. The server refuses to be called by
/// that name, but it has been reached.
void TestProgram::goesThroughTheProxyThatIsSet()
{
    QFETCH(const QStringList, arguments);
    const DemoProcess server({u"--rate"_s, u"0"_s});
    ProxyServer proxy(ProxyServer::Kind::Connect, quint16(QUrl(server.url()).port()), "ada", "hunter2");
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"network/proxy"_s, u"Manual"_s);
    settings.setValue(u"network/proxyUrl"_s, proxy.url().toString());
    settings.sync();
    QProcess process;
    QProcessEnvironment environment = programEnvironment();
    environment.insert(u"LECTERN_PROXY_PASSWORD"_s, u"hunter2"_s);
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments + QStringList{u"--endpoint"_s, u"http://server.example/v1"_s,
                                                         u"--data-dir"_s, dir.path()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(proxy.tunnels().value(0), "server.example:80"_ba);
    QVERIFY(!out.contains("hunter2") && !err.contains("hunter2"));
}

void TestProgram::stopsOnInterrupt()
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment());
    process.start(programPath(), {u"ask"_s, u"--demo"_s, u"--rate"_s, u"20"_s, u"markdown"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000);
    ::kill(pid_t(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void TestProgram::demoServerEndsOnTerminate()
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment());
    process.start(programPath(), {u"demo-server"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30000);
    QVERIFY(process.readLine().startsWith("http://127.0.0.1:"));
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}
#else
void TestProgram::stopsOnInterrupt()
{
    QSKIP("there are no signals here");
}

void TestProgram::demoServerEndsOnTerminate()
{
    QSKIP("there are no signals here");
}
#endif

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
