// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/markedplaces.h"
#include "viewmodel/pagefinder.h"

#include <QColor>
#include <QList>
#include <QPointer>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Paints where a text shows what somebody looks for. The current match has a line around it: it stands out
/// by more than its colour.
class MatchMarks : public Lectern::MarkedPlaces
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::PageFinder *finder READ finder WRITE setFinder NOTIFY finderChanged)
    Q_PROPERTY(QColor currentColor MEMBER m_currentColor NOTIFY lookChanged)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY lookChanged)    ///< of the current one
    Q_PROPERTY(int count READ count NOTIFY measured)                  ///< of the matches in the text
    Q_PROPERTY(QRectF currentPlace READ currentPlace NOTIFY measured) ///< empty where the current one is not

public:
    explicit MatchMarks(QQuickItem *parent = nullptr);

    PageFinder *finder() const { return m_finder; }
    void setFinder(PageFinder *finder);

    int count() const { return m_count; }
    /// Of a match over several lines the first of them.
    QRectF currentPlace() const { return m_current.value(0); }

Q_SIGNALS:
    void finderChanged();

protected:
    void updatePolish() override;
    bool isMarked() const override;
    QList<Mark> marks() const override;

private:
    void measure(const TextPattern &pattern);

    QPointer<PageFinder> m_finder;
    QColor m_currentColor;
    QColor m_outline;
    int m_count = 0;
    QList<QRectF> m_marks; ///< of a match over several lines one for each
    QList<QRectF> m_current;
};

} // namespace Lectern
