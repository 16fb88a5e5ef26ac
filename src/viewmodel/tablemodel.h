// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/rowtypes.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The cells of one table as a list, row by row, the header first. A table that grows only tells of what is
/// new: the cells that are there stay as they are.
class TableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::TableValue table READ table WRITE setTable NOTIFY tableChanged)
    Q_PROPERTY(int columns READ columns NOTIFY columnsChanged)
    Q_PROPERTY(
        bool rightToLeft READ isRightToLeft NOTIFY tableChanged) ///< by the first letters of the header
    Q_PROPERTY(int rows READ rows NOTIFY tableChanged)           ///< without the header

public:
    enum class Role {
        Spans = Qt::UserRole + 1,
        Text,
        Code, ///< some of it is code
        Header,
        Alignment, ///< of Qt::AlignmentFlag
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    TableValue table() const { return {m_table}; }
    void setTable(const TableValue &table);
    int columns() const { return int(m_table.columns.size()); }
    bool isRightToLeft() const;
    int rows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The whole table for the clipboard, see conversation/tabletext.h.
    Q_INVOKABLE QString asTsv() const;
    Q_INVOKABLE QString asCsv() const;
    Q_INVOKABLE QString asMarkdown() const;

Q_SIGNALS:
    void tableChanged();
    void columnsChanged();

private:
    void takeCells(const TableCells &cells);

    Table m_table;
};

} // namespace Lectern
