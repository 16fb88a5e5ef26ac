// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"
#include "streamprobe.h"

#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// Every way in which an answer over HTTP does not come, or not whole.
class TestSseFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void keepsTheKeyOutOfTheDetail();
};

void TestSseFailure::theRequestIsRefused_data()
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

void TestSseFailure::theRequestIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    StreamProbe f;
    f.server.answerHttp(status, body, type.isEmpty() ? QByteArray() : "Content-Type: "_ba + type + "\r\n"_ba);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(std::holds_alternative<Protocol::HttpRefused>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::HttpRefused>(f.probe.failure()).answer.status, status);
    QTEST(f.probe.end().kind, "kind");
    QCOMPARE(f.probe.messages.size() + f.probe.heads.size(), 0);
    QVERIFY(!f.probe.transport.isOpen());
    QCOMPARE(f.server.asked().size(), 1);
}

void TestSseFailure::keepsTheHeadersOfARefusal()
{
    StreamProbe f;
    f.server.answerHttp(429, "{}", "Retry-After: 7\r\nX-Codex-Primary-Used-Percent: 100\r\n");
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    const Protocol::ApiError answer = std::get<Protocol::HttpRefused>(f.probe.failure()).answer;
    QCOMPARE(answer.headers.value(u"x-codex-primary-used-percent"_s), u"100"_s);
    QCOMPARE(f.probe.end().retryAfter, std::chrono::seconds(7));
}

void TestSseFailure::doesNotFollowARedirect()
{
    RawServer elsewhere; // must not be given the key
    StreamProbe f;
    f.server.answerHttp(307, {}, "Location: "_ba + elsewhere.baseUrl().toEncoded() + "/responses\r\n"_ba);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.probe.end().kind, ErrorKind::NotResponsesServer);
    QVERIFY(elsewhere.received().isEmpty());
}

void TestSseFailure::aRefusalDoesNotEnd()
{
    StreamProbe f;
    f.server.answer("HTTP/1.1 403 No\r\nContent-Length: 5000\r\n\r\n{\"detail\":", false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 30'000);
    QCOMPARE(f.probe.end().kind, ErrorKind::Forbidden);
}

void TestSseFailure::aRefusalIsHuge()
{
    StreamProbe f;
    f.server.answer("HTTP/1.1 500 No\r\n\r\n"_ba + QByteArray(20 * 1024 * 1024, 'x'), false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 30'000);
    QCOMPARE(f.probe.end().kind, ErrorKind::Server);
}

void TestSseFailure::theStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("between events") << chunked(kOne, 1000, false);
    QTest::newRow("in an event") << chunked(kOne + "data: {\"n\""_ba, 1000, false);
    QTest::newRow("in a chunk") << chunked(kOne + kTwo, 1000, false).chopped(10);
    QTest::newRow("before the promised length") << kStreamHead + "Content-Length: 5000\r\n\r\n"_ba + kOne;
}

void TestSseFailure::theStreamIsCut()
{
    QFETCH(const QByteArray, answer);
    StreamProbe f;
    f.server.answer(answer);
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(std::holds_alternative<Protocol::ClosedEarly>(f.probe.failure()));
    QCOMPARE(std::get<Protocol::ClosedEarly>(f.probe.failure()).code, 0);
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":1}"});
    QVERIFY(!f.probe.transport.isOpen());
    QCOMPARE(f.server.asked().size(), 1);
}

void TestSseFailure::theServerHangsUpWithoutAWord()
{
    for (const bool resets : {true, false}) {
        StreamProbe f;
        if (resets)
            f.server.reset();
        else
            f.server.answer({});
        f.ask();
        QTRY_COMPARE(f.probe.closed.size(), 1);
        QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionLost);
        QCOMPARE(f.server.asked().size(), 1); // nobody asks twice by itself
    }
}

void TestSseFailure::theServerHangsUpOnAnOldConnection()
{
    StreamProbe f;
    QList<QPointer<QTcpSocket>> sockets;
    f.server.answerWith([&](QTcpSocket &socket, const QByteArray &) {
        sockets.append(&socket);
        socket.write(chunked(kOne, 1000));
        // The next request on this connection is read, and never answered.
        connect(&socket, &QTcpSocket::readyRead, &socket, [&f, &socket] {
            if (f.server.asked().constFirst().count("POST /v1") == 2)
                socket.disconnectFromHost();
        });
    });
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    f.probe.transport.send(question());
    QTRY_COMPARE(f.probe.closed.size(), 2);
    QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionLost);
    QCOMPARE(f.server.asked().size(), 1);
    QCOMPARE(f.server.asked().constFirst().count("POST /v1"), 2);
}

void TestSseFailure::theAnswerIsNoHttp()
{
    for (const QByteArray &answer :
         {"SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba, QByteArray(4096, '\xff'), "HTTP/1.1\r\n\r\n"_ba}) {
        StreamProbe f;
        f.server.answer(answer);
        f.ask();
        QTRY_COMPARE(f.probe.closed.size(), 1);
        QVERIFY(f.probe.end().kind == ErrorKind::NotResponsesServer ||
                f.probe.end().kind == ErrorKind::ConnectionLost);
        QCOMPARE(f.probe.messages.size(), 0);
        QCOMPARE(f.server.asked().size(), 1);
    }
}

void TestSseFailure::nobodyListens()
{
    StreamProbe f;
    f.server.close();
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QCOMPARE(f.probe.end().kind, ErrorKind::ConnectionRefused);
}

void TestSseFailure::anEventIsTooLarge()
{
    StreamProbe f;
    f.server.answer(stream(kOne + "data: "_ba + QByteArray(Protocol::kMaxMessageBytes + 1, 'x') + "\n\n"_ba),
                    false);
    f.ask();
    QTRY_COMPARE_WITH_TIMEOUT(f.probe.closed.size(), 1, 60'000);
    QVERIFY(std::holds_alternative<Protocol::Oversized>(f.probe.failure()));
    QCOMPARE(f.texts(), QByteArrayList{"{\"n\":1}"});
}

void TestSseFailure::keepsTheKeyOutOfTheDetail()
{
    StreamProbe f;
    f.server.answerHttp(403, R"({"detail":"Bearer sk-hunter2hunter2 is wrong"})");
    f.ask();
    QTRY_COMPARE(f.probe.closed.size(), 1);
    QVERIFY(!f.probe.end().detail.contains(u"hunter2"_s));
    QVERIFY(!f.probe.end().serverMessage.value_or(QString()).contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestSseFailure)
#include "tst_ssefailure.moc"
