// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/selectionarea.h"
#include "viewmodel/selectionmarks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Lectern {

namespace {

/// So much of the page is seen around a caret that comes into sight, in device-independent pixels.
constexpr double kAround = 24;

/// Where the next word begins, or the one before; the end of the text where there is none.
qsizetype wordBoundary(const QString &text, qsizetype at, int step)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(at);
    while (true) {
        const qsizetype next = step < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
        if (next < 0)
            return step < 0 ? 0 : text.size();
        if (next > 0 && next < text.size() &&
            !finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            continue;
        return next;
    }
}

} // namespace

void SelectionArea::setBrowsing(bool browsing)
{
    if (browsing && m_selection->focusRow() < 0)
        m_selection->begin(placeAt({0, 0}));
    m_selection->setBrowsing(browsing);
}

bool SelectionArea::takeKey(int key, int modifiers)
{
    const Qt::KeyboardModifiers held(modifiers);
    const bool extends = held.testFlag(Qt::ShiftModifier);
    if (!m_selection || !m_scroll || !m_scroll->list() ||
        !(m_selection->isBrowsing() || (extends && m_selection->isActive())))
        return false;
    if (m_selection->focusRow() < 0)
        m_selection->begin(placeAt({0, 0}));
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        m_goal.reset();
    const std::optional<PagePlace> place = target(key, held);
    if (!place)
        return false;
    Q_EMIT begun();
    if (extends)
        m_selection->extend(*place);
    else
        m_selection->begin(*place);
    reveal(*place);
    m_selection->offer();
    return true;
}

std::optional<PagePlace> SelectionArea::target(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isFar = modifiers.testFlag(Qt::ControlModifier);
    const PagePlace focus = m_selection->focus();
    const int right = m_selection->textAt(focus).isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return isFar ? wordBeside(focus, -right) : letterBeside(focus, -right);
    case Qt::Key_Right:
        return isFar ? wordBeside(focus, right) : letterBeside(focus, right);
    case Qt::Key_Up:
        return lineBeside(focus, -1);
    case Qt::Key_Down:
        return lineBeside(focus, 1);
    case Qt::Key_PageUp:
        return pageBeside(-1);
    case Qt::Key_PageDown:
        return pageBeside(1);
    case Qt::Key_Home:
        return isFar ? PagePlace{0, {}} : lineEdge(focus, false);
    case Qt::Key_End:
        return isFar ? PagePlace{m_selection->transcript()->rowCount() - 1, TextPlace::end()}
                     : lineEdge(focus, true);
    }
    return std::nullopt;
}

PagePlace SelectionArea::letterBeside(const PagePlace &place, int step) const
{
    const QString text = m_selection->textAt(place);
    const qsizetype offset = place.place.offset;
    if (step < 0 ? offset <= 0 : offset >= text.size())
        return textBeside(place, step);
    return {place.row, {place.place.text, letterEdge(text, offset + step, step > 0)}};
}

PagePlace SelectionArea::wordBeside(const PagePlace &place, int step) const
{
    const QString text = m_selection->textAt(place);
    if (step < 0 ? place.place.offset <= 0 : place.place.offset >= text.size())
        return textBeside(place, step);
    return {place.row, {place.place.text, wordBoundary(text, place.place.offset, step)}};
}

/// The start of the next text or the end of the one before; `place` itself where there is none.
PagePlace SelectionArea::textBeside(const PagePlace &place, int step) const
{
    TranscriptModel *model = m_selection->transcript();
    PagePlace at = place;
    const TranscriptRow *row = model->entries().row(at.row);
    int count = row ? int(selectableTexts(*row).size()) : 0;
    at.place.text = std::min(at.place.text, count) + step; // it may stand for the end
    while (at.place.text < 0 || at.place.text >= count) {
        at.row += step;
        if (at.row < 0 || at.row >= model->rowCount())
            return place;
        if (model->isFolded(at.row)) { // rows above it go down
            const int more = model->rowCount();
            at.row = model->unfold(at.row);
            at.row += step < 0 ? model->rowCount() - more : 0;
        }
        row = model->entries().row(at.row);
        count = row ? int(selectableTexts(*row).size()) : 0;
        at.place.text = step < 0 ? count - 1 : 0;
    }
    at.place.offset = step < 0 ? selectableTexts(*row).at(at.place.text).size() : 0;
    return at;
}

PagePlace SelectionArea::lineEdge(const PagePlace &place, bool end) const
{
    const SelectionMarks *marks = marksAt(place);
    return marks ? PagePlace{place.row, {place.place.text, marks->lineEdge(place.place.offset, end)}} : place;
}

