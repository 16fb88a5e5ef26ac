// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "importing.h"

#include "protocol/replay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QString kNow = u"rollout-2026-03-14T15-09-26-019ce000-0000-7000-8000-000000000001.jsonl"_s;
const QString kThen = u"rollout-2025-08-18T01-16-13-c3c4b301-0000-4000-8000-000000000002.jsonl"_s;

} // namespace

class TestImportRollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurnsOfItems();
    void takesTheSessionOver();
    void keepsNoSecretsOfTheAccount();
    void reportsWhatItLeftOut();
    void readsTheFirstFormat();
    void tellsQuestionsFromWhatTheCliAdds_data();
    void tellsQuestionsFromWhatTheCliAdds();
    void takesBackMoreThanThereIs();
    void noticesACutLine();
};

void TestImportRollout::makesTurnsOfItems()
{
    const Imported session = imported(dataFile(kNow));
    QCOMPARE(session.archives.size(), 1);
    QVERIFY(isWellFormed(session.archives.at(0)));
    QCOMPARE(describe(session.archives.at(0)),
             (QStringList{
                 u"1<0 1/1 completed gpt-5.2-codex: Which files are here? | "
                 "reasoning \"**Listing files**~~A look around.\" 0ms | message \"I will look.\" | "
                 "function_call shell_command {\"command\":\"ls\"} = Exit code: 0~Output:~README.md~ | "
                 "local_shell_call cat README.md = no such file | "
                 "custom_tool_call apply_patch *** Begin Patch~*** End Patch = {\"output\":\"Success\"} | "
                 "function_call view_image {\"path\":\"a.png\"} = attached | web_search_call codex rollout | "
                 "function_call_output = nobody asked | teleport_call | "
                 "message \"One file: `README.md`.\""_s,
                 u"2<1 1/2 stopped gpt-5.2: Delete <b>everything</b> | message \"Rather not, bec\""_s,
                 u"3<1 2/2 completed gpt-5.2: Keep everything | message \"Kept.\""_s,
                 u"4<3 1/1 stopped gpt-5.2: And the unanswered one?"_s,
                 u"leaf 4"_s,
             }));
}

void TestImportRollout::takesTheSessionOver()
{
    const ConversationArchive archive = imported(dataFile(kNow)).archives.at(0);
    QCOMPARE(archive.record.origin, u"codex:019ce000-0000-7000-8000-000000000001"_s);
    QCOMPARE(archive.record.title, u"Which files are here?"_s);
    QCOMPARE(archive.record.model, u"gpt-5.2"_s);
    QCOMPARE(archive.record.effort, u"low"_s);
    QCOMPARE(archive.turns.at(0).effort, u"high"_s);
    QCOMPARE(archive.record.createdAt.toString(Qt::ISODateWithMs), u"2026-03-14T15:09:26.100Z"_s);
    QCOMPARE(archive.record.changedAt.toString(Qt::ISODateWithMs), u"2026-03-14T15:12:00.500Z"_s);
    QCOMPARE(archive.turns.at(0).askedAt.toString(Qt::ISODateWithMs), u"2026-03-14T15:09:28.000Z"_s);
    QCOMPARE(archive.turns.at(0).duration, std::chrono::milliseconds(5000));
    const Protocol::Usage usage{100, 40, 20, 5, 120};
    QCOMPARE(archive.turns.at(0).usage, std::optional(usage));
    QCOMPARE(archive.turns.at(0).ledger.usage, usage); // told twice, counted once
    QCOMPARE(archive.turns.at(0).ledger.requests, 1);
}

/// Ids and sealed reasoning are refused from another account.
void TestImportRollout::keepsNoSecretsOfTheAccount()
{
    const ConversationArchive archive = imported(dataFile(kNow)).archives.at(0);
    int sentBack = 0;
    for (const Turn &turn : archive.turns) {
        QVERIFY(!turn.question.contains("Planted"_L1));
        for (const AnswerItem &item : turn.items) {
            const std::optional<QJsonObject> back = Protocol::replayed(item.item);
            QVERIFY(!item.item.json.contains("encrypted_content"_L1));
            QVERIFY(!back || !(back->contains("id"_L1) ||
                               back->contains("internal_chat_message_metadata_passthrough"_L1)));
            sentBack += back ? 1 : 0;
        }
    }
    QCOMPARE(sentBack, 5); // four messages and the search
}

