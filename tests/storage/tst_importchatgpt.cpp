// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "importing.h"

#include "protocol/replay.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestImportChatGpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTurnsOfMessages();
    void keepsWaysThatPartInAnAnswer();
    void takesTheRecordOver();
    void survivesWhatCannotBe();
    void reportsWhatItLeftOut();
    void readsASingleConversation();
    void knowsAConversationAgain();
    void sendsNothingBackThatServersRefuse();
    void readsALongChain();
    void boundsWhatBranchesShare();

private:
    Imported m_imported;
};

void TestImportChatGpt::initTestCase()
{
    m_imported = imported(dataFile(u"chatgpt.json"_s));
    QCOMPARE(m_imported.archives.size(), 3);
    for (const ConversationArchive &archive : std::as_const(m_imported.archives))
        QVERIFY(isWellFormed(archive));
}

void TestImportChatGpt::makesTurnsOfMessages()
{
    QCOMPARE(describe(m_imported.archives.at(0)),
             (QStringList{
                 u"1<0 1/2 completed gpt-4o: What is a lectern? | message \"A stand.\""_s,
                 u"2<0 2/2 completed gpt-5: What is a lectern? | message \"A **reading** desk.\""_s,
                 u"3<2 1/2 completed gpt-5-thinking: What stands on this one? | "
                 "reasoning \"**Looking closely**~~There is a book. / Or a codex.\" 7500ms | "
                 "function_call python print(1 + 1) = 2 | "
                 "function_call browser search(\"codex\") = "
                 "Codex (book)~Codex~https://a.example/codex~A codex is a book. | "
                 "message \"A codex ([a.example](https://a.example/codex)), two of them.\" +1"_s,
                 u"4<2 2/2 stopped gpt-5: And a pulpit? | message \"Higher, \""_s,
                 u"leaf 3"_s,
             }));
}

void TestImportChatGpt::keepsWaysThatPartInAnAnswer()
{
    QCOMPARE(describe(m_imported.archives.at(1)),
             (QStringList{
                 u"1<0 1/2 incomplete : Find it | function_call web.run look() | message \"Here.\""_s,
                 u"2<0 2/2 completed : Find it | function_call web.run look() | "
                 "message \"```cpp~int there;~```\""_s,
                 u"leaf 2"_s,
             }));
    QCOMPARE(m_imported.archives.at(1).turns.at(0).incompleteReason, u"max_output_tokens"_s);
}

void TestImportChatGpt::takesTheRecordOver()
{
    const ConversationRecord &record = m_imported.archives.at(0).record;
    QCOMPARE(record.title, u"Reading a lectern"_s);
    QVERIFY(record.titledByHand);
    QCOMPARE(record.origin, u"chatgpt:c-1"_s);
    QCOMPARE(record.model, u"gpt-5-thinking"_s);
    QVERIFY(record.pinned);
    QVERIFY(!record.archived);
    QVERIFY(m_imported.archives.at(1).record.archived);
    QCOMPARE(record.createdAt.toMSecsSinceEpoch(), 1760000000250);
    QCOMPARE(record.changedAt.toMSecsSinceEpoch(), 1760000900500);
    QCOMPARE(m_imported.archives.at(0).turns.at(2).askedAt.toMSecsSinceEpoch(), 1760000100000);
    QCOMPARE(record.owner, QString());
}

void TestImportChatGpt::survivesWhatCannotBe()
{
    const ConversationArchive &archive = m_imported.archives.at(2);
    QCOMPARE(describe(archive),
             (QStringList{
                 u"1<0 1/2 completed :   Who is there?~Second line | message \"A ghost\""_s,
                 u"2<0 2/2 completed : Round | message \"and round\""_s,
                 u"leaf 2"_s,
             }));
    QCOMPARE(archive.record.title, u"Who is there?"_s);
    QVERIFY(!archive.record.titledByHand);
}

