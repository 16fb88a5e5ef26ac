// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"

#include "support/rawserver.h"
#include "support/transportprobe.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nX-Request-Id: r1\r\n"_ba;
const QByteArray kOne = "event: a\ndata: {\"n\":1}\n\n"_ba;
const QByteArray kTwo = "event: b\ndata: {\"n\":2}\n\n"_ba;

/// A stream that ends with the connection.
QByteArray stream(const QByteArray &events)
{
    return kStreamHead + "Connection: close\r\n\r\n"_ba + events;
}

/// A stream in chunks of `size` bytes; the last chunk only if `whole`.
QByteArray chunked(const QByteArray &events, qsizetype size, bool whole = true)
{
    QByteArray body;
    for (qsizetype at = 0; at < events.size(); at += size) {
        const QByteArray piece = events.sliced(at, qMin(size, events.size() - at));
        body += QByteArray::number(piece.size(), 16) + "\r\n"_ba + piece + "\r\n"_ba;
    }
    return kStreamHead + "Transfer-Encoding: chunked\r\n\r\n"_ba + body +
           (whole ? "0\r\n\r\n"_ba : QByteArray());
}

struct Fixture
{
    RawServer server;
    SseProbe probe;

    void ask(const Protocol::ResponseRequest &request = question())
    {
        if (!probe.transport.isOpen()) {
            probe.open(server.baseUrl());
            QTRY_VERIFY(probe.transport.isOpen());
        }
        probe.transport.send(request);
    }
    QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const QVariantList &message : probe.messages)
            texts += message.at(0).toByteArray();
        return texts;
    }
    bool isWhole(qsizetype request) const { return server.received().value(request).contains("\r\n\r\n{"); }
};

} // namespace

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
    void theRequestIsRefused_data();
    void theRequestIsRefused();
    void keepsTheHeadersOfARefusal();
    void doesNotFollowARedirect();
    void aRefusalDoesNotEnd();
    void aRefusalIsHuge();
    void theStreamIsCut_data();
    void theStreamIsCut();
    void theServerHangsUpWithoutAWord();
    void theServerHangsUpOnAnOldConnection();
    void theAnswerIsNoHttp();
    void nobodyListens();
    void anEventIsTooLarge();
    void abortIsSilent();
    void canBeAbortedFromInsideAMessage();
    void emitsNothingInsideACall();
    void takesAnotherPolicyWhileItAnswers();
    void canBeDeletedWhileItAnswers();
    void keepsTheKeyOutOfTheDetail();
};

void TestSseTransport::opensWithoutAConnection()
{
    Fixture f;
    f.probe.open(f.server.baseUrl());
    QVERIFY(!f.probe.transport.isOpen());
    QTRY_COMPARE(f.probe.opened.size(), 1);
    QVERIFY(f.probe.transport.isOpen());
    QVERIFY(!f.probe.transport.canContinue());
    QVERIFY(f.server.received().isEmpty());
}

void TestSseTransport::postsTheRequest()
{
    Fixture f;
    Protocol::ResponseRequest request = question(u"größer?"_s);
    request.previousResponseId = u"resp_1"_s;
    f.probe.open(f.server.baseUrl());
    QTRY_VERIFY(f.probe.transport.isOpen());
    const qint64 bytes = f.probe.transport.send(request);
    QTRY_VERIFY(f.isWhole(0));
    const QByteArray received = f.server.received().constFirst();
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
    QTRY_COMPARE(f.server.received().constFirst().sliced(end + 4), body);
    QVERIFY(!body.contains("resp_1"));
}

void TestSseTransport::sendsTheTurnState()
{
    Fixture f;
    Protocol::ResponseRequest request = question();
    request.turnState = u"route-7"_s;
    f.ask(request);
    QTRY_VERIFY(f.isWhole(0));
    QVERIFY(f.server.received().constFirst().toLower().contains("\r\nx-codex-turn-state: route-7\r\n"));
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
    Fixture f;
    f.server.answer(answer);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}"}));
    QVERIFY(std::holds_alternative<Protocol::ClosedEarly>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::ClosedEarly>(f.probe.failure()).code, 0);
    QVERIFY(f.probe.transport.isOpen());
    QCOMPARE(f.server.received().size(), 1);
}

void TestSseTransport::deliversAnEventBeforeTheNextOneComes()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.server.answer(stream(kOne));
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    f.server.answer(stream(kTwo));
    f.probe.transport.send(question());
    QTRY_COMPARE(f.probe.closed.size(), 2);
    QCOMPARE(f.texts(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}"}));
    QCOMPARE(f.probe.opened.size(), 1);
}

void TestSseTransport::asksAgainFromInsideAMessage()
{
    Fixture f;
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
    QCOMPARE(f.server.received().size(), 2);
}

