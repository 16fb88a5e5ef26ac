// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablegrid.h"

#include <algorithm>
#include <numeric>

namespace Lectern {

void TableGrid::setColumns(int columns)
{
    columns = std::max(1, columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    measureAll();
    Q_EMIT columnsChanged();
}

void TableGrid::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    placeFrom(0);
    Q_EMIT mirroredChanged();
}

void TableGrid::measure(int index, QQuickItem *cell)
{
    if (index < 0 || !cell)
        return;
    if (index >= m_cells.size())
        m_cells.resize(index + 1);
    const QSizeF before = m_cells.at(index).size;
    m_cells[index] = {cell, QSizeF(cell->implicitWidth(), cell->implicitHeight())};
    const QSizeF now = m_cells.at(index).size;
    const int column = index % m_columns;
    m_widths.resize(m_columns);
    if (now.width() > m_widths.at(column)) {
        m_widths[column] = now.width();
        placeFrom(0);
    } else if (now.width() < before.width() && before.width() == m_widths.at(column)) {
        measureColumn(column);
    }
    measureRow(index / m_columns);
    updateSize();
}

void TableGrid::truncate(int index)
{
    if (index < 0 || index >= m_cells.size())
        return;
    m_cells.resize(index);
    measureAll();
}

void TableGrid::measureAll()
{
    m_widths = QList<qreal>(m_columns, 0);
    m_heights.clear();
    m_height = 0;
    for (int column = 0; column < m_columns; ++column)
        measureColumn(column);
    for (qsizetype row = 0; row * m_columns < m_cells.size(); ++row)
        measureRow(row);
    placeFrom(0);
    updateSize();
}

void TableGrid::measureColumn(int column)
{
    qreal width = 0;
    for (qsizetype n = column; n < m_cells.size(); n += m_columns)
        width = std::max(width, m_cells.at(n).size.width());
    if (width != m_widths.at(column))
        placeFrom(0);
    m_widths[column] = width;
}

void TableGrid::measureRow(qsizetype row)
{
    if (row >= m_heights.size())
        m_heights.resize(row + 1);
    qreal height = 0;
    for (qsizetype n = row * m_columns; n < std::min((row + 1) * m_columns, m_cells.size()); ++n)
        height = std::max(height, m_cells.at(n).size.height());
    m_height += height - m_heights.at(row);
    m_heights[row] = height;
    placeFrom(row);
}

void TableGrid::placeFrom(qsizetype row)
{
    m_placed = std::min(m_placed, row);
    polish();
}

void TableGrid::updateSize()
{
    setImplicitSize(std::accumulate(m_widths.cbegin(), m_widths.cend(), qreal(0)), m_height);
}

void TableGrid::updatePolish()
{
    const qreal total = implicitWidth();
    m_tops.resize(m_heights.size());
    for (qsizetype row = m_placed; row < m_heights.size(); ++row) {
        const qreal y = row == 0 ? 0 : m_tops.at(row - 1) + m_heights.at(row - 1);
        m_tops[row] = y;
        qreal x = 0;
        for (int column = 0; column < m_columns && row * m_columns + column < m_cells.size(); ++column) {
            const qreal width = m_widths.at(column);
            if (QQuickItem *item = m_cells.at(row * m_columns + column).item) {
                item->setPosition({m_mirrored ? total - x - width : x, y});
                item->setSize({width, m_heights.at(row)});
            }
            x += width;
        }
    }
    m_placed = m_heights.size();
}

} // namespace Lectern
