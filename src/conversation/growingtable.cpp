// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/growingtable.h"

#include "conversation/fence.h"
#include "conversation/markdownline.h"
#include "conversation/tablerow.h"

#include <algorithm>

namespace Lectern {

namespace {

/// Well below the figures from which on what a row is depends on all of them: see ParserSource and
/// BlockBuilder.
constexpr qsizetype kMaxAddresses = 500;
constexpr qsizetype kMaxRow = 2000;
constexpr qsizetype kMaxCellsPerCharacter = 8;

constexpr int kCodeIndentation = 4;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Behind the line that begins at `begin`.
qsizetype lineEnd(QStringView text, qsizetype begin)
{
    const qsizetype end = std::find_if(text.begin() + begin, text.end(), isLineEnd) - text.begin();
    return text.sliced(end).startsWith(u"\r\n") ? end + 2 : std::min(end + 1, text.size());
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype next = lineEnd(text, begin);
        QStringView line = text.sliced(begin, next - begin);
        while (!line.isEmpty() && isLineEnd(line.back()))
            line.chop(1);
        lines.append(line);
        begin = next;
    }
    return lines;
}

qsizetype addressesIn(QStringView text)
{
    return text.count(u"://") + text.count(u"www.");
}

/// What may go over the end of a row, or needs all rows.
bool hasFormulaOrDefinition(QStringView text)
{
    return text.contains(u'$') || text.contains(u"\\(") || text.contains(u"\\[") || text.contains(u"]:");
}

} // namespace

void GrowingTable::start(QStringView text, qsizetype begin, qsizetype end, const QList<Block> &blocks)
{
    *this = {};
    const QStringView chunk = text.sliced(begin, end - begin);
    if (blocks.size() != 1 || blocks.first().kind != BlockKind::Table ||
        !blocks.first().containers.isEmpty() || hasFormulaOrDefinition(chunk))
        return;
    const Table &table = blocks.first().table;
    m_begin = begin;
    m_columns = table.columns.size();
    m_headEnd = begin + lineEnd(chunk, lineEnd(chunk, 0));
    if (m_headEnd > end || !isLineEnd(text[m_headEnd - 1]) || m_headEnd - begin > kMaxRow)
        return;
    const QStringView rows = text.sliced(m_headEnd, end - m_headEnd);
    m_settled = m_headEnd;
    m_addresses = addressesIn(text.sliced(begin, m_headEnd - begin));
    m_isTable = isPlain(rows) && m_columns * (linesOf(rows).size() + 1) == table.cells.size();
    settle(text, rows, table.cells.size());
}

QStringView GrowingTable::rest(QStringView text, qsizetype end) const
{
    if (end <= m_settled)
        return {};
    const QStringView rows = text.sliced(m_settled, end - m_settled);
    return isPlain(rows) && !hasFormulaOrDefinition(rows) ? rows : QStringView();
}

bool GrowingTable::update(Table &table, QStringView text, QStringView rest)
{
    const QStringView head = text.sliced(m_begin, m_headEnd - m_begin);
    const QString source = head + rest;
    const ParsedChunk parsed = parseChunk({source}, {}, {});
    m_parsedBytes = parsed.bytes;
    const qsizetype cells = m_columns * (linesOf(rest).size() + 1);
    if (parsed.blocks.size() != 1 || parsed.blocks.first().table.cells.size() != cells)
        return false;
    table.cells.truncate(m_cells);
    for (qsizetype n = m_columns; n < cells; ++n)
        table.cells.append(parsed.blocks.first().table.cells[n]);
    settle(text, rest, table.cells.size());
    return true;
}

/// All of `rows` are read and make `cells` with those above; the last one may still grow, and how it is read
/// may depend on the one before.
void GrowingTable::settle(QStringView text, QStringView rows, qsizetype cells)
{
    const QList<QStringView> lines = linesOf(rows);
    const qsizetype kept = std::min<qsizetype>(lines.size(), 2);
    m_cells = cells - m_columns * kept;
    if (kept == 0)
        return;
    const qsizetype from = lines[lines.size() - kept].begin() - text.begin();
    m_addresses += addressesIn(text.sliced(m_settled, from - m_settled));
    m_settled = from;
}

bool GrowingTable::isPlain(QStringView rows) const
{
    const QList<QStringView> lines = linesOf(rows);
    const bool seesAbove =
        m_settled == m_headEnd || lines.isEmpty() || !isDelimiterRow(lines[0].trimmed().toUtf8());
    return seesAbove && m_addresses + addressesIn(rows) <= kMaxAddresses &&
           std::ranges::all_of(lines, [this](QStringView row) { return isPlainRow(row); });
}

/// True when `row` is one of the table whatever the rows above it say.
bool GrowingTable::isPlainRow(QStringView row) const
{
    const Indentation indentation = indentationOf(row);
    const QStringView content = row.sliced(indentation.characters);
    return !content.isEmpty() && indentation.columns < kCodeIndentation && row.size() <= kMaxRow &&
           m_columns <= kMaxCellsPerCharacter * row.size() && content.front() != u'>' &&
           !listMarkOf(content) && !isThematicBreak(content) && !isAtxHeading(content) &&
           !Fence::openedBy(row) && footnoteHeadLength(content) == 0;
}

} // namespace Lectern
