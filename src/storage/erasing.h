// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Lectern {

class Database;

/// Takes conversations away so that nothing of their texts is left in any file: not in the backups, the
/// tables, the index of the search, the write-ahead log or the attachments. Piece by piece, so that nobody
/// waits for long; if it is cut in between, hidden conversations are left, which are erased the next time.
class Erasing final
{
public:
    /// They are hidden already. `attachmentDir`: see AttachmentTable; `backupDir`: see makeBackup(). Either
    /// may be empty.
    Erasing(const QList<ConversationId> &ids, const QString &attachmentDir, const QString &backupDir);
    ~Erasing();

    /// Does one piece; true when all is done. After a failure of the database it may be called again.
    bool step(Database &database);

private:
    enum class Stage { Backups, Rows, Index, Log, Done };
    struct Backup;

    void eraseFromBackups(Database &database);
    void eraseRows(Database &database);
    void mergeIndexes(Database &database);
    void emptyLog(Database &database);

    const QList<ConversationId> m_all;
    QList<ConversationId> m_ids; ///< those that are left
    const QString m_attachmentDir;
    QStringList m_backups; ///< files that may hold them
    std::unique_ptr<Backup> m_backup;
    QStringList m_indexes; ///< those to be merged
    Stage m_stage = Stage::Backups;
    bool m_merging = false;
};

} // namespace Lectern
