// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/item.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

namespace {

Item item(const QByteArray &json)
{
    return parseItem(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBody_data();
    void readsBody();
    void readsToolBody_data();
    void readsToolBody();
    void keepsWhatIsNeededForReplay();
    void readsPhase_data();
    void readsPhase();
    void keepsTextBesideARefusal();
    void acceptsAPlainTextAsContent();
    void keepsUnknownItems_data();
    void keepsUnknownItems();
    void readsWrongTypesAsDefaults_data();
    void readsWrongTypesAsDefaults();
    void readsAnnotations_data();
    void readsAnnotations();
    void readsContentParts_data();
    void readsContentParts();
};

void TestItem::readsBody_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ItemBody>("body");
    QTest::newRow("reasoning")
        << QByteArray(R"({"type":"reasoning","summary":[{"type":"summary_text","text":"**A**"},{"text":"b"}],
                         "content":[{"type":"reasoning_text","text":"raw"}],"encrypted_content":"Zm9v"})")
        << ItemBody(ReasoningItem{{u"**A**"_s, u"b"_s}, {u"raw"_s}, u"Zm9v"_s});
    QTest::newRow("reasoning, null content")
        << QByteArray(R"({"type":"reasoning","summary":[],"content":null,"encrypted_content":null})")
        << ItemBody(ReasoningItem{});
    QTest::newRow("function call")
        << QByteArray(
               R"({"type":"function_call","call_id":"c1","name":"add","arguments":"{\"a\":1","namespace":"math"})")
        << ItemBody(FunctionCallItem{u"c1"_s, u"add"_s, u"{\"a\":1"_s, u"math"_s});
    QTest::newRow("function call, object arguments")
        << QByteArray(R"({"type":"function_call","call_id":"c1","name":"add","arguments":{"a":1}})")
        << ItemBody(FunctionCallItem{u"c1"_s, u"add"_s, u"{\"a\":1}"_s, {}});
    QTest::newRow("custom tool call")
        << QByteArray(R"({"type":"custom_tool_call","call_id":"c2","name":"patch","input":"+x"})")
        << ItemBody(CustomToolCallItem{u"c2"_s, u"patch"_s, u"+x"_s});
}

void TestItem::readsToolBody_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ItemBody>("body");
    QTest::newRow("search") << QByteArray(
                                   R"({"type":"web_search_call","action":{"type":"search","query":"q"}})")
                            << ItemBody(WebSearchItem{WebSearchItem::Action::Search, {u"q"_s}, {}, {}});
    QTest::newRow("searches")
        << QByteArray(
               R"({"type":"web_search_call","action":{"type":"search","query":"q","queries":["q","r"]}})")
        << ItemBody(WebSearchItem{WebSearchItem::Action::Search, {u"q"_s, u"r"_s}, {}, {}});
    QTest::newRow("open page")
        << QByteArray(
               R"({"type":"web_search_call","action":{"type":"open_page","url":"https://a.example/"}})")
        << ItemBody(WebSearchItem{WebSearchItem::Action::OpenPage, {}, u"https://a.example/"_s, {}});
    QTest::newRow("find in page")
        << QByteArray(
               R"({"type":"web_search_call","action":{"type":"find_in_page","url":"u","pattern":"p"}})")
        << ItemBody(WebSearchItem{WebSearchItem::Action::FindInPage, {}, u"u"_s, u"p"_s});
    QTest::newRow("search without action")
        << QByteArray(R"({"type":"web_search_call"})") << ItemBody(WebSearchItem{});
    QTest::newRow("shell")
        << QByteArray(
               R"({"type":"local_shell_call","call_id":"c3","action":{"type":"exec","command":["ls",7,"-l"],
                         "working_directory":"/tmp"}})")
        << ItemBody(LocalShellItem{u"c3"_s, {u"ls"_s, u"-l"_s}, u"/tmp"_s});
    QTest::newRow("image")
        << QByteArray(R"({"type":"image_generation_call","revised_prompt":"cat","result":"QUJD"})")
        << ItemBody(ImageGenerationItem{u"cat"_s, "QUJD"});
    QTest::newRow("compaction") << QByteArray(R"({"type":"compaction","encrypted_content":"eA=="})")
                                << ItemBody(CompactionItem{u"eA=="_s});
}

void TestItem::readsToolBody()
{
    readsBody();
}

void TestItem::readsBody()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ItemBody, body);
    const Item result = item(json);
    QCOMPARE(result.body.index(), body.index());
    QVERIFY(result.body == body);
}

void TestItem::keepsWhatIsNeededForReplay()
{
    const QJsonObject json{{u"id"_s, u"msg_1"_s},
                           {u"type"_s, u"message"_s},
                           {u"status"_s, u"completed"_s},
                           {u"future_field"_s, 7}};
    const Item result = parseItem(json);
    QCOMPARE(result.id, u"msg_1"_s);
    QCOMPARE(result.type, u"message"_s);
    QCOMPARE(result.status, u"completed"_s);
    QCOMPARE(result.json, json);
}

void TestItem::readsPhase_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<MessagePhase>("expected");
    QTest::newRow("commentary") << QByteArray(R"("commentary")") << MessagePhase::Commentary;
    QTest::newRow("final") << QByteArray(R"("final_answer")") << MessagePhase::FinalAnswer;
    QTest::newRow("new") << QByteArray(R"("encore")") << MessagePhase::Unspecified;
    QTest::newRow("null") << QByteArray("null") << MessagePhase::Unspecified;
}

