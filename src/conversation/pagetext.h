// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/transcriptrow.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <limits>
#include <optional>

namespace Lectern {

/// A place in a row of the page: in which of its texts, and before which of its UTF-16 code units.
struct TextPlace
{
    int text = 0;
    qsizetype offset = 0;

    /// Behind everything in a row.
    static TextPlace end() { return {std::numeric_limits<int>::max(), 0}; }

    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

/// A row of the page, or the part of it that somebody has selected.
struct SelectedRow
{
    TranscriptRow row;
    bool fromStart = true; ///< nothing is missing at its start
    bool toEnd = true;     ///< nor at its end
};

/// The texts of a row in which places are, see textsOf(). What is no text there, as a picture, is one letter
/// that stands for it. Empty for a row with nothing to select.
QStringList selectableTexts(const TranscriptRow &row);

/// What of `row` stands from `from` to `to`; nothing when that is nothing. Neither letters with what belongs
/// to them nor formulas are halved: of what is touched all comes. Of a table come whole rows with the other
/// cells empty, of one cell its text as a paragraph.
std::optional<SelectedRow> cutRow(const TranscriptRow &row, TextPlace from, TextPlace to);

/// Adds what is selected of the next row. The parts of a paragraph that was too long for one row are one again.
void appendRow(QList<SelectedRow> &rows, SelectedRow row);

/// The nearest place in `text` where no letter is halved: not behind `at` or, `forward`, not before it.
qsizetype letterEdge(QStringView text, qsizetype at, bool forward);

} // namespace Lectern
