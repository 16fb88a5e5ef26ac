// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/erasing.h"

#include "storage/attachmenttable.h"
#include "storage/backup.h"
#include "storage/database.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many turns go at a time, some milliseconds of work.
constexpr int kTurns = 50;

/// So many pages of an index are written anew at a time.
constexpr int kPages = 64;

} // namespace

/// A backup that is being gone through. It keeps its age.
struct Erasing::Backup
{
    Backup(const QString &path, const QList<ConversationId> &ids)
        : file(path)
        , time(QFileInfo(path).lastModified())
        , database(std::make_unique<Database>(path, Database::Access::ReadWrite))
        , erasing(ids, {}, {})
    {
    }
    ~Backup()
    {
        database.reset(); // writes the log back
        QFile copy(file);
        if (copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            copy.setFileTime(time, QFileDevice::FileModificationTime);
    }

    bool holdsAny(const QList<ConversationId> &ids) const
    {
        return std::ranges::any_of(ids, [this](ConversationId id) {
            return database->number(u"SELECT count(*) FROM conversations WHERE id = ?"_s, id) > 0;
        });
    }

    const QString file;
    const QDateTime time;
    std::unique_ptr<Database> database;
    Erasing erasing;
};

Erasing::Erasing(const QList<ConversationId> &ids, const QString &attachmentDir, const QString &backupDir)
    : m_all(ids)
    , m_ids(ids)
    , m_attachmentDir(attachmentDir)
    , m_backups(backupDir.isEmpty() ? QStringList() : backupFiles(backupDir))
{
}

Erasing::~Erasing() = default;

bool Erasing::step(Database &database)
{
    switch (m_stage) {
    case Stage::Backups:
        eraseFromBackups(database);
        break;
    case Stage::Rows:
        eraseRows(database);
        break;
    case Stage::Index:
        mergeIndexes(database);
        break;
    case Stage::Log:
        emptyLog(database);
        break;
    case Stage::Done:
        break;
    }
    return m_stage == Stage::Done;
}

/// First, so that the hidden conversations tell what is left to do. A backup that cannot be read is none.
void Erasing::eraseFromBackups(Database &database)
{
    if (m_backups.isEmpty()) {
        m_stage = Stage::Rows;
        return;
    }
    if (!m_backup)
        m_backup = std::make_unique<Backup>(m_backups.constLast(), m_all);
    Database &copy = *m_backup->database;
    const bool isFresh = m_backup->erasing.m_stage == Stage::Backups;
    const bool done = (isFresh && !m_backup->holdsAny(m_all)) || m_backup->erasing.step(copy);
    const std::optional<Error> error = copy.takeError();
    if (!error && !done)
        return;
    m_backup.reset();
    if (error && error->kind != ErrorKind::HistoryDamaged)
        return database.fail(*error);
    const QString file = m_backups.takeLast();
    if (error)
        QFile::remove(file);
}

void Erasing::eraseRows(Database &database)
{
    if (m_ids.isEmpty()) {
        Rows rows =
            database.query(u"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"_s);
        while (rows.next())
            m_indexes.append(rows.text(0));
        m_stage = Stage::Index;
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
    if (!m_attachmentDir.isEmpty())
        attachments.removeFiles(files);
    if (whole)
        m_ids.removeLast();
}

/// A deletion is only noted in an FTS5 index: the words stay until its parts are merged into one. See
/// section 6.7 of its documentation.
void Erasing::mergeIndexes(Database &database)
{
    if (m_indexes.isEmpty()) {
        m_stage = Stage::Log;
        return;
    }
    const qint64 before = database.number(u"SELECT total_changes()"_s);
    database.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(m_indexes.constLast()),
                 m_merging ? kPages : -kPages);
    m_merging = database.number(u"SELECT total_changes()"_s) - before >= 2;
    if (!m_merging && !database.error())
        m_indexes.removeLast();
}

void Erasing::emptyLog(Database &database)
{
    Rows rows = database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (rows.next() && rows.flag(0))
        return database.fail({ErrorKind::HistoryInUse, u"the log cannot be emptied"_s});
    m_stage = Stage::Done;
}

} // namespace Lectern