void TestSseTransport::dropsTheAnswerWhenAskedAgain()
{
    Fixture f;
    f.ask();
    QTRY_VERIFY(f.isWhole(0));
    f.server.answer(stream(kTwo));
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":2}"});
}

void TestSseTransport::theRequestIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json = "application/json"_ba;
    const QByteArray html = "text/html; charset=utf-8"_ba;
    const QByteArray page = "<html><title>Hello</title></html>"_ba;
    const QByteArray overloaded = R"({"error":{"code":"server_is_overloaded","message":"no"}})"_ba;
    QTest::newRow("400") << 400 << json << R"({"detail":"Unsupported parameter: top_p"})"_ba
                         << ErrorKind::BadRequest;
    QTest::newRow("401") << 401 << json << R"({"error":{"message":"who?"}})"_ba << ErrorKind::SignInNeeded;
    QTest::newRow("401, a page") << 401 << html << page << ErrorKind::SignInNeeded;
    QTest::newRow("403") << 403 << json << "{}"_ba << ErrorKind::Forbidden;
    QTest::newRow("404, a page") << 404 << html << page << ErrorKind::NotResponsesServer;
    QTest::newRow("429") << 429 << json << "{}"_ba << ErrorKind::RateLimited;
    QTest::newRow("429, limit") << 429 << json << R"({"error":{"type":"usage_limit_reached"}})"_ba
                                << ErrorKind::LimitReached;
    QTest::newRow("500, no body") << 500 << json << QByteArray() << ErrorKind::Server;
    QTest::newRow("503") << 503 << json << overloaded << ErrorKind::Overloaded;
    QTest::newRow("error as a stream") << 500 << "text/event-stream"_ba << kOne << ErrorKind::Server;
    QTest::newRow("200 with an error") << 200 << json << overloaded << ErrorKind::Overloaded;
    QTest::newRow("200, a page") << 200 << html << page << ErrorKind::NotResponsesServer;
    QTest::newRow("200, JSON") << 200 << json << R"({"status":"ok"})"_ba << ErrorKind::NotResponsesServer;
    QTest::newRow("200, nothing") << 200 << QByteArray() << QByteArray() << ErrorKind::NotResponsesServer;
    QTest::newRow("204") << 204 << QByteArray() << QByteArray() << ErrorKind::NotResponsesServer;
}

void TestSseTransport::theRequestIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    Fixture f;
    f.server.answerHttp(status, body, type.isEmpty() ? QByteArray() : "Content-Type: "_ba + type + "\r\n"_ba);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(std::holds_alternative<Protocol::HttpRefused>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::HttpRefused>(f.probe.failure()).answer.status, status);
    QTEST(f.probe.end().kind, "kind");
    QCOMPARE(f.probe.messages.size() + f.probe.heads.size(), 0);
    QVERIFY(!f.probe.transport.isOpen());
    QCOMPARE(f.server.received().size(), 1);
}

void TestSseTransport::keepsTheHeadersOfARefusal()
{
    Fixture f;
    f.server.answerHttp(429, "{}", "Retry-After: 7\r\nX-Codex-Primary-Used-Percent: 100\r\n");
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    const Protocol::ApiError answer = std::get<Protocol::HttpRefused>(f.probe.failure()).answer;
    QCOMPARE(answer.headers.value(u"x-codex-primary-used-percent"_s), u"100"_s);
    QCOMPARE(f.probe.end().retryAfter, std::chrono::seconds(7));
}

void TestSseTransport::doesNotFollowARedirect()
{
    RawServer elsewhere; // must not be given the key
    Fixture f;
    f.server.answerHttp(307, {}, "Location: "_ba + elsewhere.baseUrl().toEncoded() + "/responses\r\n"_ba);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.probe.end().kind, ErrorKind::NotResponsesServer);
    QVERIFY(elsewhere.received().isEmpty());
}

void TestSseTransport::aRefusalDoesNotEnd()
{
    Fixture f;
    f.server.answer("HTTP/1.1 403 No\r\nContent-Length: 5000\r\n\r\n{\"detail\":", false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 30'000);
    QCOMPARE(f.probe.end().kind, ErrorKind::Forbidden);
}

void TestSseTransport::aRefusalIsHuge()
{
    Fixture f;
    f.server.answer("HTTP/1.1 500 No\r\n\r\n"_ba + QByteArray(20 * 1024 * 1024, 'x'), false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 30'000);
    QCOMPARE(f.probe.end().kind, ErrorKind::Server);
}

void TestSseTransport::theStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("between events") << chunked(kOne, 1000, false);
    QTest::newRow("in an event") << chunked(kOne + "data: {\"n\""_ba, 1000, false);
    QTest::newRow("in a chunk") << chunked(kOne + kTwo, 1000, false).chopped(10);
    QTest::newRow("before the promised length") << kStreamHead + "Content-Length: 5000\r\n\r\n"_ba + kOne;
}

void TestSseTransport::theStreamIsCut()
{
    QFETCH(const QByteArray, answer);
    Fixture f;
    f.server.answer(answer);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(std::holds_alternative<Protocol::ClosedEarly>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::ClosedEarly>(f.probe.failure()).code, 0);
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":1}"});
    QVERIFY(!f.probe.transport.isOpen());
    QCOMPARE(f.server.received().size(), 1);
}

