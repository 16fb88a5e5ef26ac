// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/pagetext.h"

#include "conversation/codelines.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// No letter has more signs above, below and beside it.
constexpr qsizetype kLongestLetter = 64;

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool isEmpty() const { return from >= to; }
};

/// What of the `index`th text, which is `text`, stands between the two places.
Range rangeIn(const QString &text, int index, TextPlace from, TextPlace to)
{
    const qsizetype size = text.size();
    const qsizetype first = from.text < index ? 0 : from.text > index ? size : from.offset;
    const qsizetype last = to.text < index ? 0 : to.text > index ? size : to.offset;
    if (std::min(first, size) >= last)
        return {};
    return {letterEdge(text, std::min(first, size), false), letterEdge(text, std::min(last, size), true)};
}

Prose cutProse(const Prose &prose, Range range)
{
    Prose result;
    qsizetype begin = 0;
    for (const Span &span : prose) {
        const qsizetype first = std::max(range.from - begin, qsizetype(0));
        const qsizetype last = std::min(range.to - begin, span.text.size());
        begin += span.text.size();
        if (first >= last)
            continue;
        const bool isWhole = !span.source.isEmpty() || span.styles.testFlag(SpanStyle::FootnoteReference);
        result.append(span);
        if (!isWhole)
            result.last().text = span.text.sliced(first, last - first);
    }
    return result;
}

Prose cutCell(const Prose &cell, int index, TextPlace from, TextPlace to)
{
    return cutProse(cell, rangeIn(plainText(cell), index, from, to));
}

/// The rows that are touched, with a header even where that is not one of them.
Table cutTable(const Table &table, int first, int last, TextPlace from, TextPlace to)
{
    const int columns = int(table.columns.size());
    Table result{table.columns, {}};
    for (int i = 0; first >= columns && i < columns; ++i)
        result.cells.append(Prose());
    for (int i = first / columns * columns; i < (last / columns + 1) * columns; ++i)
        result.cells.append(cutCell(table.cells.at(i), i, from, to));
    return result;
}

std::optional<SelectedRow> cutTableRow(const BlockRow &row, TextPlace from, TextPlace to)
{
    const Table &table = row.block.table;
    const int count = int(table.cells.size());
    if (count == 0)
        return std::nullopt;
    const bool isWhole = from <= TextPlace{} && to.text >= count;
    if (to.offset == 0) // nothing of that one
        to = {to.text - 1, std::numeric_limits<qsizetype>::max()};
    const int first = std::min(from.text, count - 1);
    const int last = std::clamp(to.text, 0, count - 1);
    if (from >= to ||
        (first == last && cutCell(table.cells.at(first), first, from, to).isEmpty() && !isWhole))
        return std::nullopt;
    BlockRow part = row;
    if (first == last && count > 1) {
        part.block.kind = BlockKind::Paragraph;
        part.block.prose = cutCell(table.cells.at(first), first, from, to);
        part.block.table = {};
        return SelectedRow{part, false, false};
    }
    part.block.table = cutTable(table, first, last, from, to);
    return SelectedRow{part, from <= TextPlace{}, last == count - 1};
}

std::optional<SelectedRow> cutCode(const BlockRow &row, TextPlace from, TextPlace to)
{
    const CodeLines lines(row.block.code);
    const qsizetype size = row.block.code.size();
    const auto at = [&](TextPlace place) {
        return place.text < lines.pieceCount() ? std::min(lines.origin(place.text, int(place.offset)), size)
                                               : size;
    };
    const bool isWhole = from <= TextPlace{} && to.text >= lines.pieceCount();
    const qsizetype first = letterEdge(row.block.code, at(from), false);
    const qsizetype last = letterEdge(row.block.code, at(to), true);
    if (first >= last && !isWhole)
        return std::nullopt;
    BlockRow part = row;
    part.block.code = row.block.code.sliced(first, last - first);
    return SelectedRow{part, first == 0, last == size};
}

