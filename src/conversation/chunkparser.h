// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "conversation/blockbuilder.h"
#include "conversation/chunker.h"
#include "conversation/linklabels.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Lectern {

struct ParsedChunk
{
    QList<Block> blocks;
    QList<LinkDefinition> definitions; ///< those of the asked ones that the chunk has
    std::optional<OuterList> lastList; ///< in no other container
    qint64 bytes = 0;                  ///< given to the parser
};

/// What a chunk is: its text, and what it goes on with.
struct ChunkSource
{
    QStringView text;
    ChunkKind kind = ChunkKind::Text;
    ChunkJoint joint = ChunkJoint::None;
    std::optional<OuterList> list = {}; ///< that of the chunk before, of an item
};

/// The blocks of `chunk`, which is prose or a footnote. Links may use the definitions in `known`, which go
/// before those of the chunk. `asked` are labels of which the caller wants to know whether the chunk defines
/// them.
///
/// Never fails: text that the parser cannot take in a time that fits its length comes back as plain
/// paragraphs.
ParsedChunk parseChunk(const ChunkSource &chunk, const QList<LinkDefinition> &known,
                       const QList<QString> &asked);

/// True when `chunk` ends with the first line of a fenced code block that stands in no list or quote.
bool endsInTopLevelCode(QStringView chunk);

} // namespace Lectern
