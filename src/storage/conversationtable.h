// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historylist.h"
#include "storage/records.h"

#include <chrono>
#include <optional>

namespace Lectern {

class Database;

/// Reads and writes conversations as the list shows them. Failures are the database's, see Database::error().
class ConversationTable final
{
public:
    explicit ConversationTable(Database &database)
        : m_database(database)
    {
    }

    ConversationPage list(const HistoryFilter &filter, int limit,
                          const std::optional<ConversationCursor> &after) const;
    std::optional<ConversationRecord> find(ConversationId id) const;
    std::optional<ConversationRecord> find(const QString &key) const;
    QStringList tags() const;

    /// See HistoryStore::put().
    void put(const ConversationRecord &record);
    /// One that nobody sees until reveal().
    void putHidden(const ConversationRecord &record);
    void reveal(const ConversationRecord &record);
    /// From now on nobody sees it.
    void hide(ConversationId id);

    void rename(ConversationId id, const QString &title, bool byHand);
    void setModel(ConversationId id, const QString &model, const QString &effort);
    void setUnread(ConversationId id, bool unread);
    /// These say whether it was otherwise before.
    bool setPinned(ConversationId id, bool pinned);
    bool setArchived(ConversationId id, bool archived);
    bool addTag(ConversationId id, const QString &tag);
    bool removeTag(ConversationId id, const QString &tag);
    bool trash(ConversationId id, const QDateTime &now);
    bool restore(ConversationId id);
    void touch(ConversationId id, const QDateTime &now);

    /// In the trash since before that.
    QList<ConversationId> trashedBefore(const QDateTime &time) const;
    /// Hidden ones: what was being added or erased when the program went.
    QList<ConversationId> hidden() const;

private:
    void insert(const ConversationRecord &record);
    void setTags(ConversationId id, const QStringList &tags);

    Database &m_database;
};

} // namespace Lectern
