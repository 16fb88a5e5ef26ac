// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "conversation/chunkparser.h"

#include <QList>
#include <QStringView>

namespace Lectern {

/// A table that arrives in pieces: only its last rows are read again. The cells are always those of the whole
/// table read at once; where that could be otherwise it does not take part, and the whole must be read.
class GrowingTable
{
public:
    /// The chunk from `begin` to `end` of `text` was read as a whole and is `blocks`.
    void start(QStringView text, qsizetype begin, qsizetype end, const QList<Block> &blocks);

    /// True when the chunk that begins there is a table whose rows have been read.
    bool isTable(qsizetype begin) const { return m_isTable && m_begin == begin; }

    /// The rows behind those that need not be read again, up to `end`. Empty where the whole must be read.
    QStringView rest(QStringView text, qsizetype end) const;

    /// Reads `rest`, which rest() gave. False when the whole must be read; `table` is as it was then.
    bool update(Table &table, QStringView text, QStringView rest);

    /// Given to the parser by the last update().
    qint64 parsedBytes() const { return m_parsedBytes; }

private:
    bool isPlain(QStringView rows) const;
    bool isPlainRow(QStringView row) const;
    void settle(QStringView text, QStringView rows, qsizetype cells);

    bool m_isTable = false;
    qsizetype m_begin = 0;
    qsizetype m_headEnd = 0; ///< behind the row of dashes
    qsizetype m_settled = 0; ///< where the last but one of the rows that were read begins
    qsizetype m_cells = 0;   ///< before that
    qsizetype m_columns = 0;
    qsizetype m_addresses = 0; ///< that may be links, before that
    qint64 m_parsedBytes = 0;
};

} // namespace Lectern
