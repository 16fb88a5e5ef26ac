// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <optional>

namespace Lectern {

/// Leading spaces and tabs of a line; a tab goes on to the next multiple of four.
struct Indentation
{
    int columns = 0;
    qsizetype characters = 0;
};

/// The indentation of `line`, whose first character stands at `column`.
Indentation indentationOf(QStringView line, int column = 0);

/// Nothing but spaces and tabs.
bool isBlankLine(QStringView line);

/// `line` without the indentation of up to `columns`; a tab that is taken in part leaves spaces.
QString withoutIndentation(QStringView line, int columns);

/// "- ", "* ", "+ ", "1. " or "1) " at the start of `content`, which has no indentation.
struct ListMark
{
    QChar delimiter;         ///< the bullet, or what follows the number
    bool startsAtOne = true; ///< a bullet, or the number 1: only such an item can follow a line of prose
    bool empty = false;      ///< nothing but the mark on the line
    qsizetype length = 0;    ///< of the mark without the space behind
    int contentColumn = 0;   ///< where the text of the item begins, seen from the mark
};
std::optional<ListMark> listMarkOf(QStringView content);

/// "***", "- - -", "___" and the like.
bool isThematicBreak(QStringView content);

/// "# " to "###### ".
bool isAtxHeading(QStringView content);

/// The length of "[^label]:" at the start of `content`, 0 where there is none.
qsizetype footnoteHeadLength(QStringView content);

/// The length of "[^label]" at the start of `text`, 0 where there is none.
qsizetype footnoteReferenceLength(QStringView text);

} // namespace Lectern
