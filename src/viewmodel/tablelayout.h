// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QFont>
#include <QList>
#include <QSizeF>

namespace Lectern {

/// Where the cells of a table stand, without any of them being shown: columns as wide as their widest cell
/// wants to be, rows as high as their highest. Widths are exact; a row is as high as its text may be until
/// its cells have been measured. All in device-independent pixels.
///
/// A cell that is new or different at the end costs itself, however many stand above, unless it was the
/// widest of its column and is no more.
class TableLayout
{
public:
    struct Look
    {
        QFont font;
        QFont codeFont;       ///< of cells with code in them
        qreal maximum = 1;    ///< of the text of a cell; what is longer is wrapped
        qreal slack = 0;      ///< that a text has beside what it needs
        QSizeF margins{0, 0}; ///< around a text, both sides together

        friend bool operator==(const Look &, const Look &) = default;
    };
    /// What is different by now: places of cells from a row on, and of all when a column has changed.
    struct Change
    {
        int row = 0;
        bool columns = false;
    };

    const Look &look() const { return m_look; }
    /// The rows that are `shown`, in their order, will be measured where that changes them; what was known of
    /// others is void.
    void setLook(const Look &look, const Table &table, const QList<int> &shown);

    /// Another table, of which nothing is shown.
    void reset(const Table &table);
    /// The cells of `table` are others from `from` on; its columns are as many as before. As to those that
    /// are `shown` see setLook().
    Change take(const Table &table, qsizetype from, const QList<int> &shown);
    /// So high is a cell that is shown, with its margins.
    Change measure(int cell, qreal height);

    int columnCount() const { return int(m_widths.size()); }
    int rowCount() const { return int(m_heights.size()); }
    int rowAt(qreal y) const; ///< the nearest one; -1 where there is none
    qreal top(int row) const { return m_tops.at(row); }
    qreal height(int row) const { return m_heights.at(row); }
    qreal height() const { return m_tops.last(); }
    qreal left(int column, bool mirrored) const;
    qreal width(int column) const { return m_widths.at(column) + m_look.margins.width(); }
    qreal width() const;
    /// Of the text of a cell: as much as it needs or may have.
    qreal textWidth(int cell) const { return textWidthOf(m_cells.at(cell).advance); }

private:
    struct Cell
    {
        qreal advance = 0; ///< of its text, if it were not wrapped
        qreal height = 0;  ///< 0 until it is measured
    };

    qreal advanceOf(const Prose &cell) const;
    qreal textWidthOf(qreal advance) const;
    bool isAmong(const QList<int> &rows, qsizetype cell) const;
    bool measureColumn(qsizetype column);
    qreal lineHeight() const;
    qreal heightOf(qsizetype row) const;
    int setHeights(qsizetype from, qsizetype to);

    Look m_look;
    QList<Cell> m_cells;
    QList<qreal> m_widths;  ///< of the columns' texts
    QList<qreal> m_heights; ///< of the rows
    QList<qreal> m_tops{0}; ///< of the rows, and the end
    qreal m_line = 0;       ///< how high a line is, as far as the header tells
};

} // namespace Lectern
