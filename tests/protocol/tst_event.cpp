// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

// The fields that most events share, and what they are read as.
const ItemRef kItem{2, u"it_7"_s};
const PartRef kPart{kItem, 1};

QByteArray message(const char *type, const QByteArray &fields = {})
{
    return QByteArray(R"({"type":")") + type + R"(","sequence_number":4,"item_id":"it_7","output_index":2)" +
           (fields.isEmpty() ? "" : ",") + fields + "}";
}

ResponseInfo response()
{
    ResponseInfo info;
    info.id = u"resp_1"_s;
    info.model = u"m-served"_s;
    return info;
}

QByteArray lifeCycle(const char *type)
{
    return QByteArray(R"({"type":")") + type +
           R"(","response":{"id":"resp_1","model":"m-served","output":[]}})";
}

MetadataEvent metadata(const QString &name, const QString &value)
{
    MetadataEvent result;
    result.headers.insert(name, value);
    return result;
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLifeCycle_data();
    void readsLifeCycle() { readsExactly(); }
    void readsText_data();
    void readsText() { readsExactly(); }
    void readsReasoning_data();
    void readsReasoning() { readsExactly(); }
    void readsTools_data();
    void readsTools() { readsExactly(); }
    void readsConnectionEvents_data();
    void readsConnectionEvents() { readsExactly(); }
    void readsItems();
    void readsErrors();
    void readsErrorsWithoutAType();
    void readsRateLimits();
    void readsWholeResponse();
    void prefersModelOfHeaders();
    void readsErrorOfResponse_data();
    void readsErrorOfResponse();
    void keepsUnknownEvents_data();
    void keepsUnknownEvents();
    void knowsWhatEndsAResponse_data();
    void knowsWhatEndsAResponse();

private:
    void readsExactly();
};

void TestEvent::readsExactly()
{
    QFETCH(const QByteArray, message);
    QFETCH(const Event, expected);
    const Result<Event> result = parseEvent(message);
    QVERIFY2(result, "not an event");
    QCOMPARE(result->index(), expected.index());
    QVERIFY(*result == expected);
}

void TestEvent::readsLifeCycle_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Event>("expected");
    QTest::newRow("created") << lifeCycle("response.created") << Event(ResponseCreated{response()});
    QTest::newRow("queued") << lifeCycle("response.queued") << Event(ResponseQueued{response()});
    QTest::newRow("in progress") << lifeCycle("response.in_progress")
                                 << Event(ResponseInProgress{response()});
    QTest::newRow("completed") << lifeCycle("response.completed") << Event(ResponseCompleted{response()});
    QTest::newRow("done is completed") << lifeCycle("response.done") << Event(ResponseCompleted{response()});
    QTest::newRow("incomplete") << lifeCycle("response.incomplete") << Event(ResponseIncomplete{response()});
    QTest::newRow("failed") << lifeCycle("response.failed") << Event(ResponseFailed{response()});
    QTest::newRow("without response") << message("response.completed") << Event(ResponseCompleted{});
}

void TestEvent::readsText_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Event>("expected");
    QTest::newRow("delta") << message("response.output_text.delta",
                                      R"("content_index":1,"delta":"Hé","logprobs":[])")
                           << Event(OutputTextDelta{kPart, u"Hé"_s});
    QTest::newRow("delta of a pair") << message("response.output_text.delta",
                                                R"("content_index":1,"delta":"\ud83d\ude00")")
                                     << Event(OutputTextDelta{kPart, u"😀"_s});
    QTest::newRow("done") << message("response.output_text.done", R"("content_index":1,"text":"Hello")")
                          << Event(OutputTextDone{kPart, u"Hello"_s});
    QTest::newRow("part added") << message("response.content_part.added",
                                           R"("content_index":1,"part":{"type":"output_text","text":""})")
                                << Event(ContentPartAdded{kPart, OutputTextPart{}});
    QTest::newRow("part done") << message("response.content_part.done",
                                          R"("content_index":1,"part":{"type":"refusal","refusal":"No"})")
                               << Event(ContentPartDone{kPart, RefusalPart{u"No"_s}});
    QTest::newRow("refusal delta") << message("response.refusal.delta", R"("content_index":1,"delta":"I")")
                                   << Event(RefusalDelta{kPart, u"I"_s});
    QTest::newRow("refusal done") << message("response.refusal.done",
                                             R"("content_index":1,"refusal":"I won't")")
                                  << Event(RefusalDone{kPart, u"I won't"_s});
    QTest::newRow("annotation")
        << message("response.output_text.annotation.added",
                   R"("content_index":1,"annotation_index":3,"annotation":{"type":"url_citation",
                                            "url":"https://a.example/","title":"A","start_index":4,"end_index":9})")
        << Event(AnnotationAdded{kPart, 3, UrlCitation{u"https://a.example/"_s, u"A"_s, 4, 9}});
}

