// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/pagefinder.h"

#include <QColor>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Paints where a TextEdit shows what somebody looks for; stands below its text and is as large. The document
/// itself is not touched. The current match has a line around it: it stands out by more than its colour.
class MatchMarks : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Lectern::PageFinder *finder READ finder WRITE setFinder NOTIFY finderChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged) ///< of the page
    Q_PROPERTY(int text MEMBER m_text NOTIFY rowChanged)        ///< which of the row's texts it is
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor currentColor MEMBER m_currentColor NOTIFY lookChanged)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY lookChanged)    ///< of the current one
    Q_PROPERTY(int count READ count NOTIFY measured)                  ///< of the matches in the text
    Q_PROPERTY(QRectF currentPlace READ currentPlace NOTIFY measured) ///< empty where the current one is not

public:
    explicit MatchMarks(QQuickItem *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    PageFinder *finder() const { return m_finder; }
    void setFinder(PageFinder *finder);
    int row() const { return m_row; }
    void setRow(int row);

    int count() const { return m_count; }
    /// Of a match over several lines the first of them.
    QRectF currentPlace() const { return m_current.value(0); }

Q_SIGNALS:
    void targetChanged();
    void finderChanged();
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
    void measure(const TextPattern &pattern);

    QPointer<QQuickTextDocument> m_target;
    QPointer<PageFinder> m_finder;
    int m_row = -1;
    int m_text = 0;
    QColor m_color;
    QColor m_currentColor;
    QColor m_outline;
    int m_count = 0;
    QList<QRectF> m_marks; ///< of a match over several lines one for each
    QList<QRectF> m_current;
};

} // namespace Lectern