void TestSseTransport::theServerHangsUpWithoutAWord()
{
    for (const bool resets : {true, false}) {
        Fixture f;
        if (resets)
            f.server.reset();
        else
            f.server.answer({});
        f.ask();
        QTRY_COMPARE(f.probe.closed.size(), 1);
        QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionLost);
        QCOMPARE(f.server.received().size(), 1); // nobody asks twice by itself
    }
}

void TestSseTransport::theServerHangsUpOnAnOldConnection()
{
    Fixture f;
    QList<QPointer<QTcpSocket>> sockets;
    f.server.answerWith([&](QTcpSocket &socket, const QByteArray &) {
        sockets.append(&socket);
        socket.write(chunked(kOne, 1000));
        // The next request on this connection is read, and never answered.
        connect(&socket, &QTcpSocket::readyRead, &socket, [&f, &socket] {
            if (f.server.received().constFirst().count("POST /v1") == 2)
                socket.disconnectFromHost();
        });
    });
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    f.probe.transport.send(question());
    QTRY_COMPARE(f.probe.closed.size(), 2);
    QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionLost);
    QCOMPARE(f.server.received().size(), 1);
    QCOMPARE(f.server.received().constFirst().count("POST /v1"), 2);
}

void TestSseTransport::theAnswerIsNoHttp()
{
    for (const QByteArray &answer :
         {"SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba, QByteArray(4096, '\xff'), "HTTP/1.1\r\n\r\n"_ba}) {
        Fixture f;
        f.server.answer(answer);
        f.ask();
        QTRY_COMPARE(f.probe.closed.size(), 1);
        QVERIFY(f.probe.end().kind == ErrorKind::NotResponsesServer ||
                f.probe.end().kind == ErrorKind::ConnectionLost);
        QCOMPARE(f.probe.messages.size(), 0);
        QCOMPARE(f.server.received().size(), 1);
    }
}

void TestSseTransport::nobodyListens()
{
    Fixture f;
    f.server.close();
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionRefused);
}

void TestSseTransport::anEventIsTooLarge()
{
    Fixture f;
    f.server.answer(stream(kOne + "data: "_ba + QByteArray(Protocol::kMaxMessageBytes + 1, 'x') + "\n\n"_ba), false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 60'000);
    QVERIFY(std::holds_alternative<Protocol::Oversized>(f.probe.failure()));
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":1}"});
}

void TestSseTransport::abortIsSilent()
{
    Fixture f;
    f.server.answer(stream(kOne), false);
    f.ask();
    QTRY_COMPARE(f.probe.messages.size(), 1);
    f.probe.transport.abort();
    QVERIFY(!f.probe.transport.isOpen());
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty()); // the connection is dropped
    QCOMPARE(f.probe.closed.size(), 0);
    QCOMPARE(f.probe.transport.send(question()), 0);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.received().size(), 1);
}

void TestSseTransport::canBeAbortedFromInsideAMessage()
{
    Fixture f;
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

void TestSseTransport::takesAnotherPolicyWhileItAnswers()
{
    Fixture f;
    f.server.answer(stream(kOne), false);
    connect(&f.probe.transport, &FrameTransport::messageReceived, this,
            [&] { f.probe.transport.setPolicy(NetworkPolicy({.proxy = NetworkSettings::Proxy::Direct})); });
    f.ask();
    QTRY_COMPARE(f.probe.messages.size(), 1);
    f.server.sayToAll(kTwo);
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.probe.messages.size(), 2);
    f.server.answer(stream(kOne));
    f.ask();
    QTRY_COMPARE(f.probe.messages.size(), 3);
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

void TestSseTransport::keepsTheKeyOutOfTheDetail()
{
    Fixture f;
    f.server.answerHttp(403, R"({"detail":"Bearer sk-hunter2hunter2 is wrong"})");
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(!f.probe.end().detail.contains(u"hunter2"_s));
    QVERIFY(!f.probe.end().serverMessage.value_or(QString()).contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestSseTransport)
#include "tst_ssetransport.moc"
