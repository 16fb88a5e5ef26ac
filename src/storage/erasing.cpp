// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/erasing.h"

#include "storage/attachmenttable.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many turns go at a time, some milliseconds of work.
constexpr int kTurns = 50;

/// So many pages of an index are written anew at a time.
constexpr int kPages = 64;

} // namespace

bool Erasing::step(Database &database)
{
    switch (m_stage) {
    case Stage::Rows:
        eraseRows(database);
        break;
    case Stage::Words:
        mergeIndex(database, u"words"_s, Stage::Grams);
        break;
    case Stage::Grams:
        mergeIndex(database, u"grams"_s, Stage::TitleWords);
        break;
    case Stage::TitleWords:
        mergeIndex(database, u"title_words"_s, Stage::TitleGrams);
        break;
    case Stage::TitleGrams:
        mergeIndex(database, u"title_grams"_s, Stage::Log);
        break;
    case Stage::Log:
        emptyLog(database);
        break;
    case Stage::Done:
        break;
    }
    return m_stage == Stage::Done;
}

void Erasing::eraseRows(Database &database)
{
    if (m_ids.isEmpty()) {
        m_stage = Stage::Words;
        return;
    }
    const ConversationId id = m_ids.constLast();
    AttachmentTable attachments(database, m_attachmentDir);
    QStringList files;
    bool whole = false;
    const bool done = database.write([&] {
        const QStringList hashes = attachments.hashes(id);
        whole = database.run(u"DELETE FROM turns WHERE id IN (SELECT id FROM turns WHERE conversation = ? "
                             "ORDER BY depth DESC LIMIT ?)"_s,
                             id, kTurns) < kTurns;
        if (whole)
            database.run(u"DELETE FROM conversations WHERE id = ?"_s, id);
        files = attachments.release(hashes);
    });
    if (!done)
        return;
    attachments.removeFiles(files);
    if (whole)
        m_ids.removeLast();
}

/// A deletion is only noted in an FTS5 index: the words stay until its parts are merged into one. See
/// section 6.7 of its documentation.
void Erasing::mergeIndex(Database &database, const QString &table, Stage next)
{
    const qint64 before = database.number(u"SELECT total_changes()"_s);
    database.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(table), m_merging ? kPages : -kPages);
    const bool done = database.number(u"SELECT total_changes()"_s) - before < 2;
    if (database.error())
        return;
    m_merging = !done;
    if (done)
        m_stage = next;
}

void Erasing::emptyLog(Database &database)
{
    Rows rows = database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (rows.next() && rows.flag(0))
        return database.fail({ErrorKind::HistoryInUse, u"the log cannot be emptied"_s});
    m_stage = Stage::Done;
}

} // namespace Lectern
