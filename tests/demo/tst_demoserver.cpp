// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/builtinscript.h"
#include "demo/demoserver.h"
#include "demo/websocketsession.h"
#include "protocol/event.h"

#include "responsesclient.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QString answeredId(const ResponsesClient &client)
{
    return client.last()[u"response"_s][u"id"_s].toString();
}

QString errorCode(const ResponsesClient &client)
{
    return client.last()[u"error"_s][u"code"_s].toString();
}

} // namespace

/// The whole server, over real sockets.
class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsEveryKeyword_data();
    void streamsEveryKeyword();
    void opensAndClosesEveryItem();
    void streamsReasoningBeforeTheAnswer();
    void citesTheRightWords();
    void streamsARefusal();
    void endsIncompleteAtTheTokenLimit();
    void failsInTheMiddle();
    void warmsUpWithoutOutput();
    void countsTheContext();
    void keepsThePace();
    void refusesASecondRequestWhileOneRuns();
    void continuesFromTheLastResponseOnThisSocket();
    void aFailedResponseLeavesNothingToContinue();
    void aRefusedRequestLeavesTheConnectionUsable();
    void refusesBinaryMessages();
    void stopsWhenTheClientGoesAway();
    void servesSeveralClientsAtOnce();
    void closeDropsTheClients();
    void saysThatThePortIsInUse();

private:
    QUrl listen(DemoServer &server, double rate = 0);
};

QUrl TestDemoServer::listen(DemoServer &server, double rate)
{
    DemoServer::Options options;
    options.tokensPerSecond = rate;
    const auto url = server.listen(options);
    return url ? *url : QUrl();
}

void TestDemoServer::streamsEveryKeyword_data()
{
    QTest::addColumn<QString>("prompt");
    for (const QString &keyword : Demo::keywords())
        QTest::newRow(qPrintable(keyword)) << keyword;
    QTest::newRow("anything else") << u"What is the meaning of life?"_s;
}

void TestDemoServer::streamsEveryKeyword()
{
    QFETCH(QString, prompt);
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(prompt));

    int sequence = 0;
    const auto events = client.events();
    for (const QJsonObject &event : events) {
        if (!event[u"type"_s].toString().startsWith(u"codex."))
            QCOMPARE(event[u"sequence_number"_s].toInt(-1), sequence++);
    }
    for (const QByteArray &message : client.messages()) {
        const auto event = Protocol::parseEvent(message);
        QVERIFY(event);
        QVERIFY2(!std::holds_alternative<Protocol::UnknownEvent>(*event), message.constData());
    }
    const Demo::Answer answer = Demo::cannedAnswer(prompt, 0);
    const QString kind = answer.isRefusal ? u"response.refusal"_s : u"response.output_text"_s;
    QCOMPARE(client.joined(kind + u".delta"), answer.text);
    if (answer.ending != Demo::Ending::Failed)
        QCOMPARE(client.texts(kind + u".done", answer.isRefusal ? u"refusal"_s : u"text"_s), {answer.text});
}

void TestDemoServer::opensAndClosesEveryItem()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest());
    QStringList types = client.types();
    types.removeAll(u"response.output_text.delta"_s);
    QCOMPARE(types, (QStringList{u"response.created"_s, u"codex.rate_limits"_s, u"response.in_progress"_s,
                                 u"response.output_item.added"_s, u"response.content_part.added"_s,
                                 u"response.output_text.done"_s, u"response.content_part.done"_s,
                                 u"response.output_item.done"_s, u"response.completed"_s}));
    const auto events = client.events();
    const QJsonObject done = events.at(events.size() - 2)[u"item"_s].toObject();
    QVERIFY(done[u"id"_s].toString().startsWith(u"msg_"));
    QCOMPARE(done[u"status"_s].toString(), u"completed"_s);
    QVERIFY(answeredId(client).startsWith(u"resp_"));
    QCOMPARE(client.last()[u"response"_s][u"output"_s].toArray(), QJsonArray{done});
    QCOMPARE(client.last()[u"response"_s][u"model"_s].toString(), u"demo-swift"_s);
}

void TestDemoServer::streamsReasoningBeforeTheAnswer()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"reasoning"_s));
    const QStringList sections = client.texts(u"response.reasoning_summary_text.done"_s, u"text"_s);
    QCOMPARE(sections.size(), 3);
    for (const QString &section : sections)
        QVERIFY(section.startsWith(u"**"));
    QCOMPARE(client.joined(u"response.reasoning_summary_text.delta"_s), sections.join(QString()));
    const QJsonArray output = client.last()[u"response"_s][u"output"_s].toArray();
    QCOMPARE(output.size(), 2);
    QCOMPARE(output.at(0)[u"type"_s].toString(), u"reasoning"_s);
    QVERIFY(output.at(0)[u"id"_s].toString().startsWith(u"rs_"));
    QCOMPARE(output.at(0)[u"summary"_s].toArray().size(), 3);
    const QJsonValue usage = client.last()[u"response"_s][u"usage"_s];
    QVERIFY(usage[u"output_tokens_details"_s][u"reasoning_tokens"_s].toInt() > 50);
}