std::optional<SelectedRow> cutBlock(const BlockRow &row, TextPlace from, TextPlace to)
{
    if (row.block.kind == BlockKind::Table)
        return cutTableRow(row, from, to);
    if (row.block.kind == BlockKind::Code)
        return cutCode(row, from, to);
    const QString text = plainText(row.block.prose);
    const Range range = rangeIn(text, 0, from, to);
    if (range.isEmpty() && !(text.isEmpty() && from < to))
        return std::nullopt;
    BlockRow part = row;
    part.block.prose = cutProse(row.block.prose, range);
    const bool isFormula = row.block.kind == BlockKind::Math; // never halved
    return SelectedRow{part, isFormula || range.from == 0, isFormula || range.to == text.size()};
}

bool isProse(BlockKind kind)
{
    return kind != BlockKind::Image && kind != BlockKind::Rule && kind != BlockKind::Title;
}

/// As the page shows it: line ends are one letter.
QString shownQuestion(const QString &text)
{
    QString shown = text;
    return shown.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

template <typename Row> std::optional<SelectedRow> cutText(Row row, TextPlace from, TextPlace to)
{
    const Range range = rangeIn(row.text, 0, from, to);
    if (range.isEmpty())
        return std::nullopt;
    const qsizetype size = row.text.size();
    row.text = row.text.sliced(range.from, range.to - range.from);
    return SelectedRow{row, range.from == 0, range.to == size};
}

} // namespace

QStringList selectableTexts(const TranscriptRow &row)
{
    if (std::holds_alternative<FooterRow>(row))
        return {};
    if (const auto *question = std::get_if<QuestionRow>(&row))
        return {shownQuestion(question->text)};
    const auto *block = std::get_if<BlockRow>(&row);
    if (std::holds_alternative<RefusalRow>(row) || (block && isProse(block->block.kind)))
        return textsOf(row);
    return {QString(QChar::ObjectReplacementCharacter)};
}

std::optional<SelectedRow> cutRow(const TranscriptRow &row, TextPlace from, TextPlace to)
{
    if (const auto *question = std::get_if<QuestionRow>(&row)) {
        QuestionRow shown = *question;
        shown.text = shownQuestion(question->text);
        return cutText(shown, from, to);
    }
    if (const auto *refusal = std::get_if<RefusalRow>(&row))
        return cutText(*refusal, from, to);
    const auto *block = std::get_if<BlockRow>(&row);
    if (block && isProse(block->block.kind))
        return cutBlock(*block, from, to);
    const bool isTaken = from <= TextPlace{} && to > TextPlace{} && !std::holds_alternative<FooterRow>(row);
    return isTaken ? std::optional(SelectedRow{row}) : std::nullopt;
}

void appendRow(QList<SelectedRow> &rows, SelectedRow row)
{
    const auto *part = std::get_if<BlockRow>(&row.row);
    auto *above = rows.isEmpty() ? nullptr : std::get_if<BlockRow>(&rows.last().row);
    if (!part || part->block.joins == Join::None || !above) {
        rows.append(std::move(row));
        return;
    }
    if (part->block.joins == Join::WithSpace)
        above->block.prose.append(Span{u" "_s, {}, {}});
    above->block.prose.append(part->block.prose);
    rows.last().toEnd = row.toEnd;
}

qsizetype letterEdge(QStringView text, qsizetype at, bool forward)
{
    if (at <= 0 || at >= text.size())
        return std::clamp(at, qsizetype(0), text.size());
    const qsizetype begin = std::max(at - kLongestLetter, qsizetype(0));
    const QString around = text.sliced(begin, std::min(text.size(), at + kLongestLetter) - begin).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(at - begin);
    if (finder.isAtBoundary())
        return at;
    const qsizetype edge = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return edge < 0 ? at : begin + edge;
}

} // namespace Lectern
