// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "streamprobe.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// What is asked over HTTP, and what is heard when all goes well.
class TestSseTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithoutAConnection();
    void postsTheRequest();
    void sendsTheTurnState();
    void deliversTheEvents_data();
    void deliversTheEvents();
    void deliversAnEventBeforeTheNextOneComes();
    void tellsTheHeadBeforeTheFirstMessage();
    void asksAgainAfterAStream();
    void asksAgainFromInsideAMessage();
    void dropsTheAnswerWhenAskedAgain();
    void abortIsSilent();
    void canBeAbortedFromInsideAMessage();
    void emitsNothingInsideACall();
    void canBeDeletedWhileItAnswers();
};

void TestSseTransport::opensWithoutAConnection()
{
    StreamProbe f;
    f.probe.open(f.server.baseUrl());
    QVERIFY(!f.probe.transport.isOpen());
    QTRY_COMPARE(f.probe.opened.size(), 1);
    QVERIFY(f.probe.transport.isOpen());
    QVERIFY(!f.probe.transport.canContinue());
    QVERIFY(f.server.received().isEmpty());
}

void TestSseTransport::postsTheRequest()
{
    StreamProbe f;
    Protocol::ResponseRequest request = question(u"größer?"_s);
    request.previousResponseId = u"resp_1"_s;
    f.probe.open(f.server.baseUrl());
    QTRY_VERIFY(f.probe.transport.isOpen());
    const qint64 bytes = f.probe.transport.send(request);
    QTRY_VERIFY(f.isWhole(0));
    const QByteArray received = f.server.asked().constFirst();
    const qsizetype end = received.indexOf("\r\n\r\n");
    const QByteArray head = received.first(end).toLower() + "\r\n"_ba;
    QVERIFY(head.startsWith("post /v1/responses http/1.1\r\n"));
    for (const QByteArray &line :
         {"authorization: bearer sk-hunter2hunter2"_ba, "accept: text/event-stream"_ba,
          "originator: lectern"_ba, "content-type: application/json"_ba, "session-id: session-1"_ba,
          "x-client-request-id: session-1"_ba})
        QVERIFY2(head.contains(QByteArray("\r\n"_ba + line + "\r\n"_ba)), line.constData());
    for (const QByteArray &name : {"openai-beta"_ba, "x-codex-turn-state"_ba, "cookie"_ba})
        QVERIFY2(!head.contains(QByteArray("\r\n"_ba + name)), name.constData());
    const QByteArray body = Protocol::writeHttpBody(request);
    QCOMPARE(bytes, body.size());
    QTRY_COMPARE(f.server.asked().constFirst().sliced(end + 4), body);
    QVERIFY(!body.contains("resp_1"));
}

void TestSseTransport::sendsTheTurnState()
{
    StreamProbe f;
    Protocol::ResponseRequest request = question();
    request.turnState = u"route-7"_s;
    f.ask(request);
    QTRY_VERIFY(f.isWhole(0));
    QVERIFY(f.server.asked().constFirst().toLower().contains("\r\nx-codex-turn-state: route-7\r\n"));
}

void TestSseTransport::deliversTheEvents_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("until the end of the connection") << stream(kOne + kTwo);
    QTest::newRow("of a known length") << kStreamHead + "Content-Length: "_ba +
                                              QByteArray::number(kOne.size() + kTwo.size()) + "\r\n\r\n"_ba +
                                              kOne + kTwo;
    QTest::newRow("one chunk") << chunked(kOne + kTwo, 1000);
    QTest::newRow("chunks of a byte") << chunked(kOne + kTwo, 1);
    QTest::newRow("chunks across events") << chunked(kOne + kTwo, 7);
    QTest::newRow("CRLF") << chunked(QByteArray(kOne + kTwo).replace('\n', "\r\n"), 5);
    QTest::newRow("comments, [DONE]")
        << chunked(": hi\n\n"_ba + kOne + ":\n"_ba + kTwo + "data: [DONE]\n\n"_ba, 9);
    QTest::newRow("no empty line at the end") << chunked(kOne + kTwo.chopped(1), 100);
    QTest::newRow("capitals in the type")
        << QByteArray(stream(kOne + kTwo)).replace("text/event-stream", "Text/Event-Stream");
}

void TestSseTransport::deliversTheEvents()
{
    QFETCH(const QByteArray, answer);
    StreamProbe f;
    f.server.answer(answer);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}"}));
    QVERIFY(std::holds_alternative<Protocol::ClosedEarly>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::ClosedEarly>(f.probe.failure()).code, 0);
    // Qt cannot always tell an end without a length from a cut; then the next request needs a new transport.
    const bool hasLength = answer.contains("Content-Length") || answer.contains("chunked");
    QVERIFY(f.probe.transport.isOpen() || !hasLength);
    QCOMPARE(f.server.asked().size(), 1);
}

