// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/demoserver.h"
#include "demo/tokens.h"

#include "responsesclient.h"
#include "wireclient.h"

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

/// What a fault does to a stream of events, as seen on the wire.
class TestStreamFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoilsAStreamOverWebSocket_data();
    void spoilsAStreamOverWebSocket();
    void spoilsAStreamOverSse_data();
    void spoilsAStreamOverSse();
    void writesEventsInAnotherStyle_data();
    void writesEventsInAnotherStyle();

private:
    void listen(const QStringList &faults);

    DemoServer m_server;
    QUrl m_url;
};

void TestStreamFaults::listen(const QStringList &faults)
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.faults = faults;
    const auto url = m_server.listen(options);
    QVERIFY2(url, qPrintable(faults.join(u' ')));
    m_url = *url;
}

void TestStreamFaults::spoilsAStreamOverWebSocket_data()
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

void TestStreamFaults::spoilsAStreamOverWebSocket()
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

void TestStreamFaults::spoilsAStreamOverSse_data()
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

void TestStreamFaults::spoilsAStreamOverSse()
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

void TestStreamFaults::writesEventsInAnotherStyle_data()
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

void TestStreamFaults::writesEventsInAnotherStyle()
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

QTEST_GUILESS_MAIN(TestStreamFaults)
#include "tst_streamfaults.moc"
