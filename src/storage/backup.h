// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

class Database;

/// What SQLite finds wrong with the file; empty when all is well. `quick` leaves out whether the indexes are
/// in step with their tables.
QString integrityProblems(Database &database, bool quick = false);

/// Copies `database` to the folder `dir`, under a name with its version and `now`, opens the copy and checks
/// it: its integrity, and that every table has as many rows as the original. A copy that fails does not stay.
/// DiskFull, NotWritable or HistoryDamaged.
std::optional<Error> makeBackup(Database &database, const QString &dir, const QDateTime &now);

/// Those in `dir`, the newest first.
QStringList backupFiles(const QString &dir);

/// Backups go with time: those from before `time` but the newest one.
void removeBackups(const QString &dir, const QDateTime &time);

} // namespace Lectern
