// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace Lectern {

/// What a file with code in the language of a fence's tag is called: "code.py", "Dockerfile", "code.txt" for
/// a language that is not known.
QString codeFileName(const QString &tag);

/// The same for a file that the system is to open with whatever it holds for right. What some system would
/// run or show as a page instead of letting it be read ends in ".txt".
QString readableFileName(const QString &tag);

/// Writes `code` with a line end behind its last line; the file is there as a whole or not at all.
std::optional<Error> writeCode(const QString &path, const QString &code);

/// Makes a file in a folder of its own within `dir` that nobody else may look into, and that cannot be run.
/// Returns its path.
Result<QString> writeReadableCode(const QString &dir, const QString &code, const QString &tag);

} // namespace Lectern
