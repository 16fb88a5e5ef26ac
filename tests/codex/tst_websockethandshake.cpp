// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"
#include "support/transportprobe.h"

#include <QFile>
#include <QHostInfo>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Everything that is under way has been said.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, 0);
    QCoreApplication::processEvents();
}

/// A certificate that nobody has a reason to trust. Null when there is no tool to make one.
QSslConfiguration selfSigned()
{
    const QTemporaryDir dir;
    const QString tool = QStandardPaths::findExecutable(u"openssl"_s);
    if (tool.isEmpty() || !dir.isValid())
        return {};
    const QString key = dir.filePath(u"key.pem"_s);
    const QString certificate = dir.filePath(u"certificate.pem"_s);
    QProcess::execute(tool,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    QFile keyFile(key);
    QFile certificateFile(certificate);
    QSslConfiguration configuration;
    if (keyFile.open(QIODevice::ReadOnly) && certificateFile.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate(&certificateFile));
    }
    return configuration;
}

} // namespace

/// Every way in which a connection does not come about. Each ends in exactly one closed().
class TestWebSocketHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndSendsTheCredential();
    void emitsNothingInsideOpen();
    void nobodyListens();
    void theNameIsUnknown();
    void theServerResets();
    void theServerHangsUp();
    void staysConnectingWhileTheServerIsSilent();
    void abortIsSilent();
    void theUpgradeIsRefused_data();
    void theUpgradeIsRefused();
    void theServerKeepsTheRefusedConnectionOpen_data();
    void theServerKeepsTheRefusedConnectionOpen();
    void theAnswerIsNoWebSocket_data();
    void theAnswerIsNoWebSocket();
    void tlsToAPlainPort();
    void plainToATlsPort();
    void theCertificateIsNotTrusted();
    void keepsTheKeyOutOfTheDetail();
    void opensAfterEveryFailure();
    void openDropsTheConnectionBefore();

private:
    void expectEnd(SocketProbe &probe, ErrorKind kind);
};

void TestWebSocketHandshake::expectEnd(SocketProbe &probe, ErrorKind kind)
{
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed.size(), 1, 20'000);
    settle();
    QCOMPARE(probe.closed.size(), 1);
    QVERIFY2(probe.end().kind == kind,
             qPrintable(u"kind %1, %2"_s.arg(int(probe.end().kind)).arg(probe.end().detail)));
    QCOMPARE(probe.opened.size(), 0);
    QVERIFY(!probe.transport.isOpen());
}

void TestWebSocketHandshake::opensAndSendsTheCredential()
{
    RawServer server;
    server.upgrade({});
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.opened.size(), 1);
    QVERIFY(probe.transport.isOpen());
    const QByteArray head = server.received().constFirst();
    QVERIFY(head.startsWith("GET /v1/responses HTTP/1.1\r\n"));
    QVERIFY(head.toLower().contains("\r\nauthorization: bearer sk-hunter2hunter2\r\n"));
    QVERIFY(head.toLower().contains("\r\noriginator: lectern\r\n"));
    QCOMPARE(probe.closed.size(), 0);
}

void TestWebSocketHandshake::emitsNothingInsideOpen()
{
    SocketProbe probe;
    probe.open(QUrl(u"http://127.0.0.1:9/v1"_s));
    QCOMPARE(probe.closed.size(), 0);
    probe.open(QUrl(u"http://:bad"_s));
    QCOMPARE(probe.closed.size(), 0);
    QTRY_COMPARE(probe.closed.size(), 1);
}

void TestWebSocketHandshake::nobodyListens()
{
    QUrl url;
    {
        RawServer server;
        url = server.baseUrl(); // free again once the server is gone
    }
    SocketProbe probe;
    probe.open(url);
    expectEnd(probe, ErrorKind::ConnectionRefused);
}

void TestWebSocketHandshake::theNameIsUnknown()
{
    const QString name = u"nosuch.invalid"_s;
    if (QHostInfo::fromName(name).error() != QHostInfo::HostNotFound)
        QSKIP("the resolver of this machine knows every name, or none");
    SocketProbe probe;
    probe.open(QUrl(u"http://"_s + name + u"/v1"_s));
    expectEnd(probe, ErrorKind::HostNotFound);
}

void TestWebSocketHandshake::theServerResets()
{
    RawServer server;
    server.reset();
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::ConnectionLost);
}

void TestWebSocketHandshake::theServerHangsUp()
{
    RawServer server;
    server.answer({});
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::ConnectionLost);
}

void TestWebSocketHandshake::staysConnectingWhileTheServerIsSilent()
{
    RawServer server;
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_VERIFY(!server.received().isEmpty() && server.received().constFirst().contains("\r\n\r\n"));
    settle();
    QVERIFY(!probe.transport.isOpen());
    QCOMPARE(probe.closed.size(), 0);
    probe.transport.send("too early"); // dropped, as there is no connection yet
    probe.transport.abort();
    settle();
    QCOMPARE(probe.closed.size() + probe.opened.size(), 0);
}

void TestWebSocketHandshake::abortIsSilent()
{
    RawServer server;
    server.upgrade({});
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.opened.size(), 1);
    probe.transport.abort();
    QVERIFY(!probe.transport.isOpen());
    probe.transport.abort();
    settle();
    QCOMPARE(probe.closed.size(), 0);
}

