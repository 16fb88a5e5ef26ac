// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "handshakeprobe.h"
#include "support/certificates.h"
#include "support/rawserver.h"

#include <QSslSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// Every way in which a server answers a handshake with something else. Each ends in exactly one closed().
class TestWebSocketRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUpgradeIsRefused_data();
    void theUpgradeIsRefused();
    void theServerKeepsTheRefusedConnectionOpen_data();
    void theServerKeepsTheRefusedConnectionOpen();
    void keepsWhatTheRefusalSays();
    void theAnswerIsNoWebSocket_data();
    void theAnswerIsNoWebSocket();
    void tlsToAPlainPort();
    void plainToATlsPort();
    void theCertificateIsNotTrusted();
    void keepsTheKeyOutOfTheDetail();
    void opensAfterEveryFailure();
};

void TestWebSocketRefusal::theUpgradeIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");     // without a body
    QTest::addColumn<ErrorKind>("pageKind"); // with a page for people to look at
    constexpr ErrorKind none = ErrorKind::NotResponsesServer;
    QTest::newRow("200") << 200 << none << none;
    QTest::newRow("204") << 204 << none << none;
    QTest::newRow("301") << 301 << none << none;
    QTest::newRow("307") << 307 << none << none;
    QTest::newRow("400") << 400 << ErrorKind::BadRequest << none;
    QTest::newRow("401") << 401 << ErrorKind::SignInNeeded << ErrorKind::SignInNeeded;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden << none;
    QTest::newRow("404") << 404 << none << none;
    QTest::newRow("405") << 405 << none << none;
    QTest::newRow("426") << 426 << none << none;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server << ErrorKind::Server;
    QTest::newRow("502") << 502 << ErrorKind::Server << ErrorKind::Server;
    QTest::newRow("503") << 503 << ErrorKind::Overloaded << ErrorKind::Overloaded;
}

void TestWebSocketRefusal::theUpgradeIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, pageKind);
    RawServer server;
    server.answerHttp(status, "<html><title>No</title></html>",
                      "Location: http://127.0.0.1:9/\r\nContent-Type: text/html\r\n");
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, pageKind);
    QVERIFY(std::holds_alternative<Protocol::UpgradeRefused>(probe.failure()));
    QCOMPARE(std::get<Protocol::UpgradeRefused>(probe.failure()).answer.status, status);
    QCOMPARE(server.received().size(), 1);
}

void TestWebSocketRefusal::theServerKeepsTheRefusedConnectionOpen_data()
{
    theUpgradeIsRefused_data();
}

void TestWebSocketRefusal::theServerKeepsTheRefusedConnectionOpen()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    RawServer server;
    server.answer("HTTP/1.1 "_ba + QByteArray::number(status) + " Reason\r\nContent-Length: 0\r\n\r\n"_ba,
                  false);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, kind);
    QCOMPARE(std::get<Protocol::UpgradeRefused>(probe.failure()).answer.status, status);
}

void TestWebSocketRefusal::keepsWhatTheRefusalSays()
{
    RawServer server;
    server.answerHttp(429, R"({"error":{"type":"usage_limit_reached","message":"Enough"}})",
                      "Retry-After: 7\r\nX-Two: a\r\nX-Two: b\r\n");
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::LimitReached);
    const Protocol::ApiError answer = std::get<Protocol::UpgradeRefused>(probe.failure()).answer;
    QCOMPARE(answer.headers.value(u"retry-after"_s), u"7"_s);
    QCOMPARE(answer.headers.value(u"x-two"_s), u"a, b"_s);
    QCOMPARE(answer.message, u"Enough"_s);
}

void TestWebSocketRefusal::theAnswerIsNoWebSocket_data()
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
    QTest::newRow("kept alive")
        << head +
               "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n"_ba;
}

void TestWebSocketRefusal::theAnswerIsNoWebSocket()
{
    QFETCH(const QByteArray, answer);
    RawServer server;
    server.answer(answer);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::NotResponsesServer);
    QVERIFY(std::holds_alternative<Protocol::Unreachable>(probe.failure()));
}

void TestWebSocketRefusal::tlsToAPlainPort()
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

void TestWebSocketRefusal::plainToATlsPort()
{
    RawServer server;
    server.answer(QByteArray::fromHex("15030100020246")); // the alert that OpenSSL answers plain HTTP with
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::NotResponsesServer);
}

void TestWebSocketRefusal::theCertificateIsNotTrusted()
{
    const Certificates certificates;
    const QSslConfiguration tls = certificates.server(Certificates::Kind::SelfSigned);
    if (tls.isNull() || !QSslSocket::supportsSsl())
        QSKIP("no certificate can be made here");
    QWebSocketServer server(u"tls"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SocketProbe probe;
    probe.open(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort())));
    expectEnd(probe, ErrorKind::Tls);
}

void TestWebSocketRefusal::keepsTheKeyOutOfTheDetail()
{
    RawServer server;
    server.answer("HTTP/1.1 403 Bearer sk-hunter2hunter2 is wrong\r\n\r\n");
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.closed.size(), 1);
    QVERIFY2(!probe.end().detail.contains(u"hunter2"_s), qPrintable(probe.end().detail));
}

void TestWebSocketRefusal::opensAfterEveryFailure()
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

QTEST_GUILESS_MAIN(TestWebSocketRefusal)
#include "tst_websocketrefusal.moc"
