// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/pageselection.h"

#include <QColor>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QRectF>
#include <QTextLine>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// Paints what of a text of the page is selected, and the caret; stands below its text and is as large.
/// Without a text it stands for something else that is selected as a whole, and is painted over it. It also
/// knows which letter is where.
class SelectionMarks : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Lectern::PageSelection *selection READ selection WRITE setSelection NOTIFY selectionChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)    ///< of the page
    Q_PROPERTY(int text READ text WRITE setText NOTIFY rowChanged) ///< which of the row's texts it is
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor caretColor MEMBER m_caretColor NOTIFY lookChanged)
    Q_PROPERTY(QList<QRectF> places READ places NOTIFY measured) ///< what is painted of the selection

public:
    explicit SelectionMarks(QQuickItem *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    PageSelection *selection() const { return m_selection; }
    void setSelection(PageSelection *selection);
    int row() const { return m_row; }
    void setRow(int row);
    int text() const { return m_text; }
    void setText(int text);
    const QList<QRectF> &places() const { return m_places; }

    /// How many letters there are.
    qsizetype size() const;
    /// The place that is nearest to `point`.
    qsizetype offsetAt(QPointF point) const;
    /// As high as its line.
    QRectF caretAt(qsizetype offset) const;
    /// Where the line begins or ends that `offset` is in.
    qsizetype lineEdge(qsizetype offset, bool end) const;
    /// The letter nearest to `x` in the line above or, with 1, below that of `offset`; nothing when there is
    /// none.
    std::optional<qsizetype> lineBeside(qsizetype offset, int step, qreal x) const;

Q_SIGNALS:
    void targetChanged();
    void selectionChanged();
    void rowChanged();
    void lookChanged();
    void measured();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;

private:
    void refresh();
    void takeSelection();
    std::optional<PageSelection::Share> share() const;
    void measure(const PageSelection::Share &share);
    bool hasCaret() const;
    void repaintText();

    QPointer<QQuickTextDocument> m_target;
    QPointer<PageSelection> m_selection;
    int m_row = -1;
    int m_text = 0;
    QColor m_color;
    QColor m_caretColor;
    std::optional<PageSelection::Share> m_share; ///< whose places are known
    QList<QRectF> m_places;
    QRectF m_caret;              ///< empty without one
    QPointer<QQuickItem> m_pane; ///< see repaintText()
};

} // namespace Lectern
