// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/opening.h"

#include "base/logging.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/runlock.h"
#include "storage/salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

OpenedHistory inMemory(std::optional<Error> problem, Migrations steps)
{
    auto database = std::make_unique<Database>(QString(), Database::Access::ReadWrite);
    migrate(*database, steps);
    return {nullptr, std::move(database), HistoryState::Memory, std::move(problem)};
}

bool isHistory(Database &database)
{
    return versionOf(database) > 0 && !database.error();
}

/// A log beside the file that nobody has written back can be read only where SQLite may write.
OpenedHistory copied(const QString &file, const Error &problem, Migrations steps)
{
    auto dir = std::make_unique<QTemporaryDir>();
    const QString copy = historyFile(dir->path());
    if (QFile::copy(file, copy) && QFile::copy(file + u"-wal"_s, copy + u"-wal"_s)) {
        for (const QString &name : QStringList{copy, copy + u"-wal"_s})
            QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        auto database = std::make_unique<Database>(copy, Database::Access::ReadOnly);
        if (isHistory(*database))
            return {std::move(dir), std::move(database), HistoryState::ReadOnly, problem};
    }
    return inMemory(problem, steps);
}

/// For reading, in a place where perhaps nothing can be written, not even what SQLite needs beside the file.
OpenedHistory forReading(const QString &file, const Error &problem, Migrations steps)
{
    auto database = std::make_unique<Database>(file, Database::Access::ReadOnly);
    if (isHistory(*database))
        return {nullptr, std::move(database), HistoryState::ReadOnly, problem};
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return copied(file, problem, steps);
    database = std::make_unique<Database>(file, Database::Access::Immutable);
    if (isHistory(*database))
        return {nullptr, std::move(database), HistoryState::ReadOnly, problem};
    return inMemory(problem, steps);
}

/// Whether the file can really be written, which is known only when it has been tried.
bool isWritable(Database &database)
{
    return database.write([&database] { database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); });
}

/// Another program's database under our name is as good as damaged: nothing of it is ours.
void refuseForeign(Database &database)
{
    const qint64 id = database.number(u"PRAGMA application_id"_s);
    if (!database.error() && id != kApplicationId &&
        database.number(u"SELECT count(*) FROM sqlite_schema"_s) > 0)
        database.fail({ErrorKind::HistoryDamaged, u"not a history of this program"_s});
}

std::optional<Error> bringUpToDate(Database &database, const QString &dir, const QDateTime &now,
                                   Migrations steps)
{
    const int version = versionOf(database);
    if (version == newestVersion(steps))
        return database.takeError();
    if (version > 0) {
        if (std::optional<Error> error = makeBackup(database, backupDir(dir), now))
            return error;
    }
    migrate(database, steps);
    return database.takeError();
}

OpenedHistory tryToOpen(const QString &dir, const QDateTime &now, Migrations steps)
{
    const QString file = historyFile(dir);
    auto database = std::make_unique<Database>(file, Database::Access::ReadWrite);
    refuseForeign(*database);
    const int version = versionOf(*database);
    if (!database->error() && version > newestVersion(steps)) {
        database.reset();
        return forReading(file, {ErrorKind::HistoryNewer, u"version %1"_s.arg(version)}, steps);
    }
    isWritable(*database);
    std::optional<Error> error = database->takeError();
    if (!error)
        error = bringUpToDate(*database, dir, now, steps);
    if (!error) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return {nullptr, std::move(database), HistoryState::ReadWrite, std::nullopt};
    }
    database.reset();
    if (error->kind == ErrorKind::HistoryDamaged)
        return inMemory(error, steps); // for the moment
    return forReading(file, *error, steps);
}

} // namespace

QString historyFile(const QString &dir)
{
    return dir + u"/history.db"_s;
}

QString backupDir(const QString &dir)
{
    return dir + u"/backups"_s;
}

OpenedHistory openHistory(const QString &dir, const QDateTime &now, Migrations steps, const QString &run)
{
    if (dir.isEmpty())
        return inMemory(std::nullopt, steps);
    if (!QDir().mkpath(dir))
        return inMemory(Error{ErrorKind::NotWritable, dir}, steps);
    if (!endSalvage(historyFile(dir)))
        return inMemory(Error{ErrorKind::NotWritable, dir}, steps);
    OpenedHistory opened = tryToOpen(dir, now, steps);
    if (!opened.problem || opened.problem->kind != ErrorKind::HistoryDamaged)
        return opened;
    opened.database.reset();
    return salvageHistory(dir, now, steps, run);
}

OpenedHistory salvageHistory(const QString &dir, const QDateTime &now, Migrations steps, const QString &run)
{
    QLockFile alone(historyFile(dir) + u".lock"_s); // of two programs that find it one salvages it
    alone.setStaleLockTime(0);
    const bool isOthers = !alone.tryLock(0) && alone.error() == QLockFile::LockFailedError;
    if (isOthers || isUsedByOthers(dir, run))
        return forReading(historyFile(dir), {ErrorKind::HistoryInUse, u"damaged, and in use"_s}, steps);
    const Result<Salvage> saved = salvage(historyFile(dir), now);
    if (!saved) {
        qCWarning(lcStorage) << "the history cannot be salvaged:" << saved.error().detail;
        return inMemory(saved.error(), steps);
    }
    OpenedHistory opened = tryToOpen(dir, now, steps);
    if (!opened.problem)
        opened.problem = Error{ErrorKind::HistoryDamaged, saved->original};
    return opened;
}

} // namespace Lectern
