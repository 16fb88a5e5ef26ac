// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/transcriptrow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

Q_DECLARE_METATYPE(Lectern::TranscriptRow)

namespace {

BlockRow block(BlockKind kind, bool tight = false)
{
    BlockRow row;
    row.block.kind = kind;
    row.block.tight = tight;
    return row;
}

} // namespace

class TestRowGap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependsOnBothRows_data();
    void dependsOnBothRows();
};

void TestRowGap::dependsOnBothRows_data()
{
    QTest::addColumn<TranscriptRow>("above");
    QTest::addColumn<TranscriptRow>("row");
    QTest::addColumn<RowGap>("gap");
    const auto add = [](const char *name, const TranscriptRow &above, const TranscriptRow &row, RowGap gap) {
        QTest::newRow(name) << above << row << gap;
    };
    const BlockRow paragraph = block(BlockKind::Paragraph);
    const BlockRow heading = block(BlockKind::Heading);
    const BlockRow footnote = block(BlockKind::Footnote);
    add("next question", FooterRow{}, QuestionRow{}, RowGap::Turn);
    add("answer", QuestionRow{}, paragraph, RowGap::Section);
    add("paragraphs", paragraph, paragraph, RowGap::Block);
    add("heading", paragraph, heading, RowGap::Section);
    add("headings", heading, heading, RowGap::Block);
    add("below a heading", heading, paragraph, RowGap::Line);
    add("heading first", QuestionRow{}, heading, RowGap::Section);
    add("list items", paragraph, block(BlockKind::Paragraph, true), RowGap::Tight);
    add("code in a list", paragraph, block(BlockKind::Code, true), RowGap::Tight);
    BlockRow rest = paragraph;
    rest.block.joins = Join::WithoutSpace;
    add("parts of a paragraph", paragraph, rest, RowGap::Joined);
    add("footnotes", footnote, footnote, RowGap::Tight);
    add("first footnote", paragraph, footnote, RowGap::Block);
    add("block after reasoning", ReasoningRow{}, paragraph, RowGap::Block);
    add("reasoning first", QuestionRow{}, ReasoningRow{}, RowGap::Section);
    add("reasoning later", paragraph, ReasoningRow{}, RowGap::Block);
    add("activity first", QuestionRow{}, ActivityRow{}, RowGap::Section);
    add("activities", ActivityRow{}, ActivityRow{}, RowGap::Line);
    add("activity after reasoning", ReasoningRow{}, ActivityRow{}, RowGap::Line);
    add("activity later", paragraph, ActivityRow{}, RowGap::Block);
    add("sources", paragraph, SourcesRow{}, RowGap::Block);
    add("refusal first", QuestionRow{}, RefusalRow{}, RowGap::Section);
    add("refusal later", paragraph, RefusalRow{}, RowGap::Block);
    add("notice first", QuestionRow{}, NoticeRow{}, RowGap::Section);
    add("notice later", paragraph, NoticeRow{}, RowGap::Block);
    add("footer first", QuestionRow{}, FooterRow{}, RowGap::Section);
    add("footer later", paragraph, FooterRow{}, RowGap::Line);
}

void TestRowGap::dependsOnBothRows()
{
    QFETCH(const TranscriptRow, above);
    QFETCH(const TranscriptRow, row);
    QTEST(gapBetween(above, row), "gap");
}

QTEST_GUILESS_MAIN(TestRowGap)
#include "tst_rowgap.moc"
