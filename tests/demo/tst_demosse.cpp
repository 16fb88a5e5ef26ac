// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/demoserver.h"
#include "demo/httpconnection.h"
#include "demo/ssesession.h"
#include "protocol/event.h"

#include "responsesclient.h"
#include "wireclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// The JSON of every block.
QList<QByteArray> dataOf(const QByteArray &body)
{
    QList<QByteArray> data;
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("data: "))
            data.append(line.sliced(6));
    }
    return data;
}

QByteArray changed(const QString &field, const QJsonValue &value)
{
    return QJsonDocument(with(QJsonDocument::fromJson(goodBody()).object(), field, value)).toJson();
}

} // namespace

#define POST(client, ...)                                                                                    \
    WireClient client(m_url);                                                                                \
    client.post(__VA_ARGS__);                                                                                \
    QTRY_VERIFY(client.isClosed())

/// Answers as server-sent events.
class TestDemoSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void streamsWhatTheWebSocketStreams();
    void namesEveryEvent();
    void tellsLimitsAndModelsInHeaders();
    void takesBodiesInPieces_data();
    void takesBodiesInPieces();
    void refuses_data();
    void refuses();
    void refusesABodyThatIsTooLarge_data();
    void refusesABodyThatIsTooLarge();
    void saysThatItDoesNotReadZstd();
    void keepsThePace();
    void refusesUpgradesWithoutWebSockets();
    void stopsWhenTheClientGoesAway();

private:
    DemoServer m_server;
    QUrl m_url;
};

void TestDemoSse::init()
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    const auto url = m_server.listen(options);
    QVERIFY(url);
    m_url = *url;
}

void TestDemoSse::streamsWhatTheWebSocketStreams()
{
    POST(sse, goodBody());
    OPEN_CLIENT(socket, m_url);
    ASK(socket, goodRequest(u"plain"_s));
    QStringList types;
    QString text;
    const auto data = dataOf(sse.body());
    for (const QByteArray &json : data) {
        QVERIFY(Protocol::parseEvent(json));
        const QJsonObject event = QJsonDocument::fromJson(json).object();
        types.append(event[u"type"_s].toString());
        text += event[u"delta"_s].toString();
    }
    QStringList expected = socket.types();
    expected.removeAll(u"codex.rate_limits"_s);
    QCOMPARE(types, expected);
    QCOMPARE(text, socket.joined(u"response.output_text.delta"_s));
    QVERIFY(sse.hasLastChunk());
}

void TestDemoSse::namesEveryEvent()
{
    POST(client, goodBody());
    const QList<QByteArray> lines = client.body().split('\n');
    QCOMPARE(lines.size() % 3, 1); // name, data, blank; and nothing behind the last end of line
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3) {
        const QJsonObject event = QJsonDocument::fromJson(lines.at(i + 1).sliced(6)).object();
        QCOMPARE(lines.at(i), "event: " + event[u"type"_s].toString().toLatin1());
        QVERIFY(lines.at(i + 2).isEmpty());
    }
}

void TestDemoSse::tellsLimitsAndModelsInHeaders()
{
    POST(client, goodBody());
    QCOMPARE(client.status(), 200);
    for (const char *name :
         {"Content-Type: text/event-stream\r\n", "Date: ", "x-request-id: req_", "x-models-etag: \"",
          "x-codex-primary-used-percent: ", "x-codex-primary-window-minutes: 300\r\n",
          "x-codex-primary-reset-at: ", "x-codex-secondary-window-minutes: 10080\r\n",
          "Connection: close\r\n"})
        QVERIFY2(client.head().contains(QByteArray(QByteArray("\r\n") + name)), name);
}

