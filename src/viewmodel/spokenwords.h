// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/transcriptrow.h"

#include <QList>
#include <QString>

namespace Lectern {

/// What a listener is told of a row of an answer, once it is finished: prose in its words, of code and tables
/// what they are. Empty for rows that are not part of the answer itself.
QString spokenText(const TranscriptRow &row);

/// How many of the rows of a turn that have a spoken text are finished: what comes later does not change
/// them. `isOver` when the turn has ended.
qsizetype finishedCount(const QList<TranscriptRow> &rows, bool isOver);

/// "Code, Python, 12 lines"
QString codeTitle(const QString &language, int lines);
/// "Table, 3 columns, 5 rows"; the header is no row.
QString tableTitle(int columns, int rows);
/// How a list item begins when it is read: "3. ", "Done: "; empty for a bullet.
QString markerWords(const QString &marker, TaskState task);

/// How the answer of `turn` ended.
QString spokenEnd(const Turn &turn);

} // namespace Lectern
