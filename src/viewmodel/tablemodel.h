// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/rowtypes.h"
#include "viewmodel/tablelayout.h"

#include <QAbstractListModel>
#include <QFont>
#include <QList>
#include <QQmlParserStatus>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The cells of one table that are to be shown, row by row: those of the header, of the rows that are seen or
/// near it, and of one that is wanted. All others are known by their place, see TableLayout: a table costs
/// what is seen of it. One that grows only tells of what is new.
class TableModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(Lectern::TableValue table READ table WRITE setTable NOTIFY tableChanged)
    Q_PROPERTY(int columns READ columns NOTIFY columnsChanged)
    Q_PROPERTY(
        bool rightToLeft READ isRightToLeft NOTIFY tableChanged) ///< by the first letters of the header
    Q_PROPERTY(int rows READ rows NOTIFY tableChanged)           ///< without the header
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged)
    Q_PROPERTY(QFont codeFont READ codeFont WRITE setCodeFont NOTIFY lookChanged)
    Q_PROPERTY(qreal textMaximum READ textMaximum WRITE setTextMaximum NOTIFY lookChanged)
    Q_PROPERTY(qreal textSlack READ textSlack WRITE setTextSlack NOTIFY lookChanged)
    Q_PROPERTY(QSizeF margins READ margins WRITE setMargins NOTIFY lookChanged) ///< both sides together
    Q_PROPERTY(int wanted MEMBER m_wanted WRITE setWanted NOTIFY wantedChanged) ///< a cell; -1: none
    Q_PROPERTY(qreal width READ width NOTIFY sizeChanged)
    Q_PROPERTY(qreal height READ height NOTIFY sizeChanged)

public:
    enum class Role {
        Cell = Qt::UserRole + 1, ///< its number in the table
        Spans,
        Text,
        Header,
        Alignment, ///< of Qt::AlignmentFlag
        TextWidth,
        Left,
        Breadth,
        Top,
        Extent,
    };
    Q_ENUM(Role)

    explicit TableModel(QObject *parent = nullptr);
    ~TableModel() override;

    TableValue table() const { return {m_table}; }
    void setTable(const TableValue &table);
    int columns() const { return int(m_table.columns.size()); }
    bool isRightToLeft() const { return m_rightToLeft; }
    int rows() const;

    QFont font() const { return m_layout.look().font; }
    void setFont(const QFont &font);
    QFont codeFont() const { return m_layout.look().codeFont; }
    void setCodeFont(const QFont &font);
    qreal textMaximum() const { return m_layout.look().maximum; }
    void setTextMaximum(qreal width);
    qreal textSlack() const { return m_layout.look().slack; }
    void setTextSlack(qreal width);
    QSizeF margins() const { return m_layout.look().margins; }
    void setMargins(const QSizeF &margins);
    void setWanted(int cell);
    qreal width() const { return m_layout.width(); }
    qreal height() const { return m_layout.height(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void classBegin() override;
    void componentComplete() override;

    /// What is seen of the table goes from `top` to `bottom`. May be called again meanwhile, by whoever is
    /// told of another size: no property, whose bindings could not be.
    Q_INVOKABLE void see(qreal top, qreal bottom);

    /// A cell that is shown is as high as that.
    Q_INVOKABLE void measure(int cell, qreal height);

    /// The whole table for the clipboard, see conversation/tabletext.h.
    Q_INVOKABLE QString asTsv() const;
    Q_INVOKABLE QString asCsv() const;
    Q_INVOKABLE QString asMarkdown() const;

Q_SIGNALS:
    void tableChanged();
    void columnsChanged();
    void lookChanged();
    void wantedChanged();
    void sizeChanged();
    /// What stands below `y` has come down by so much, or gone up: a row was measured.
    void moved(qreal y, qreal by);

private:
    QVariant content(int cell, Role role) const;
    QVariant place(int cell, Role role) const;
    void setLook(const TableLayout::Look &look);
    void takeCells(const TableCells &cells, bool isTurned);
    int indexOf(int cell) const;
    void publish(const TableLayout::Change &change);
    QList<int> chosen() const;
    void settle();
    bool choose();
    void takeAway(qsizetype at);
    void bring(qsizetype at, int row);

    Table m_table;
    bool m_rightToLeft = false;
    TableLayout m_layout;
    bool m_complete = true; ///< nobody sets more
    qreal m_seenTop = 0;
    qreal m_seenBottom = 0;
    int m_wanted = -1;
    QList<int> m_live;       ///< rows of the table that are shown, in their order
    bool m_settling = false; ///< what is measured or seen meanwhile is taken up then
    QSizeF m_size;           ///< that was told of
};

} // namespace Lectern
