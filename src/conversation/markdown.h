// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "conversation/blockbuilder.h"
#include "conversation/chunker.h"
#include "conversation/fencedcode.h"
#include "conversation/growingtable.h"
#include "conversation/linkindex.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <map>
#include <optional>

namespace Lectern {

/// Markdown that arrives in pieces, as flat blocks: CommonMark with tables, strikethrough, task lists, bare
/// links and footnotes; raw HTML is text, an image is a link with its description. See docs/markdown.md.
///
/// Finished blocks are never built again, but for a link whose definition comes later: a piece costs what the
/// text since the last finished block costs, and a long open code block only the piece itself, as long as
/// nobody holds a copy of blocks(). How the text was cut into pieces makes no difference to the blocks once
/// all of it is there.
class Markdown
{
public:
    /// Adds `piece`. Returns the index of the first block that is new or different; all before it are
    /// unchanged. Blocks behind it may be gone. Returns blocks().size() when nothing changed, or only the
    /// last blocks went.
    qsizetype append(QStringView piece);

    /// Replaces the whole text, for an authority that differs from the pieces. Returns like append().
    qsizetype setText(const QString &text);

    const QString &text() const { return m_text; }
    const QList<Block> &blocks() const { return m_blocks; }

    /// How many bytes the parser was given for this text: the cost of it, free of the machine's mood.
    qint64 parsedBytes() const { return m_parsedBytes; }

private:
    struct Chunk
    {
        ChunkRange range;
        qsizetype firstBlock = 0;
        qsizetype blockCount = 0;
        qint64 parsedAt = 0; ///< in steps of m_step
        std::optional<OuterList> lastList;
    };

    void refresh(const QList<ChunkRange> &ranges, qsizetype first);
    void setChunk(qsizetype index, const ChunkRange &range, bool isLast);
    bool growInPlace(qsizetype index, qsizetype end);
    bool growTable(qsizetype index, qsizetype end);
    void buildCode(qsizetype index);
    QList<Block> parse(qsizetype index, bool isLast);
    void removeChunksFrom(qsizetype index);
    void parseUsers();
    void applyPending();
    void replaceBlocks(qsizetype index, const QList<Block> &blocks);
    void closeCode(qsizetype index);
    void noteChange(qsizetype block);
    void noteDefinitions(qsizetype index, const QList<LinkDefinition> &definitions);

    QString m_text;
    QList<Block> m_blocks;
    Chunker m_chunker;
    QList<Chunk> m_chunks;
    qsizetype m_finished = 0; ///< chunks that no further text can change
    FencedCode m_code;
    GrowingTable m_table;
    LinkIndex m_links;
    std::map<qsizetype, QList<Block>> m_pending; ///< blocks that chunks get at the end of an append()
    QHash<QString, qint64> m_changedLabels;      ///< with the step at which
    qint64 m_step = 0;
    qsizetype m_firstChange = 0;
    qint64 m_parsedBytes = 0;
};

} // namespace Lectern
