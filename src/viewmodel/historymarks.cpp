// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historymarks.h"

#include <algorithm>

namespace Lectern {

void HistoryMarks::mark(ConversationId id)
{
    m_ids = {id};
    m_anchor = id;
}

void HistoryMarks::toggle(ConversationId id)
{
    if (!m_ids.remove(id))
        m_ids.insert(id);
    m_anchor = id;
}

void HistoryMarks::markTo(ConversationId id, const QList<ConversationId> &order)
{
    const qsizetype to = order.indexOf(id);
    const qsizetype from = order.indexOf(m_anchor);
    if (to < 0 || from < 0) {
        mark(id);
        return;
    }
    const QList<ConversationId> range = order.sliced(std::min(from, to), std::abs(to - from) + 1);
    m_ids = {range.begin(), range.end()};
}

void HistoryMarks::markAll(const QList<ConversationId> &ids)
{
    m_ids = {ids.begin(), ids.end()};
}

void HistoryMarks::keepOnly(const QList<ConversationId> &ids)
{
    m_ids.intersect({ids.begin(), ids.end()});
}

void HistoryMarks::remove(const QList<ConversationId> &ids)
{
    for (const ConversationId id : ids)
        m_ids.remove(id);
}

void HistoryMarks::clear()
{
    m_ids.clear();
    m_anchor = {};
}

} // namespace Lectern
