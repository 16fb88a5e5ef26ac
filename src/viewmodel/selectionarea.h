// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/pageselection.h"
#include "viewmodel/transcriptscroll.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <optional>

QT_BEGIN_NAMESPACE
class QMouseEvent;
QT_END_NAMESPACE

namespace Lectern {

class SelectionMarks;

/// Selects with the mouse and the keyboard in the list that is its child. A click does what it does in the
/// rows; a drag selects, and scrolls when it leaves the page, faster the further away it is. Fingers scroll
/// as ever.
class SelectionArea : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::PageSelection *selection MEMBER m_selection NOTIFY partsChanged)
    Q_PROPERTY(Lectern::TranscriptScroll *scroll MEMBER m_scroll NOTIFY partsChanged)

public:
    explicit SelectionArea(QQuickItem *parent = nullptr);
    ~SelectionArea() override;

    /// Moves the caret or what moves of a selection; false for a key without a meaning for either.
    Q_INVOKABLE bool takeKey(int key, int modifiers);
    /// A caret shows where the focus is; at first at the top of what is seen.
    Q_INVOKABLE void setBrowsing(bool browsing);
    /// Whether what is shown there is selected.
    Q_INVOKABLE bool isSelectedAt(QPointF point) const;
    /// What shows the text there; null where nothing does.
    Q_INVOKABLE QQuickItem *textAt(QPointF point) const;
    /// Where a menu about the selection belongs that nobody has pointed for.
    Q_INVOKABLE QPointF menuPoint() const;

Q_SIGNALS:
    void partsChanged();
    void pressed(); ///< the page is where the keyboard belongs
    void begun();   ///< the reader has turned to something: the page should stay where it is

protected:
    bool childMouseEventFilter(QQuickItem *item, QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void timerEvent(QTimerEvent *event) override;
    void updatePolish() override;

private Q_SLOTS:
    void takeScroll();

private:
    enum class Press { None, Text, Button };

    void takePress(QQuickItem *item, const QMouseEvent &event);
    void takeSecondClick();
    bool takeMove(QQuickItem *item, const QMouseEvent &event);
    void drag();
    void finish();
    int clicksAt(const QMouseEvent &event);

    PagePlace placeAt(QPointF point) const;
    PagePlace placeIn(int row, QPointF point) const;
    int rowAt(QPointF point) const;
    QList<SelectionMarks *> marksIn(int row) const;
    SelectionMarks *nearest(const QList<SelectionMarks *> &marks, QPointF point) const;
    SelectionMarks *marksAt(const PagePlace &place) const;
    QRectF placeOf(const SelectionMarks *marks) const;
    QRectF caretOf(const PagePlace &place) const;
    SelectionMarks *nearest(QPointF point) const;
    QQuickItem *sideScroller(const SelectionMarks *marks) const;
    double sidewaysBy(const SelectionMarks *marks) const;
    void scrollSideways(const SelectionMarks *marks, double by) const;
    double pageHeight() const;

    std::optional<PagePlace> target(int key, Qt::KeyboardModifiers modifiers);
    PagePlace letterBeside(const PagePlace &place, int step) const;
    PagePlace wordBeside(const PagePlace &place, int step) const;
    PagePlace textBeside(const PagePlace &place, int step) const;
    PagePlace lineBeside(const PagePlace &place, int step);
    PagePlace pageBeside(int step);
    PagePlace lineEdge(const PagePlace &place, bool end) const;
    void reveal(const PagePlace &place);
    void revealSideways(const SelectionMarks *marks, const QRectF &caret) const;

    QPointer<PageSelection> m_selection;
    QPointer<TranscriptScroll> m_scroll;
    Press m_press = Press::None;
    bool m_down = false;     ///< a press has come, and no release
    quint64 m_pressTime = 0; ///< of the last press
    QPointF m_pressPoint;
    QPointF m_point; ///< where the pointer is
    int m_clicks = 0;
    bool m_dragging = false;
    QBasicTimer m_timer;          ///< runs while a drag is outside of the page
    std::optional<double> m_goal; ///< where the caret would like to be in its line
};

} // namespace Lectern
