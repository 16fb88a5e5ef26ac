// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/footnotenumbers.h"
#include "conversation/markdown.h"
#include "conversation/transcriptrow.h"
#include "conversation/turn.h"

#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace Lectern {

/// Rows `first` to `first + removed - 1` of a turn give way to `inserted`.
struct RowEdit
{
    qsizetype first = 0;
    qsizetype removed = 0;
    QList<TranscriptRow> inserted;
};

/// The rows of one turn, kept up with the turn as it grows. Rows of finished blocks are not touched again: an
/// update costs what has changed since the last one.
class TurnRows
{
public:
    const QList<TranscriptRow> &rows() const { return m_rows; }

    /// What has to change so that the rows show `turn`; each edit counts on the ones before it. Every edit
    /// must then go through apply(), in order, before the next update().
    std::vector<RowEdit> update(const Turn &turn);

    /// Unfolds or folds a reasoning item; takes effect with the next update().
    void toggleReasoning(int outputIndex);

    void apply(const RowEdit &edit);

    /// There are no rows any more; what is unfolded is remembered.
    void clear();

private:
    /// A run of rows with one origin: a part of an item, or what stands around the items.
    struct Segment
    {
        qint64 key = 0;
        qsizetype size = 0;               ///< rows, the edits of the last update() included
        std::optional<Markdown> markdown; ///< of text that may still grow
        bool whole = false; ///< it has been read when its item was done
        FootnoteNumbers footnotes;
    };

    class Pass;

    QList<TranscriptRow> m_rows;
    std::vector<Segment> m_segments; ///< in the order of their rows
    QSet<int> m_expanded;
};

} // namespace Lectern
