// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/linepieces.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Lectern {

namespace {

/// Nothing in it is written from right to left.
bool isOneWay(const QTextBlock &block)
{
    constexpr char16_t kFirstOther = 0x590;
    return block.textDirection() == Qt::LeftToRight &&
           std::ranges::all_of(block.text(), [](QChar c) { return c.unicode() < kFirstOther; });
}

/// Where the direction changes, the place of a cursor has two sides, of which the layout names one; then the
/// letter itself tells.
QRectF letterAt(const QTextLine &line, int at)
{
    const qreal a = line.cursorToX(at, QTextLine::Leading);
    const qreal b = line.cursorToX(at, QTextLine::Trailing);
    const QRectF named(std::min(a, b), line.y(), std::abs(b - a), line.height());
    for (const QGlyphRun &run : line.glyphRuns(at, 1)) {
        const QRectF letter = run.boundingRect();
        const bool isElsewhere =
            letter.width() > 0 && (letter.center().x() < named.left() || letter.center().x() > named.right());
        if (isElsewhere)
            return {letter.left(), line.y(), letter.width(), line.height()};
    }
    return named;
}

/// Pieces that touch are one.
void addPiece(QList<QRectF> &pieces, const QRectF &piece)
{
    constexpr qreal kTouching = 1.5; // letters stand apart
    QRectF *last = pieces.isEmpty() ? nullptr : &pieces.last();
    if (last && piece.left() <= last->right() + kTouching && piece.right() >= last->left() - kTouching)
        *last = last->united(piece);
    else
        pieces.append(piece);
}

} // namespace

QList<QRectF> linePieces(const QTextBlock &block, const QTextLine &line, int from, int to)
{
    from = std::max(from, line.textStart());
    to = std::min(to, line.textStart() + line.textLength());
    if (from >= to)
        return {};
    if (isOneWay(block)) {
        const qreal left = line.cursorToX(from);
        return {{left, line.y(), line.cursorToX(to) - left, line.height()}};
    }
    if (from == line.textStart() && to == line.textStart() + line.textLength())
        return {line.naturalTextRect()};
    QList<QRectF> pieces;
    for (int at = from; at < to; ++at) {
        if (const QRectF letter = letterAt(line, at); letter.width() > 0)
            addPiece(pieces, letter);
    }
    return pieces;
}

} // namespace Lectern
