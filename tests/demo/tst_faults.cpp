// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/demoserver.h"
#include "demo/faults.h"
#include "demo/tokens.h"

#include "responsesclient.h"
#include "wireclient.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

enum class Deltas { None, Some, All };
enum class End {
    Whole, ///< response.completed came
    Open,  ///< the connection stays and nothing ends the response
    Close, ///< the connection ends in order
    Cut,   ///< the connection just ends
    Event, ///< an event ends the response
};

Deltas deltasIn(const QByteArray &bytes)
{
    const auto count = bytes.count("\"type\":\"response.output_text.delta\"");
    const auto all = Demo::splitTokens(Demo::cannedAnswer(u"plain"_s, 0).text).size();
    if (count == 0)
        return Deltas::None;
    return count < all ? Deltas::Some : Deltas::All;
}

} // namespace

Q_DECLARE_METATYPE(Deltas)
Q_DECLARE_METATYPE(End)

/// Every fault does what its line in the list says, as seen on the wire.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHasTheTable();
    void readsNames_data();
    void readsNames();
    void anUnknownFaultListensNowhere();
    void refusesAsAsked_data();
    void refusesAsAsked();
    void answersOutsideHttp_data();
    void answersOutsideHttp();
    void spoilsAStreamOverWebSocket_data();
    void spoilsAStreamOverWebSocket();
    void spoilsAStreamOverSse_data();
    void spoilsAStreamOverSse();
    void writesEventsInAnotherStyle_data();
    void writesEventsInAnotherStyle();
    void strikesAsOftenAsAsked_data();
    void strikesAsOftenAsAsked();
    void strikesOneAfterTheOther();
    void forgetsAPreviousResponse();
    void failsWarmUpsAlone_data();
    void failsWarmUpsAlone();

private:
    void listen(const QStringList &faults);

    DemoServer m_server;
    QUrl m_url;
};

void TestFaults::listen(const QStringList &faults)
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.faults = faults;
    const auto url = m_server.listen(options);
    QVERIFY2(url, qPrintable(faults.join(u' ')));
    m_url = *url;
}

void TestFaults::thePageHasTheTable()
{
    QFile page(qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/docs/demo-server.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QStringList lines;
    const QStringList all = QString::fromUtf8(page.readAll()).split(u'\n');
    for (const QString &line : all) {
        if (line.startsWith(u"| `"))
            lines.append(line);
    }
    QStringList expected;
    for (const FaultRow &row : faultTable())
        expected.append(u"| `%1` | %2 |"_s.arg(QString::fromLatin1(row.name), QString::fromUtf8(row.about)));
    QCOMPARE(lines, expected);
}

void TestFaults::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    for (const char *name :
         {"upgrade-400", "http-599", "refuse-429-usage-limit:2", "models-500", "usage-503-retry-after",
          "upgrade-503-overloaded-retry-after-detail", "http-cut:always", "event-429-rate-limit-exceeded",
          "event-server-error", "event-flat-429-flex-unavailable", "event-alias-500",
          "failed-totally-new-code", "incomplete-max-output-tokens", "close-4999", "cut-after-item",
          "cut:9999", "sse-crlf"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"",
                             ":",
                             "cut:",
                             "cut:0",
                             "cut:-1",
                             "cut:10000",
                             "cut:never",
                             "Cut",
                             "cut-",
                             "-cut",
                             "cut--in-text",
                             "cut-in-words",
                             "upgrade",
                             "upgrade-199",
                             "upgrade-600",
                             "http-keep-alive",
                             "models-wrong-accept",
                             "event",
                             "event-alias-code",
                             "event-flat",
                             "failed",
                             "incomplete",
                             "close",
                             "close-999",
                             "close-5000",
                             "close-1000-later",
                             "sse-crlf-in-text",
                             "nothing"})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name) << false;
}

void TestFaults::readsNames()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    QCOMPARE(isFault(name), known);
}

void TestFaults::anUnknownFaultListensNowhere()
{
    DemoServer::Options options;
    options.faults = {u"cut"_s, u"no-such-fault"_s};
    const auto url = m_server.listen(options);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Usage);
    QCOMPARE(url.error().detail, u"no-such-fault"_s);
}

