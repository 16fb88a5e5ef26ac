// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablelayout.h"

#include <QFontMetricsF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace Lectern {

namespace {

bool hasCode(const Prose &prose)
{
    return std::ranges::any_of(prose, [](const Span &span) { return span.styles.testFlag(SpanStyle::Code); });
}

} // namespace

qreal TableLayout::advanceOf(const Prose &cell) const
{
    return QFontMetricsF(hasCode(cell) ? m_look.codeFont : m_look.font).horizontalAdvance(plainText(cell));
}

qreal TableLayout::textWidthOf(qreal advance) const
{
    return std::min(std::ceil(advance) + m_look.slack, m_look.maximum);
}

void TableLayout::setLook(const Look &look, const Table &table, const QList<int> &shown)
{
    const Look before = std::exchange(m_look, look);
    const bool isMeasured = before.font == look.font && before.codeFont == look.codeFont;
    for (qsizetype n = 0; n < m_cells.size(); ++n) {
        if (!isMeasured)
            m_cells[n].advance = advanceOf(table.cells[n]);
        if (!isAmong(shown, n))
            m_cells[n].height = 0;
    }
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        measureColumn(column);
    m_line = lineHeight();
    setHeights(0, rowCount());
}

/// Whether the row of that cell is one of `rows`.
bool TableLayout::isAmong(const QList<int> &rows, qsizetype cell) const
{
    return std::ranges::binary_search(rows, cell / m_widths.size());
}

void TableLayout::reset(const Table &table)
{
    m_cells.clear();
    m_heights.clear();
    m_tops = {0};
    m_widths = QList<qreal>(table.columns.size(), 0);
    m_line = lineHeight();
    take(table, 0, {});
}

TableLayout::Change TableLayout::take(const Table &table, qsizetype from, const QList<int> &shown)
{
    const qsizetype columns = m_widths.size();
    if (columns == 0)
        return {};
    const qsizetype before = m_cells.size();
    const qsizetype count = table.cells.size();
    m_cells.resize(std::max(before, count));
    Change change;
    QVarLengthArray<bool, 32> narrower(columns, false);
    for (qsizetype n = from; n < m_cells.size(); ++n) {
        const qreal advance = n < count ? advanceOf(table.cells[n]) : 0;
        const qreal old = textWidthOf(std::exchange(m_cells[n].advance, advance));
        const qreal width = textWidthOf(advance);
        qreal &widest = m_widths[n % columns];
        narrower[n % columns] |= n < before && width < old && old == widest;
        change.columns |= width > widest;
        widest = std::max(widest, width);
        if (!isAmong(shown, n))
            m_cells[n].height = 0;
    }
    m_cells.resize(count);
    for (qsizetype column = 0; column < columns; ++column)
        change.columns |= narrower[column] && measureColumn(column);
    m_heights.resize(count / columns);
    change.row = setHeights(std::min(from, count) / columns, count / columns);
    return change;
}

TableLayout::Change TableLayout::measure(int cell, qreal height)
{
    if (cell < 0 || cell >= m_cells.size())
        return {rowCount(), false};
    const qsizetype row = cell / m_widths.size();
    m_cells[cell].height = height;
    const qreal line = row == 0 ? lineHeight() : m_line;
    if (std::exchange(m_line, line) != line)
        return {setHeights(0, rowCount()), false};
    return {setHeights(row, row + 1), false};
}

/// True when it is wider or narrower than before.
bool TableLayout::measureColumn(qsizetype column)
{
    qreal advance = 0;
    for (qsizetype n = column; n < m_cells.size(); n += m_widths.size())
        advance = std::max(advance, m_cells.at(n).advance);
    const qreal width = textWidthOf(advance);
    return std::exchange(m_widths[column], width) != width;
}

/// All fonts of a table are about as high.
qreal TableLayout::lineHeight() const
{
    qreal height = 0;
    for (qsizetype n = 0; n < std::min(m_widths.size(), m_cells.size()); ++n) {
        if (const qreal cell = m_cells.at(n).height; cell > 0 && (height == 0 || cell < height))
            height = cell;
    }
    return height > 0 ? height - m_look.margins.height() : QFontMetricsF(m_look.font).height();
}

/// What is not measured is as high as its lines, if all of them were full.
qreal TableLayout::heightOf(qsizetype row) const
{
    qreal measured = 0;
    qreal lines = 1;
    bool isMeasured = true;
    for (qsizetype n = row * m_widths.size(); n < (row + 1) * m_widths.size(); ++n) {
        const Cell &cell = m_cells.at(n);
        measured = std::max(measured, cell.height);
        lines = std::max(lines, std::ceil((cell.advance + m_look.slack) / m_look.maximum));
        isMeasured &= cell.height > 0;
    }
    return isMeasured ? measured : lines * m_line + m_look.margins.height();
}

/// The heights of these rows may be others; returns the first row that stands elsewhere or is higher or
/// lower.
int TableLayout::setHeights(qsizetype from, qsizetype to)
{
    qsizetype changed = m_tops.size() == m_heights.size() + 1 ? rowCount() : from;
    for (qsizetype row = from; row < to; ++row) {
        const qreal height = heightOf(row);
        if (std::exchange(m_heights[row], height) != height)
            changed = std::min(changed, row);
    }
    m_tops.resize(m_heights.size() + 1);
    for (qsizetype row = changed; row < m_heights.size(); ++row)
        m_tops[row + 1] = m_tops.at(row) + m_heights.at(row);
    return int(changed);
}

int TableLayout::rowAt(qreal y) const
{
    const auto below = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::min(std::max(int(below - m_tops.cbegin()) - 1, 0), rowCount() - 1);
}

qreal TableLayout::left(int column, bool mirrored) const
{
    qreal before = 0;
    for (int n = 0; n < column; ++n)
        before += width(n);
    return mirrored ? width() - before - width(column) : before;
}

qreal TableLayout::width() const
{
    return std::accumulate(m_widths.cbegin(), m_widths.cend(), qreal(0)) +
           qreal(m_widths.size()) * m_look.margins.width();
}

} // namespace Lectern