void TestEvent::readsReasoning_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Event>("expected");
    const QByteArray part = R"("summary_index":1,"part":{"type":"summary_text","text":"**Plan**"})";
    QTest::newRow("summary part added") << message("response.reasoning_summary_part.added", part)
                                        << Event(ReasoningSummaryPartAdded{kPart, u"**Plan**"_s});
    QTest::newRow("summary part done") << message("response.reasoning_summary_part.done", part)
                                       << Event(ReasoningSummaryPartDone{kPart, u"**Plan**"_s});
    QTest::newRow("summary delta") << message("response.reasoning_summary_text.delta",
                                              R"("summary_index":1,"delta":"P")")
                                   << Event(ReasoningSummaryTextDelta{kPart, u"P"_s});
    QTest::newRow("summary done") << message("response.reasoning_summary_text.done",
                                             R"("summary_index":1,"text":"Plan")")
                                  << Event(ReasoningSummaryTextDone{kPart, u"Plan"_s});
    QTest::newRow("raw delta") << message("response.reasoning_text.delta",
                                          R"("content_index":1,"delta":"hm")")
                               << Event(ReasoningTextDelta{kPart, u"hm"_s});
    QTest::newRow("raw done") << message("response.reasoning_text.done", R"("content_index":1,"text":"hmm")")
                              << Event(ReasoningTextDone{kPart, u"hmm"_s});
    const QByteArray raw = R"("content_index":1,"part":{"type":"reasoning_text","text":"hmm"})";
    QTest::newRow("raw part added") << message("response.reasoning_part.added", raw)
                                    << Event(ContentPartAdded{kPart, UnknownPart{u"reasoning_text"_s}});
    QTest::newRow("raw part done") << message("response.reasoning_part.done", raw)
                                   << Event(ContentPartDone{kPart, UnknownPart{u"reasoning_text"_s}});
}

void TestEvent::readsTools_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Event>("expected");
    QTest::newRow("arguments delta") << message("response.function_call_arguments.delta", R"("delta":"{\"a")")
                                     << Event(FunctionArgumentsDelta{kItem, u"{\"a"_s});
    QTest::newRow("arguments done") << message("response.function_call_arguments.done", R"("arguments":"{}")")
                                    << Event(FunctionArgumentsDone{kItem, u"{}"_s});
    QTest::newRow("input delta") << message("response.custom_tool_call_input.delta", R"("delta":"x")")
                                 << Event(CustomToolInputDelta{kItem, u"x"_s});
    QTest::newRow("input done") << message("response.custom_tool_call_input.done", R"("input":"xy")")
                                << Event(CustomToolInputDone{kItem, u"xy"_s});
    QTest::newRow("image") << message("response.image_generation_call.partial_image",
                                      R"("partial_image_index":0,"partial_image_b64":"QUJD")")
                           << Event(ImagePartial{kItem, "QUJD"});
    const auto progress = [](const char *type, const QString &call, const QString &phase) {
        QTest::newRow(type) << message(type) << Event(ToolProgress{kItem, call, phase});
    };
    progress("response.web_search_call.searching", u"web_search_call"_s, u"searching"_s);
    progress("response.file_search_call.in_progress", u"file_search_call"_s, u"in_progress"_s);
    progress("response.code_interpreter_call.interpreting", u"code_interpreter_call"_s, u"interpreting"_s);
    progress("response.code_interpreter_call_code.delta", u"code_interpreter_call"_s, u"code"_s);
    progress("response.image_generation_call.generating", u"image_generation_call"_s, u"generating"_s);
    progress("response.mcp_call.failed", u"mcp_call"_s, u"failed"_s);
    progress("response.mcp_call_arguments.done", u"mcp_call"_s, u"arguments"_s);
    progress("response.mcp_list_tools.completed", u"mcp_list_tools"_s, u"completed"_s);
    progress("response.compaction.compacting", u"compaction"_s, u"compacting"_s);
    progress("response.shell_call_output_content.delta", u"shell_call"_s, u"output_content"_s);
    progress("response.brand_new_call.warming_up", u"brand_new_call"_s, u"warming_up"_s);
}

