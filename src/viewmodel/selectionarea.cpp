// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/selectionarea.h"

#include "viewmodel/selectionmarks.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QStyleHints>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Lectern {

namespace {

/// A hand that clicks moves less than that, in device-independent pixels.
constexpr double kStill = 3;

/// Milliseconds from one step to the next while the pointer is outside of the page; pixels of a step.
constexpr int kStepTime = 16;
constexpr double kLeastStep = 3;
constexpr double kMostStep = 120;

bool isMouse(const QMouseEvent &event)
{
    return event.device()->type() != QInputDevice::DeviceType::TouchScreen;
}

PageSelection::Unit unitOf(int clicks)
{
    using Unit = PageSelection::Unit;
    return clicks == 3 ? Unit::Paragraph : clicks == 2 ? Unit::Word : Unit::Letter;
}

/// The further, the faster.
double stepFor(double way)
{
    return std::copysign(std::clamp(std::abs(way) / 4, kLeastStep, kMostStep), way);
}

double distance(double value, double low, double high)
{
    return std::max({low - value, value - high, 0.0});
}

void collect(const QQuickItem *item, int row, QList<SelectionMarks *> &marks)
{
    for (QQuickItem *child : item->childItems()) {
        if (!child->isVisible())
            continue;
        if (auto *found = qobject_cast<SelectionMarks *>(child); found && found->row() == row)
            marks.append(found);
        collect(child, row, marks);
    }
}

} // namespace

SelectionArea::SelectionArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFiltersChildMouseEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

SelectionArea::~SelectionArea() = default;

/// Whatever is under the pointer is asked one after the other; the first one knows what a press there means.
bool SelectionArea::childMouseEventFilter(QQuickItem *item, QEvent *event)
{
    if (!m_selection || !m_scroll || !m_scroll->list())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        takePress(item, *static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonDblClick: // of a system that counts otherwise
        takeSecondClick();
        break;
    case QEvent::MouseMove:
        return takeMove(item, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        finish();
        break;
    default:
        break;
    }
    return false;
}

void SelectionArea::takePress(QQuickItem *item, const QMouseEvent &event)
{
    const bool isAnotherAsked = m_down && event.timestamp() == m_pressTime;
    if (event.button() != Qt::LeftButton || !isMouse(event) || isAnotherAsked)
        return;
    m_clicks = clicksAt(event);
    m_down = true;
    m_pressTime = event.timestamp();
    const bool isRead = item->inherits("QQuickTextEdit") && item->property("readOnly").toBool();
    const bool isText = isRead || item->inherits("QQuickFlickable");
    m_press = isText ? Press::Text : item->inherits("QQuickAbstractButton") ? Press::Button : Press::None;
    m_pressPoint = m_point = mapFromScene(event.scenePosition());
    m_goal.reset();
    if (m_press != Press::Text)
        return;
    Q_EMIT pressed();
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_selection->extend(placeAt(m_point), unitOf(m_clicks));
    else
        m_selection->begin(placeAt(m_point), unitOf(m_clicks));
    if (m_selection->isActive())
        Q_EMIT begun();
}

void SelectionArea::takeSecondClick()
{
    if (m_press != Press::Text || m_clicks != 1)
        return;
    m_clicks = 2;
    m_selection->begin(placeAt(m_point), unitOf(m_clicks));
    Q_EMIT begun();
}

int SelectionArea::clicksAt(const QMouseEvent &event)
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    const QPointF way = mapFromScene(event.scenePosition()) - m_pressPoint;
    const bool goesOn = m_clicks > 0 &&
                        event.timestamp() - m_pressTime < ulong(hints->mouseDoubleClickInterval()) &&
                        way.manhattanLength() < hints->startDragDistance();
    return goesOn ? m_clicks % 3 + 1 : 1;
}

/// From here on the pointer is ours.
bool SelectionArea::takeMove(QQuickItem *item, const QMouseEvent &event)
{
    if (m_press == Press::None || m_dragging || !event.buttons().testFlag(Qt::LeftButton))
        return m_dragging;
    const double still = m_press == Press::Text ? kStill : QGuiApplication::styleHints()->startDragDistance();
    m_point = mapFromScene(event.scenePosition());
    if ((m_point - m_pressPoint).manhattanLength() < still)
        return m_press == Press::Text; // nor does a list begin to move
    if (m_press == Press::Button) {
        item->ungrabMouse();
        Q_EMIT pressed();
        m_selection->begin(placeAt(m_pressPoint));
    }
    m_dragging = true;
    connect(m_scroll->list(), SIGNAL(contentYChanged()), this, SLOT(takeScroll()), Qt::UniqueConnection);
    grabMouse();
    Q_EMIT begun();
    drag();
    return true;
}

void SelectionArea::mouseMoveEvent(QMouseEvent *event)
{
    m_point = event->position();
    if (m_dragging)
        drag();
}

void SelectionArea::mouseReleaseEvent(QMouseEvent *)
{
    finish();
}

void SelectionArea::mouseUngrabEvent()
{
    finish();
}

void SelectionArea::drag()
{
    m_selection->extend(placeAt(m_point), unitOf(m_clicks));
    const bool isOutside = m_point.y() < 0 || m_point.y() >= height() || sidewaysBy(nearest(m_point)) != 0;
    if (!isOutside)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(kStepTime, Qt::PreciseTimer, this);
}

