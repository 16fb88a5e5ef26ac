// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

namespace Lectern {

/// How many cells `line` has as a row of a table. Never 0.
qsizetype tableCellCount(QByteArrayView line);

/// True for "|---|:-:|" and the like: the row that makes the line above it the header of a table.
bool isDelimiterRow(QByteArrayView line);

/// The parts of a delimiter row, in order: cells such as ":-:" and what stands between them.
QList<QByteArrayView> delimiterPieces(QByteArrayView row);

} // namespace Lectern