void TestEvent::readsConnectionEvents_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Event>("expected");
    const QByteArray headers = R"("headers":{"X-Codex-Turn-State":"abc"})";
    QTest::newRow("metadata") << message("response.metadata", headers)
                              << Event(metadata(u"x-codex-turn-state"_s, u"abc"_s));
    QTest::newRow("backend metadata")
        << message("codex.response.metadata", headers) << Event(metadata(u"x-codex-turn-state"_s, u"abc"_s));
    QTest::newRow("metadata, numeric header")
        << message("response.metadata", R"("headers":{"A":90,"b":[1],"c":null})")
        << Event(metadata(u"a"_s, u"90"_s));
    QTest::newRow("metadata without headers") << message("response.metadata") << Event(MetadataEvent{});
    QTest::newRow("keepalive") << message("keepalive") << Event(KeepAlive{});
    QTest::newRow("timing") << message("responsesapi.websocket_timing", R"("timing_metrics":{})")
                            << Event(KeepAlive{});
}

void TestEvent::readsItems()
{
    const QByteArray fields = R"("item":{"id":"msg_1","type":"message","role":"assistant","content":[]})";
    const Result<Event> added = parseEvent(message("response.output_item.added", fields));
    const Result<Event> done = parseEvent(message("response.output_item.done", fields));
    QVERIFY(added && done);
    QVERIFY(std::holds_alternative<OutputItemAdded>(*added));
    const auto &item = std::get<OutputItemDone>(*done);
    QCOMPARE(item.outputIndex, 2);
    QCOMPARE(item.item.id, u"msg_1"_s);
    QVERIFY(std::holds_alternative<MessageItem>(item.item.body));
}

void TestEvent::readsErrors()
{
    const Result<Event> result = parseEvent(R"({"type":"error","status":503,"error":{"code":"slow_down"}})");
    QVERIFY(result);
    const ApiError &error = std::get<ErrorEvent>(*result).error;
    QCOMPARE(error.status, 503);
    QCOMPARE(error.code, u"slow_down"_s);
}

void TestEvent::readsErrorsWithoutAType()
{
    const Result<Event> result = parseEvent(R"({"error":{"code":503,"message":"Too busy."}})");
    QVERIFY(result);
    QCOMPARE(std::get<ErrorEvent>(*result).error.status, 503);
    QVERIFY(isTerminal(*result));
    QVERIFY(!parseEvent(R"({"error":"Too busy."})"));
    QVERIFY(!parseEvent(R"({"type":4,"error":{}})"));
}

void TestEvent::readsRateLimits()
{
    const Result<Event> result = parseEvent(R"({"type":"codex.rate_limits","plan_type":"plus"})");
    QVERIFY(result);
    QCOMPARE(std::get<RateLimitsEvent>(*result).limits.planType, u"plus"_s);
}

