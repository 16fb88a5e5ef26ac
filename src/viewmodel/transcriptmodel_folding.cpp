// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptmodel.h"

#include <utility>

namespace Lectern {

bool TranscriptModel::isFolded(int row) const
{
    const auto [entry, offset] = m_entries.locate(row);
    return entry < m_entries.size() && m_entries[entry].folded;
}

/// For the views one row goes and others come.
int TranscriptModel::unfold(int row)
{
    const auto [place, offset] = m_entries.locate(row);
    const Turn *turn = isFolded(row) ? m_conversation.turn(turnAt(row)) : nullptr;
    if (!turn)
        return row;
    Entry &entry = m_entries[place];
    TurnRows rows = entry.rows;
    for (const RowEdit &edit : rows.update(*turn))
        rows.apply(edit);
    m_folding = true;
    beginRemoveRows({}, entry.first, entry.first);
    entry.folded = false;
    m_entries.renumber(place + 1);
    endRemoveRows();
    beginInsertRows({}, entry.first, entry.first + int(rows.rows().size()) - 1);
    entry.rows = std::move(rows);
    m_entries.renumber(place + 1);
    endInsertRows();
    m_folding = false;
    updateGap(entry.first + entry.count());
    return entry.first;
}

void TranscriptModel::foldBut(int first, int last)
{
    const size_t from = m_entries.locate(first).first;
    const size_t to = m_entries.locate(last).first;
    const auto isFoldable = [&](size_t i) {
        const Entry &entry = m_entries[i];
        if (entry.folded || (i >= from && i <= to) || entry.turn == m_edited)
            return false;
        const Turn *turn = m_conversation.turn(entry.turn);
        return turn && isFinal(turn->state);
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t end = i;
        while (end < m_entries.size() && isFoldable(end))
            ++end;
        if (end > i)
            fold(i, end - i);
        i = end;
    }
}

void TranscriptModel::fold(size_t from, size_t count)
{
    const int first = m_entries.firstRow(from);
    m_folding = true;
    beginRemoveRows({}, first, m_entries.firstRow(from + count) - 1);
    for (size_t i = from; i < from + count; ++i)
        m_entries[i].rows.clear();
    m_entries.renumber(from + 1);
    endRemoveRows();
    beginInsertRows({}, first, first + int(count) - 1);
    for (size_t i = from; i < from + count; ++i)
        m_entries[i].folded = true;
    m_entries.renumber(from + 1);
    endInsertRows();
    m_folding = false;
    updateGap(first + int(count));
}

qsizetype TranscriptModel::lengthOf(size_t entry) const
{
    const Turn *turn = m_conversation.turn(m_entries[entry].turn);
    if (!turn)
        return 0;
    qsizetype length = turn->question.size();
    for (const AnswerItem &item : turn->items) {
        for (const TextPart &part : item.parts)
            length += part.text.size();
    }
    return length;
}

} // namespace Lectern
