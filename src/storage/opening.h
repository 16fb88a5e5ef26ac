// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/historystate.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Lectern {

class Database;

/// A history that can be used, whatever was found.
struct OpenedHistory
{
    std::unique_ptr<QTemporaryDir> copy; ///< where `database` is, when it could not be read where it was
    std::unique_ptr<Database> database;  ///< never null
    HistoryState state = HistoryState::Memory;
    std::optional<Error> problem; ///< what the person must know
};

/// Opens history.db in `dir`, which is made when it is missing; an empty one is a history in memory. An older
/// file is brought up to date, after a backup of it that was checked. A newer file, and one in a place that
/// cannot be written, is opened for reading. Of a damaged one what can be read is taken over. Where nothing
/// can be opened the history is in memory. `run` is this program's, see storage/runlock.h.
OpenedHistory openHistory(const QString &dir, const QDateTime &now, Migrations steps = migrations(),
                          const QString &run = {});

/// As openHistory(), of a file that was found to be damaged, and that nobody in this program has open. While
/// another program uses it, it stays where it is and can be read only: ErrorKind::HistoryInUse.
OpenedHistory salvageHistory(const QString &dir, const QDateTime &now, Migrations steps = migrations(),
                             const QString &run = {});

/// The file in `dir`.
QString historyFile(const QString &dir);
QString backupDir(const QString &dir);

} // namespace Lectern
