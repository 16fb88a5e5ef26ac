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

bool hasCode(const Prose &prose)
{
    return std::ranges::any_of(prose, [](const Span &span) { return span.styles.testFlag(SpanStyle::Code); });
}

} // namespace

void TableModel::setTable(const TableValue &table)
{
    if (m_table == table.table)
        return;
    if (m_table.columns != table.table.columns) {
        beginResetModel();
        m_table = table.table;
        endResetModel();
        Q_EMIT columnsChanged();
    } else {
        takeCells(table.table.cells);
    }
    Q_EMIT tableChanged();
}

void TableModel::takeCells(const TableCells &cells)
{
    const TableCells before = m_table.cells;
    const qsizetype common = std::min(before.size(), cells.size());
    if (common < before.size()) {
        beginRemoveRows({}, int(common), int(before.size()) - 1);
        m_table.cells.truncate(common);
        endRemoveRows();
    }
    m_table.cells = cells;
    m_table.cells.truncate(common);
    for (qsizetype n = before.firstDifference(cells); n < common; ++n) {
        if (before[n] != cells[n])
            Q_EMIT dataChanged(index(int(n)), index(int(n)));
    }
    if (common < cells.size()) {
        beginInsertRows({}, int(common), int(cells.size()) - 1);
        m_table.cells = cells;
        endInsertRows();
    }
}

bool TableModel::isRightToLeft() const
{
    return !m_table.cells.isEmpty() && plainText(m_table.cells.at(0)).isRightToLeft();
}

int TableModel::rows() const
{
    return columns() == 0 ? 0 : std::max(0, int(m_table.cells.size()) / columns() - 1);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.cells.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_table.columns.isEmpty())
        return {};
    const Prose &prose = m_table.cells[index.row()];
    switch (Role(role)) {
    case Role::Spans:
        return QVariant::fromValue(ProseValue{prose});
    case Role::Text:
        return plainText(prose);
    case Role::Code:
        return hasCode(prose);
    case Role::Header:
        return index.row() < columns();
    case Role::Alignment:
        return alignmentOf(m_table.columns[index.row() % columns()]);
    }
    return {};
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{int(Role::Spans), "spans"},
            {int(Role::Text), "text"},
            {int(Role::Code), "code"},
            {int(Role::Header), "header"},
            {int(Role::Alignment), "alignment"}};
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
