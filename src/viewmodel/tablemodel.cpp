// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablemodel.h"

#include "conversation/tabletext.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

int alignmentOf(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Right:
        return Qt::AlignRight;
    case ColumnAlignment::Center:
        return Qt::AlignHCenter;
    case ColumnAlignment::Left:
        return Qt::AlignLeft;
    case ColumnAlignment::Default:
        break;
    }
    return 0;
}

constexpr int kRounds = 8; ///< a row that is measured brings others into sight, or takes them out of it

bool startsRightToLeft(const Table &table)
{
    return !table.cells.isEmpty() && plainText(table.cells[0]).isRightToLeft();
}

} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

TableModel::~TableModel() = default;

void TableModel::classBegin()
{
    m_complete = false;
}

void TableModel::componentComplete()
{
    m_complete = true;
    m_layout.reset(m_table);
    publish({});
}

void TableModel::setTable(const TableValue &table)
{
    if (m_table == table.table)
        return;
    const bool isOther = m_table.columns != table.table.columns || !m_complete;
    const bool isTurned = std::exchange(m_rightToLeft, startsRightToLeft(table.table)) != m_rightToLeft;
    if (isOther) {
        beginResetModel();
        m_table = table.table;
        m_live.clear();
        if (m_complete)
            m_layout.reset(m_table);
        endResetModel();
        Q_EMIT columnsChanged();
        publish({});
    } else {
        takeCells(table.table.cells, isTurned);
    }
    Q_EMIT tableChanged();
}

void TableModel::takeCells(const TableCells &cells, bool isTurned)
{
    const TableCells before = m_table.cells;
    const qsizetype from = before.firstDifference(cells);
    while (!m_live.isEmpty() && (m_live.last() + 1) * columns() > cells.size())
        takeAway(m_live.size() - 1);
    m_table.cells = cells;
    TableLayout::Change change = m_layout.take(m_table, from, m_live);
    change.columns |= isTurned;
    QList<int> changed;
    for (const int row : std::as_const(m_live)) {
        for (int n = row * columns(); n < (row + 1) * columns(); ++n) {
            if (n >= from && n < before.size() && before[n] != cells[n])
                changed.append(n);
        }
    }
    for (const int cell : std::as_const(changed)) {
        if (const QModelIndex at = index(indexOf(cell)); at.isValid())
            Q_EMIT dataChanged(at, at);
    }
    publish(change);
}