void TestDemoServer::citesTheRightWords()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"search"_s));
    const QStringList types = client.types();
    QVERIFY(types.indexOf(u"response.web_search_call.searching"_s) > 0);
    QVERIFY(types.indexOf(u"response.web_search_call.completed"_s) <
            types.indexOf(u"response.output_text.delta"_s));
    const QJsonArray output = client.last()[u"response"_s][u"output"_s].toArray();
    QVERIFY(output.at(0)[u"id"_s].toString().startsWith(u"ws_"));
    QVERIFY(!output.at(0)[u"action"_s][u"query"_s].toString().isEmpty());

    const QJsonValue part = output.at(1)[u"content"_s].toArray().at(0);
    const QString text = part[u"text"_s].toString();
    const QJsonArray annotations = part[u"annotations"_s].toArray();
    QCOMPARE(annotations.size(), 3);
    QCOMPARE(types.count(u"response.output_text.annotation.added"_s), 3);
    for (const QJsonValue annotation : annotations) {
        const int start = annotation[u"start_index"_s].toInt();
        const QString cited = text.mid(start, annotation[u"end_index"_s].toInt() - start);
        QVERIFY(cited.startsWith(u"(["_s));
        QVERIFY(cited.endsWith(
            u"](%1 \"%2\"))"_s.arg(annotation[u"url"_s].toString(), annotation[u"title"_s].toString())));
        QVERIFY(QUrl(annotation[u"url"_s].toString()).host().endsWith(u"example.org"));
    }
}

void TestDemoServer::streamsARefusal()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"refusal"_s));
    QVERIFY(!client.types().contains(u"response.output_text.delta"_s));
    const QJsonValue item = client.last()[u"response"_s][u"output"_s].toArray().at(0);
    const QJsonValue part = item[u"content"_s].toArray().at(0);
    QCOMPARE(part[u"type"_s].toString(), u"refusal"_s);
    QCOMPARE(part[u"refusal"_s].toString(), client.joined(u"response.refusal.delta"_s));
}

void TestDemoServer::endsIncompleteAtTheTokenLimit()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"cut"_s));
    const QJsonValue response = client.last()[u"response"_s];
    QCOMPARE(client.types().last(), u"response.incomplete"_s);
    QCOMPARE(response[u"incomplete_details"_s][u"reason"_s].toString(), u"max_output_tokens"_s);
    QCOMPARE(response[u"output"_s].toArray().at(0)[u"status"_s].toString(), u"incomplete"_s);
    QVERIFY(response[u"usage"_s][u"output_tokens"_s].toInt() > 0);
}

void TestDemoServer::failsInTheMiddle()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"fail"_s));
    QCOMPARE(client.types().last(), u"response.failed"_s);
    QVERIFY(!client.joined(u"response.output_text.delta"_s).isEmpty());
    QVERIFY(!client.types().contains(u"response.output_item.done"_s));
    const QJsonValue error = client.last()[u"response"_s][u"error"_s];
    QCOMPARE(error[u"code"_s].toString(), u"server_error"_s);
    QVERIFY(!error[u"message"_s].toString().isEmpty());
}

void TestDemoServer::warmsUpWithoutOutput()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, with(goodRequest(), u"generate"_s, false));
    QCOMPARE(client.types(), (QStringList{u"response.created"_s, u"codex.rate_limits"_s,
                                          u"response.in_progress"_s, u"response.completed"_s}));
    ASK(client, with(goodRequest(), u"previous_response_id"_s, answeredId(client)));
    QCOMPARE(client.types().last(), u"response.completed"_s);
}

void TestDemoServer::countsTheContext()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"markdown"_s));
    const QJsonObject first = client.last()[u"response"_s][u"usage"_s].toObject();
    QCOMPARE(first[u"input_tokens"_s].toInt() + first[u"output_tokens"_s].toInt(),
             first[u"total_tokens"_s].toInt());
    QCOMPARE(first[u"output_tokens"_s].toInt(), int(client.types().count(u"response.output_text.delta"_s)));
    QCOMPARE(first[u"input_tokens_details"_s][u"cached_tokens"_s].toInt(-1), 0);
    ASK(client, with(goodRequest(), u"previous_response_id"_s, answeredId(client)));
    const QJsonObject second = client.last()[u"response"_s][u"usage"_s].toObject();
    QVERIFY(second[u"input_tokens"_s].toInt() > first[u"total_tokens"_s].toInt());
    QVERIFY(second[u"input_tokens_details"_s][u"cached_tokens"_s].toInt() > 0);
}

void TestDemoServer::keepsThePace()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server, 1000));
    QElapsedTimer timer;
    timer.start();
    ASK(client, goodRequest());
    const auto tokens = client.types().count(u"response.output_text.delta"_s);
    QVERIFY2(timer.elapsed() >= tokens, qPrintable(QString::number(timer.elapsed()))); // one a millisecond
}

