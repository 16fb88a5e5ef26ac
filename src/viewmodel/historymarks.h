// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>
#include <QSet>

namespace Lectern {

/// Which conversations of a list are marked, by the rules of every list: a click marks one, with Ctrl one
/// more or less, with Shift all from the last one that was clicked without it.
class HistoryMarks final
{
public:
    const QSet<ConversationId> &ids() const { return m_ids; }
    bool contains(ConversationId id) const { return m_ids.contains(id); }

    void mark(ConversationId id);
    void toggle(ConversationId id);
    /// `order` is the list from its top on, as far as it is loaded.
    void markTo(ConversationId id, const QList<ConversationId> &order);
    void markAll(const QList<ConversationId> &ids);
    void keepOnly(const QList<ConversationId> &ids);
    void remove(const QList<ConversationId> &ids);
    void clear();

private:
    QSet<ConversationId> m_ids;
    ConversationId m_anchor;
};

} // namespace Lectern
