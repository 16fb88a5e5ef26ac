// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/markedplaces.h"
#include "viewmodel/pageselection.h"

#include <QColor>
#include <QList>
#include <QPointer>
#include <QRectF>
#include <QTextLine>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// Paints what of a text is selected, and the caret. Without a text it stands for something else that is
/// selected as a whole, and is painted over it. It also knows which letter is where.
class SelectionMarks : public Lectern::MarkedPlaces
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::PageSelection *selection READ selection WRITE setSelection NOTIFY selectionChanged)
    Q_PROPERTY(QColor caretColor MEMBER m_caretColor NOTIFY lookChanged)
    Q_PROPERTY(QList<QRectF> places READ places NOTIFY measured) ///< what is painted of the selection

public:
    explicit SelectionMarks(QQuickItem *parent = nullptr);

    PageSelection *selection() const { return m_selection; }
    void setSelection(PageSelection *selection);
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
    void selectionChanged();

protected:
    void updatePolish() override;
    bool isMarked() const override;
    QList<Mark> marks() const override;

private:
    void takeSelection();
    std::optional<PageSelection::Share> share() const;
    void measure(const PageSelection::Share &share);
    bool hasCaret() const;
    void repaintText();

    QPointer<PageSelection> m_selection;
    QColor m_caretColor;
    std::optional<PageSelection::Share> m_share; ///< whose places are known
    QList<QRectF> m_places;
    QRectF m_caret;              ///< empty without one
    QPointer<QQuickItem> m_pane; ///< see repaintText()
};

} // namespace Lectern
