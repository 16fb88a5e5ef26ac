// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"

#include "support/rawserver.h"
#include "support/transportprobe.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// What a standing connection delivers, and every way in which it ends.
class TestWebSocketClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatCameWithTheHandshake();
    void joinsFragments();
    void deliversLargeMessages();
    void sendsTextAsUtf8();
    void saysThatAMessageWasBinary();
    void answersPings();
    void theServerCloses_data();
    void theServerCloses();
    void theConnectionIsCut_data();
    void theConnectionIsCut();
    void theServerBreaksTheRules_data();
    void theServerBreaksTheRules();
    void aFrameIsTooLarge();
    void aMessageIsTooLarge();
    void opensAgainAfterTheEnd();
    void canBeDeletedWhileItDelivers();

private:
    void expectEnd(SocketProbe &probe, ErrorKind kind);
};

void TestWebSocketClose::expectEnd(SocketProbe &probe, ErrorKind kind)
{
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed.size(), 1, 30'000);
    QCoreApplication::processEvents();
    QCOMPARE(probe.closed.size(), 1);
    QVERIFY2(probe.end().kind == kind,
             qPrintable(u"kind %1, %2"_s.arg(int(probe.end().kind)).arg(probe.end().detail)));
    QCOMPARE(probe.opened.size(), 1);
    QVERIFY(!probe.transport.isOpen());
}

void TestWebSocketClose::deliversWhatCameWithTheHandshake()
{
    RawServer server;
    server.upgrade(webSocketFrame(1, "one") + webSocketFrame(1, "two"));
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 2);
    QCOMPARE(probe.messages.at(0).at(0).toByteArray(), "one"_ba);
    QCOMPARE(probe.messages.at(1).at(0).toByteArray(), "two"_ba);
    QCOMPARE(probe.opened.size(), 1);
}

void TestWebSocketClose::joinsFragments()
{
    const QByteArray text = u"größer als 😀"_s.toUtf8();
    const QByteArray frames = webSocketFrame(1, "größer "_ba, false) +
                              webSocketFrame(9, "a ping between"_ba) + webSocketFrame(0, "als "_ba, false) +
                              webSocketFrame(0, "😀"_ba);
    RawServer server;
    server.upgrade(frames);
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 1);
    QCOMPARE(probe.messages.at(0).at(0).toByteArray(), text);
}

void TestWebSocketClose::deliversLargeMessages()
{
    const QByteArray piece(8 * 1024 * 1024, 'x');
    RawServer server;
    server.upgrade(webSocketFrame(1, piece, false) + webSocketFrame(0, piece, false) +
                   webSocketFrame(0, piece));
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE_WITH_TIMEOUT(probe.messages.size(), 1, 30'000);
    QCOMPARE(probe.messages.at(0).at(0).toByteArray().size(), 3 * piece.size());
    QCOMPARE(probe.closed.size(), 0);
}

void TestWebSocketClose::sendsTextAsUtf8()
{
    QWebSocketServer server(u"echo"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, this, [&server] {
        QWebSocket *peer = server.nextPendingConnection();
        peer->setParent(&server); // it would belong to nobody
        connect(peer, &QWebSocket::textMessageReceived, peer, &QWebSocket::sendTextMessage);
    });
    SocketProbe probe;
    probe.open(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    QTRY_VERIFY(probe.transport.isOpen());
    const Protocol::ResponseRequest request = question(u"größer als 😀"_s);
    const QByteArray text = Protocol::writeCreateFrame(request);
    QVERIFY(text.contains("größer als 😀"));
    QCOMPARE(probe.transport.send(request), text.size());
    QTRY_COMPARE(probe.messages.size(), 1);
    QCOMPARE(probe.messages.at(0).at(0).toByteArray(), text);
}

void TestWebSocketClose::saysThatAMessageWasBinary()
{
    RawServer server;
    server.upgrade(webSocketFrame(2, "{}") + webSocketFrame(1, "{}"));
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 1);
    QCOMPARE(probe.binaries.size(), 1);
    QVERIFY(probe.transport.isOpen());
}

void TestWebSocketClose::answersPings()
{
    RawServer server;
    server.upgrade(webSocketFrame(9, "hello"));
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_VERIFY(server.received().value(0).contains("\r\n\r\n\x8a")); // a pong
    QCOMPARE(probe.messages.size() + probe.binaries.size(), 0);
}

void TestWebSocketClose::theServerCloses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray reason = "for a reason"_ba;
    QTest::newRow("1000") << 1000 << reason << ErrorKind::ConnectionLost;
    QTest::newRow("1000, bare") << 1000 << QByteArray() << ErrorKind::ConnectionLost;
    QTest::newRow("1001") << 1001 << reason << ErrorKind::ConnectionLost;
    QTest::newRow("1001, bare") << 1001 << QByteArray() << ErrorKind::ConnectionLost;
    QTest::newRow("1008") << 1008 << reason << ErrorKind::Policy;
    QTest::newRow("1008, bare") << 1008 << QByteArray() << ErrorKind::Policy;
    QTest::newRow("1009") << 1009 << reason << ErrorKind::TooLarge;
    QTest::newRow("1009, bare") << 1009 << QByteArray() << ErrorKind::TooLarge;
    QTest::newRow("1011") << 1011 << reason << ErrorKind::ConnectionLost;
    QTest::newRow("1011, bare") << 1011 << QByteArray() << ErrorKind::ConnectionLost;
    QTest::newRow("1013") << 1013 << reason << ErrorKind::ConnectionLost;
    QTest::newRow("4000") << 4000 << reason << ErrorKind::ConnectionLost;
    QTest::newRow("forbidden code") << 1005 << reason << ErrorKind::ConnectionLost;
}