void TestItem::readsPhase()
{
    QFETCH(const QByteArray, phase);
    QFETCH(const MessagePhase, expected);
    const Item result = item(R"({"type":"message","role":"assistant","content":[],"phase":)" + phase + "}");
    QCOMPARE(std::get<MessageItem>(result.body).phase, expected);
}

void TestItem::keepsTextBesideARefusal()
{
    const Item result =
        item(R"({"type":"message","role":"assistant","content":[{"type":"output_text","text":"Yes"},
                                {"type":"refusal","refusal":"but no"},{"type":"hologram"},7]})");
    const QList<ContentPart> expected{OutputTextPart{u"Yes"_s, {}}, RefusalPart{u"but no"_s},
                                      UnknownPart{u"hologram"_s}};
    QVERIFY(std::get<MessageItem>(result.body).content == expected);
}

void TestItem::acceptsAPlainTextAsContent()
{
    const Item result = item(R"({"type":"message","role":"user","content":"Hello"})");
    const QList<ContentPart> expected{OutputTextPart{u"Hello"_s, {}}};
    QVERIFY(std::get<MessageItem>(result.body).content == expected);
}

void TestItem::keepsUnknownItems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    QTest::newRow("tool search") << QByteArray(R"({"type":"tool_search_call","execution":"client"})")
                                 << u"tool_search_call"_s;
    QTest::newRow("future") << QByteArray(R"({"type":"telepathy"})") << u"telepathy"_s;
    QTest::newRow("no type") << QByteArray(R"({"id":"x"})") << QString();
    QTest::newRow("number as type") << QByteArray(R"({"type":3})") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
}

void TestItem::keepsUnknownItems()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, type);
    const Item result = item(json);
    QVERIFY(std::holds_alternative<UnknownItem>(result.body));
    QCOMPARE(result.type, type);
    QCOMPARE(result.json, QJsonDocument::fromJson(json).object());
}

void TestItem::readsWrongTypesAsDefaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ItemBody>("body");
    QTest::newRow("message") << QByteArray(R"({"type":"message","role":1,"phase":[],"content":{"a":1}})")
                             << ItemBody(MessageItem{});
    QTest::newRow("reasoning")
        << QByteArray(R"({"type":"reasoning","summary":"s","content":7,"encrypted_content":{}})")
        << ItemBody(ReasoningItem{});
    QTest::newRow("function call")
        << QByteArray(R"({"type":"function_call","call_id":1,"name":null,"arguments":[1]})")
        << ItemBody(FunctionCallItem{});
    QTest::newRow("search") << QByteArray(
                                   R"({"type":"web_search_call","action":{"type":2,"queries":"q","url":1}})")
                            << ItemBody(WebSearchItem{});
    QTest::newRow("shell") << QByteArray(R"({"type":"local_shell_call","action":"ls"})")
                           << ItemBody(LocalShellItem{});
    QTest::newRow("image") << QByteArray(R"({"type":"image_generation_call","result":null})")
                           << ItemBody(ImageGenerationItem{});
}

void TestItem::readsWrongTypesAsDefaults()
{
    readsBody();
}

void TestItem::readsAnnotations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Annotation>("expected");
    QTest::newRow("citation")
        << QByteArray(
               R"({"type":"url_citation","url":"https://a.example/","title":"A","start_index":1,"end_index":5})")
        << Annotation(UrlCitation{u"https://a.example/"_s, u"A"_s, 1, 5});
    QTest::newRow("citation, negative range")
        << QByteArray(R"({"type":"url_citation","url":"u","start_index":-4,"end_index":1e99})")
        << Annotation(UrlCitation{u"u"_s, {}, 0, 0});
    QTest::newRow("file") << QByteArray(R"({"type":"file_citation","file_id":"f"})")
                          << Annotation(UnknownAnnotation{u"file_citation"_s});
    QTest::newRow("nothing") << QByteArray("{}") << Annotation(UnknownAnnotation{});
}

void TestItem::readsAnnotations()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Annotation, expected);
    QVERIFY(parseAnnotation(QJsonDocument::fromJson(json).object()) == expected);
}

void TestItem::readsContentParts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ContentPart>("expected");
    QTest::newRow("text with annotations")
        << QByteArray(R"({"type":"output_text","text":"t","annotations":[{"type":"file_path"},null]})")
        << ContentPart(OutputTextPart{u"t"_s, {UnknownAnnotation{u"file_path"_s}}});
    QTest::newRow("text, wrong types")
        << QByteArray(R"({"type":"output_text","text":[],"annotations":5})") << ContentPart(OutputTextPart{});
    QTest::newRow("refusal") << QByteArray(R"({"type":"refusal","refusal":"no"})")
                             << ContentPart(RefusalPart{u"no"_s});
    QTest::newRow("unknown") << QByteArray(R"({"type":"output_audio"})")
                             << ContentPart(UnknownPart{u"output_audio"_s});
    QTest::newRow("nothing") << QByteArray("{}") << ContentPart(UnknownPart{});
}

void TestItem::readsContentParts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ContentPart, expected);
    QVERIFY(parseContentPart(QJsonDocument::fromJson(json).object()) == expected);
}

QTEST_GUILESS_MAIN(TestItem)
#include "tst_item.moc"