void TestFaults::refusesAsAsked_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *rest, int status, const char *header, const char *body) {
        QTest::newRow(rest) << QByteArray(rest) << status << QByteArray(header) << QByteArray(body);
    };
    add("400", 400, "Bad Request", "\"code\":\"invalid_value\"");
    add("401", 401, "Unauthorized", "\"type\":\"authentication_error\"");
    add("402", 402, "Payment Required", "deactivated_workspace");
    add("403", 403, "Forbidden", "forbidden");
    add("404", 404, "Not Found", "not_found");
    add("405", 405, "Method Not Allowed", "method_not_allowed");
    add("413", 413, "Content Too Large", "request_too_large");
    add("426", 426, "Upgrade Required", "upgrade_required");
    add("429", 429, "Too Many Requests", "rate_limit_exceeded");
    add("429-retry-after", 429, "\r\nRetry-After: 2\r\n", "rate_limit_exceeded");
    add("429-usage-limit", 429, "\r\nx-codex-primary-used-percent: 100\r\n", "\"resets_at\":");
    add("500", 500, "Internal Server Error", "server_error");
    add("502", 502, "Bad Gateway", "server_error");
    add("503", 503, "Service Unavailable", "service_unavailable");
    add("503-retry-after", 503, "\r\nRetry-After: 2\r\n", "service_unavailable");
    add("503-overloaded", 503, "Service Unavailable", "server_is_overloaded");
    add("503-overloaded-retry-after", 503, "\r\nRetry-After: 2\r\n", "server_is_overloaded");
    add("504", 504, "Gateway Timeout", "timeout");
    add("400-detail", 400, "application/json", "{\"detail\":\"");
    add("502-html", 502, "text/html", "<!DOCTYPE html>");
    add("200-html", 200, "text/html", "<!DOCTYPE html>");
    add("500-empty", 500, "\r\nContent-Length: 0\r\n", "");
    add("403-some-new-code", 403, "Forbidden", "\"code\":\"some_new_code\"");
}

void TestFaults::refusesAsAsked()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    for (const QByteArray place : {"upgrade", "http", "refuse", "models", "usage"}) {
        listen({QString::fromLatin1(place + '-' + rest)});
        WireClient client(m_url);
        if (place == "upgrade")
            client.upgrade();
        else if (place == "http" || place == "refuse")
            client.post(goodBody());
        else
            client.get("/v1/" + place);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QVERIFY2(client.head().contains(header), client.head().constData());
        QVERIFY2(client.body().contains(body) && (body.isEmpty() == client.body().isEmpty()),
                 client.body().constData());
    }
}

void TestFaults::answersOutsideHttp_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<bool>("stays");
    QTest::newRow("silence") << u"silence"_s << QByteArray() << true;
    QTest::newRow("garbage") << u"garbage"_s << QByteArray("220 demo ESMTP ready\r\n") << false;
    QTest::newRow("cut") << u"cut"_s << QByteArray() << false;
    QTest::newRow("keep-alive") << u"keep-alive"_s
                                << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                              "Connection: keep-alive, Upgrade\r\n"
                                              "Sec-WebSocket-Accept: Bz3qJYTGdOe8gUSpLosEdiLKDrk=\r\n\r\n")
                                << true;
    QTest::newRow("wrong-accept") << u"wrong-accept"_s
                                  << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                                "Connection: Upgrade\r\n")
                                  << true;
}

void TestFaults::answersOutsideHttp()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, received);
    QFETCH(bool, stays);
    listen({u"upgrade-"_s + fault});
    WireClient socket(m_url);
    socket.upgrade();
    QTRY_VERIFY(stays ? socket.isConnected() && socket.unsent() == 0 : socket.isClosed());
    QTRY_VERIFY2(socket.received().startsWith(received), socket.received().constData());
    if (!isFault(u"http-"_s + fault))
        return;
    listen({u"http-"_s + fault});
    WireClient post(m_url);
    post.post(goodBody());
    QTRY_VERIFY(stays ? post.isConnected() && post.unsent() == 0 : post.isClosed());
    QCOMPARE(post.received(), received);
}

