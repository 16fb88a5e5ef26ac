// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/requestcheck.h"

#include "responsesclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Demo;

namespace {

QJsonObject withItem(const QJsonValue &item)
{
    return with(goodRequest(), u"input"_s, QJsonArray{item});
}

QJsonObject message(const QString &role, const QJsonValue &content)
{
    return {{u"type"_s, u"message"_s}, {u"role"_s, role}, {u"content"_s, content}};
}

QJsonObject part(const QString &type, const QString &field)
{
    return {{u"type"_s, type}, {field, u"x"_s}};
}

/// For the rows of a table of refusals.
void compareRefusal()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, code);
    QFETCH(QString, param);
    const auto error = checkRequest(request, {});
    QVERIFY(error);
    QCOMPARE((*error)[u"error"_s][u"code"_s].toString(), code);
    QCOMPARE((*error)[u"error"_s][u"param"_s].toString(), param);
}

} // namespace

class TestRequestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheEnvelope_data();
    void checksTheEnvelope();
    void accepts_data();
    void accepts();
    void refusesFields_data();
    void refusesFields();
    void refusesItems_data();
    void refusesItems();
    void refusesParametersOfOtherServices_data();
    void refusesParametersOfOtherServices();
    void continuesOnlyFromTheLastCompletedResponse_data();
    void continuesOnlyFromTheLastCompletedResponse();
    void takesOneRequestAtATime();
    void errorEventHasTheServicesShape();
};

void TestRequestCheck::checksTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    QTest::newRow("create") << QByteArray(R"({"type":"response.create"})") << QString() << QString();
    QTest::newRow("nothing") << QByteArray() << u"invalid_json"_s << QString();
    QTest::newRow("not JSON") << QByteArray("hello") << u"invalid_json"_s << QString();
    QTest::newRow("half") << QByteArray(R"({"type":)") << u"invalid_json"_s << QString();
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"invalid_json"_s << QString();
    QTest::newRow("array") << QByteArray("[1]") << u"invalid_type"_s << QString();
    QTest::newRow("no type") << QByteArray("{}") << u"missing_required_parameter"_s << u"type"_s;
    QTest::newRow("type is a number")
        << QByteArray(R"({"type":1})") << u"missing_required_parameter"_s << u"type"_s;
    QTest::newRow("cancel") << QByteArray(R"({"type":"response.cancel"})") << u"invalid_value"_s << u"type"_s;
}

void TestRequestCheck::checksTheEnvelope()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, code);
    QFETCH(QString, param);
    const auto error = checkEnvelope(QJsonDocument::fromJson(message));
    QCOMPARE(error.has_value(), !code.isEmpty());
    if (error) {
        QCOMPARE((*error)[u"error"_s][u"code"_s].toString(), code);
        QCOMPARE((*error)[u"error"_s][u"param"_s].toString(), param);
    }
}

void TestRequestCheck::accepts_data()
{
    QTest::addColumn<QJsonObject>("request");
    const QJsonObject good = goodRequest();
    QTest::newRow("as it should be") << good;
    QTest::newRow("no stream") << with(good, u"stream"_s, QJsonValue::Undefined);
    QTest::newRow("null parameters") << with(with(good, u"temperature"_s, QJsonValue()), u"reasoning"_s,
                                             QJsonValue());
    QTest::newRow("effort") << with(good, u"reasoning"_s,
                                    QJsonObject{{u"effort"_s, u"medium"_s}, {u"summary"_s, u"auto"_s}});
    QTest::newRow("verbosity") << with(good, u"text"_s, QJsonObject{{u"verbosity"_s, u"low"_s}});
    QTest::newRow("empty input") << with(good, u"input"_s, QJsonArray());
    QTest::newRow("text as a string") << withItem(message(u"user"_s, u"hi"_s));
    QTest::newRow("no item type") << withItem(
        with(message(u"user"_s, u"hi"_s), u"type"_s, QJsonValue::Undefined));
    QTest::newRow("image") << withItem(
        message(u"user"_s, QJsonArray{part(u"input_image"_s, u"image_url"_s)}));
    QTest::newRow("file") << withItem(message(u"user"_s, QJsonArray{part(u"input_file"_s, u"file_data"_s)}));
    QTest::newRow("assistant") << withItem(
        message(u"assistant"_s, QJsonArray{part(u"output_text"_s, u"text"_s)}));
    QTest::newRow("refusal") << withItem(
        message(u"assistant"_s, QJsonArray{part(u"refusal"_s, u"refusal"_s)}));
    QTest::newRow("developer") << withItem(
        message(u"developer"_s, QJsonArray{part(u"input_text"_s, u"text"_s)}));
    const QJsonObject bare = with(good, u"instructions"_s, QJsonValue::Undefined);
    const QJsonObject prompt = message(u"developer"_s, QJsonArray{part(u"input_text"_s, u"text"_s)});
    QTest::newRow("instructions as a message") << with(bare, u"input"_s, QJsonArray{prompt});
    QTest::newRow("warm-up without instructions")
        << with(with(bare, u"generate"_s, false), u"input"_s, QJsonArray());
    QTest::newRow("offered tools") << withItem(QJsonObject{
        {u"type"_s, u"additional_tools"_s}, {u"role"_s, u"developer"_s}, {u"tools"_s, QJsonArray()}});
    QTest::newRow("reasoning") << withItem(
        QJsonObject{{u"type"_s, u"reasoning"_s}, {u"summary"_s, QJsonArray()}});
    QTest::newRow("search") << withItem(QJsonObject{{u"type"_s, u"web_search_call"_s}});
    QTest::newRow("tool output") << withItem(
        QJsonObject{{u"type"_s, u"function_call_output"_s}, {u"call_id"_s, u"c"_s}, {u"output"_s, u"o"_s}});
}