void TestWebSocketClose::theServerCloses()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    QFETCH(const ErrorKind, kind);
    const bool isKept = code != 1013 && code != 1005; // of those QWebSocket says 1002
    for (const bool hangsUp : {true, false}) {
        RawServer server;
        server.upgrade(webSocketFrame(1, "{}") + closeFrame(code, reason), hangsUp);
        SocketProbe probe;
        probe.open(server.baseUrl());
        expectEnd(probe, kind);
        QCOMPARE(probe.messages.size(), 1);
        if (isKept && code != 1009)
            QCOMPARE(std::get<Protocol::ClosedEarly>(probe.failure()).code, code);
    }
}

void TestWebSocketClose::theConnectionIsCut_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::newRow("between messages") << webSocketFrame(1, "{}");
    QTest::newRow("in a head") << frameHead(1, 1000).first(2);
    QTest::newRow("in a frame") << frameHead(1, 1000) + "{\"type\":"_ba;
    QTest::newRow("between fragments") << webSocketFrame(1, "{\"type\":", false);
}

void TestWebSocketClose::theConnectionIsCut()
{
    QFETCH(const QByteArray, frames);
    RawServer server;
    server.upgrade(frames, true);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::ConnectionLost);
    QCOMPARE(std::get<Protocol::ClosedEarly>(probe.failure()).code, 0); // nobody closed it
}

void TestWebSocketClose::theServerBreaksTheRules_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("reserved bit") << QByteArray("\xc1\x02{}") << ErrorKind::ConnectionLost;
    QTest::newRow("reserved opcode") << webSocketFrame(3, "{}") << ErrorKind::ConnectionLost;
    QTest::newRow("continues nothing") << webSocketFrame(0, "{}") << ErrorKind::ConnectionLost;
    QTest::newRow("fragmented ping") << webSocketFrame(9, "x", false) << ErrorKind::ConnectionLost;
    QTest::newRow("long ping") << webSocketFrame(9, QByteArray(200, 'x')) << ErrorKind::ConnectionLost;
    QTest::newRow("bad UTF-8") << webSocketFrame(1, "\xff\xfe\xfd") << ErrorKind::Protocol;
    QTest::newRow("close of one byte") << webSocketFrame(8, "x") << ErrorKind::ConnectionLost;
    QTest::newRow("no frame") << QByteArray(64, '\xff') << ErrorKind::ConnectionLost;
}

void TestWebSocketClose::theServerBreaksTheRules()
{
    QFETCH(const QByteArray, frames);
    QFETCH(const ErrorKind, kind);
    RawServer server;
    server.upgrade(frames);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, kind);
    QCOMPARE(probe.messages.size(), 0);
}

void TestWebSocketClose::aFrameIsTooLarge()
{
    RawServer server;
    server.upgrade(frameHead(1, 16 * 1024 * 1024 + 1) + QByteArray(1000, 'x'));
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::TooLarge);
}

void TestWebSocketClose::aMessageIsTooLarge()
{
    const QByteArray piece(8 * 1024 * 1024, 'x');
    QByteArray frames = webSocketFrame(1, piece, false);
    for (qsizetype sent = piece.size(); sent <= Protocol::kMaxMessageBytes; sent += piece.size())
        frames += webSocketFrame(0, piece, false);
    RawServer server;
    server.upgrade(frames);
    SocketProbe probe;
    probe.open(server.baseUrl());
    expectEnd(probe, ErrorKind::TooLarge);
    QCOMPARE(probe.messages.size(), 0);
}

void TestWebSocketClose::opensAgainAfterTheEnd()
{
    RawServer server;
    server.upgrade(closeFrame(1011), true);
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.closed.size(), 1);
    server.upgrade(webSocketFrame(1, "{}"));
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 1);
    QVERIFY(probe.transport.isOpen());
    QCOMPARE(probe.opened.size(), 2);
    QCOMPARE(probe.closed.size(), 1);
}

void TestWebSocketClose::canBeDeletedWhileItDelivers()
{
    RawServer server;
    server.upgrade(webSocketFrame(1, "{}").repeated(10));
    auto transport = std::make_unique<WebSocketTransport>();
    int messages = 0;
    connect(transport.get(), &FrameTransport::messageReceived, this, [&] {
        ++messages;
        transport->abort();
    });
    transport->open({server.baseUrl(), {}}, u"session-1"_s);
    QTRY_COMPARE(messages, 1);
    transport.reset();
    QCoreApplication::processEvents();
    QCOMPARE(messages, 1);
}

QTEST_GUILESS_MAIN(TestWebSocketClose)
#include "tst_websocketclose.moc"
