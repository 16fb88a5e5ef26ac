// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tablecells.h"

#include "conversation/block.h"

#include <algorithm>

namespace Lectern {

void TableCells::append(const Prose &cell)
{
    if (m_size % kGroup == 0)
        m_groups.append(QList<Prose>());
    m_groups.last().append(cell);
    ++m_size;
}

void TableCells::truncate(qsizetype size)
{
    if (size >= m_size)
        return;
    m_groups.resize((size + kGroup - 1) / kGroup);
    if (size % kGroup > 0)
        m_groups.last().resize(size % kGroup);
    m_size = size;
}

qsizetype TableCells::firstDifference(const TableCells &other) const
{
    const qsizetype groups = std::min(m_groups.size(), other.m_groups.size());
    for (qsizetype n = 0; n < groups; ++n) {
        const QList<Prose> &mine = m_groups.at(n);
        const QList<Prose> &theirs = other.m_groups.at(n);
        if (mine.isSharedWith(theirs))
            continue;
        const auto [at, beside] = std::ranges::mismatch(mine, theirs);
        if (at != mine.end() || mine.size() < kGroup)
            return n * kGroup + (at - mine.begin());
    }
    return std::min(m_size, groups * kGroup);
}

} // namespace Lectern