void TestRequestCheck::accepts()
{
    QFETCH(QJsonObject, request);
    const auto error = checkRequest(request, {});
    QVERIFY2(!error, error ? QJsonDocument(*error).toJson().constData() : "");
}

void TestRequestCheck::refusesFields_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const QJsonObject good = goodRequest();
    const auto row = [](const char *name, const QJsonObject &request, const QString &code,
                        const QString &param) { QTest::newRow(name) << request << code << param; };
    const QString missing = u"missing_required_parameter"_s;
    const QString value = u"invalid_value"_s;
    const QString type = u"invalid_type"_s;
    row("no model", with(good, u"model"_s, QJsonValue::Undefined), missing, u"model"_s);
    row("model is a number", with(good, u"model"_s, 4), missing, u"model"_s);
    row("unknown model", with(good, u"model"_s, u"no-such-model"_s), u"model_not_found"_s, u"model"_s);
    row("no instructions", with(good, u"instructions"_s, QJsonValue::Undefined), missing, u"instructions"_s);
    row("blank instructions", with(good, u"instructions"_s, u" \n"_s), missing, u"instructions"_s);
    row("no store", with(good, u"store"_s, QJsonValue::Undefined), value, u"store"_s);
    row("store", with(good, u"store"_s, true), value, u"store"_s);
    row("stream false", with(good, u"stream"_s, false), value, u"stream"_s);
    row("stream null", with(good, u"stream"_s, QJsonValue()), value, u"stream"_s);
    row("reasoning is a string", with(good, u"reasoning"_s, u"high"_s), type, u"reasoning"_s);
    row("effort of another model", with(good, u"reasoning"_s, QJsonObject{{u"effort"_s, u"xhigh"_s}}),
        u"unsupported_value"_s, u"reasoning.effort"_s);
    row("effort is a number", with(good, u"reasoning"_s, QJsonObject{{u"effort"_s, 3}}),
        u"unsupported_value"_s, u"reasoning.effort"_s);
    row("summary", with(good, u"reasoning"_s, QJsonObject{{u"summary"_s, u"long"_s}}), u"unsupported_value"_s,
        u"reasoning.summary"_s);
    row("verbosity", with(good, u"text"_s, QJsonObject{{u"verbosity"_s, u"loud"_s}}), u"unsupported_value"_s,
        u"text.verbosity"_s);
    row("no input", with(good, u"input"_s, QJsonValue::Undefined), missing, u"input"_s);
    row("input is a string", with(good, u"input"_s, u"hi"_s), type, u"input"_s);
}

void TestRequestCheck::refusesFields()
{
    compareRefusal();
}

