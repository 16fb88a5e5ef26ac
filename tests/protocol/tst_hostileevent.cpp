// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

/// A message with every field that is read anywhere, so that each can be broken in turn.
QJsonObject fullMessage()
{
    const QJsonObject error{{u"code"_s, u"c"_s}, {u"message"_s, u"m"_s}, {u"resets_at"_s, 1900000000}};
    const QJsonObject part{
        {u"type"_s, u"output_text"_s}, {u"text"_s, u"t"_s}, {u"annotations"_s, QJsonArray()}};
    const QJsonObject response{{u"id"_s, u"r"_s},
                               {u"model"_s, u"m"_s},
                               {u"headers"_s, QJsonObject()},
                               {u"usage"_s, error},
                               {u"end_turn"_s, true},
                               {u"error"_s, error},
                               {u"output"_s, part},
                               {u"service_tier"_s, u"s"_s},
                               {u"incomplete_details"_s, QJsonObject{{u"reason"_s, u"x"_s}}}};
    const QJsonObject item{{u"id"_s, u"i"_s}, {u"type"_s, u"message"_s}, {u"content"_s, QJsonArray{part}}};
    return {{u"response"_s, response},
            {u"item"_s, item},
            {u"part"_s, part},
            {u"error"_s, error},
            {u"status"_s, 429},
            {u"headers"_s, QJsonObject()},
            {u"annotation"_s, part},
            {u"delta"_s, u"d"_s},
            {u"text"_s, u"t"_s},
            {u"refusal"_s, u"r"_s},
            {u"arguments"_s, u"a"_s},
            {u"input"_s, u"i"_s},
            {u"item_id"_s, u"it"_s},
            {u"output_index"_s, 0},
            {u"content_index"_s, 0},
            {u"summary_index"_s, 0},
            {u"annotation_index"_s, 0},
            {u"partial_image_b64"_s, u"QQ=="_s},
            {u"rate_limits"_s, part},
            {u"credits"_s, part},
            {u"plan_type"_s, u"p"_s},
            {u"limit_name"_s, u"l"_s},
            {u"metered_limit_name"_s, u"l"_s}};
}

const QList<QJsonValue> &oddValues()
{
    static const QList<QJsonValue> values = {
        QJsonValue::Null,
        true,
        -1,
        0.5,
        1e300,
        u"nan"_s,
        QJsonArray{1, u"x"_s, QJsonArray(), QJsonValue::Null},
        QJsonObject{{u"type"_s, QJsonArray()}, {u"code"_s, QJsonObject()}}};
    return values;
}

QByteArray nested(char open, char close, qsizetype depth)
{
    return R"({"type":"x","a":)" + QByteArray(depth, open) + QByteArray(depth, close) + "}";
}

QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

class TestHostileEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void refusesTooLargeMessages();
    void neverQuotesPayload();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
    void treatsOddIndexesAsNotSaid_data();
    void treatsOddIndexesAsNotSaid();
    void countsTheLastOfDuplicateKeys();
    void readsDeepButLegalMessages();
    void logsUnknownTypesOnce();
    void logsNoPayloadOfOddTypes();
    void stopsLoggingMadeUpTypes();
};

