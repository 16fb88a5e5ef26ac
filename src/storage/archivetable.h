// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/idsource.h"
#include "storage/records.h"

#include <QList>

#include <optional>

namespace Lectern {

class Database;

/// A conversation with all its turns. Failures are the database's; one that is not there is one.
ConversationArchive readArchive(Database &database, const QString &attachmentDir, ConversationId id);

/// `archive` under ids of `ids`, and with a key when it has none; a parent that is not among the turns is
/// none, and a turn that has not ended was interrupted.
ConversationArchive withNewIds(const ConversationArchive &archive, IdSource &ids);

/// Adds them in one piece; `archives` as withNewIds() gives them.
QList<AddedConversation> addWhole(Database &database, const QString &attachmentDir,
                                  const QList<ConversationArchive> &archives);

/// Adds a conversation, piece by piece, so that nobody waits for long: nobody sees it before it is whole, nor
/// takes it for one that is there.
class Adding final
{
public:
    explicit Adding(const ConversationArchive &archive)
        : m_archive(archive)
    {
    }

    /// Does one piece; true when all is done.
    bool step(Database &database, const QString &attachmentDir);
    const AddedConversation &result() const { return m_progress.result; }
    /// What stands half in the history, when it is not done or was there; invalid when nothing does.
    ConversationId half() const;

private:
    /// How far it came; nothing of a piece that failed counts.
    struct Progress
    {
        AddedConversation result;
        qsizetype next = 0;
        bool isBegun = false;
        bool isDone = false;
    };

    bool isThere(Database &database, Progress &progress) const;
    void addTurns(Database &database, const QString &attachmentDir, Progress &progress) const;
    void end(Database &database, Progress &progress) const;

    const ConversationArchive m_archive;
    Progress m_progress;
};

} // namespace Lectern
