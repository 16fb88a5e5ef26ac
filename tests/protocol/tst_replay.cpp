// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/replay.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsBackAsReceived_data();
    void sendsBackAsReceived();
    void leavesTheSourcesOfASearchOut();
    void leavesOutWhatWouldBeRefused_data();
    void leavesOutWhatWouldBeRefused();
};

void TestReplay::sendsBackAsReceived_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("message") << QByteArray(
        R"({"type":"message","id":"m1","role":"assistant","status":"completed",
        "phase":"final_answer","content":[{"type":"output_text","text":"Hi","annotations":[],"logprobs":[]}],"new":1})");
    QTest::newRow("refusal") << QByteArray(
        R"({"type":"message","role":"assistant","content":[{"type":"refusal","refusal":"No"}]})");
    QTest::newRow("reasoning") << QByteArray(
        R"({"type":"reasoning","id":"r1","summary":[{"type":"summary_text",
        "text":"s"}],"content":null,"encrypted_content":"Zm9v"})");
    QTest::newRow("compaction") << QByteArray(
        R"({"type":"compaction","id":"c1","encrypted_content":"Zm9v"})");
    QTest::newRow("opened page") << QByteArray(
        R"({"type":"web_search_call","id":"w1","action":{"type":"open_page","url":"https://a.example"}})");
    QTest::newRow("search without action") << QByteArray(R"({"type":"web_search_call","id":"w1"})");
    QTest::newRow("odd action") << QByteArray(R"({"type":"web_search_call","id":"w1","action":[1]})");
}

void TestReplay::sendsBackAsReceived()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(replayed(parseItem(object(json))), std::optional(object(json)));
}

void TestReplay::leavesTheSourcesOfASearchOut()
{
    const Item item = parseItem(object(R"({"type":"web_search_call","id":"w1","status":"completed","action":
        {"type":"search","query":"q","queries":["q"],"sources":[{"type":"url","url":"https://a.example"}]}})"));
    QCOMPARE(replayed(item),
             std::optional(object(R"({"type":"web_search_call","id":"w1","status":"completed","action":
        {"type":"search","query":"q","queries":["q"]}})")));
}

void TestReplay::leavesOutWhatWouldBeRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *type : {"function_call", "custom_tool_call", "local_shell_call", "image_generation_call",
                             "tool_search_call", "something_new", ""})
        QTest::newRow(type) << "{\"call_id\":\"c1\",\"type\":\"" + QByteArray(type) + "\"}";
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("imported reasoning")
        << QByteArray(R"({"type":"reasoning","summary":[{"type":"summary_text","text":"s"}]})");
}

void TestReplay::leavesOutWhatWouldBeRefused()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(replayed(parseItem(object(json))), std::nullopt);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