/// In the same text, else in the text above or below it that is nearest.
PagePlace SelectionArea::lineBeside(const PagePlace &place, int step)
{
    reveal(place);
    const SelectionMarks *marks = marksAt(place);
    const QRectF caret = caretOf(place);
    if (!marks)
        return textBeside(place, step);
    if (!m_goal)
        m_goal = caret.left();
    const auto xIn = [&](const SelectionMarks *in) { return in->mapFromItem(this, QPointF(*m_goal, 0)).x(); };
    if (const auto beside = marks->lineBeside(place.place.offset, step, xIn(marks)))
        return {place.row, {place.place.text, *beside}};
    const QRectF own = placeOf(marks);
    PagePlace next = place;
    QList<SelectionMarks *> candidates = marksIn(place.row);
    candidates.removeIf([&](const SelectionMarks *each) {
        return step < 0 ? placeOf(each).bottom() > own.top() + 1 : placeOf(each).top() < own.bottom() - 1;
    });
    if (candidates.isEmpty()) {
        const TextPlace edge = step < 0 ? TextPlace() : TextPlace::end();
        next = textBeside({place.row, edge}, step);
        if (next.row == place.row)
            return place;
        reveal(next);
        candidates = marksIn(next.row);
    }
    const QPointF wanted(*m_goal, step < 0 ? (next.row == place.row ? own.top() : 1e9)
                                           : (next.row == place.row ? own.bottom() : -1e9));
    const SelectionMarks *found = nearest(candidates, wanted);
    if (!found)
        return next;
    const QPointF point(xIn(found), step < 0 ? found->height() - 1 : 0);
    return {next.row, {found->text(), found->offsetAt(point)}};
}

/// The page moves, and the caret stays where it is seen.
PagePlace SelectionArea::pageBeside(int step)
{
    const QRectF caret = caretOf(m_selection->focus());
    const bool isSeen = caret.isValid() && caret.top() >= 0 && caret.bottom() <= height();
    const QPointF point = isSeen ? caret.center() : QPointF(width() / 2, step < 0 ? 0 : height() - 1);
    const double before = m_scroll->list()->property("contentY").toDouble();
    m_scroll->scrollBy(step * std::max(height() / 2, height() - 2 * kAround));
    m_scroll->settle();
    const bool isMoved = before != m_scroll->list()->property("contentY").toDouble();
    return placeAt(isMoved ? point : QPointF(point.x(), step < 0 ? 0 : height() - 1));
}

/// With as little movement as can be.
void SelectionArea::reveal(const PagePlace &place)
{
    if (marksIn(place.row).isEmpty())
        m_scroll->show(place.row);
    const QRectF caret = caretOf(place);
    if (caret.isEmpty())
        return;
    double by = 0;
    if (caret.top() < kAround)
        by = caret.top() - kAround;
    else if (caret.bottom() > height() - kAround)
        by = caret.bottom() - height() + kAround;
    if (by != 0) {
        m_scroll->scrollBy(by);
        m_scroll->settle();
    }
    revealSideways(marksAt(place), caret);
}

void SelectionArea::revealSideways(const SelectionMarks *marks, const QRectF &caret) const
{
    const QQuickItem *scroller = sideScroller(marks);
    if (!scroller)
        return;
    const QRectF seen = scroller->mapRectToItem(this, scroller->boundingRect());
    if (caret.left() < seen.left() + kAround)
        scrollSideways(marks, caret.left() - seen.left() - kAround);
    else if (caret.right() > seen.right() - kAround)
        scrollSideways(marks, caret.right() - seen.right() + kAround);
}

/// What is wider than the column and scrolls by itself; null for other texts.
QQuickItem *SelectionArea::sideScroller(const SelectionMarks *marks) const
{
    QQuickItem *item = marks ? marks->parentItem() : nullptr;
    while (item && item != m_scroll->list() && !item->inherits("QQuickFlickable"))
        item = item->parentItem();
    return item == m_scroll->list() ? nullptr : item;
}

/// How far the pointer is beside it; 0 where there is nothing to scroll to.
double SelectionArea::sidewaysBy(const SelectionMarks *marks) const
{
    const QQuickItem *scroller = sideScroller(marks);
    if (!scroller)
        return 0;
    const double x = scroller->mapFromItem(this, m_point).x();
    const double at = scroller->property("contentX").toDouble();
    const double last = scroller->property("contentWidth").toDouble() - scroller->width();
    if (x < 0 && at > 0)
        return x;
    return x > scroller->width() && at < last ? x - scroller->width() : 0;
}

void SelectionArea::scrollSideways(const SelectionMarks *marks, double by) const
{
    QQuickItem *scroller = sideScroller(marks);
    const double last = std::max(0.0, scroller->property("contentWidth").toDouble() - scroller->width());
    scroller->setProperty("contentX", std::clamp(scroller->property("contentX").toDouble() + by, 0.0, last));
}

} // namespace Lectern
