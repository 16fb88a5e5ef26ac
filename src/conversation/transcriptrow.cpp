// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/transcriptrow.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

RowGap gapAboveBlock(const TranscriptRow &above, const Block &block)
{
    const auto *upper = std::get_if<BlockRow>(&above);
    if (!upper)
        return std::holds_alternative<QuestionRow>(above) ? RowGap::Section : RowGap::Block;
    if (block.kind == BlockKind::Heading)
        return upper->block.kind == BlockKind::Heading ? RowGap::Block : RowGap::Section;
    if (block.kind == BlockKind::Footnote && upper->block.kind == BlockKind::Footnote)
        return RowGap::Tight;
    if (block.tight)
        return RowGap::Tight;
    return upper->block.kind == BlockKind::Heading ? RowGap::Line : RowGap::Block;
}

} // namespace

RowGap gapBetween(const TranscriptRow &above, const TranscriptRow &row)
{
    const bool afterQuestion = std::holds_alternative<QuestionRow>(above);
    return std::visit(Overloaded{
                          [](const QuestionRow &) { return RowGap::Turn; },
                          [&](const BlockRow &block) { return gapAboveBlock(above, block.block); },
                          [&](const ReasoningRow &) { return afterQuestion ? RowGap::Section : RowGap::Block; },
                          [&](const ActivityRow &) {
                              if (std::holds_alternative<ActivityRow>(above)
                                  || std::holds_alternative<ReasoningRow>(above))
                                  return RowGap::Line;
                              return afterQuestion ? RowGap::Section : RowGap::Block;
                          },
                          [](const SourcesRow &) { return RowGap::Block; },
                          [&](const RefusalRow &) { return afterQuestion ? RowGap::Section : RowGap::Block; },
                          [&](const NoticeRow &) { return afterQuestion ? RowGap::Section : RowGap::Block; },
                          [&](const FooterRow &) { return afterQuestion ? RowGap::Section : RowGap::Line; },
                      },
                      row);
}

QList<NoticeRow> noticesOf(const Turn &turn)
{
    using Kind = NoticeRow::Kind;
    QList<NoticeRow> rows;
    const bool output = turn.hasOutput();
    for (const Error &oddity : turn.oddities)
        rows.append(NoticeRow{Kind::Oddity, oddity, {}, output});
    switch (turn.state) {
    case TurnState::Submitted:
    case TurnState::Streaming:
    case TurnState::Completed:
        break;
    case TurnState::Stopped:
        rows.append(NoticeRow{Kind::Stopped, {}, {}, output});
        break;
    case TurnState::Failed:
        rows.append(NoticeRow{Kind::Failed, turn.error, {}, output});
        break;
    case TurnState::Incomplete:
        if (turn.incompleteReason == "max_output_tokens"_L1)
            rows.append(NoticeRow{Kind::CutByTokenLimit, {}, {}, output});
        else if (turn.incompleteReason == "content_filter"_L1)
            rows.append(NoticeRow{Kind::CutByFilter, {}, {}, output});
        else
            rows.append(NoticeRow{Kind::Incomplete, {}, turn.incompleteReason, output});
        break;
    }
    return rows;
}

} // namespace Lectern
