// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptscroll.h"

#include <QQuickWindow>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Lectern {

namespace {

/// A turn without text has a question and a footer all the same.
constexpr double kLeastHeight = 80;

constexpr int kRest = 1000; ///< milliseconds without a move

/// As ListView::PositionMode has it.
constexpr int kBeginning = 0;

/// How high a line is of an item that may be much longer than the page; 0 for any other.
double unitOf(const QQuickItem *item)
{
    return item ? item->property("lineUnit").toDouble() : 0;
}

} // namespace

TranscriptScroll::TranscriptScroll(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &TranscriptScroll::rest);
    connect(this, &TranscriptScroll::densityChanged, this, [this] {
        m_scaled = true;
        touch();
    });
}

TranscriptScroll::~TranscriptScroll() = default;

void TranscriptScroll::setList(QQuickItem *list)
{
    if (m_list == list)
        return;
    m_list = list;
    if (list) {
        connect(list, &QQuickItem::windowChanged, this, &TranscriptScroll::takeWindow);
        connect(list, SIGNAL(contentYChanged()), this, SLOT(takeMove()));
        connect(list, SIGNAL(movementEnded()), this, SLOT(takeEnd()));
        connect(list, SIGNAL(contentHeightChanged()), this, SLOT(touch()));
        connect(list, &QQuickItem::heightChanged, this, &TranscriptScroll::touch);
        connect(list, &QQuickItem::widthChanged, this, &TranscriptScroll::touch);
        takeWindow(list->window());
    }
    Q_EMIT listChanged();
}

void TranscriptScroll::takeWindow(QQuickWindow *window)
{
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (window)
        connect(window, &QQuickWindow::afterAnimating, this, &TranscriptScroll::settle);
}

void TranscriptScroll::setTranscript(TranscriptModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_anchor = QPersistentModelIndex();
    m_wanted.clear();
    m_following = true;
    m_heights = {};
    if (model) {
        connect(model, &TranscriptModel::turnsInserted, this, &TranscriptScroll::insertTurns);
        connect(model, &TranscriptModel::turnsRemoved, this, [this](qsizetype at, qsizetype count) {
            m_heights.remove(size_t(at), size_t(count));
            touch();
        });
        connect(model, &TranscriptModel::flushed, this,
                [this] { // what moves during a frame asks for one more
                    touch();
                    settle();
                });
        insertTurns(0, qsizetype(model->entries().size()));
    }
    Q_EMIT transcriptChanged();
    Q_EMIT followingChanged();
}

void TranscriptScroll::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (!following && !m_dirty) // else what was seen last counts
        takeAnchor();
    touch();
    Q_EMIT followingChanged();
}

/// What changes while all is put right needs no further frame.
void TranscriptScroll::touch()
{
    if (m_settling)
        return;
    m_dirty = true;
    if (m_window && m_list && m_list->isVisible())
        m_window->update();
}

void TranscriptScroll::insertTurns(qsizetype at, qsizetype count)
{
    std::vector<double> heights;
    for (qsizetype i = at; i < at + count; ++i)
        heights.push_back(estimate(size_t(i)));
    m_heights.insert(size_t(at), heights);
    touch();
}

double TranscriptScroll::estimate(size_t entry) const
{
    return kLeastHeight + std::round(double(m_model->lengthOf(entry)) * m_density);
}

double TranscriptScroll::heightOf(int row) const
{
    const size_t entry = m_model ? m_model->entries().locate(row).first : 0;
    return entry < m_heights.size() ? m_heights.height(entry) : kLeastHeight;
}

QQuickItem *TranscriptScroll::itemAt(int row) const
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(m_list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
    return item;
}

int TranscriptScroll::rowAt(double y) const
{
    int row = -1;
    QMetaObject::invokeMethod(m_list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, m_list->width() / 2),
                              Q_ARG(qreal, y));
    return row;
}

double TranscriptScroll::contentY() const
{
    return m_list->property("contentY").toDouble();
}

/// Whoever sets it ends a movement: not for less than a pixel, as the list stands on whole ones.
void TranscriptScroll::setContentY(double y)
{
    if (std::abs(y - contentY()) >= 1)
        m_list->setProperty("contentY", y);
}

double TranscriptScroll::firstY() const
{
    return m_list->property("originY").toDouble();
}

double TranscriptScroll::lastY() const
{
    return std::max(firstY(), firstY() + m_list->property("contentHeight").toDouble() - m_list->height());
}

bool TranscriptScroll::isAtEnd() const
{
    return !m_list || contentY() >= lastY() - m_reach;
}

int TranscriptScroll::topRow() const
{
    return m_list ? rowAt(std::max(contentY(), firstY())) : -1; // whole pixels may begin above it
}

double TranscriptScroll::topOffset() const
{
    const QQuickItem *item = m_list ? itemAt(topRow()) : nullptr;
    return item ? contentY() - item->y() : 0;
}