void TestHostileEvent::refusesWhatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("space") << QByteArray(" \n\t");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><title>502</title>");
    QTest::newRow("cut off") << QByteArray(R"({"type":"response.output_text.delta","delta":"He)");
    QTest::newRow("two messages") << QByteArray(R"({"type":"a"}{"type":"b"})");
    QTest::newRow("done sentinel") << QByteArray("[DONE]");
    QTest::newRow("array") << QByteArray(R"([{"type":"keepalive"}])");
    QTest::newRow("string") << QByteArray(R"("keepalive")");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("literal null") << QByteArray("null");
    QTest::newRow("no type") << QByteArray(R"({"delta":"x"})");
    QTest::newRow("empty type") << QByteArray(R"({"type":""})");
    QTest::newRow("number as type") << QByteArray(R"({"type":4})");
    QTest::newRow("object as type") << QByteArray(R"({"type":{"type":"keepalive"}})");
    QTest::newRow("cut character") << QByteArray(
        "{\"type\":\"response.output_text.delta\",\"delta\":\"a\xc3\"}");
    QTest::newRow("overlong character") << QByteArray("{\"type\":\"x\",\"delta\":\"\xc0\x80\"}");
    QTest::newRow("cut escape") << QByteArray(R"({"type":"x","delta":"\ud8)");
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("10000 arrays") << nested('[', ']', 10'000);
    QTest::newRow("10000 unclosed arrays") << QByteArray(10'000, '[');
    QTest::newRow("million unclosed objects") << QByteArray(R"({"a":)").repeated(1'000'000);
}

void TestHostileEvent::refusesWhatIsNoEvent()
{
    QFETCH(const QByteArray, message);
    const Result<Event> result = parseEvent(message);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(result.error().detail.size() < 120);
}

void TestHostileEvent::refusesTooLargeMessages()
{
    QByteArray message(kMaxMessageBytes, ' ');
    message.replace(0, 20, R"({"type":"keepalive"})");
    QVERIFY(parseEvent(message));
    message.append(' ');
    const Result<Event> result = parseEvent(message);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
}

void TestHostileEvent::neverQuotesPayload()
{
    for (const char *message :
         {"confidential", R"({"type":"x","confidential)", R"({"confidential":1})", "[\"confidential\"]"}) {
        const Result<Event> result = parseEvent(message);
        QVERIFY(!result);
        QVERIFY(!result.error().detail.contains(u"confidential"_s));
    }
}

void TestHostileEvent::survivesWrongTypes_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"response.created",
                             "response.queued",
                             "response.in_progress",
                             "response.completed",
                             "response.done",
                             "response.incomplete",
                             "response.failed",
                             "error",
                             "response.output_item.added",
                             "response.output_item.done",
                             "response.content_part.added",
                             "response.content_part.done",
                             "response.reasoning_part.added",
                             "response.output_text.delta",
                             "response.output_text.done",
                             "response.output_text.annotation.added",
                             "response.refusal.delta",
                             "response.refusal.done",
                             "response.reasoning_summary_part.added",
                             "response.reasoning_summary_part.done",
                             "response.reasoning_summary_text.delta",
                             "response.reasoning_summary_text.done",
                             "response.reasoning_text.delta",
                             "response.reasoning_text.done",
                             "response.function_call_arguments.delta",
                             "response.function_call_arguments.done",
                             "response.custom_tool_call_input.delta",
                             "response.custom_tool_call_input.done",
                             "response.image_generation_call.partial_image",
                             "response.web_search_call.searching",
                             "codex.rate_limits",
                             "response.metadata",
                             "codex.response.metadata",
                             "keepalive",
                             "responsesapi.websocket_timing"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestHostileEvent::survivesWrongTypes()
{
    QFETCH(const QString, type);
    QJsonObject message = fullMessage();
    message.insert(u"type"_s, type);
    const Result<Event> sound = parseEvent(QJsonDocument(message).toJson());
    QVERIFY(sound);
    for (const QString &field : fullMessage().keys()) {
        for (const QJsonValue &odd : oddValues()) {
            QJsonObject broken = message;
            broken.insert(field, odd);
            const Result<Event> result = parseEvent(QJsonDocument(broken).toJson());
            QVERIFY2(result, qPrintable(field));
            QCOMPARE(result->index(), sound->index());
        }
    }
}

void TestHostileEvent::treatsOddIndexesAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("outputIndex");
    QTest::addColumn<int>("partIndex");
    QTest::newRow("zero") << QByteArray("0") << 0 << 0;
    QTest::newRow("whole fraction") << QByteArray("3.0") << 3 << 3;
    QTest::newRow("negative") << QByteArray("-1") << -1 << 0;
    QTest::newRow("least") << QByteArray("-9223372036854775808") << -1 << 0;
    QTest::newRow("fraction") << QByteArray("1.5") << -1 << 0;
    QTest::newRow("over int") << QByteArray("4294967296") << -1 << 0;
    QTest::newRow("over int64") << QByteArray("99999999999999999999999999") << -1 << 0;
    QTest::newRow("memory eater") << QByteArray("2000000000") << -1 << 0;
    QTest::newRow("string") << QByteArray("\"1\"") << -1 << 0;
    QTest::newRow("null") << QByteArray("null") << -1 << 0;
}

void TestHostileEvent::treatsOddIndexesAsNotSaid()
{
    QFETCH(const QByteArray, index);
    QFETCH(const int, outputIndex);
    QFETCH(const int, partIndex);
    const QByteArray message = R"({"type":"response.output_text.delta","delta":"x","output_index":)" + index +
                               R"(,"content_index":)" + index + "}";
    const Result<Event> result = parseEvent(message);
    QVERIFY(result);
    const auto &delta = std::get<OutputTextDelta>(*result);
    QCOMPARE(delta.at.item.outputIndex, outputIndex);
    QCOMPARE(delta.at.partIndex, partIndex);
    QCOMPARE(delta.delta, u"x"_s);
}

void TestHostileEvent::countsTheLastOfDuplicateKeys()
{
    const Result<Event> result =
        parseEvent(R"({"type":"keepalive","delta":"a","type":"response.output_text.delta","delta":"b"})");
    QVERIFY(result);
    QCOMPARE(std::get<OutputTextDelta>(*result).delta, u"b"_s);
}

void TestHostileEvent::readsDeepButLegalMessages()
{
    const Result<Event> result = parseEvent(nested('[', ']', 500));
    QVERIFY(result);
    QVERIFY(std::get<UnknownEvent>(*result).json.value(u"a"_s).isArray());
}

void TestHostileEvent::logsUnknownTypesOnce()
{
    logged.clear();
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    for (int i = 0; i < 3; ++i)
        QVERIFY(parseEvent(R"({"type":"test.once","secret":"payload"})"));
    qInstallMessageHandler(previous);
    QCOMPARE(logged.size(), 1);
    QVERIFY(logged.first().contains(u"test.once"_s));
    QVERIFY(!logged.first().contains(u"payload"_s));
}

void TestHostileEvent::logsNoPayloadOfOddTypes()
{
    logged.clear();
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    QVERIFY(parseEvent(R"({"type":"my password\nis hunter2"})"));
    QVERIFY(parseEvent(QByteArray(R"({"type":")" + QByteArray(5000, 'a') + R"("})")));
    qInstallMessageHandler(previous);
    QCOMPARE(logged.size(), 1);
    QVERIFY(!logged.first().contains(u"hunter2"_s));
    QVERIFY(logged.first().size() < 100);
}

void TestHostileEvent::stopsLoggingMadeUpTypes()
{
    logged.clear();
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(parseEvent(QByteArray(R"({"type":"made.up.)" + QByteArray::number(i) + R"("})")));
    qInstallMessageHandler(previous);
    QVERIFY(logged.size() > 10);
    QVERIFY(logged.size() < 100);
}

QTEST_GUILESS_MAIN(TestHostileEvent)
#include "tst_hostileevent.moc"
