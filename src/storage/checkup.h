// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace Lectern {

/// What a look at a history has shown.
struct HistoryCheckup
{
    bool isThere = false;
    qint64 bytes = 0; ///< of the file and its log
    int version = 0;  ///< of the schema
    qint64 conversations = 0;
    qint64 turns = 0;
    std::optional<Error> problem; ///< HistoryDamaged, HistoryNewer, HistoryInUse or NotWritable
};

/// Looks at the history in `dir` and changes nothing, whoever else has it open. It reads the whole file.
HistoryCheckup examineHistory(const QString &dir);

} // namespace Lectern