void TestImportChatGpt::reportsWhatItLeftOut()
{
    QCOMPARE(m_imported.report.conversations, 3);
    QCOMPARE(m_imported.report.empty, 1);
    QCOMPARE(m_imported.report.repeated, 1);
    QCOMPARE(describe(m_imported.report),
             (QStringList{u"Files×1 Reading a lectern"_s, u"WrongTime×3"_s, u"Damaged×1"_s, u"BrokenTree×2"_s,
                          u"UnknownContent×1"_s, u"Damaged×1 No tree"_s}));
}

void TestImportChatGpt::readsASingleConversation()
{
    const Imported single = imported(R"(
        { "title" : "Alone",
          "mapping": {"q":{"message":{"author":{"role":"user"},"content":{"content_type":"text",
          "parts":["Hi"]}}}}
        })");
    QCOMPARE(single.archives.size(), 1);
    QCOMPARE(describe(single.archives.at(0)), (QStringList{u"1<0 1/1 stopped : Hi"_s, u"leaf 1"_s}));
    QVERIFY(single.report.notes.isEmpty());
}

void TestImportChatGpt::knowsAConversationAgain()
{
    const Imported again = imported(dataFile(u"chatgpt.json"_s));
    for (qsizetype i = 0; i < again.archives.size(); ++i)
        QCOMPARE(again.archives.at(i).record.key, m_imported.archives.at(i).record.key);
    QVERIFY(again.archives.at(0).record.key != again.archives.at(1).record.key);

    const QByteArray nameless = R"([{"mapping":{"q":{"message":{"author":{"role":"user"},
        "content":{"content_type":"text","parts":["Hi"]}}}}}])";
    QCOMPARE(imported(nameless).archives.at(0).record.origin,
             imported(nameless).archives.at(0).record.origin);
}

void TestImportChatGpt::sendsNothingBackThatServersRefuse()
{
    for (const AnswerItem &item : m_imported.archives.at(0).turns.at(2).items) {
        const bool isMessage = std::holds_alternative<Protocol::MessageItem>(item.item.body);
        QCOMPARE(Protocol::replayed(item.item).has_value(), isMessage);
    }
}

void TestImportChatGpt::readsALongChain()
{
    constexpr int kLength = 20'000;
    QByteArray mapping;
    for (int i = 0; i < kLength; ++i) {
        const QByteArray role = i % 2 ? "assistant" : "user";
        mapping += (i ? ",\"" : "\"") + QByteArray::number(i) + R"(":{"parent":")" +
                   QByteArray::number(i - 1) + R"(","message":{"author":{"role":")" + role +
                   R"("},"content":{"content_type":"text","parts":["x"]}}})";
    }
    const Imported chain = imported(R"([{"current_node":"19999","mapping":{)" + mapping + "}}]");
    QCOMPARE(chain.archives.at(0).path().size(), kLength / 2);
}

/// Each message of a long answer has a sibling: the whole answer for each of them would be its square.
void TestImportChatGpt::boundsWhatBranchesShare()
{
    constexpr int kLength = 3000;
    QByteArray mapping = R"("0":{"message":{"author":{"role":"user"},"content":{"content_type":"text",
                          "parts":["Hi"]}}})";
    for (int i = 1; i < kLength; ++i) {
        for (const QByteArray &suffix : {QByteArray(), QByteArrayLiteral("b")})
            mapping += ",\"" + QByteArray::number(i) + suffix + R"(":{"parent":")" +
                       QByteArray::number(i - 1) +
                       R"(","message":{"author":{"role":"assistant"},"content":{"content_type":"text",
                       "parts":["x"]}}})";
    }
    const Imported comb = imported(R"([{"mapping":{)" + mapping + "}}]");
    QVERIFY(isWellFormed(comb.archives.at(0)));
    qsizetype items = 0;
    for (const Turn &turn : comb.archives.at(0).turns)
        items += turn.items.size();
    QVERIFY2(items >= 2 * (kLength - 1) && items < 60'000, qPrintable(QString::number(items)));
}

QTEST_GUILESS_MAIN(TestImportChatGpt)
#include "tst_importchatgpt.moc"
