// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/spokenwords.h"

#include "conversation/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QList<TranscriptRow> rowsOf(const QString &markdown, bool muted = false)
{
    Markdown text;
    text.setText(markdown);
    QList<TranscriptRow> rows;
    for (const Block &block : text.blocks())
        rows.append(BlockRow{block, muted});
    return rows;
}

} // namespace

class TestSpokenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsARow_data();
    void tellsARow();
    void isSilentAboutOtherRows();
    void waitsForTheLastBlock();
    void doesNotWaitBehindAnythingElse();
    void tellsHowItEnded();
};

void TestSpokenWords::tellsARow_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("prose") << u"One *word*."_s << u"One word."_s;
    QTest::newRow("heading") << u"## Title"_s << u"Title"_s;
    QTest::newRow("bullet") << u"- item"_s << u"item"_s;
    QTest::newRow("number") << u"3. item"_s << u"3. item"_s;
    QTest::newRow("task") << u"- [x] item"_s << u"Done: item"_s;
    QTest::newRow("open task") << u"- [ ] item"_s << u"To do: item"_s;
    QTest::newRow("code") << u"```python\na\nb\n```"_s << u"Code, Python, 2 line(s)"_s;
    QTest::newRow("code of no language") << u"```\na\n```"_s << u"Code, 1 line(s)"_s;
    QTest::newRow("table") << u"|a|b|\n|-|-|\n|1|2|\n|3|4|"_s << u"Table, 2 column(s), 2 row(s)"_s;
    QTest::newRow("formula") << u"$$x$$"_s << u"Formula: x"_s;
    QTest::newRow("rule") << u"---"_s << QString();
}

void TestSpokenWords::tellsARow()
{
    QFETCH(const QString, markdown);
    const QList<TranscriptRow> rows = rowsOf(markdown);
    QCOMPARE(rows.size(), 1);
    QTEST(spokenText(rows.constFirst()), "spoken");
}

void TestSpokenWords::isSilentAboutOtherRows()
{
    QCOMPARE(spokenText(rowsOf(u"a thought"_s, true).constFirst()), QString());
    QCOMPARE(spokenText(QuestionRow{u"q"_s}), QString());
    QCOMPARE(spokenText(FooterRow{}), QString());
    QCOMPARE(spokenText(RefusalRow{u"No."_s}), u"Declined: No."_s);
}

void TestSpokenWords::waitsForTheLastBlock()
{
    QList<TranscriptRow> rows = rowsOf(u"a\n\nb\n\n---\n\nc"_s);
    rows.prepend(QuestionRow{u"q"_s});
    QCOMPARE(finishedCount(rows, false), 2);
    rows.append(NoticeRow{});
    rows.append(FooterRow{});
    QCOMPARE(finishedCount(rows, false), 2);
    QCOMPARE(finishedCount(rows, true), 3);
    QCOMPARE(finishedCount({QuestionRow{u"q"_s}, FooterRow{}}, false), 0);
}

void TestSpokenWords::doesNotWaitBehindAnythingElse()
{
    QList<TranscriptRow> rows = rowsOf(u"Let me look."_s);
    QCOMPARE(finishedCount(rows, false), 0);
    rows.append(ActivityRow{});
    QCOMPARE(finishedCount(rows, false), 1);
}

void TestSpokenWords::tellsHowItEnded()
{
    Turn turn;
    turn.state = TurnState::Completed;
    QCOMPARE(spokenEnd(turn), u"The answer is complete."_s);
    turn.state = TurnState::Stopped;
    QVERIFY(spokenEnd(turn).startsWith(u"Stopped."_s));
    turn.state = TurnState::Failed;
    turn.error = Error{ErrorKind::HostNotFound};
    QVERIFY(!spokenEnd(turn).isEmpty());
    QVERIFY(!spokenEnd(turn).contains(u"complete"_s));
}

QTEST_GUILESS_MAIN(TestSpokenWords)
#include "tst_spokenwords.moc"