void TranscriptScroll::layOut()
{
    QMetaObject::invokeMethod(m_list, "forceLayout");
}

void TranscriptScroll::takeAnchor()
{
    if (!m_list || !m_model)
        return;
    const int row = topRow();
    const QQuickItem *item = itemAt(row);
    m_anchor = item ? QPersistentModelIndex(m_model->index(row)) : QPersistentModelIndex();
    m_anchorOffset = item ? contentY() + m_grown - item->y() : 0;
    m_anchorUnit = unitOf(item);
}

/// In a text of another size the same line stays where it is.
void TranscriptScroll::scaleAnchor(const QQuickItem &item)
{
    const double unit = unitOf(&item);
    if (m_scaled && unit > 0 && m_anchorUnit > 0)
        m_anchorOffset *= unit / m_anchorUnit;
    m_anchorUnit = unit;
    m_scaled = false;
}

/// The reader moves the page.
void TranscriptScroll::takeMove()
{
    if (m_settling)
        return;
    touch();
    if (!m_following && m_list->property("moving").toBool())
        takeAnchor();
}

/// A move that is over within one frame has told nothing of itself while it went on.
void TranscriptScroll::takeEnd()
{
    if (!m_following)
        takeAnchor();
    touch();
}

void TranscriptScroll::place(int row)
{
    QMetaObject::invokeMethod(m_list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, kBeginning));
    layOut();
}

/// Rows that come by it may make others come, or move the end.
void TranscriptScroll::placeAtEnd()
{
    for (int round = 0; round < kRounds; ++round) {
        const double end = lastY();
        QMetaObject::invokeMethod(m_list, "positionViewAtEnd");
        layOut();
        if (m_model->rowCount() > 0 && topRow() < 0)
            fillHole();
        else if (lastY() == end)
            return;
    }
}

/// Where rows above have become smaller the list looks for others only when it moves.
void TranscriptScroll::fillHole()
{
    const double y = contentY();
    m_list->setProperty("contentY", y - 1);
    m_list->setProperty("contentY", y);
}

void TranscriptScroll::keepAnchor()
{
    if (m_following)
        placeAtEnd();
    if (m_following || !m_anchor.isValid()) {
        m_scaled = false;
        m_grown = 0;
        return takeAnchor();
    }
    if (!itemAt(m_anchor.row()))
        place(m_anchor.row());
    const QQuickItem *item = itemAt(m_anchor.row());
    if (!item)
        return;
    scaleAnchor(*item);
    double wanted = 0;
    for (int round = 0; round < kRounds && wanted != item->y() + m_anchorOffset; ++round) {
        wanted = item->y() + m_anchorOffset; // what comes with it may grow
        setContentY(std::clamp(wanted, firstY(), lastY()));
    }
    m_grown = 0;
    if (std::abs(wanted - contentY()) > 1) // the page ends there
        takeAnchor();
}

void TranscriptScroll::settle()
{
    if (!m_dirty || !m_list || !m_model || m_settling || !m_list->isVisible())
        return;
    m_dirty = false;
    m_settling = true;
    layOut();
    keepAnchor();
    wantNear();
    unfoldWanted();
    measure();
    updateBar();
    m_settling = false;
    if (!m_wanted.isEmpty())
        touch();
}

/// Turns that are on the page as a whole tell how high they are.
void TranscriptScroll::measure()
{
    const TranscriptEntries &entries = m_model->entries();
    for (size_t entry = entries.locate(topRow()).first; entry < entries.size(); ++entry) {
        const QQuickItem *first = itemAt(entries.firstRow(entry));
        const QQuickItem *last = itemAt(entries.firstRow(entry + 1) - 1);
        if (first && last)
            m_heights.set(entry, last->y() + last->height() - first->y());
        else if (!last)
            return;
    }
}

/// Pixels from the start to the top of the page. Within a turn it is told by its rows, as only some of them
/// are there.
double TranscriptScroll::depth() const
{
    const int row = topRow();
    const auto [entry, offset] = m_model->entries().locate(row);
    const QQuickItem *item = itemAt(row);
    if (entry >= m_heights.size() || !item)
        return 0;
    const double inside = std::clamp((contentY() - item->y()) / std::max(1.0, item->height()), 0.0, 1.0);
    const double share = (double(offset) + inside) / m_model->entries()[entry].count();
    return m_heights.above(entry) + share * m_heights.height(entry);
}

void TranscriptScroll::updateBar()
{
    const double total = std::max(m_heights.total(), 1.0);
    const double size = std::min(1.0, m_list->height() / total);
    double position = std::min(depth() / total, 1 - size);
    if (isAtEnd())
        position = 1 - size;
    else if (contentY() <= firstY())
        position = 0;
    if (size == m_size && position == m_position)
        return;
    m_size = size;
    m_position = position;
    m_rest.start();
    Q_EMIT moved();
}

} // namespace Lectern
