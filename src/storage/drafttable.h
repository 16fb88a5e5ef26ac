// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <optional>

namespace Lectern {

class Database;

/// Reads and writes what is typed and where the page stands; an invalid id is the conversation that is to
/// begin. Failures are the database's, see Database::error().
class DraftTable final
{
public:
    explicit DraftTable(Database &database)
        : m_database(database)
    {
    }

    std::optional<Draft> draft(ConversationId id) const;
    void putDraft(ConversationId id, const Draft &draft, const QDateTime &now);
    std::optional<ScrollPosition> position(ConversationId id) const;
    void putPosition(ConversationId id, const ScrollPosition &position);

private:
    Database &m_database;
};

} // namespace Lectern
