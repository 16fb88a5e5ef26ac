// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// Where a conversation is; it is in one of them at a time.
enum class HistoryShelf { Open, Archive, Trash };

/// Which conversations are meant; all conditions hold.
struct HistoryFilter
{
    HistoryShelf shelf = HistoryShelf::Open;
    std::optional<QString> owner; ///< and what belongs to nobody; nothing: everybody's
    std::optional<QString> tag;

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// A place in the list: behind a conversation as it stood when the page was read. It stays good whatever is
/// added, moved or removed in the meantime.
struct ConversationCursor
{
    bool pinned = false;
    QDateTime changedAt;
    ConversationId id;

    friend bool operator==(const ConversationCursor &, const ConversationCursor &) = default;
};

/// Pinned conversations first, then those that changed last.
struct ConversationPage
{
    QList<ConversationRecord> records;
    std::optional<ConversationCursor> next; ///< where the next page begins; nothing on the last one
};

} // namespace Lectern
