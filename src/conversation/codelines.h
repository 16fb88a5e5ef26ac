// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/growingtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern {

/// Some rows of a code, one after the other. A row is a line or, of a line that is too long to be shown as
/// one, a part of it.
struct CodePiece
{
    qsizetype start = 0; ///< in the code
    qsizetype end = 0;   ///< without the line end behind it
    int firstLine = 0;   ///< of the code, from 0 on
    int firstRow = 0;
    bool continues = false; ///< its first row goes on with a line
    bool goesOn = false;    ///< the line of its last row goes on in the next one
    QList<int> columns;     ///< how wide each row is, in places of one letter
    QList<int> breaks;      ///< line ends in what is shown that are not in the code

    int rowCount() const { return int(columns.size()); }
    /// Whether a row from `from` to `to` of what is shown is only a part of its line.
    bool isPart(int from, int to) const;
};

/// A code, cut into pieces of which each is small enough to be laid out at once. Text that is added at its
/// end changes the last piece only, and costs what that one costs. Pure.
class CodeLines
{
public:
    static constexpr int kPieceRows = 40;
    static constexpr qsizetype kPieceSize = 40'000; ///< in UTF-16 code units; a row more at the most
    static constexpr qsizetype kLongestRow = 2'000;
    static constexpr int kTab = 4; ///< columns

    explicit CodeLines(const GrowingText &text = {});

    /// All before the piece that it returns are as they were; the number of pieces when all are.
    int setText(const GrowingText &text);
    const GrowingText &text() const { return m_text; }

    /// At least one.
    int pieceCount() const { return int(m_pieces.size()); }
    const CodePiece &piece(int index) const { return m_pieces.at(index); }
    int lineCount() const { return m_lines; }
    int rowCount() const { return m_pieces.last().firstRow + m_pieces.last().rowCount(); }
    /// Of the widest row.
    int columns() const { return m_columns.last(); }

    /// The piece as it is shown: as long as in the code, but for the breaks. What a text document would take
    /// for more than a letter is a blank. Of its rows only the first `rows`, unless that is 0.
    QString shown(int index, int rows = 0) const;
    /// Where in the code a place of shown() stands.
    qsizetype origin(int index, int place) const;
    /// How many rows the first `rows` of a piece are (0: all) where only so many columns have room.
    int wrappedRows(int index, int columns, int rows = 0) const;

private:
    void cut(qsizetype from);
    qsizetype rowEnd(qsizetype from) const;

    GrowingText m_text;
    QList<CodePiece> m_pieces;
    QList<int> m_columns; ///< of the widest row down to the end of each piece
    int m_lines = 1;
};

/// Every piece of `code` as it is shown.
QStringList shownPieces(const GrowingText &code);

/// In places of one letter; letters of East Asia and pictures take two, what stands above or below one none.
int columnsOf(QStringView row);

} // namespace Lectern
