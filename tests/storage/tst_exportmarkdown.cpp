// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "markdownsamples.h"

#include "conversation/answerbuilder.h"
#include "conversation/markdown.h"
#include "storage/archivetree.h"
#include "storage/exportmarkdown.h"
#include "support/events.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

Turn turn(quint64 id, const QString &question, const QJsonObject &item)
{
    Turn result;
    result.id = TurnId(id);
    result.parent = TurnId(id - 1);
    result.question = question;
    result.model = u"model"_s;
    result.askedAt = QDateTime(QDate(2026, 3, 14), QTime(15, int(id)), QTimeZone::utc());
    result.state = TurnState::Completed;
    restoreItem(result, 0, Protocol::parseItem(item), true);
    return result;
}

ConversationArchive archiveOf(const QList<Turn> &turns)
{
    ConversationArchive archive;
    archive.record.title = u"A *title* of <b>ours</b>"_s;
    archive.record.model = u"model"_s;
    archive.turns = turns;
    numberBranches(archive);
    fillTimes(archive, {});
    return archive;
}

ExportWords words()
{
    ExportWords result;
    result.untitled = u"Untitled"_s;
    result.you = u"You"_s;
    result.sources = u"Sources"_s;
    result.time = [](const QDateTime &time) { return time.toString(u"d.M.yyyy h:mm"_s); };
    result.notice = [](const NoticeRow &) { return u"It *ended*."_s; };
    return result;
}

QList<Block> blocksOf(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return markdown.blocks();
}

} // namespace

class TestExportMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWell();
    void leavesAnswersAsTheyAre_data();
    void leavesAnswersAsTheyAre();
    void keepsQuestionsInTheirQuote_data();
    void keepsQuestionsInTheirQuote();
    void showsTheChosenPathOnly();
};

void TestExportMarkdown::readsWell()
{
    QJsonObject part = Testing::textPart(u"A **desk**.\n\n# Of wood\n"_s);
    part.insert("annotations"_L1, QJsonArray{QJsonObject{{u"type"_s, u"url_citation"_s},
                                                         {u"url"_s, u"https://a.example/(x)"_s},
                                                         {u"title"_s, u"All [about] it"_s}}});
    Turn cut = turn(2, u"And?\n\n  more"_s, Testing::messageItem(u"It"_s));
    cut.state = TurnState::Stopped;
    const ConversationArchive archive =
        archiveOf({turn(1, u"What is it?"_s, Testing::messageItem(QList<QJsonObject>{part})), cut});
    QCOMPARE(exportMarkdown(archive, words()), uR"(# A \*title\* of \<b\>ours\</b\>

*14.3.2026 15:01 · model*

---

> **You** · 14.3.2026 15:01
>
> What is it?

A **desk**.

# Of wood

**Sources**

- [All \[about\] it](<https://a.example/(x)>)

---

> **You** · 14.3.2026 15:02
>
> And?
>
>   more

It

*It \*ended\*.*
)"_s);
}

void TestExportMarkdown::leavesAnswersAsTheyAre_data()
{
    QTest::addColumn<QString>("answer");
    for (const MarkdownSample &sample : markdownSamples())
        QTest::newRow(sample.name) << sample.text;
    QTest::newRow("open fence") << u"Text\n\n```cpp\nint a;"_s;
    QTest::newRow("open long fence") << u"~~~~~ x\n```\n~~~\nint a;\n"_s;
    QTest::newRow("open fence behind closed ones") << u"```\na\n```\n\n````\n```\nb"_s;
    QTest::newRow("open fence in a list") << u"- a\n\n  ```\n  b"_s;
    QTest::newRow("open fence in a quote") << u"> ```\n> b"_s;
    QTest::newRow("heading of dashes") << u"Text\n---\nMore"_s;
    QTest::newRow("list at the end") << u"1. a\n2. b"_s;
    QTest::newRow("quote at the end") << u"Text\n\n> said"_s;
    QTest::newRow("table at the end") << u"| a | b |\n|---|---|\n| 1 | 2 |"_s;
    QTest::newRow("indented code at the end") << u"Text\n\n    code"_s;
}

/// In the whole file stand the same blocks as in the answer alone.
void TestExportMarkdown::leavesAnswersAsTheyAre()
{
    QFETCH(const QString, answer);
    const ConversationArchive archive = archiveOf({turn(1, u"First"_s, Testing::messageItem(answer)),
                                                   turn(2, u"Second"_s, Testing::messageItem(u"Marker"_s))});
    const QString file = exportMarkdown(archive, words());
    QString text = answer;
    while (text.endsWith(u'\n'))
        text.chop(1);
    QVERIFY(file.contains(text));
    QList<Block> whole = blocksOf(file);
    const auto isQuestion = [](const Block &block, const QString &question) {
        return block.containers == QList{BlockContainer::Quote} && plainText(block.prose) == question;
    };
    qsizetype from = 0;
    while (from < whole.size() && !isQuestion(whole.at(from), u"First"_s))
        ++from;
    qsizetype to = from;
    while (to < whole.size() && !isQuestion(whole.at(to), u"Second"_s))
        ++to;
    QVERIFY2(to < whole.size(), "the second question was swallowed");
    whole = whole.sliced(from + 1, to - from - 3); // without the rule and the line with the time
    for (Block &block : whole)
        block.open = false;
    QList<Block> alone = blocksOf(answer);
    for (Block &block : alone)
        block.open = false;
    QCOMPARE(summary(whole), summary(alone));
}

void TestExportMarkdown::keepsQuestionsInTheirQuote_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("open fence") << u"Look:\n```\nint a;"_s;
    QTest::newRow("heading") << u"# Title\nText\n---"_s;
    QTest::newRow("empty lines") << u"\n\na\n\n\nb\n\n"_s;
    QTest::newRow("Windows lines") << u"a\r\nb\rc"_s;
    QTest::newRow("quote") << u"> a\nb"_s;
}

void TestExportMarkdown::keepsQuestionsInTheirQuote()
{
    QFETCH(const QString, question);
    const ConversationArchive archive = archiveOf({turn(1, question, Testing::messageItem(u"Answer"_s))});
    const QList<Block> blocks = blocksOf(exportMarkdown(archive, words()));
    QCOMPARE(plainText(blocks.constLast().prose), u"Answer"_s);
    QVERIFY(blocks.constLast().containers.isEmpty());
    for (qsizetype i = 3; i < blocks.size() - 1; ++i) // behind the title, the facts and the rule
        QCOMPARE(blocks.at(i).containers.value(0), BlockContainer::Quote);
}

void TestExportMarkdown::showsTheChosenPathOnly()
{
    Turn second = turn(2, u"Second"_s, Testing::messageItem(u"two"_s));
    second.parent = TurnId();
    ConversationArchive archive = archiveOf({turn(1, u"First"_s, Testing::messageItem(u"one"_s)), second});
    archive.record.leaf = TurnId(1);
    QVERIFY(exportMarkdown(archive, words()).contains(u"First"_s));
    QVERIFY(!exportMarkdown(archive, words()).contains(u"Second"_s));
}

QTEST_GUILESS_MAIN(TestExportMarkdown)
#include "tst_exportmarkdown.moc"