void TestSseTransport::deliversAnEventBeforeTheNextOneComes()
{
    StreamProbe f;
    f.server.answer(stream(kOne), false);
    f.ask();
    QTRY_COMPARE(f.texts(), QByteArrayList{"{\"n\":1}"});
    QCOMPARE(f.probe.closed.size(), 0);
    f.server.sayToAll(kTwo);
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}"}));
}

void TestSseTransport::tellsTheHeadBeforeTheFirstMessage()
{
    StreamProbe f;
    f.server.answer(stream(kOne), false);
    QStringList order;
    connect(&f.probe.transport, &FrameTransport::headersReceived, this, [&] { order += u"head"_s; });
    connect(&f.probe.transport, &FrameTransport::messageReceived, this, [&] { order += u"message"_s; });
    f.ask();
    QTRY_COMPARE(order, (QStringList{u"head"_s, u"message"_s}));
    QCOMPARE(f.probe.head().value(u"x-request-id"_s), u"r1"_s);
}

void TestSseTransport::asksAgainAfterAStream()
{
    StreamProbe f;
    f.server.answer(chunked(kOne, 100));
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    f.server.answer(chunked(kTwo, 100));
    f.probe.transport.send(question());
    QTRY_COMPARE(f.probe.closed.size(), 2);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}"}));
    QCOMPARE(f.probe.opened.size(), 1);
}

void TestSseTransport::asksAgainFromInsideAMessage()
{
    StreamProbe f;
    f.server.answer(stream(kOne + kTwo)); // the second event must not be taken for the next answer's
    connect(&f.probe.transport, &FrameTransport::messageReceived, this, [&](const QByteArray &message) {
        if (message != "{\"n\":1}")
            return;
        f.server.answer(stream("data: {\"n\":3}\n\n"));
        f.probe.transport.send(question());
    });
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":3}"}));
    QCOMPARE(f.server.asked().size(), 2);
}

void TestSseTransport::dropsTheAnswerWhenAskedAgain()
{
    StreamProbe f;
    f.ask();
    QTRY_VERIFY(f.isWhole(0));
    f.server.answer(stream(kTwo));
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":2}"});
}

void TestSseTransport::abortIsSilent()
{
    StreamProbe f;
    f.server.answer(stream(kOne), false);
    f.ask();
    QTRY_COMPARE(f.probe.messages.size(), 1);
    f.probe.transport.abort();
    QVERIFY(!f.probe.transport.isOpen());
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty()); // the connection is dropped
    QCOMPARE(f.probe.closed.size(), 0);
    QCOMPARE(f.probe.transport.send(question()), 0);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.asked().size(), 1);
}

void TestSseTransport::canBeAbortedFromInsideAMessage()
{
    StreamProbe f;
    f.server.answer(stream(kOne + kTwo));
    connect(&f.probe.transport, &FrameTransport::messageReceived, &f.probe.transport, &FrameTransport::abort);
    f.ask();
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty() && !f.probe.messages.isEmpty());
    QCOMPARE(f.probe.messages.size(), 1);
    QCOMPARE(f.probe.closed.size(), 0);
}

void TestSseTransport::emitsNothingInsideACall()
{
    SseProbe probe;
    const auto said = [&probe] { return probe.opened.size() + probe.closed.size() + probe.messages.size(); };
    probe.open(QUrl(u"http://127.0.0.1:9/v1"_s));
    QCOMPARE(said(), 0);
    probe.transport.abort();
    QCoreApplication::processEvents();
    QCOMPARE(said(), 0); // what was promised before is void
    probe.open(QUrl(u"nonsense:"_s));
    QTRY_COMPARE(probe.opened.size(), 1);
    probe.transport.send(question());
    QCOMPARE(probe.closed.size(), 0);
    QTRY_COMPARE(probe.closed.size(), 1);
}

void TestSseTransport::canBeDeletedWhileItAnswers()
{
    RawServer server;
    server.answer(stream(kOne), false);
    auto transport = std::make_unique<SseTransport>();
    int messages = 0;
    connect(transport.get(), &FrameTransport::messageReceived, this, [&] { ++messages; });
    transport->open({server.baseUrl(), {}}, u"s"_s);
    QTRY_VERIFY(transport->isOpen());
    transport->send(question());
    QTRY_COMPARE(messages, 1);
    transport.reset();
    QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestSseTransport)
#include "tst_ssetransport.moc"
