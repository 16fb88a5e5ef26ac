// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "handshakeprobe.h"
#include "support/rawserver.h"

#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// How a connection comes about, or does not because nobody answers. Each failure ends in exactly one
/// closed().
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
    void tellsTheHeadOfTheAnswer();
    void theHeadComesInPieces();
    void canBeAbortedWhenItOpens();
    void openDropsTheConnectionBefore();
};

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
    QCOMPARE(probe.transport.send(question()), 0); // dropped, as there is no connection yet
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

void TestWebSocketHandshake::tellsTheHeadOfTheAnswer()
{
    RawServer server;
    server.answerWith([](QTcpSocket &socket, const QByteArray &head) {
        QByteArray answer = acceptance(head);
        answer.insert(answer.size() - 2, "X-Codex-Turn-State: route-7\r\nX-Models-Etag: e1\r\n");
        socket.write(answer + webSocketFrame(1, "one") + webSocketFrame(1, "two"));
    });
    SocketProbe probe;
    QStringList order;
    connect(&probe.transport, &FrameTransport::headersReceived, this, [&] { order += u"head"_s; });
    connect(&probe.transport, &FrameTransport::opened, this, [&] { order += u"opened"_s; });
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 2); // nothing of the frames went with the head
    QCOMPARE(probe.head().value(u"x-codex-turn-state"_s), u"route-7"_s);
    QCOMPARE(probe.head().value(u"x-models-etag"_s), u"e1"_s);
    QCOMPARE(order, (QStringList{u"head"_s, u"opened"_s}));
}

void TestWebSocketHandshake::theHeadComesInPieces()
{
    RawServer server;
    server.answerWith([](QTcpSocket &socket, const QByteArray &head) {
        const QByteArray answer = acceptance(head) + webSocketFrame(1, "one");
        auto *timer = new QTimer(&socket);
        const auto sent = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, &socket, [=, &socket] {
            socket.write(answer.mid(*sent, 16));
            *sent += 16;
            if (*sent >= answer.size())
                timer->stop();
        });
        timer->start(1);
    });
    SocketProbe probe;
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.messages.size(), 1);
    QCOMPARE(probe.head().value(u"upgrade"_s), u"websocket"_s);
}

void TestWebSocketHandshake::canBeAbortedWhenItOpens()
{
    RawServer server;
    server.upgrade(webSocketFrame(1, "one"));
    SocketProbe probe;
    connect(&probe.transport, &FrameTransport::headersReceived, &probe.transport, &FrameTransport::abort);
    probe.open(server.baseUrl());
    QTRY_COMPARE(probe.heads.size(), 1);
    settle();
    QCOMPARE(probe.opened.size() + probe.closed.size() + probe.messages.size(), 0);
    QVERIFY(!probe.transport.isOpen());
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
