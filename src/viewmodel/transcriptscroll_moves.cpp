// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptscroll.h"

#include <algorithm>
#include <cmath>

namespace Lectern {

namespace {

/// As ListView::PositionMode has it.
constexpr int kContain = 4;

} // namespace

void TranscriptScroll::goTo(int row, double offset)
{
    if (!m_list || !m_model || row < 0 || row >= m_model->rowCount())
        return;
    setFollowing(false);
    row = m_model->unfold(row);
    m_settling = true;
    layOut();
    place(row);
    m_settling = false;
    m_anchor = QPersistentModelIndex(m_model->index(row));
    m_anchorOffset = offset;
    m_scaled = false; // it is meant as sizes are now
    m_dirty = true;
    settle();
}

void TranscriptScroll::goToShare(double share)
{
    if (!m_list || m_heights.size() == 0)
        return;
    const double y = std::clamp(share, 0.0, 1.0) * std::max(0.0, m_heights.total() - m_list->height());
    const size_t entry = m_heights.at(y);
    const int first = m_model->unfold(m_model->entries().firstRow(entry));
    const double rows =
        std::clamp((y - m_heights.above(entry)) / std::max(1.0, m_heights.height(entry)), 0.0, 0.999) *
        m_model->entries()[entry].count();
    goTo(first + int(rows), 0);
    if (const QQuickItem *item = itemAt(first + int(rows)))
        goTo(first + int(rows), (rows - std::floor(rows)) * item->height());
}

void TranscriptScroll::goToEnd()
{
    setFollowing(true);
    m_dirty = true;
    settle();
}

void TranscriptScroll::scrollBy(double distance)
{
    if (!m_list || !m_model)
        return;
    setFollowing(false);
    m_settling = true;
    setContentY(std::clamp(contentY() + distance, firstY(), lastY()));
    m_settling = false;
    takeAnchor();
    touch();
    setFollowing(isAtEnd());
}

void TranscriptScroll::takeGrowth(int row, double y, double by)
{
    const QQuickItem *item = m_following ? nullptr : itemAt(row);
    if (item && m_anchor.isValid() && m_anchor.row() == row && y < m_anchorOffset)
        m_anchorOffset += by;
    if (item && row == topRow() && item->y() + y <= contentY())
        m_grown += by;
    touch();
}

QQuickItem *TranscriptScroll::show(int row)
{
    if (!m_list || !m_model || row < 0)
        return nullptr;
    setFollowing(false);
    row = m_model->unfold(row);
    m_settling = true;
    layOut();
    keepAnchor();
    QMetaObject::invokeMethod(m_list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, kContain));
    layOut();
    m_settling = false;
    takeAnchor();
    touch();
    return itemAt(row);
}

} // namespace Lectern