void TableModel::setLook(const TableLayout::Look &look)
{
    if (look == m_layout.look())
        return;
    m_layout.setLook(look, m_table, m_live);
    if (!m_live.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    publish({});
    Q_EMIT lookChanged();
}

void TableModel::setFont(const QFont &font)
{
    TableLayout::Look look = m_layout.look();
    look.font = font;
    setLook(look);
}

void TableModel::setCodeFont(const QFont &font)
{
    TableLayout::Look look = m_layout.look();
    look.codeFont = font;
    setLook(look);
}

void TableModel::setTextMaximum(qreal width)
{
    TableLayout::Look look = m_layout.look();
    look.maximum = std::max(1.0, width);
    setLook(look);
}

void TableModel::setTextSlack(qreal width)
{
    TableLayout::Look look = m_layout.look();
    look.slack = width;
    setLook(look);
}

void TableModel::setMargins(const QSizeF &margins)
{
    TableLayout::Look look = m_layout.look();
    look.margins = margins;
    setLook(look);
}

void TableModel::see(qreal top, qreal bottom)
{
    m_seenTop = top;
    m_seenBottom = bottom;
    settle();
}

void TableModel::setWanted(int cell)
{
    if (m_wanted == cell)
        return;
    m_wanted = cell;
    settle();
    Q_EMIT wantedChanged();
}

void TableModel::measure(int cell, qreal height)
{
    if (indexOf(cell) < 0)
        return;
    const int row = cell / columns();
    const qreal before = m_layout.height(row);
    const qreal bottom = m_layout.top(row) + before;
    publish(m_layout.measure(cell, height));
    if (const qreal by = m_layout.height(row) - before; by != 0)
        Q_EMIT moved(bottom, by);
}

/// Tells of what stands elsewhere by now, and what is seen for it.
void TableModel::publish(const TableLayout::Change &change)
{
    const auto first =
        change.columns ? m_live.cbegin() : std::lower_bound(m_live.cbegin(), m_live.cend(), change.row);
    if (first != m_live.cend()) {
        QList<int> roles{int(Role::Top), int(Role::Extent)};
        if (change.columns)
            roles << int(Role::Left) << int(Role::Breadth);
        Q_EMIT dataChanged(index(int(first - m_live.cbegin()) * columns()), index(rowCount() - 1), roles);
    }
    settle();
}

void TableModel::settle()
{
    if (std::exchange(m_settling, true))
        return;
    for (int round = 0; round < kRounds; ++round) {
        const bool isOther = choose();
        const bool isSized = std::exchange(m_size, QSizeF(width(), height())) != m_size;
        if (isSized)
            Q_EMIT sizeChanged();
        if (!isOther && !isSized)
            break;
    }
    m_settling = false;
}

QList<int> TableModel::chosen() const
{
    const int count = m_layout.rowCount();
    if (count == 0)
        return {};
    const bool isSeen = m_seenBottom > 0 && m_seenTop < height();
    const int first = isSeen ? std::max(1, m_layout.rowAt(m_seenTop)) : 1;
    const int last = isSeen ? m_layout.rowAt(m_seenBottom) : 0;
    const int wanted = m_wanted < 0 ? 0 : m_wanted / columns();
    QList<int> rows{0};
    if (wanted > 0 && wanted < first)
        rows.append(wanted);
    for (int row = first; row <= last; ++row)
        rows.append(row);
    if (wanted > rows.last() && wanted < count)
        rows.append(wanted);
    return rows;
}

/// True when other rows are shown for it.
bool TableModel::choose()
{
    const QList<int> next = chosen();
    if (next == m_live)
        return false;
    for (qsizetype at = m_live.size() - 1; at >= 0; --at) {
        if (!std::ranges::binary_search(next, m_live.at(at)))
            takeAway(at);
    }
    for (qsizetype at = 0; at < next.size(); ++at) {
        if (at >= m_live.size() || m_live.at(at) != next.at(at))
            bring(at, next.at(at));
    }
    return true;
}

void TableModel::takeAway(qsizetype at)
{
    beginRemoveRows({}, int(at) * columns(), (int(at) + 1) * columns() - 1);
    m_live.removeAt(at);
    endRemoveRows();
}

void TableModel::bring(qsizetype at, int row)
{
    beginInsertRows({}, int(at) * columns(), (int(at) + 1) * columns() - 1);
    m_live.insert(at, row);
    endInsertRows();
}

int TableModel::rows() const
{
    return columns() == 0 ? 0 : std::max(0, int(m_table.cells.size()) / columns() - 1);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_live.size()) * columns();
}

/// Where a cell stands in this model; -1 unless it is shown.
int TableModel::indexOf(int cell) const
{
    if (cell < 0 || columns() == 0)
        return -1;
    const auto row = std::ranges::lower_bound(m_live, cell / columns());
    if (row == m_live.cend() || *row != cell / columns())
        return -1;
    return int(row - m_live.cbegin()) * columns() + cell % columns();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int cell = m_live.at(index.row() / columns()) * columns() + index.row() % columns();
    return Role(role) < Role::Left ? content(cell, Role(role)) : place(cell, Role(role));
}

QVariant TableModel::content(int cell, Role role) const
{
    switch (role) {
    case Role::Cell:
        return cell;
    case Role::Spans:
        return QVariant::fromValue(ProseValue{m_table.cells[cell]});
    case Role::Text:
        return plainText(m_table.cells[cell]);
    case Role::Header:
        return cell < columns();
    case Role::Alignment:
        return alignmentOf(m_table.columns[cell % columns()]);
    case Role::TextWidth:
        return m_layout.textWidth(cell);
    default:
        return {};
    }
}

QVariant TableModel::place(int cell, Role role) const
{
    switch (role) {
    case Role::Left:
        return m_layout.left(cell % columns(), m_rightToLeft);
    case Role::Breadth:
        return m_layout.width(cell % columns());
    case Role::Top:
        return m_layout.top(cell / columns());
    case Role::Extent:
        return m_layout.height(cell / columns());
    default:
        return {};
    }
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{int(Role::Cell), "cell"},           {int(Role::Spans), "spans"},
            {int(Role::Text), "text"},           {int(Role::Header), "header"},
            {int(Role::Alignment), "alignment"}, {int(Role::TextWidth), "textWidth"},
            {int(Role::Left), "across"},         {int(Role::Breadth), "breadth"},
            {int(Role::Top), "above"},           {int(Role::Extent), "extent"}};
}

QString TableModel::asTsv() const
{
    return tableAsTsv(m_table);
}

QString TableModel::asCsv() const
{
    return tableAsCsv(m_table);
}

QString TableModel::asMarkdown() const
{
    return tableAsMarkdown(m_table);
}

} // namespace Lectern
