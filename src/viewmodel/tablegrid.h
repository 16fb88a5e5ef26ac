// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Places the cells of a table: columns as wide as their widest cell wants to be, rows as high as their
/// highest. A cell that changes at the end costs its row, however many stand above, unless its column
/// changes.
class TableGrid : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged)

public:
    using QQuickItem::QQuickItem;

    int columns() const { return m_columns; }
    void setColumns(int columns);
    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    /// Takes the implicit size of `cell`, which stands at `index`, row by row. The implicit size of the grid
    /// is right at once, the places of the cells before the next frame.
    Q_INVOKABLE void measure(int index, QQuickItem *cell);

    /// The cells from `index` on are gone.
    Q_INVOKABLE void truncate(int index);

Q_SIGNALS:
    void columnsChanged();
    void mirroredChanged();

protected:
    void updatePolish() override;

private:
    struct Cell
    {
        QPointer<QQuickItem> item;
        QSizeF size;
    };
    void measureAll();
    void measureColumn(int column);
    void measureRow(qsizetype row);
    void placeFrom(qsizetype row);
    void updateSize();

    QList<Cell> m_cells;
    QList<qreal> m_widths;  ///< of the columns
    QList<qreal> m_heights; ///< of the rows
    QList<qreal> m_tops;    ///< of the rows that have been placed
    qreal m_height = 0;     ///< of all rows
    qsizetype m_placed = 0; ///< rows at the top that have not changed since
    int m_columns = 1;
    bool m_mirrored = false;
};

} // namespace Lectern
