// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptscroll.h"

#include "desktop/memory.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace Lectern {

namespace {

/// Once so many rows have been unfolded, what is far away is folded again.
constexpr int kManyRows = 1500;

/// Rows on both sides of what is in sight that stay.
constexpr int kNearRows = 200;

} // namespace

void TranscriptScroll::want(int row)
{
    if (m_model)
        m_wanted.insert(QPersistentModelIndex(m_model->index(row)));
    touch();
}

/// The turns that begin or end within a page's height of what is in sight: nobody shall see one that is
/// folded.
void TranscriptScroll::wantNear()
{
    const TranscriptEntries &entries = m_model->entries();
    const size_t top = entries.locate(topRow()).first;
    const size_t bottom = entries.locate(rowAt(contentY() + m_list->height() - 1)).first;
    double room = m_list->height();
    for (size_t entry = top; entry < entries.size() && entry-- > 0 && room > 0;
         room -= m_heights.height(entry))
        wantTurn(entry);
    room = m_list->height();
    for (size_t entry = bottom + 1; entry < entries.size() && room > 0; room -= m_heights.height(entry++))
        wantTurn(entry);
}

void TranscriptScroll::wantTurn(size_t entry)
{
    if (m_model->entries()[entry].folded)
        m_wanted.insert(QPersistentModelIndex(m_model->index(m_model->entries().firstRow(entry))));
}

/// The lowest one first: so the rows above it are where the list has them.
QList<int> TranscriptScroll::takeWanted()
{
    QList<int> rows;
    const QSet<QPersistentModelIndex> wanted = std::exchange(m_wanted, {});
    for (const QPersistentModelIndex &index : wanted) {
        if (index.isValid() && m_model->isFolded(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows, std::greater());
    return rows;
}

/// What comes into sight by it is wanted, too.
void TranscriptScroll::unfoldWanted()
{
    for (int round = 0; round < kRounds && !m_wanted.isEmpty(); ++round) {
        if (m_unfolded > kManyRows)
            foldFarAway();
        for (const int row : takeWanted())
            unfold(row);
        layOut();
        keepAnchor();
    }
}

/// What stands below it stays where it is, if it is in sight; else whoever is in the middle of it stays
/// there, as far as that can be known.
void TranscriptScroll::unfold(int row)
{
    const QQuickItem *below = itemAt(row + 1);
    if (m_anchor.isValid() && m_anchor.row() == row && below && below->y() < contentY() + m_list->height()) {
        m_anchor = QPersistentModelIndex(m_model->index(row + 1));
        m_anchorOffset = contentY() - below->y();
    }
    const bool isAnchor = m_anchor.isValid() && m_anchor.row() == row && m_model->isFolded(row);
    const double share = std::clamp(m_anchorOffset / heightOf(row), 0.0, 0.999);
    const int first = m_model->unfold(row);
    const int count = m_model->entries()[m_model->entries().locate(first).first].count();
    m_unfolded += count;
    if (!isAnchor)
        return;
    m_anchor = QPersistentModelIndex(m_model->index(first + int(share * count)));
    m_anchorOffset = std::min(m_anchorOffset, 0.0);
}

void TranscriptScroll::foldFarAway()
{
    const int top = topRow();
    m_model->foldBut(std::max(0, top - kNearRows), std::min(m_model->rowCount() - 1, top + kNearRows));
    m_unfolded = 0;
    touch();
}

/// Nobody scrolls any more.
void TranscriptScroll::rest()
{
    if (!m_model || !m_list || m_unfolded < kNearRows)
        return;
    foldFarAway();
    settle();
    giveMemoryBack();
}

} // namespace Lectern
