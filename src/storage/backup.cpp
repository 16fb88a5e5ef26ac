// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/backup.h"

#include "storage/database.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QStringList tablesOf(Database &database)
{
    QStringList tables;
    Rows rows = database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                               "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s);
    while (rows.next())
        tables.append(rows.text(0));
    return tables;
}

std::optional<Error> compare(Database &original, const QString &path)
{
    Database copy(path, Database::Access::ReadOnly);
    if (const QString problems = integrityProblems(copy); !problems.isEmpty())
        return Error{ErrorKind::HistoryDamaged, problems};
    for (const QString &table : tablesOf(original)) {
        const QString count = u"SELECT count(*) FROM \"%1\""_s.arg(table);
        const qint64 expected = original.number(count);
        if (copy.number(count) != expected)
            return Error{ErrorKind::HistoryDamaged, u"the backup lacks rows of "_s + table};
    }
    return original.error() ? original.takeError() : copy.takeError();
}

} // namespace

QString integrityProblems(Database &database, bool quick)
{
    QStringList problems;
    Rows rows = database.query(quick ? u"PRAGMA quick_check(10)"_s : u"PRAGMA integrity_check(10)"_s);
    while (rows.next())
        problems.append(rows.text(0));
    if (database.error())
        problems.append(database.error()->detail);
    problems.removeAll(u"ok"_s);
    return problems.join(u"; "_s);
}

std::optional<Error> makeBackup(Database &database, const QString &dir, const QDateTime &now)
{
    const QString path =
        dir +
        u"/history-v%1-%2.db"_s.arg(versionOf(database)).arg(now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
    if (!QDir().mkpath(dir))
        return Error{ErrorKind::NotWritable, dir};
    database.run(u"VACUUM INTO ?"_s, path);
    std::optional<Error> error = database.takeError();
    if (!error) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        error = compare(database, path);
    }
    if (error)
        QFile::remove(path);
    return error;
}

QStringList backupFiles(const QString &dir)
{
    QStringList files;
    for (const QFileInfo &file : QDir(dir).entryInfoList({u"history-v*.db"_s}, QDir::Files, QDir::Time))
        files.append(file.filePath());
    return files;
}

void removeBackups(const QString &dir, const QDateTime &time)
{
    for (const QString &file : backupFiles(dir).mid(1)) {
        if (QFileInfo(file).lastModified() < time)
            QFile::remove(file);
    }
}

} // namespace Lectern
