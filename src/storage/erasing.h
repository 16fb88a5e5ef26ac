// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

namespace Lectern {

class Database;

/// Takes conversations away so that nothing of their texts is left in any file: not in the tables, the index
/// of the search, the write-ahead log or the attachments. Piece by piece, so that nobody waits for long; if
/// it is cut in between, hidden conversations are left, which are erased the next time.
class Erasing final
{
public:
    /// They are hidden already. `attachmentDir`: see AttachmentTable.
    Erasing(const QList<ConversationId> &ids, const QString &attachmentDir)
        : m_ids(ids)
        , m_attachmentDir(attachmentDir)
    {
    }

    /// Does one piece; true when all is done. After a failure of the database it may be called again.
    bool step(Database &database);

private:
    enum class Stage { Rows, Words, Grams, TitleWords, TitleGrams, Log, Done };

    void eraseRows(Database &database);
    void mergeIndex(Database &database, const QString &table, Stage next);
    void emptyLog(Database &database);

    QList<ConversationId> m_ids;
    const QString m_attachmentDir;
    Stage m_stage = Stage::Rows;
    bool m_merging = false;
};

} // namespace Lectern