void TestRequestCheck::refusesItems_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const QJsonObject &request, const QString &code,
                        const QString &param) { QTest::newRow(name) << request << code << param; };
    const QString missing = u"missing_required_parameter"_s;
    const QString value = u"invalid_value"_s;
    const QString type = u"invalid_type"_s;
    row("item is a string", withItem(u"hi"_s), type, u"input[0]"_s);
    row("item without type", withItem(QJsonObject()), missing, u"input[0].type"_s);
    row("item type is a number", withItem(QJsonObject{{u"type"_s, 1}}), type, u"input[0].type"_s);
    row("unknown item", withItem(QJsonObject{{u"type"_s, u"poem"_s}}), value, u"input[0].type"_s);
    row("half a tool output",
        withItem(QJsonObject{{u"type"_s, u"function_call_output"_s}, {u"call_id"_s, u"c"_s}}), missing,
        u"input[0].output"_s);
    row("system message", withItem(message(u"system"_s, u"obey"_s)), value, u"input[0].role"_s);
    row("no role", withItem(QJsonObject{{u"type"_s, u"message"_s}, {u"content"_s, u"x"_s}}), missing,
        u"input[0].role"_s);
    row("unknown role", withItem(message(u"narrator"_s, u"x"_s)), value, u"input[0].role"_s);
    row("no content", withItem(message(u"user"_s, QJsonValue::Undefined)), missing, u"input[0].content"_s);
    row("content is a number", withItem(message(u"user"_s, 3)), type, u"input[0].content"_s);
    row("part is a string", withItem(message(u"user"_s, QJsonArray{u"x"_s})), type, u"input[0].content[0]"_s);
    row("part without type", withItem(message(u"user"_s, QJsonArray{QJsonObject()})), missing,
        u"input[0].content[0].type"_s);
    row("text without text", withItem(message(u"user"_s, QJsonArray{part(u"input_text"_s, u"txt"_s)})),
        missing, u"input[0].content[0].text"_s);
    row("image without image", withItem(message(u"user"_s, QJsonArray{part(u"input_image"_s, u"x"_s)})),
        missing, u"input[0].content[0].image_url"_s);
    row("file without data", withItem(message(u"user"_s, QJsonArray{part(u"input_file"_s, u"x"_s)})), missing,
        u"input[0].content[0].file_data"_s);
    row("output from the user", withItem(message(u"user"_s, QJsonArray{part(u"output_text"_s, u"text"_s)})),
        value, u"input[0].content[0].type"_s);
    row("input from the assistant",
        withItem(message(u"assistant"_s, QJsonArray{part(u"input_text"_s, u"text"_s)})), value,
        u"input[0].content[0].type"_s);
}

void TestRequestCheck::refusesItems()
{
    compareRefusal();
}

void TestRequestCheck::refusesParametersOfOtherServices_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"max_output_tokens", "temperature", "top_p", "top_logprobs", "metadata", "user", "background",
          "conversation", "truncation", "max_tool_calls", "moderation", "multi_agent", "prompt",
          "prompt_cache_retention", "prompt_cache_options", "safety_identifier"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRequestCheck::refusesParametersOfOtherServices()
{
    QFETCH(QString, name);
    const auto error = checkRequest(with(goodRequest(), name, 1), {});
    QVERIFY(error);
    QCOMPARE((*error)[u"error"_s][u"code"_s].toString(), u"unsupported_parameter"_s);
    QCOMPARE((*error)[u"error"_s][u"param"_s].toString(), name);
}

void TestRequestCheck::continuesOnlyFromTheLastCompletedResponse_data()
{
    QTest::addColumn<QJsonValue>("previous");
    QTest::addColumn<QString>("lastCompleted");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("the last one") << QJsonValue(u"resp_1"_s) << u"resp_1"_s << true;
    QTest::newRow("null") << QJsonValue() << u"resp_1"_s << true;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << u"resp_1"_s << true;
    QTest::newRow("another") << QJsonValue(u"resp_2"_s) << u"resp_1"_s << false;
    QTest::newRow("none yet") << QJsonValue(u"resp_1"_s) << QString() << false;
    QTest::newRow("empty, none yet") << QJsonValue(QString()) << QString() << false;
    QTest::newRow("a number") << QJsonValue(1) << QString() << false;
}

void TestRequestCheck::continuesOnlyFromTheLastCompletedResponse()
{
    QFETCH(QJsonValue, previous);
    QFETCH(QString, lastCompleted);
    QFETCH(bool, isAccepted);
    const auto error =
        checkRequest(with(goodRequest(), u"previous_response_id"_s, previous), {false, lastCompleted});
    QCOMPARE(!error, isAccepted);
    if (error)
        QCOMPARE((*error)[u"error"_s][u"code"_s].toString(), u"previous_response_not_found"_s);
}

void TestRequestCheck::takesOneRequestAtATime()
{
    const auto error = checkRequest(goodRequest(), {true, {}});
    QVERIFY(error);
    QCOMPARE((*error)[u"error"_s][u"code"_s].toString(), u"response_in_progress"_s);
}

void TestRequestCheck::errorEventHasTheServicesShape()
{
    const QByteArray json = QJsonDocument(errorEvent(400, u"c"_s, u"m"_s)).toJson(QJsonDocument::Compact);
    QCOMPARE(json,
             QByteArray(R"({"error":{"code":"c","message":"m","param":null,"type":"invalid_request_error"},)"
                        R"("status":400,"type":"error"})"));
}

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
