// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tablerow.h"

#include <algorithm>

namespace Lectern {

namespace {

bool isCellCharacter(char c)
{
    return c == '-' || c == ':';
}

} // namespace

qsizetype tableCellCount(QByteArrayView line)
{
    line = line.trimmed();
    if (line.startsWith('|'))
        line = line.sliced(1);
    qsizetype cells = 1;
    for (qsizetype n = 0; n < line.size(); ++n) {
        if (line[n] == '\\')
            ++n;
        else if (line[n] == '|' && n + 1 < line.size())
            ++cells;
    }
    return cells;
}

bool isDelimiterRow(QByteArrayView line)
{
    const auto belongs = [](char c) { return isCellCharacter(c) || c == '|' || c == ' ' || c == '\t'; };
    if (!line.contains('|') || !std::ranges::all_of(line, belongs))
        return false;
    return std::ranges::all_of(delimiterPieces(line), [](QByteArrayView piece) {
        if (!isCellCharacter(piece.front()))
            return piece.count('|') <= 1;
        const QByteArrayView inner = piece.sliced(piece.startsWith(':') ? 1 : 0);
        const QByteArrayView dashes = inner.first(inner.size() - (inner.endsWith(':') ? 1 : 0));
        return !dashes.isEmpty() && !dashes.contains(':');
    });
}

QList<QByteArrayView> delimiterPieces(QByteArrayView row)
{
    QList<QByteArrayView> pieces;
    while (!row.isEmpty()) {
        const bool isCell = isCellCharacter(row.front());
        const auto end = std::ranges::find_if(row, [isCell](char c) { return isCellCharacter(c) != isCell; });
        const qsizetype length = end - row.begin();
        pieces += row.first(length);
        row = row.sliced(length);
    }
    return pieces;
}

} // namespace Lectern
