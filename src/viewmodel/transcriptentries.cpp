// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptentries.h"

#include <algorithm>
#include <iterator>

namespace Lectern {

int TranscriptEntries::rowCount() const
{
    return isEmpty() ? 0 : m_entries.back()->first + m_entries.back()->count();
}

size_t TranscriptEntries::find(TurnId turn) const
{
    const auto at = std::ranges::find(m_entries, turn, [](const auto &entry) { return entry->turn; });
    return size_t(at - m_entries.begin());
}

std::pair<size_t, qsizetype> TranscriptEntries::locate(int row) const
{
    if (row < 0 || row >= rowCount())
        return {size(), 0};
    const auto behind =
        std::ranges::upper_bound(m_entries, row, {}, [](const auto &entry) { return entry->first; });
    const size_t entry = size_t(behind - m_entries.begin()) - 1;
    return {entry, row - m_entries[entry]->first};
}

const TranscriptRow *TranscriptEntries::row(int row) const
{
    const auto [entry, offset] = locate(row);
    return entry < size() && !m_entries[entry]->folded ? &m_entries[entry]->rows.rows()[offset] : nullptr;
}

void TranscriptEntries::insert(size_t at, std::vector<std::unique_ptr<Entry>> entries)
{
    m_entries.insert(m_entries.begin() + std::ptrdiff_t(at), std::move_iterator(entries.begin()),
                     std::move_iterator(entries.end()));
    renumber(at);
}

void TranscriptEntries::remove(size_t from, size_t count)
{
    const auto begin = m_entries.begin() + std::ptrdiff_t(from);
    m_entries.erase(begin, begin + std::ptrdiff_t(count));
    renumber(from);
}

void TranscriptEntries::renumber(size_t from)
{
    for (size_t i = from; i < size(); ++i)
        m_entries[i]->first = i > 0 ? m_entries[i - 1]->first + m_entries[i - 1]->count() : 0;
}

} // namespace Lectern
