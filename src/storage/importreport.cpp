// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/importreport.h"

#include <algorithm>
#include <limits>

namespace Lectern {

void ImportReport::note(ImportIssue issue, const QString &title, int count)
{
    constexpr qsizetype kMaxNotes = 500; // more than anybody reads
    if (count <= 0)
        return;
    const QString name = notes.size() < kMaxNotes ? title : QString();
    // Of one conversation all comes in a row, so that the same note is among the last ones.
    const auto same = [&](const ImportNote &note) { return note.issue == issue && note.title == name; };
    const auto begin = name.isEmpty() ? notes.rend() : notes.rbegin() + std::min<qsizetype>(notes.size(), 16);
    const auto known = std::find_if(notes.rbegin(), begin, same);
    if (known == begin)
        notes.append({issue, name, count});
    else
        known->count += std::min(count, std::numeric_limits<int>::max() - known->count);
}

} // namespace Lectern
