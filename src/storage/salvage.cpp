// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/salvage.h"

#include "base/errorname.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/tablerescue.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Those that say nothing beyond their run of the program are left out: runs and journal.
constexpr std::array kTables = {
    "conversations", "tags",   "positions", "drafts",      "turns",
    "items",         "ledger", "messages",  "attachments", "turn_attachments",
};

/// What is left without what it belongs to gets a place again, or goes if it says nothing alone.
const std::array kMends = {
    // a question or an answer whose turn is lost
    u"INSERT OR IGNORE INTO turns (id, conversation, depth, model, effort, state, delivery, response_id, "
    u"error, "
    "error_detail, incomplete_reason, detour, output_base) "
    "SELECT turn, conversation, 1, '', '', 'failed', 'outcomeUnknown', '', 'historyDamaged', '', '', 0, 0 "
    "FROM messages WHERE turn NOT IN (SELECT id FROM turns) GROUP BY turn"_s,
    // turns whose conversation is lost
    u"INSERT OR IGNORE INTO conversations (id, key, owner, title, titled_by_hand, model, effort, created_at, "
    "changed_at, pinned, archived, unread, origin) "
    "SELECT conversation, lower(hex(randomblob(16))), '', '', 0, '', '', min(asked_at), "
    "coalesce(max(asked_at), 0), 0, 0, 0, '' FROM turns "
    "WHERE conversation NOT IN (SELECT id FROM conversations) GROUP BY conversation"_s,
    u"UPDATE turns SET parent = NULL WHERE parent NOT IN (SELECT id FROM turns)"_s,
    u"UPDATE turns SET chosen = NULL WHERE chosen NOT IN (SELECT id FROM turns)"_s,
    u"UPDATE conversations SET leaf = (SELECT max(id) FROM turns t WHERE t.conversation = conversations.id) "
    "WHERE leaf IS NULL OR leaf NOT IN (SELECT id FROM turns)"_s,
    u"UPDATE turns SET state = 'failed', error = 'interrupted', error_detail = '', "
    "duration = coalesce(duration, 0) WHERE state IN ('submitted', 'streaming')"_s,
    u"UPDATE items SET duration = 0 WHERE duration IS NULL"_s,
    // an answer of which only the text for the search is left
    u"INSERT INTO items (turn, place, done, json, duration) SELECT turn, 0, 1, json_object('type', "
    u"'message', "
    "'role', 'assistant', 'content', json_array(json_object('type', 'output_text', 'text', text))), 0 "
    "FROM messages WHERE role = 'answer' AND turn NOT IN (SELECT turn FROM items)"_s,
    u"DELETE FROM items WHERE turn NOT IN (SELECT id FROM turns)"_s,
    u"DELETE FROM ledger WHERE turn NOT IN (SELECT id FROM turns)"_s,
    u"DELETE FROM tags WHERE conversation NOT IN (SELECT id FROM conversations)"_s,
    u"DELETE FROM positions WHERE conversation NOT IN (SELECT id FROM conversations)"_s,
    u"DELETE FROM turn_attachments WHERE turn NOT IN (SELECT id FROM turns) OR "
    "hash NOT IN (SELECT hash FROM attachments)"_s,
};

QString partOf(const QString &file)
{
    return file + u".part"_s;
}

QString salvagedOf(const QString &file)
{
    return file + u".salvaged"_s;
}

QString nameAside(const QString &file, const QString &why, const QDateTime &now)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u'-' + why + u'-' +
           now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s) + u".db"_s;
}

void removeDatabase(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

/// A file that was cut is one, too; SQLite reads it only when it is told that all may be wrong.
bool isDatabase(Database &database)
{
    if (!database.takeError())
        return true;
    database.run(u"PRAGMA writable_schema = ON"_s);
    database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    return !database.takeError();
}

Result<qint64> takeOver(const QString &from, const QString &to)
{
    Database damaged(from, Database::Access::ReadOnly);
    Database whole(to, Database::Access::ReadWrite);
    migrate(whole, migrations());
    whole.run(u"PRAGMA foreign_keys = OFF"_s);
    whole.run(u"UPDATE indexed SET upto = 0"_s); // the index is made when there is time
    qint64 rows = 0;
    if (isDatabase(damaged)) {
        for (const char *table : kTables)
            rows += rescueTable(damaged, whole, QString::fromLatin1(table));
    }
    whole.write([&whole] {
        for (const QString &sql : kMends)
            whole.run(sql);
    });
    whole.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    if (whole.error())
        return *whole.takeError();
    return rows;
}

} // namespace

Result<Salvage> salvage(const QString &file, const QDateTime &now)
{
    removeDatabase(partOf(file));
    if (QFile::exists(salvagedOf(file))) // of another time: `file` has gone on since then
        QFile::rename(salvagedOf(file), nameAside(file, u"salvaged"_s, now));
    const Result<qint64> rows = takeOver(file, partOf(file));
    if (!rows || !QFile::rename(partOf(file), salvagedOf(file))) {
        removeDatabase(partOf(file));
        return rows ? Error{ErrorKind::NotWritable, file} : rows.error();
    }
    QFile::setPermissions(salvagedOf(file), QFile::ReadOwner | QFile::WriteOwner);
    const QString aside = nameAside(file, u"damaged"_s, now);
    if (!QFile::rename(file, aside)) {
        removeDatabase(salvagedOf(file));
        return Error{ErrorKind::NotWritable, file};
    }
    QFile::rename(file + u"-wal"_s, aside + u"-wal"_s); // mostly there is none
    QFile::remove(file + u"-shm"_s);
    if (!endSalvage(file))
        return Error{ErrorKind::NotWritable, file};
    return Salvage{aside, *rows};
}

bool endSalvage(const QString &file)
{
    if (!QFile::exists(salvagedOf(file)) || QFile::exists(file))
        return true;
    QFile::remove(file + u"-wal"_s);
    return QFile::rename(salvagedOf(file), file);
}

} // namespace Lectern