void TestWebSocketHandshake::theUpgradeIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("200") << 200 << ErrorKind::NotResponsesServer;
    QTest::newRow("204") << 204 << ErrorKind::NotResponsesServer;
    QTest::newRow("301") << 301 << ErrorKind::NotResponsesServer;
    QTest::newRow("307") << 307 << ErrorKind::NotResponsesServer;
    QTest::newRow("400") << 400 << ErrorKind::NotResponsesServer; // of an upgrade: it is not known there
    QTest::newRow("401") << 401 << ErrorKind::SignInNeeded;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotResponsesServer;
    QTest::newRow("405") << 405 << ErrorKind::NotResponsesServer;
    QTest::newRow("426") << 426 << ErrorKind::NotResponsesServer;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server;
    QTest::newRow("502") << 502 << ErrorKind::Server;
    QTest::newRow("503") << 503 << ErrorKind::Overloaded;
}

void TestWebSocketHandshake::theUpgradeIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    RawServer server;
    server.answerHttp(status, "<html><title>No</title></html>", "Location: http://127.0.0.1:9/\r\n");
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, kind);
}

void TestWebSocketHandshake::theServerKeepsTheRefusedConnectionOpen_data()
{
    theUpgradeIsRefused_data();
}

void TestWebSocketHandshake::theServerKeepsTheRefusedConnectionOpen()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    RawServer server;
    server.answer("HTTP/1.1 "_ba + QByteArray::number(status) + " Reason\r\nContent-Length: 0\r\n\r\n"_ba,
                  false);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, kind);
}

void TestWebSocketHandshake::theAnswerIsNoWebSocket_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray head = "HTTP/1.1 101 Switching Protocols\r\n"_ba;
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    QTest::newRow("words") << "\r\n\r\nhello there\r\n\r\n"_ba;
    QTest::newRow("bytes") << QByteArray(4096, '\xff');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("endless head") << head + "X: "_ba + QByteArray(200'000, 'x');
    QTest::newRow("many headers") << head + "X: y\r\n"_ba.repeated(50'000) + "\r\n"_ba;
    QTest::newRow("half a status line") << "HTTP/1.1 1"_ba;
    QTest::newRow("no status") << "HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("no upgrade") << head + "\r\n"_ba;
    QTest::newRow("no key") << head + upgrade + "\r\n"_ba;
    QTest::newRow("wrong key") << head + upgrade + "Sec-WebSocket-Accept: bm9wZQ==\r\n\r\n"_ba;
    QTest::newRow("half a head") << head + upgrade;
}

void TestWebSocketHandshake::theAnswerIsNoWebSocket()
{
    QFETCH(const QByteArray, answer);
    RawServer server;
    server.answer(answer);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::NotResponsesServer);
}

void TestWebSocketHandshake::tlsToAPlainPort()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    RawServer server;
    server.answerHttp(400);
    QUrl url = server.baseUrl();
    url.setScheme(u"https"_s);
    SocketProbe probe;
    probe.open(url);
    // The client's hello holds no end of a head: the server must speak first.
    QTRY_VERIFY(!server.received().isEmpty());
    QTRY_VERIFY(!server.received().constFirst().isEmpty());
    server.sayToAll("HTTP/1.1 400 Bad Request\r\n\r\n");
    expectEnd(probe, ErrorKind::Tls);
}

void TestWebSocketHandshake::plainToATlsPort()
{
    RawServer server;
    server.answer(QByteArray::fromHex("15030100020246")); // the alert that OpenSSL answers plain HTTP with
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::NotResponsesServer);
}

void TestWebSocketHandshake::theCertificateIsNotTrusted()
{
    const QSslConfiguration tls = selfSigned();
    if (tls.isNull() || !QSslSocket::supportsSsl())
        QSKIP("no certificate can be made here");
    QWebSocketServer server(u"tls"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SocketProbe probe;
    probe.open(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort())));
    expectEnd(probe, ErrorKind::Tls);
}

void TestWebSocketHandshake::keepsTheKeyOutOfTheDetail()
{
    RawServer server;
    server.answer("HTTP/1.1 403 Bearer sk-hunter2hunter2 is wrong\r\n\r\n");
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.closed.size(), 1);
    QVERIFY2(!probe.end().detail.contains(u"hunter2"_s), qPrintable(probe.end().detail));
}

void TestWebSocketHandshake::opensAfterEveryFailure()
{
    RawServer server;
    SocketProbe probe;
    for (const int status : {200, 401, 503}) {
        server.answerHttp(status);
        probe.closed.clear();
        probe.open(server.baseUrl());
        QTRY_COMPARE(probe.closed.size(), 1);
    }
    server.upgrade(webSocketFrame(1, "{}"));
    probe.closed.clear();
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 1);
    QCOMPARE(probe.opened.size(), 1);
    QCOMPARE(probe.closed.size(), 0);
}

void TestWebSocketHandshake::openDropsTheConnectionBefore()
{
    RawServer quiet;
    RawServer server;
    server.upgrade({});
    SocketProbe probe;
    probe.open(quiet.baseUrl());
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.opened.size(), 1);
    probe.open(server.baseUrl());
    QVERIFY(!probe.transport.isOpen());
    QTRY_COMPARE(probe.opened.size(), 2);
    QCOMPARE(probe.closed.size(), 0);
}

QTEST_GUILESS_MAIN(TestWebSocketHandshake)
#include "tst_websockethandshake.moc"
