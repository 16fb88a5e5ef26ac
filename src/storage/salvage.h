// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace Lectern {

/// What became of a damaged file.
struct Salvage
{
    QString original; ///< where the damaged file is now
    qint64 rows = 0;  ///< how many could be taken over
};

/// Reads what can be read of `file`, table by table and around what cannot, into a new file, which takes its
/// place when it is whole. The damaged one stays beside it under another name. Nobody may have `file` open.
/// On failure all is as it was.
Result<Salvage> salvage(const QString &file, const QDateTime &now);

/// Ends a salvage() that was cut between its last two steps; false when that cannot be done: then what was
/// salvaged still waits.
bool endSalvage(const QString &file);

} // namespace Lectern
