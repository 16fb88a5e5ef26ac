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

/// So many pages are unfolded together while somebody scrolls.
constexpr int kAhead = 12;

/// Rows on both sides of what is in sight that stay.
constexpr int kNearRows = 200;

} // namespace

void TranscriptScroll::want(int row)
{
    if (m_model)
        m_wanted.insert(QPersistentModelIndex(m_model->index(row)));
    touch();
}

/// Nobody shall see a turn that is folded.
void TranscriptScroll::wantNear()
{
    const TranscriptEntries &entries = m_model->entries();
    wantBeside(entries.locate(topRow()).first, -1);
    wantBeside(entries.locate(rowAt(contentY() + m_list->height() - 1)).first, 1);
}

/// Where one is folded that begins or ends within a page's height, more of them are wanted: to unfold many at
/// once costs little more than one.
void TranscriptScroll::wantBeside(size_t seen, int step)
{
    const TranscriptEntries &entries = m_model->entries();
    QList<int> rows;
    bool isNear = false;
    const double ahead = (m_jumped ? 1 : kAhead) * m_list->height();
    double distance = 0;
    for (size_t entry = seen + size_t(step); entry < entries.size() && distance < ahead;
         entry += size_t(step)) {
        if (entries[entry].folded) {
            rows.append(entries.firstRow(entry));
            isNear = isNear || distance < m_list->height();
        }
        distance += m_heights.height(entry);
    }
    if (!isNear)
        return;
    for (const int row : std::as_const(rows))
        m_wanted.insert(QPersistentModelIndex(m_model->index(row)));
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
        const QList<int> rows = takeWanted();
        for (qsizetype i = 0; i < rows.size();) {
            int count = 1;
            while (i + count < rows.size() && rows.at(i + count) == rows.at(i) - count)
                ++count;
            unfold(rows.at(i) - count + 1, count);
            i += count;
        }
        layOut();
        keepAnchor();
    }
}

/// What stands below them stays where it is, if it is in sight; else whoever is in the middle of one stays
/// there, as far as that can be known.
void TranscriptScroll::unfold(int first, int count)
{
    const auto anchored = [&] {
        const int row = m_anchor.isValid() ? m_anchor.row() : -1;
        return row >= first && row < first + count ? row : -1;
    };
    const QQuickItem *below = itemAt(first + count);
    if (anchored() >= 0 && below && below->y() < contentY() + m_list->height()) {
        m_anchor = QPersistentModelIndex(m_model->index(first + count));
        m_anchorOffset = contentY() - below->y();
    }
    const int row = anchored();
    const TranscriptEntries &entries = m_model->entries();
    const size_t from = entries.locate(first).first;
    const size_t entry = from + size_t(std::max(0, row - first));
    const double share = row < 0 ? 0 : std::clamp(m_anchorOffset / heightOf(row), 0.0, 0.999);
    m_model->unfold(first, count);
    m_unfolded += entries.firstRow(from + size_t(count)) - first;
    if (row < 0)
        return;
    m_anchor =
        QPersistentModelIndex(m_model->index(entries.firstRow(entry) + int(share * entries[entry].count())));
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
