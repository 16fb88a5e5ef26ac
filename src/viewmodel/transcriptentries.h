// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/turnrows.h"

#include <QList>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace Lectern {

/// The turns of a transcript and the rows of each. A turn that is folded has no rows of its own: one row
/// stands for it.
class TranscriptEntries
{
public:
    struct Entry
    {
        TurnId turn;
        TurnRows rows;
        bool folded = false;
        int first = 0; ///< number of rows above

        int count() const { return folded ? 1 : int(rows.rows().size()); }
    };

    size_t size() const { return m_entries.size(); }
    bool isEmpty() const { return m_entries.empty(); }
    Entry &operator[](size_t entry) { return *m_entries[entry]; }
    const Entry &operator[](size_t entry) const { return *m_entries[entry]; }

    int rowCount() const;
    /// Where the entry at `at` begins, or would begin behind all others.
    int firstRow(size_t at) const { return at < size() ? m_entries[at]->first : rowCount(); }
    /// Which one is about `turn`; size() when none is.
    size_t find(TurnId turn) const;
    /// The entry that holds `row` and the row's place in it; size() when there is no such row.
    std::pair<size_t, qsizetype> locate(int row) const;
    /// Null where there is none, and for one that stands for a folded turn.
    const TranscriptRow *row(int row) const;

    void insert(size_t at, std::vector<std::unique_ptr<Entry>> entries);
    void remove(size_t from, size_t count);
    /// To be called when the number of rows of the one before `from` has changed.
    void renumber(size_t from);

private:
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace Lectern
