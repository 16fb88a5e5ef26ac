// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Lectern {

/// What a line of a unified diff is.
enum class DiffLine {
    Context,
    Added,
    Removed,
    Hunk, ///< "@@ -1,3 +1,4 @@"
    File, ///< names the files, or says what becomes of them
};

/// Reads a unified diff line by line; small, and cheap to copy. Within a hunk that says how long it is, a
/// line is what its sign says, whatever follows: "--- x" may well be a removed "-- x". Pure.
class DiffReader
{
public:
    DiffLine read(QStringView line);

    friend bool operator==(const DiffReader &, const DiffReader &) = default;

private:
    int m_oldLeft = 0; ///< lines of the hunk
    int m_newLeft = 0;
};

/// Whether `code` begins as a unified diff does: with the names of two files, and a hunk behind them.
bool isUnifiedDiff(QStringView code);

} // namespace Lectern
