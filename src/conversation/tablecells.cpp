// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tablecells.h"

#include "conversation/block.h"

#include <algorithm>

namespace Lectern {

void TableCells::append(const Prose &cell)
{
    if (m_size % kShelf == 0)
        m_shelves.append(Shelf());
    if (m_size % kGroup == 0)
        m_shelves.last().append(Group());
    m_shelves.last().last().append(cell);
    ++m_size;
}

void TableCells::truncate(qsizetype size)
{
    if (size >= m_size)
        return;
    m_shelves.resize((size + kShelf - 1) / kShelf);
    if (size % kShelf > 0)
        m_shelves.last().resize((size % kShelf + kGroup - 1) / kGroup);
    if (size % kGroup > 0)
        m_shelves.last().last().resize(size % kGroup);
    m_size = size;
}

qsizetype TableCells::firstDifference(const TableCells &other) const
{
    const qsizetype common = std::min(m_size, other.m_size);
    for (qsizetype n = 0; n < common;) {
        const Shelf &shelf = m_shelves.at(n / kShelf);
        const Shelf &beside = other.m_shelves.at(n / kShelf);
        const qsizetype group = n % kShelf / kGroup;
        if (shelf.isSharedWith(beside))
            n += kShelf;
        else if (shelf.at(group).isSharedWith(beside.at(group)))
            n += kGroup;
        else if (at(n) == other.at(n))
            ++n;
        else
            return n;
    }
    return common;
}

} // namespace Lectern
