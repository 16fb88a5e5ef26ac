// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/codelines.h"

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int columnsOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

/// A text document makes lines and frames of them.
bool isStructure(QChar c)
{
    return c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == QChar(0xFDD0) || c == QChar(0xFDD1);
}

} // namespace

bool CodePiece::isPart(int from, int to) const
{
    if (!continues && !goesOn && breaks.isEmpty())
        return false;
    const bool isLast = to == end - start + breaks.size();
    return (isLast ? goesOn : breaks.contains(to)) || (from == 0 ? continues : breaks.contains(from - 1));
}

CodeLines::CodeLines(const GrowingText &text)
    : m_text(text)
{
    cut(0);
}

int CodeLines::setText(const GrowingText &text)
{
    if (text == m_text)
        return pieceCount();
    const qsizetype same = m_text.sharedWith(text);
    const auto touched = std::ranges::lower_bound(std::as_const(m_pieces), same, {}, &CodePiece::end);
    const int first = std::min(int(touched - m_pieces.cbegin()), pieceCount() - 1);
    m_text = text;
    cut(first);
    return first;
}

/// Makes the pieces anew from `first` on.
void CodeLines::cut(qsizetype first)
{
    CodePiece piece;
    if (first < m_pieces.size()) {
        piece = m_pieces.at(first);
        piece.columns.clear();
        piece.breaks.clear();
        piece.goesOn = false;
    }
    m_pieces.resize(first);
    m_columns.resize(first);
    int widest = m_columns.isEmpty() ? 0 : m_columns.last();
    qsizetype at = piece.start;
    for (int line = piece.firstLine;;) {
        const qsizetype end = rowEnd(at);
        piece.columns.append(Lectern::columnsOf(m_text.view().sliced(at, end - at)));
        widest = std::max(widest, piece.columns.last());
        piece.end = end;
        const bool isLast = end == m_text.size();
        const bool isBroken = !isLast && m_text.view().at(end) != u'\n';
        if (isLast || piece.rowCount() == kPieceRows || end - piece.start >= kPieceSize) {
            piece.goesOn = isBroken;
            m_pieces.append(piece);
            m_columns.append(widest);
        } else if (isBroken) {
            piece.breaks.append(int(end - piece.start + piece.breaks.size()));
        }
        m_lines = line + 1;
        if (isLast)
            return;
        line += isBroken ? 0 : 1;
        at = isBroken ? end : end + 1;
        if (m_pieces.size() > first) { // the next one begins
            first = m_pieces.size();
            piece = {at, at, line, piece.firstRow + piece.rowCount(), isBroken, false, {}, {}};
        }
    }
}

qsizetype CodeLines::rowEnd(qsizetype from) const
{
    const QStringView rest = m_text.view().sliced(from);
    const QStringView row = rest.first(std::min(rest.size(), kLongestRow + 1));
    const qsizetype found = row.indexOf(u'\n');
    if (found >= 0 || row.size() <= kLongestRow)
        return from + (found >= 0 ? found : row.size());
    const bool halves = row.at(kLongestRow).isLowSurrogate() && row.at(kLongestRow - 1).isHighSurrogate();
    return from + kLongestRow - (halves ? 1 : 0);
}

QString CodeLines::shown(int index, int rows) const
{
    const CodePiece &piece = m_pieces.at(index);
    QString text = m_text.sliced(piece.start, piece.end - piece.start);
    for (const int place : piece.breaks)
        text.insert(place, u'\n');
    if (rows > 0 && rows < piece.rowCount()) {
        qsizetype end = -1;
        for (int row = 0; row < rows; ++row)
            end = text.indexOf(u'\n', end + 1);
        text.truncate(end);
    }
    if (std::ranges::any_of(std::as_const(text), isStructure))
        std::ranges::replace_if(text, isStructure, u' ');
    return text;
}

qsizetype CodeLines::origin(int index, int place) const
{
    const CodePiece &piece = m_pieces.at(index);
    const auto before = std::ranges::lower_bound(piece.breaks, place) - piece.breaks.cbegin();
    return std::min(piece.start + place - before, piece.end);
}

int CodeLines::wrappedRows(int index, int columns, int rows) const
{
    const QList<int> &widths = m_pieces.at(index).columns;
    const qsizetype count = rows > 0 ? std::min(qsizetype(rows), widths.size()) : widths.size();
    int sum = 0;
    for (qsizetype row = 0; row < count; ++row)
        sum += std::max(1, (widths.at(row) + columns - 1) / columns);
    return sum;
}

QStringList shownPieces(const GrowingText &code)
{
    const CodeLines lines(code);
    QStringList pieces;
    pieces.reserve(lines.pieceCount());
    for (int i = 0; i < lines.pieceCount(); ++i)
        pieces.append(lines.shown(i));
    return pieces;
}

int columnsOf(QStringView row)
{
    int columns = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row.at(i);
        if (c == u'\t')
            columns += CodeLines::kTab - columns % CodeLines::kTab;
        else if (c.isHighSurrogate() && i + 1 < row.size() && row.at(i + 1).isLowSurrogate())
            columns += columnsOf(QChar::surrogateToUcs4(c, row.at(++i)));
        else
            columns += columnsOf(char32_t(c.unicode()));
    }
    return columns;
}

} // namespace Lectern
