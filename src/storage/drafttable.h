// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Lectern {

class Database;

/// Reads and writes what is typed and where the page stands; an invalid id is the conversation that is to
/// begin. Failures are the database's, see Database::error().
class DraftTable final
{
public:
    /// `attachmentDir` as AttachmentTable has it.
    DraftTable(Database &database, QString attachmentDir)
        : m_database(database)
        , m_attachmentDir(std::move(attachmentDir))
    {
    }

    std::optional<Draft> draft(ConversationId id) const;
    void putDraft(ConversationId id, const Draft &draft, const QDateTime &now);
    QList<QueuedQuestion> queue(ConversationId id) const;
    void putQueue(ConversationId id, const QList<QueuedQuestion> &questions);
    std::optional<ScrollPosition> position(ConversationId id) const;
    void putPosition(ConversationId id, const ScrollPosition &position);

private:
    QList<Attachment> attachments(const QJsonArray &array) const;
    QJsonArray keep(const QList<Attachment> &attachments);

    Database &m_database;
    const QString m_attachmentDir;
};

} // namespace Lectern
