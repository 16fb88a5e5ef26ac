// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/request.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

namespace {

ResponseRequest request()
{
    ResponseRequest result;
    result.model = u"m-1"_s;
    result.input = {userMessage(u"Hello"_s)};
    return result;
}

QJsonObject frame(const ResponseRequest &request)
{
    return QJsonDocument::fromJson(writeCreateFrame(request)).object();
}

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysSaysTheSameBasics();
    void leavesOutWhatIsNotGiven();
    void neverSendsEmptyInstructions_data();
    void neverSendsEmptyInstructions();
    void writesReasoning_data();
    void writesReasoning();
    void writesVerbosity();
    void cutsCacheKey_data();
    void cutsCacheKey();
    void continuesOnlyOverTheSocket();
    void isOneLineOfUtf8();
    void writesMessages();
};

void TestRequest::alwaysSaysTheSameBasics()
{
    const QJsonObject json = frame(request());
    QCOMPARE(json.value(u"type"_s), u"response.create"_s);
    QCOMPARE(json.value(u"model"_s), u"m-1"_s);
    QCOMPARE(json.value(u"store"_s), QJsonValue(false));
    QCOMPARE(json.value(u"stream"_s), QJsonValue(true));
    QCOMPARE(json.value(u"include"_s), QJsonValue(QJsonArray{u"reasoning.encrypted_content"_s}));
    QCOMPARE(json.value(u"tool_choice"_s), u"auto"_s);
    QCOMPARE(json.value(u"parallel_tool_calls"_s), QJsonValue(true));
    QCOMPARE(json.value(u"tools"_s), QJsonValue(QJsonArray()));
    QCOMPARE(json.value(u"input"_s), QJsonValue(request().input));
}

void TestRequest::leavesOutWhatIsNotGiven()
{
    const QStringList expected{
        u"include"_s,   u"input"_s, u"instructions"_s, u"model"_s,       u"parallel_tool_calls"_s,
        u"reasoning"_s, u"store"_s, u"stream"_s,       u"tool_choice"_s, u"tools"_s,
        u"type"_s};
    QCOMPARE(frame(request()).keys(), expected);
}

void TestRequest::neverSendsEmptyInstructions_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("sent");
    QTest::newRow("none") << QString() << kDefaultInstructions;
    QTest::newRow("space") << u" \n"_s << kDefaultInstructions;
    QTest::newRow("own") << u"Be brief."_s << u"Be brief."_s;
}

void TestRequest::neverSendsEmptyInstructions()
{
    QFETCH(const QString, given);
    ResponseRequest changed = request();
    changed.instructions = given;
    QTEST(frame(changed).value(u"instructions"_s).toString(), "sent");
    QVERIFY(!kDefaultInstructions.isEmpty());
}

void TestRequest::writesReasoning_data()
{
    QTest::addColumn<std::optional<QString>>("effort");
    QTest::addColumn<QJsonObject>("expected");
    using Effort = std::optional<QString>;
    const auto full = [](const QJsonValue &effort) {
        return QJsonObject{{u"effort"_s, effort}, {u"summary"_s, u"auto"_s}};
    };
    QTest::newRow("not given") << Effort() << QJsonObject{{u"summary"_s, u"auto"_s}};
    QTest::newRow("empty") << Effort(u""_s) << QJsonObject{{u"summary"_s, u"auto"_s}};
    QTest::newRow("high") << Effort(u"high"_s) << full(u"high"_s);
    QTest::newRow("none has no summary") << Effort(u"none"_s) << QJsonObject{{u"effort"_s, u"none"_s}};
    QTest::newRow("ultra has another name") << Effort(u"ultra"_s) << full(u"xhigh"_s);
    QTest::newRow("number") << Effort(u"40"_s) << full(40);
    QTest::newRow("new") << Effort(u"galactic"_s) << full(u"galactic"_s);
}

void TestRequest::writesReasoning()
{
    QFETCH(const std::optional<QString>, effort);
    ResponseRequest changed = request();
    changed.effort = effort;
    QTEST(frame(changed).value(u"reasoning"_s).toObject(), "expected");
}

void TestRequest::writesVerbosity()
{
    ResponseRequest changed = request();
    changed.verbosity = u"low"_s;
    QCOMPARE(frame(changed).value(u"text"_s), QJsonValue(QJsonObject{{u"verbosity"_s, u"low"_s}}));
    changed.verbosity = QString();
    QVERIFY(!frame(changed).contains(u"text"_s));
}

void TestRequest::cutsCacheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sent");
    QTest::newRow("short") << u"conversation-1"_s << u"conversation-1"_s;
    QTest::newRow("exact") << QString(64, u'k') << QString(64, u'k');
    QTest::newRow("long") << QString(65, u'k') << QString(64, u'k');
    QTest::newRow("pair at the cut") << QString(63, u'k') + u"😀"_s << QString(63, u'k');
}

void TestRequest::cutsCacheKey()
{
    QFETCH(const QString, key);
    ResponseRequest changed = request();
    changed.promptCacheKey = key;
    QTEST(frame(changed).value(u"prompt_cache_key"_s).toString(), "sent");
}

void TestRequest::continuesOnlyOverTheSocket()
{
    ResponseRequest changed = request();
    changed.previousResponseId = u"resp_1"_s;
    QJsonObject overSocket = frame(changed);
    QCOMPARE(overSocket.value(u"previous_response_id"_s), u"resp_1"_s);
    overSocket.remove(u"type"_s);
    overSocket.remove(u"previous_response_id"_s);
    QCOMPARE(QJsonDocument::fromJson(writeHttpBody(changed)).object(), overSocket);
}

void TestRequest::isOneLineOfUtf8()
{
    ResponseRequest changed = request();
    changed.input = {userMessage(u"Zeile 1\nZeile 2 – 😀"_s)};
    const QByteArray bytes = writeCreateFrame(changed);
    QVERIFY(!bytes.contains('\n'));
    QVERIFY(bytes.contains("😀"));
}

void TestRequest::writesMessages()
{
    const QJsonObject question =
        QJsonDocument::fromJson(
            R"({"type":"message","role":"user","content":[{"type":"input_text","text":"Why?"}]})")
            .object();
    const QJsonObject answer =
        QJsonDocument::fromJson(
            R"({"type":"message","role":"assistant","content":[{"type":"output_text","text":"So."}]})")
            .object();
    QCOMPARE(userMessage(u"Why?"_s), question);
    QCOMPARE(assistantMessage(u"So."_s), answer);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