void TestFaults::spoilsAStreamOverWebSocket_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Deltas>("deltas");
    QTest::addColumn<End>("end");
    QTest::addColumn<QByteArray>("wire"); // somewhere in what came
    const auto add = [](const char *fault, Deltas deltas, End end, const QByteArray &wire) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << deltas << end << wire;
    };
    add("event-429-usage-limit", Deltas::None, End::Event, "\"resets_at\":");
    add("event-429-rate-limit-exceeded", Deltas::None, End::Event, "try again in 1.5s");
    add("event-429-rate-limit-exceeded-retry-after", Deltas::None, End::Event, "{\"Retry-After\":\"2\"}");
    add("event-503-slow-down-retry-after", Deltas::None, End::Event, "\"code\":\"slow_down\"");
    add("event-429-type-usage-not-included", Deltas::None, End::Event, "\"type\":\"usage_not_included\"");
    add("event-400-invalid-value", Deltas::None, End::Event, "\"status\":400");
    add("event-401", Deltas::None, End::Event, "\"status\":401");
    add("event-500", Deltas::None, End::Event, "\"status\":500");
    add("event-503-server-is-overloaded", Deltas::None, End::Event, "\"code\":\"server_is_overloaded\"");
    add("event-alias-429-slow-down", Deltas::None, End::Event, "\"status_code\":429");
    add("event-server-error", Deltas::None, End::Event, "\"code\":\"server_error\"");
    add("event-flat-flex-unavailable", Deltas::None, End::Event, "{\"code\":\"flex_unavailable\"");
    add("event-500-server-error-in-text", Deltas::Some, End::Event, "\"status\":500");
    add("connection-limit", Deltas::None, End::Event, "websocket_connection_limit_reached");
    add("failed-context-length-exceeded", Deltas::None, End::Event, "\"code\":\"context_length_exceeded\"");
    add("failed-rate-limit-exceeded", Deltas::None, End::Event, "try again in 1.5s");
    add("failed-null", Deltas::None, End::Event, "\"error\":null");
    add("failed-server-error-after-text", Deltas::All, End::Event, "\"type\":\"response.failed\"");
    add("incomplete-max-output-tokens", Deltas::Some, End::Event, "\"reason\":\"max_output_tokens\"");
    add("incomplete-content-filter", Deltas::Some, End::Event, "\"reason\":\"content_filter\"");
    add("incomplete-interrupted", Deltas::Some, End::Event, "\"end_turn\":false");
    for (const int code : {1000, 1008, 1009, 1011, 1012, 1013, 4000}) {
        const QByteArray frame = QByteArray("\x88\x02") + char(code >> 8) + char(code & 0xff);
        QTest::addRow("close-%d", code) << u"close-%1"_s.arg(code) << Deltas::Some << End::Close << frame;
    }
    add("end", Deltas::Some, End::Close, QByteArray("\x88\x02\x03\xe8"));
    add("cut", Deltas::Some, End::Cut, "response.created");
    add("cut-at-once", Deltas::None, End::Cut, "101 Switching");
    add("cut-before-text", Deltas::None, End::Cut, "response.content_part.added");
    add("cut-after-text", Deltas::All, End::Cut, "response.created");
    add("cut-after-item", Deltas::All, End::Cut, "\"type\":\"response.output_item.done\"");
    add("silence", Deltas::Some, End::Open, "response.created");
    add("silence-at-once", Deltas::None, End::Open, "101 Switching");
    add("pings", Deltas::Some, End::Open, QByteArray("\x89\x00", 2));
    add("oversized", Deltas::None, End::Open, QByteArray("\x81\x7f\0\0\0\0\x04\0\0\x01", 10));
    add("bad-frame", Deltas::Some, End::Open,
        "\xf1\x04"
        "demo");
    add("bad-utf8", Deltas::Some, End::Open, "\x81\x02\xc3\x28");
    add("binary", Deltas::All, End::Whole, "\x82\x14{\"type\":\"keepalive\"}");
    add("ping", Deltas::All, End::Whole, QByteArray("\x89\x00", 2));
    add("malformed", Deltas::All, End::Whole, "{not json");
    add("bad-json", Deltas::All, End::Whole, "\x81\x0d{\"type\":\"resp");
    add("done-sentinel", Deltas::All, End::Whole, "\x81\x06[DONE]");
    add("end-turn-false", Deltas::All, End::Whole, "\"end_turn\":false");
    add("deltas-only", Deltas::All, End::Whole, "\"output\":[]");
    add("response-done", Deltas::All, End::Event, "\"type\":\"response.done\"");
    add("completed-without-usage", Deltas::All, End::Whole, "\"output\":[{");
    add("completed-bad-usage", Deltas::All, End::Whole, "\"usage\":\"plenty\"");
    add("completed-without-output", Deltas::All, End::Whole, "\"output\":[]");
    add("completed-without-id", Deltas::All, End::Whole,
        "\"end_turn\":true,\"error\":null,\"incomplete_details\"");
    add("refusal", Deltas::None, End::Whole, "\"type\":\"response.refusal.delta\"");
    add("function-call", Deltas::All, End::Whole,
        "\"name\":\"no_such_function\",\"status\":\"completed\",\"type\":\"function_call\"},\"output_index\":"
        "1");
    add("turn-state", Deltas::All, End::Whole, "\"x-codex-turn-state\":\"demo-turn-state\"");
}

