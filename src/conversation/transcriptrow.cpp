// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/transcriptrow.h"

#include "base/overloaded.h"
#include "conversation/codelines.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

RowGap gapAboveBlock(const TranscriptRow &above, const Block &block)
{
    const auto *upper = std::get_if<BlockRow>(&above);
    if (!upper)
        return std::holds_alternative<QuestionRow>(above) ? RowGap::Section : RowGap::Block;
    if (block.joins != Join::None)
        return RowGap::Joined;
    if (block.kind == BlockKind::Heading)
        return upper->block.kind == BlockKind::Heading ? RowGap::Block : RowGap::Section;
    if (block.kind == BlockKind::Footnote && upper->block.kind == BlockKind::Footnote)
        return RowGap::Tight;
    if (block.tight || upper->block.kind == BlockKind::Title)
        return RowGap::Tight;
    return upper->block.kind == BlockKind::Heading ? RowGap::Line : RowGap::Block;
}

QStringList textsOf(const Block &block)
{
    if (block.kind == BlockKind::Code)
        return shownPieces(block.code);
    if (block.kind == BlockKind::Image)
        return {};
    if (block.kind != BlockKind::Table)
        return {plainText(block.prose)};
    QStringList cells;
    cells.reserve(block.table.cells.size());
    for (const Prose &cell : block.table.cells)
        cells.append(plainText(cell));
    return cells;
}

} // namespace

QStringList textsOf(const TranscriptRow &row)
{
    return std::visit(Overloaded{
                          [](const QuestionRow &question) { return QStringList{question.text}; },
                          [](const BlockRow &block) { return textsOf(block.block); },
                          [](const RefusalRow &refusal) { return QStringList{refusal.text}; },
                          [](const auto &) { return QStringList(); },
                      },
                      row);
}

RowGap gapBetween(const TranscriptRow &above, const TranscriptRow &row)
{
    const bool afterQuestion = std::holds_alternative<QuestionRow>(above);
    return std::visit(
        Overloaded{
            [](const QuestionRow &) { return RowGap::Turn; },
            [&](const BlockRow &block) { return gapAboveBlock(above, block.block); },
            [&](const ReasoningRow &) { return afterQuestion ? RowGap::Section : RowGap::Block; },
            [&](const ActivityRow &) {
                if (std::holds_alternative<ActivityRow>(above) || std::holds_alternative<ReasoningRow>(above))
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

namespace {

/// How the turn ended, unless it ended well.
std::optional<NoticeRow> endingOf(const Turn &turn)
{
    using Kind = NoticeRow::Kind;
    switch (turn.state) {
    case TurnState::Submitted:
    case TurnState::Streaming:
    case TurnState::Completed:
        break;
    case TurnState::Stopped:
        return NoticeRow{Kind::Stopped};
    case TurnState::Failed:
        return NoticeRow{.kind = Kind::Failed, .error = turn.error, .delivery = turn.delivery};
    case TurnState::Incomplete:
        if (turn.incompleteReason == "max_output_tokens"_L1)
            return NoticeRow{Kind::CutByTokenLimit};
        if (turn.incompleteReason == "content_filter"_L1)
            return NoticeRow{Kind::CutByFilter};
        return NoticeRow{.kind = Kind::Incomplete, .reason = turn.incompleteReason};
    }
    return std::nullopt;
}

} // namespace

QList<NoticeRow> noticesOf(const Turn &turn)
{
    using Kind = NoticeRow::Kind;
    QList<NoticeRow> rows;
    const bool output = turn.hasOutput();
    for (const Error &oddity : turn.oddities)
        rows.append(NoticeRow{.kind = Kind::Oddity, .error = oddity, .afterOutput = output});
    if (turn.detour)
        rows.append(NoticeRow{.kind = Kind::Detour, .afterOutput = output});
    if (std::optional<NoticeRow> ending = endingOf(turn)) {
        ending->afterOutput = output;
        ending->paragraphs = turn.paragraphs();
        ending->mayBeWhole = turn.endsWithMessage();
        ending->canContinue = turn.canBeContinued();
        ending->canRetry = turn.latest;
        rows.append(*ending);
    }
    return rows;
}

} // namespace Lectern
