// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace Lectern {

/// A formula in a text, delimiters included. Offsets are those of UTF-16.
struct MathRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool alone = false; ///< "$$…$$" or "\[…\]" with nothing else on its lines: shown on lines of its own
    bool closed = true; ///< else it goes to the end of its paragraph
    int quotes = 0;     ///< marks of quotes on the line where it begins

    friend bool operator==(const MathRange &, const MathRange &) = default;
};

/// The formulas in `chunk`, in order: "$…$", "$$…$$", "\(…\)" and "\[…\]" outside code spans and addresses,
/// none over a blank line. Prices, names of variables and escaped dollars are none. Costs the length of
/// `chunk`.
QList<MathRange> mathIn(QStringView chunk);

} // namespace Lectern