void TestFaults::spoilsAStreamOverWebSocket()
{
    QFETCH(QString, fault);
    QFETCH(Deltas, deltas);
    QFETCH(End, end);
    QFETCH(QByteArray, wire);
    listen({fault});
    WireClient client(m_url);
    client.upgrade();
    QTRY_COMPARE(client.status(), 101);
    client.sendFrame(goodRequest(u"plain"_s));
    const auto has = [&client](const char *type) {
        return client.received().contains(QByteArray(QByteArray("\"type\":\"") + type + '"'));
    };
    if (end == End::Close || end == End::Cut)
        QTRY_VERIFY(client.isClosed());
    else if (end == End::Whole)
        QTRY_VERIFY(has("response.completed"));
    QTRY_VERIFY2(client.received().contains(wire), client.received().right(500).constData());
    QCOMPARE(deltasIn(client.received()), deltas);
    QCOMPARE(has("response.completed"), end == End::Whole);
    if (end == End::Cut)
        QVERIFY(!client.received().contains("\x88\x02"));
    if (fault == u"deltas-only")
        QVERIFY(!client.received().contains(".done\""));
    if (end == End::Open) { // a second request is refused, for the first one is not over
        client.sendFrame(goodRequest());
        QTRY_VERIFY(client.received().contains("response_in_progress"));
    }
}

void TestFaults::spoilsAStreamOverSse_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Deltas>("deltas");
    QTest::addColumn<End>("end");
    QTest::addColumn<QByteArray>("wire");
    const auto add = [](const char *fault, Deltas deltas, End end, const QByteArray &wire) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << deltas << end << wire;
    };
    add("event-429-usage-limit", Deltas::None, End::Event, "event: error\ndata: {");
    add("failed-slow-down", Deltas::None, End::Event, "event: response.failed\ndata: {");
    add("incomplete-content-filter", Deltas::Some, End::Event, "event: response.incomplete\ndata: {");
    add("end", Deltas::Some, End::Close, "response.created");
    add("close-1013", Deltas::Some, End::Close, "response.created");
    add("cut", Deltas::Some, End::Cut, "response.created");
    add("cut-after-item", Deltas::All, End::Cut, "response.output_item.done");
    add("silence", Deltas::Some, End::Open, "response.created");
    add("pings", Deltas::Some, End::Open, ": ping\n\n");
    add("bad-frame", Deltas::Some, End::Open,
        "\xf1\x04"
        "demo");
    add("oversized", Deltas::None, End::Open, QByteArray(64 * 1024 * 1024 + 1, 'x') + "\n\n");
    add("malformed", Deltas::All, End::Whole, "data: {not json\n\n");
    add("bad-json", Deltas::All, End::Whole, "data: {\"type\":\"resp\n\n");
    add("done-sentinel", Deltas::All, End::Whole, "data: [DONE]\n\n");
    add("ping", Deltas::All, End::Whole, ": ping\n\n");
    add("no-created", Deltas::All, End::Whole, "event: response.in_progress");
    add("end-turn-false", Deltas::All, End::Whole, "\"end_turn\":false");
}

void TestFaults::spoilsAStreamOverSse()
{
    QFETCH(QString, fault);
    QFETCH(Deltas, deltas);
    QFETCH(End, end);
    QFETCH(QByteArray, wire);
    listen({fault});
    WireClient client(m_url);
    client.post(goodBody());
    if (end != End::Open)
        QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY2(client.received().contains(wire), client.received().right(500).constData());
    QVERIFY(end != End::Open || client.isConnected());
    QCOMPARE(client.status(), 200);
    QCOMPARE(deltasIn(client.received()), deltas);
    QCOMPARE(client.received().contains("event: response.completed\n"), end == End::Whole);
    QCOMPARE(client.hasLastChunk(), end != End::Open && end != End::Cut);
}

