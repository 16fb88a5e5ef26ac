// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/paletteentry.h"

#include "viewmodel/fuzzymatch.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Lectern {

namespace {

constexpr int kRecent = 5;       ///< conversations, before anything is typed
constexpr qsizetype kMost = 200; ///< nobody goes further down a list than that
constexpr int kActionsFirst = 3; ///< of two that are found equally well

QList<PaletteEntry> unasked(const QList<PaletteEntry> &entries)
{
    QList<PaletteEntry> shown;
    int conversations = 0;
    for (const PaletteEntry &entry : entries) {
        if (entry.kind != PaletteKind::Conversation || conversations++ < kRecent)
            shown.append(entry);
    }
    return shown;
}

} // namespace

QList<PaletteEntry> rankedEntries(const QList<PaletteEntry> &entries, const QString &query)
{
    const QString pattern = foldedForMatch(query).trimmed();
    if (pattern.isEmpty())
        return unasked(entries);
    QList<std::pair<int, const PaletteEntry *>> found;
    for (const PaletteEntry &entry : entries) {
        const QString text = entry.folded.isEmpty() ? foldedForMatch(entry.text) : entry.folded;
        if (const std::optional<int> score = fuzzyScore(pattern, text))
            found.append({*score + (entry.kind == PaletteKind::Action ? kActionsFirst : 0), &entry});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &hit) { return hit.first; });
    QList<PaletteEntry> shown;
    for (const auto &[score, entry] : std::as_const(found)) {
        if (shown.size() < kMost)
            shown.append(*entry);
    }
    return shown;
}

} // namespace Lectern