void TestEvent::readsWholeResponse()
{
    const Result<Event> result =
        parseEvent(R"({"type":"response.incomplete","response":{"id":"resp_2","model":"m",
        "service_tier":"default","end_turn":false,"incomplete_details":{"reason":"max_output_tokens"},"error":null,
        "usage":{"input_tokens":5,"output_tokens":6,"total_tokens":11}}})");
    QVERIFY(result);
    const ResponseInfo &info = std::get<ResponseIncomplete>(*result).response;
    QCOMPARE(info.serviceTier, u"default"_s);
    QCOMPARE(info.endTurn, false);
    QCOMPARE(info.incompleteReason, u"max_output_tokens"_s);
    QVERIFY(info.usage.has_value());
    QCOMPARE(info.usage->totalTokens, 11);
    QVERIFY(!info.error.has_value());
}

void TestEvent::prefersModelOfHeaders()
{
    const Result<Event> result = parseEvent(
        R"({"type":"response.created","response":{"model":"m-asked","headers":{"OpenAI-Model":"m-routed"}}})");
    QVERIFY(result);
    QCOMPARE(std::get<ResponseCreated>(*result).response.model, u"m-routed"_s);
}

void TestEvent::readsErrorOfResponse_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QString>("message");
    QTest::newRow("object") << QByteArray(R"({"code":"server_error","message":"Oops"})") << true << u"Oops"_s;
    QTest::newRow("string") << QByteArray(R"("Oops")") << true << u"Oops"_s;
    QTest::newRow("null") << QByteArray("null") << false << QString();
    QTest::newRow("number") << QByteArray("7") << false << QString();
}

void TestEvent::readsErrorOfResponse()
{
    QFETCH(const QByteArray, error);
    QFETCH(const bool, present);
    QFETCH(const QString, message);
    const Result<Event> result =
        parseEvent(QByteArray(R"({"type":"response.failed","response":{"error":)" + error + "}}"));
    QVERIFY(result);
    const ResponseInfo &info = std::get<ResponseFailed>(*result).response;
    QCOMPARE(info.error.has_value(), present);
    QCOMPARE(info.error.value_or(ApiError{}).message, message);
}

void TestEvent::keepsUnknownEvents_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("new family") << u"galaxy.spin"_s;
    QTest::newRow("new response event") << u"response.brand_new.delta"_s;
    QTest::newRow("too few words") << u"response.web_search_call"_s;
    QTest::newRow("too many words") << u"response.web_search_call.a.b"_s;
    QTest::newRow("nameless call") << u"response._call_x.delta"_s;
    QTest::newRow("empty words") << u"response.."_s;
    QTest::newRow("other case") << u"Response.Created"_s;
}

void TestEvent::keepsUnknownEvents()
{
    QFETCH(const QString, type);
    const Result<Event> result = parseEvent(message(type.toLatin1().constData(), R"("more":[1,2])"));
    QVERIFY(result);
    const auto *unknown = std::get_if<UnknownEvent>(&*result);
    QVERIFY(unknown);
    QCOMPARE(unknown->type, type);
    QCOMPARE(unknown->json.size(), 5);
}

void TestEvent::knowsWhatEndsAResponse_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("ends");
    QTest::newRow("completed") << QByteArray("response.completed") << true;
    QTest::newRow("done") << QByteArray("response.done") << true;
    QTest::newRow("incomplete") << QByteArray("response.incomplete") << true;
    QTest::newRow("failed") << QByteArray("response.failed") << true;
    QTest::newRow("error") << QByteArray("error") << true;
    QTest::newRow("created") << QByteArray("response.created") << false;
    QTest::newRow("text done") << QByteArray("response.output_text.done") << false;
    QTest::newRow("item done") << QByteArray("response.output_item.done") << false;
    QTest::newRow("keepalive") << QByteArray("keepalive") << false;
    QTest::newRow("unknown") << QByteArray("response.finale") << false;
}

void TestEvent::knowsWhatEndsAResponse()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, ends);
    const Result<Event> result = parseEvent(message(type.constData()));
    QVERIFY(result);
    QCOMPARE(isTerminal(*result), ends);
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