void TestFaults::writesEventsInAnotherStyle_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("crlf") << u"sse-crlf"_s << QByteArray("event: response.created\r\ndata: {");
    QTest::newRow("comments") << u"sse-comments"_s
                              << QByteArray(": a comment\nevent: response.created\n:\nretry: ");
    QTest::newRow("data first") << u"sse-data-first"_s << QByteArray("data: {");
    QTest::newRow("nameless") << u"sse-nameless"_s << QByteArray("data: {");
    QTest::newRow("multiline") << u"sse-multiline"_s
                               << QByteArray("event: response.created\ndata: {\ndata: \"");
    QTest::newRow("split") << u"sse-split"_s << QByteArray("event: response.created\ndata: {");
}

void TestFaults::writesEventsInAnotherStyle()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, start);
    listen({fault});
    WireClient client(m_url);
    client.post(goodBody(u"refusal"_s));
    QTRY_VERIFY(client.isClosed());
    const QByteArray body = client.body();
    QVERIFY2(body.startsWith(start), body.left(200).constData());
    QVERIFY(body.contains("\"type\":\"response.completed\"}"));
    QCOMPARE(body.contains("\nevent: "), fault != u"sse-nameless");
    QCOMPARE(client.received().contains("\r\n1\r\ne\r\n"), fault == u"sse-split");
}

void TestFaults::strikesAsOftenAsAsked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("times");
    QTest::newRow("once") << u"http-500"_s << 1;
    QTest::newRow("three times") << u"http-500:3"_s << 3;
    QTest::newRow("always") << u"http-500:always"_s << 5;
}

void TestFaults::strikesAsOftenAsAsked()
{
    QFETCH(QString, fault);
    QFETCH(int, times);
    listen({fault});
    for (int i = 0; i < 5; ++i) {
        WireClient client(m_url);
        client.post(goodBody());
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), i < times ? 500 : 200);
    }
}

void TestFaults::strikesOneAfterTheOther()
{
    listen({u"upgrade-429"_s, u"http-503"_s, u"event-500"_s, u"failed-server-error"_s});
    WireClient refused(m_url);
    refused.upgrade();
    QTRY_COMPARE(refused.status(), 429);
    WireClient post(m_url);
    post.post(goodBody());
    QTRY_COMPARE(post.status(), 503);
    OPEN_CLIENT(client, m_url);
    QStringList ends;
    for (int i = 0; i < 3; ++i) {
        ASK(client, goodRequest());
        ends.append(client.last()[u"type"_s].toString());
    }
    QCOMPARE(ends, (QStringList{u"error"_s, u"response.failed"_s, u"response.completed"_s}));
}

void TestFaults::forgetsAPreviousResponse()
{
    listen({u"previous-response-not-found"_s});
    OPEN_CLIENT(client, m_url);
    ASK(client, goodRequest());
    QCOMPARE(client.last()[u"type"_s].toString(), u"response.completed"_s);
    ASK(client, with(goodRequest(), u"previous_response_id"_s, client.last()[u"response"_s][u"id"_s]));
    QCOMPARE(client.last()[u"error"_s][u"code"_s].toString(), u"previous_response_not_found"_s);
    ASK(client, goodRequest());
    QCOMPARE(client.last()[u"type"_s].toString(), u"response.completed"_s);
}

void TestFaults::failsWarmUpsAlone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("answers");
    QTest::newRow("refused") << u"prewarm-refused"_s << true;
    QTest::newRow("silent") << u"prewarm-silence"_s << false;
}

void TestFaults::failsWarmUpsAlone()
{
    QFETCH(QString, fault);
    QFETCH(bool, answers);
    listen({fault, u"event-500"_s}); // the latter waits for a turn
    OPEN_CLIENT(turn, m_url);
    OPEN_CLIENT(warmUp, m_url);
    warmUp.send(with(goodRequest(), u"generate"_s, false));
    if (answers)
        QTRY_COMPARE(warmUp.last()[u"status"_s].toInt(), 400);
    ASK(turn, goodRequest());
    QCOMPARE(turn.last()[u"status"_s].toInt(), 500);
    QVERIFY(answers || warmUp.messages().isEmpty());
    ASK(turn, goodRequest());
    QCOMPARE(turn.last()[u"type"_s].toString(), u"response.completed"_s);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