void TestDemoServer::refusesASecondRequestWhileOneRuns()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server, 2000));
    client.send(goodRequest(u"plain"_s));
    client.send(goodRequest()); // right behind it: the first cannot be over
    QTRY_VERIFY(client.types().contains(u"error"_s));
    const auto events = client.events();
    const QJsonObject error = events.at(client.types().indexOf(u"error"_s));
    QCOMPARE(error[u"status"_s].toInt(), 400);
    QCOMPARE(error[u"error"_s][u"code"_s].toString(), u"response_in_progress"_s);
    QTRY_COMPARE(client.types().last(), u"response.completed"_s); // the first one goes on
    QCOMPARE(client.joined(u"response.output_text.delta"_s), Demo::cannedAnswer(u"plain"_s, 0).text);
    QCOMPARE(client.types().count(u"response.created"_s), 1);
}

void TestDemoServer::continuesFromTheLastResponseOnThisSocket()
{
    DemoServer server;
    const QUrl url = listen(server);
    OPEN_CLIENT(client, url);
    OPEN_CLIENT(other, url);
    ASK(client, goodRequest());
    const QString first = answeredId(client);
    ASK(other, with(goodRequest(), u"previous_response_id"_s, first));
    QCOMPARE(errorCode(other), u"previous_response_not_found"_s);
    ASK(client, with(goodRequest(), u"previous_response_id"_s, first));
    QCOMPARE(client.last()[u"response"_s][u"previous_response_id"_s].toString(), first);
    const QString second = answeredId(client);
    QVERIFY(first != second);
    ASK(client, with(goodRequest(), u"previous_response_id"_s, first));
    QCOMPARE(errorCode(client), u"previous_response_not_found"_s);
    ASK(client, with(with(goodRequest(), u"previous_response_id"_s, second), u"input"_s, u"text"_s));
    QCOMPARE(errorCode(client), u"invalid_type"_s); // a continuation that fails cannot be tried again
    ASK(client, with(goodRequest(), u"previous_response_id"_s, second));
    QCOMPARE(errorCode(client), u"previous_response_not_found"_s);
}

void TestDemoServer::aFailedResponseLeavesNothingToContinue()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, goodRequest(u"fail"_s));
    ASK(client, with(goodRequest(), u"previous_response_id"_s, answeredId(client)));
    QCOMPARE(errorCode(client), u"previous_response_not_found"_s);
}

void TestDemoServer::aRefusedRequestLeavesTheConnectionUsable()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    ASK(client, with(goodRequest(), u"model"_s, u"nobody"_s));
    QCOMPARE(errorCode(client), u"model_not_found"_s);
    client.forget();
    client.socket().sendTextMessage(u"not json"_s);
    QTRY_COMPARE(errorCode(client), u"invalid_json"_s);
    ASK(client, goodRequest());
    QCOMPARE(client.types().last(), u"response.completed"_s);
}

void TestDemoServer::refusesBinaryMessages()
{
    DemoServer server;
    OPEN_CLIENT(client, listen(server));
    client.socket().sendBinaryMessage("{}");
    QTRY_VERIFY(!client.isOpen());
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
}

void TestDemoServer::stopsWhenTheClientGoesAway()
{
    QWebSocketServer listener(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    OPEN_CLIENT(client, QUrl(u"http://127.0.0.1:%1"_s.arg(listener.serverPort())));
    QTRY_VERIFY(listener.hasPendingConnections());
    Demo::Backend backend(std::make_unique<Demo::BuiltInScript>(), {});
    const SystemClock clock;
    Demo::WebSocketSession session(std::unique_ptr<QWebSocket>(listener.nextPendingConnection()), nullptr,
                                   backend, 20, clock);
    QSignalSpy closed(&session, &Demo::WebSocketSession::closed);
    client.send(goodRequest(u"long code"_s)); // more than a minute at this pace
    QTRY_VERIFY(client.types().contains(u"response.output_text.delta"_s));
    QVERIFY(session.isAnswering());
    client.socket().abort();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!session.isAnswering());
}

void TestDemoServer::servesSeveralClientsAtOnce()
{
    DemoServer server;
    const QUrl url = listen(server, 3000);
    OPEN_CLIENT(one, url);
    OPEN_CLIENT(two, url);
    one.send(goodRequest(u"emoji"_s));
    two.send(goodRequest(u"cjk"_s));
    QTRY_VERIFY(one.isAnswered() && two.isAnswered());
    QCOMPARE(one.joined(u"response.output_text.delta"_s), Demo::cannedAnswer(u"emoji"_s, 0).text);
    QCOMPARE(two.joined(u"response.output_text.delta"_s), Demo::cannedAnswer(u"cjk"_s, 0).text);
    QVERIFY(answeredId(one) != answeredId(two));
}

void TestDemoServer::closeDropsTheClients()
{
    DemoServer server;
    const QUrl url = listen(server, 10);
    OPEN_CLIENT(client, url);
    client.send(goodRequest());
    QTRY_VERIFY(!client.messages().isEmpty());
    server.close();
    QTRY_VERIFY(!client.isOpen());
    QVERIFY(listen(server).isValid());
}

void TestDemoServer::saysThatThePortIsInUse()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    DemoServer server;
    DemoServer::Options options;
    options.port = occupant.serverPort();
    const auto url = server.listen(options);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::PortInUse);
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