/// The page has moved below the pointer: what is there by now is known before the next frame.
void SelectionArea::takeScroll()
{
    if (m_dragging)
        polish();
}

void SelectionArea::updatePolish()
{
    if (m_dragging)
        drag();
}

void SelectionArea::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QQuickItem::timerEvent(event);
    const double way = m_point.y() < 0 ? m_point.y() : std::max(m_point.y() - height(), 0.0);
    const SelectionMarks *marks = nearest(m_point);
    const double sideways = sidewaysBy(marks);
    if (way != 0) {
        m_scroll->scrollBy(stepFor(way));
        m_scroll->setFollowing(false); // also where the page ends
        m_scroll->settle();
    }
    if (sideways != 0)
        scrollSideways(marks, stepFor(sideways));
    drag();
}

void SelectionArea::finish()
{
    const bool wasSelecting = m_press == Press::Text || m_dragging;
    m_timer.stop();
    m_press = Press::None;
    m_down = false;
    m_dragging = false;
    if (wasSelecting && m_selection)
        m_selection->offer();
}

bool SelectionArea::isSelectedAt(QPointF point) const
{
    return m_selection && m_scroll && m_selection->isActive() && m_selection->covers(placeAt(point));
}

QQuickItem *SelectionArea::textAt(QPointF point) const
{
    const QList<SelectionMarks *> marks = m_scroll ? marksIn(rowAt(point)) : QList<SelectionMarks *>();
    const SelectionMarks *found = nearest(marks, point);
    return found && found->contains(found->mapFromItem(this, point)) ? found->parentItem() : nullptr;
}

QPointF SelectionArea::menuPoint() const
{
    const QRectF caret = m_selection ? caretOf(m_selection->focus()) : QRectF();
    const bool isSeen = !caret.isEmpty() && boundingRect().contains(caret.center());
    return isSeen ? caret.bottomLeft() : boundingRect().center();
}

double SelectionArea::pageHeight() const
{
    return m_scroll->list()->height();
}

/// Above and below the page it is the first and the last row that are seen.
int SelectionArea::rowAt(QPointF point) const
{
    QQuickItem *list = m_scroll->list();
    const double top = list->property("contentY").toDouble();
    const double y = top + std::clamp(point.y(), 0.0, pageHeight() - 1);
    int row = -1;
    QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, list->width() / 2),
                              Q_ARG(qreal, y));
    if (row >= 0 || !m_selection->transcript())
        return row;
    return y < list->property("originY").toDouble() ? 0 : m_selection->transcript()->rowCount() - 1;
}

QList<SelectionMarks *> SelectionArea::marksIn(int row) const
{
    QList<SelectionMarks *> marks;
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(m_scroll->list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                              Q_ARG(int, row));
    if (item)
        collect(item, row, marks);
    return marks;
}

QRectF SelectionArea::placeOf(const SelectionMarks *marks) const
{
    return marks->mapRectToItem(this, marks->boundingRect());
}

SelectionMarks *SelectionArea::nearest(const QList<SelectionMarks *> &marks, QPointF point) const
{
    SelectionMarks *best = nullptr;
    std::pair<double, double> least(std::numeric_limits<double>::max(), 0);
    for (SelectionMarks *each : marks) {
        const QRectF place = placeOf(each);
        const std::pair way(distance(point.y(), place.top(), place.bottom()),
                            distance(point.x(), place.left(), place.right()));
        if (way < least) {
            least = way;
            best = each;
        }
    }
    return best;
}

SelectionMarks *SelectionArea::nearest(QPointF point) const
{
    return nearest(marksIn(rowAt(point)), point);
}

PagePlace SelectionArea::placeAt(QPointF point) const
{
    return placeIn(rowAt(point), point);
}

/// Above its texts a row begins: who drags over the space between two rows has all of the upper one.
PagePlace SelectionArea::placeIn(int row, QPointF point) const
{
    const QList<SelectionMarks *> marks = marksIn(row);
    if (marks.isEmpty())
        return {row, {}};
    const QPointF seen(point.x(), std::clamp(point.y(), 0.0, pageHeight() - 1));
    const auto isAbove = [&](const SelectionMarks *each) { return seen.y() < placeOf(each).top(); };
    const auto isBelow = [&](const SelectionMarks *each) { return seen.y() >= placeOf(each).bottom(); };
    const SelectionMarks *found = nearest(marks, seen);
    if (std::ranges::all_of(marks, isAbove))
        return {row, {}};
    if (std::ranges::all_of(marks, isBelow))
        return {row, {found->text(), found->size()}};
    return {row, {found->text(), found->offsetAt(found->mapFromItem(this, seen))}};
}

SelectionMarks *SelectionArea::marksAt(const PagePlace &place) const
{
    for (SelectionMarks *each : marksIn(place.row)) {
        if (each->text() == place.place.text)
            return each;
    }
    return nullptr;
}

QRectF SelectionArea::caretOf(const PagePlace &place) const
{
    const SelectionMarks *marks = marksAt(place);
    return marks ? marks->mapRectToItem(this, marks->caretAt(place.place.offset)) : QRectF();
}

} // namespace Lectern