void TestImportRollout::reportsWhatItLeftOut()
{
    const ImportReport report = imported(dataFile(kNow)).report;
    QCOMPARE(report.conversations, 1);
    // Two pictures; an output without a call, a call and an entry of unknown kinds.
    QCOMPARE(describe(report), (QStringList{u"Files×2"_s, u"UnknownContent×3"_s}));
}

void TestImportRollout::readsTheFirstFormat()
{
    const Imported session = imported(dataFile(kThen));
    QCOMPARE(session.archives.size(), 1);
    QVERIFY(isWellFormed(session.archives.at(0)));
    QCOMPARE(session.archives.at(0).record.origin, u"codex:c3c4b301-0000-4000-8000-000000000002"_s);
    QCOMPARE(describe(session.archives.at(0)),
             (QStringList{
                 u"1<0 1/1 completed : hello codex | reasoning \"\" 0ms | "
                 "function_call shell {\"command\":[\"bash\",\"-lc\",\"ls\"]} = "
                 "{\"output\":\"a\\n\",\"metadata\":{\"exit_code\":0}} | message \"Hello.\""_s,
                 u"leaf 1"_s,
             }));
    QVERIFY(session.report.notes.isEmpty());
}

void TestImportRollout::tellsQuestionsFromWhatTheCliAdds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("question"); ///< empty when it is none
    const auto row = [](const char *name, const char *text, const char *question) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(question);
    };
    row("plain", "What is <b>this</b>?", "What is <b>this</b>?");
    row("a page", "<div>\n</div>", "<div>\n</div>");
    row("environment", "<environment_context>\n x\n</environment_context>", "");
    row("instructions of the person", "<user_instructions>\n\nx\n\n</user_instructions>", "");
    row("what comes later", "<something_new id=\"1\">x</something_new>", "");
    row("a tag with more behind it", "<my_tag>x</my_tag> is wrong", "<my_tag>x</my_tag> is wrong");
    row("a skill", "<skill>\n<name>x</name></skill>", "");
    row("an editor",
        "# Context from my IDE setup:\n\n## Open tabs:\n- a\n\n## My request for Codex:\nFix it\n", "Fix it");
    row("words about an editor", "Write \n## My request for Codex: x", "Write \n## My request for Codex: x");
}

void TestImportRollout::tellsQuestionsFromWhatTheCliAdds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, question);
    const QJsonObject message{
        {u"type"_s, u"message"_s},
        {u"role"_s, u"user"_s},
        {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, text}}}}};
    const Imported session = imported(QJsonDocument(message).toJson(QJsonDocument::Compact));
    QCOMPARE(session.archives.isEmpty(), question.isEmpty());
    if (!question.isEmpty())
        QCOMPARE(session.archives.at(0).turns.at(0).question, question);
}

void TestImportRollout::takesBackMoreThanThereIs()
{
    const QByteArray user =
        R"({"type":"response_item","payload":{"type":"message","role":"user","content":"q"}})"
        "\n";
    const QByteArray back = R"({"type":"event_msg","payload":{"type":"thread_rolled_back","num_turns":9}})"
                            "\n";
    const Imported session = imported(user + user + back + user + back);
    QCOMPARE(describe(session.archives.at(0)),
             (QStringList{u"1<0 1/2 stopped : q"_s, u"2<1 1/1 stopped : q"_s, u"3<0 2/2 stopped : q"_s,
                          u"leaf 3"_s}));
}

void TestImportRollout::noticesACutLine()
{
    const QByteArray whole = dataFile(kNow);
    const Imported cut = imported(whole.chopped(20));
    QCOMPARE(cut.archives.at(0).turns.size(), 3);
    QVERIFY(describe(cut.report).contains(u"Truncated×1"_s));
}

QTEST_GUILESS_MAIN(TestImportRollout)
#include "tst_importrollout.moc"
