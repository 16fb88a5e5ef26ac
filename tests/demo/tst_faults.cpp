// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"
#include "demo/faults.h"

#include "responsesclient.h"
#include "wireclient.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// The list of faults, when they strike, and what they do to requests, as seen on the wire.
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