void TestDemoSse::takesBodiesInPieces_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray line = "POST /v1/responses HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    const QByteArray body = goodBody();
    QTest::newRow("counted") << line + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                                    body;
    QTest::newRow("one chunk") << line + "Transfer-Encoding: chunked\r\n\r\n" +
                                      QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
    QTest::newRow("two chunks and a trailer")
        << line + "Transfer-Encoding: chunked\r\n\r\n7;a=b\r\n" + body.first(7) + "\r\n" +
               QByteArray::number(body.size() - 7, 16) + "\r\n" + body.sliced(7) + "\r\n0\r\nX: y\r\n\r\n";
    QTest::newRow("asks first") << line + "Expect: 100-continue\r\nContent-Length: " +
                                       QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TestDemoSse::takesBodiesInPieces()
{
    QFETCH(QByteArray, request);
    WireClient client(m_url);
    for (const char byte : request) {
        client.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().contains("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.received().contains("response.completed"));
}

void TestDemoSse::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray none;
    QTest::newRow("nothing") << none << none << QByteArray("not valid JSON");
    QTest::newRow("half an object") << QByteArray("{\"model\":") << none << QByteArray("not valid JSON");
    QTest::newRow("array") << QByteArray("[]") << none << QByteArray("not a JSON object");
    QTest::newRow("continuation") << changed(u"previous_response_id"_s, u"resp_1"_s) << none
                                  << QByteArray("previous_response_id");
    QTest::newRow("without stream") << changed(u"stream"_s, QJsonValue::Undefined) << none
                                    << QByteArray("Stream");
    QTest::newRow("stream false") << changed(u"stream"_s, false) << none << QByteArray("Stream");
    QTest::newRow("store") << changed(u"store"_s, true) << none << QByteArray("Store");
    QTest::newRow("without instructions")
        << changed(u"instructions"_s, QJsonValue::Undefined) << none << QByteArray("Instructions");
    QTest::newRow("unknown model") << changed(u"model"_s, u"gpt"_s) << none << QByteArray("model_not_found");
    QTest::newRow("counted twice") << goodBody() << QByteArray("Transfer-Encoding: chunked\r\n")
                                   << QByteArray("malformed");
    QTest::newRow("unknown coding") << goodBody() << QByteArray("Transfer-Encoding: gzip\r\n")
                                    << QByteArray("malformed");
    QTest::newRow("two lengths") << goodBody() << QByteArray("Content-Length: 5\r\n")
                                 << QByteArray("malformed");
}

void TestDemoSse::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, complaint);
    POST(client, body, headers);
    QCOMPARE(client.status(), 400);
    QVERIFY2(client.body().startsWith("{\"error\":{") && client.body().contains(complaint),
             client.body().constData());
}

void TestDemoSse::refusesABodyThatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("headers");
    const QByteArray size = QByteArray::number(Demo::kMaxBodyBytes + 1);
    QTest::newRow("counted") << QByteArray("Content-Length: " + size + "\r\n\r\n");
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n" +
                                             QByteArray::number(Demo::kMaxBodyBytes + 1, 16) + "\r\n");
}

void TestDemoSse::refusesABodyThatIsTooLarge()
{
    QFETCH(QByteArray, headers);
    WireClient client(m_url);
    client.write("POST /v1/responses HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers);
    QTRY_COMPARE(client.status(), 413);
    QTRY_VERIFY(client.isClosed());
}

void TestDemoSse::saysThatItDoesNotReadZstd()
{
    POST(client, QByteArray("\x28\xb5\x2f\xfd"), "Content-Encoding: zstd\r\n");
    QCOMPARE(client.status(), 415);
    QVERIFY(client.body().contains("Content-Encoding: zstd"));
}

void TestDemoSse::keepsThePace()
{
    DemoServer::Options options;
    options.tokensPerSecond = 200;
    const auto url = m_server.listen(options);
    QVERIFY(url);
    m_url = *url;
    QElapsedTimer timer;
    timer.start();
    POST(client, goodBody(u"refusal"_s));
    const auto tokens = client.body().count("\"type\":\"response.refusal.delta\"");
    QVERIFY(tokens > 10);
    QVERIFY(timer.elapsed() >= tokens * 1000 / 200);
}

void TestDemoSse::refusesUpgradesWithoutWebSockets()
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.webSockets = false;
    const auto url = m_server.listen(options);
    QVERIFY(url);
    m_url = *url;
    WireClient socket(m_url);
    socket.upgrade();
    QTRY_VERIFY(socket.isClosed());
    QCOMPARE(socket.status(), 426);
    POST(client, goodBody());
    QCOMPARE(client.status(), 200);
}

void TestDemoSse::stopsWhenTheClientGoesAway()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    WireClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(listener.serverPort())));
    QTRY_VERIFY(listener.hasPendingConnections());
    Demo::BuiltInScript script;
    const SystemClock clock;
    std::unique_ptr<QTcpSocket> socket(listener.nextPendingConnection());
    socket->setParent(nullptr);
    Demo::SseSession session(std::move(socket), script.respond(goodRequest(u"long code"_s), 0), {}, 20,
                             clock);
    QSignalSpy closed(&session, &Demo::SseSession::closed);
    QTRY_VERIFY(client.body().contains("response.output_text.delta"));
    QVERIFY(session.isAnswering());
    client.hangUp();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!session.isAnswering());
}

QTEST_GUILESS_MAIN(TestDemoSse)
#include "tst_demosse.moc"
