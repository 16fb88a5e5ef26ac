// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/markdown.h"

#include "conversation/chunkparser.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Lectern {

namespace {

constexpr qsizetype kNoChange = std::numeric_limits<qsizetype>::max();

} // namespace

qsizetype Markdown::append(QStringView piece)
{
    m_text += piece;
    const qsizetype first = m_finished;
    const qint64 askedBefore = m_chunker.askedBytes();
    QList<ChunkRange> ranges = m_chunker.readLines(m_text);
    m_finished += ranges.size();
    // The last line may not be complete: what it would be if it were is tried on a copy.
    Chunker trial = m_chunker;
    ranges += trial.finish(m_text);
    m_parsedBytes += trial.askedBytes() - askedBefore;
    m_firstChange = kNoChange;
    refresh(ranges, first);
    return std::min(m_firstChange, m_blocks.size());
}

qsizetype Markdown::setText(const QString &text)
{
    if (text.startsWith(m_text))
        return append(QStringView(text).sliced(m_text.size()));
    const QList<Block> before = std::exchange(m_blocks, {});
    *this = Markdown();
    append(text);
    return std::ranges::mismatch(before, std::as_const(m_blocks)).in2 - m_blocks.cbegin();
}

void Markdown::refresh(const QList<ChunkRange> &ranges, qsizetype first)
{
    bool isSet = false;
    for (qsizetype n = 0; n < ranges.size(); ++n) {
        const qsizetype index = first + n;
        const bool isLast = n + 1 == ranges.size();
        const bool followsChange = isSet && ranges[n].joint != ChunkJoint::None;
        isSet = followsChange || index >= m_chunks.size() || m_chunks[index].range != ranges[n];
        if (isSet)
            setChunk(index, ranges[n], isLast);
    }
    // Code that went on in place has been noted. Of the rest of the old blocks a copy tells what is different
    // in the end: one chunk may give away a block and the next one get its like.
    const qsizetype codeChange = std::exchange(m_firstChange, kNoChange);
    const qsizetype base = first < m_chunks.size() ? m_chunks[first].firstBlock : m_blocks.size();
    const QList<Block> before = m_blocks.sliced(base);
    removeChunksFrom(first + ranges.size());
    parseUsers();
    applyPending();
    for (qsizetype index = first; index + 1 < m_chunks.size(); ++index)
        closeCode(index);
    if (m_firstChange >= base && m_firstChange != kNoChange) {
        const auto now = m_blocks.cbegin() + base;
        m_firstChange = std::ranges::mismatch(before.cbegin(), before.cend(), now, m_blocks.cend()).in2 -
                        m_blocks.cbegin();
    }
    m_firstChange = std::min(m_firstChange, codeChange);
}

void Markdown::applyPending()
{
    // Only now are all definitions known: what is no change in the end must not look like one.
    const auto pending = std::exchange(m_pending, {});
    auto next = pending.cbegin();
    for (qsizetype index = pending.empty() ? m_chunks.size() : next->first; index < m_chunks.size();
         ++index) {
        if (index > 0)
            m_chunks[index].firstBlock = m_chunks[index - 1].firstBlock + m_chunks[index - 1].blockCount;
        if (next != pending.cend() && next->first == index)
            replaceBlocks(index, (next++)->second);
    }
}

void Markdown::setChunk(qsizetype index, const ChunkRange &range, bool isLast)
{
    if (index == m_chunks.size())
        m_chunks.append({range, m_blocks.size(), 0, 0, {}});
    Chunk &chunk = m_chunks[index];
    const bool isSame = chunk.range.kind == range.kind && chunk.range.begin == range.begin &&
                        chunk.range.joint == range.joint && chunk.blockCount == 1;
    chunk.range = range;
    if (isSame && growInPlace(index, range.end))
        return;
    const QStringView text = QStringView(m_text).sliced(range.begin, range.end - range.begin);
    m_links.setUses(index, range.kind == ChunkKind::Code ? QSet<QString>() : linkLabelKeys(text));
    if (range.kind == ChunkKind::Code)
        buildCode(index);
    else
        m_pending[index] = parse(index, isLast);
}

/// What needs no parser, or only for its end.
bool Markdown::growInPlace(qsizetype index, qsizetype end)
{
    const Chunk &chunk = m_chunks[index];
    if (chunk.range.kind == ChunkKind::Text && m_table.isTable(chunk.range.begin))
        return growTable(index, end);
    if (chunk.range.kind != ChunkKind::Code || !m_code.continues(chunk.range.begin))
        return false;
    Block &block = m_blocks[chunk.firstBlock];
    if (m_code.update(block, m_text, end))
        noteChange(chunk.firstBlock);
    return true;
}

bool Markdown::growTable(qsizetype index, qsizetype end)
{
    const QStringView rest = m_table.rest(m_text, end);
    if (rest.isEmpty())
        return false;
    m_links.addUses(index, linkLabelKeys(rest));
    if (!m_links.neededBy(index).isEmpty())
        return false;
    Block &block = m_blocks[m_chunks[index].firstBlock];
    const TableCells before = block.table.cells;
    const bool isRead = m_table.update(block.table, m_text, rest);
    m_parsedBytes += m_table.parsedBytes();
    if (block.table.cells != before)
        noteChange(m_chunks[index].firstBlock);
    return isRead;
}

void Markdown::buildCode(qsizetype index)
{
    const ChunkRange range = m_chunks[index].range;
    noteDefinitions(index, {});
    Block block = m_code.start(m_text, range.begin);
    m_parsedBytes += m_code.parsedBytes();
    m_code.update(block, m_text, range.end);
    m_pending[index] = {block};
}

QList<Block> Markdown::parse(qsizetype index, bool isLast)
{
    m_chunks[index].parsedAt = ++m_step;
    const ChunkRange range = m_chunks[index].range;
    const QStringView text = QStringView(m_text).sliced(range.begin, range.end - range.begin);
    QList<QString> asked = range.kind == ChunkKind::Text ? possibleDefinitions(text) : QList<QString>();
    asked.removeIf([&](const QString &label) { return m_links.isDefinedBefore(index, linkLabelKey(label)); });
    // The definition of another chunk would answer for one that is asked.
    QSet<QString> askedKeys;
    for (const QString &label : asked)
        askedKeys.insert(linkLabelKey(label));
    QList<LinkDefinition> known = m_links.neededBy(index);
    known.removeIf(
        [&](const LinkDefinition &other) { return askedKeys.contains(linkLabelKey(other.label)); });
    const ChunkSource source{text, range.kind, range.joint,
                             index > 0 ? m_chunks[index - 1].lastList : std::nullopt};
    ParsedChunk parsed = parseChunk(source, known, asked);
    m_parsedBytes += parsed.bytes;
    noteDefinitions(index, parsed.definitions);
    if (const QList<LinkDefinition> all = m_links.neededBy(index); all.size() > known.size()) {
        parsed = parseChunk(source, all, {});
        m_parsedBytes += parsed.bytes;
    }
    m_chunks[index].lastList = parsed.lastList;
    if (!isLast && !parsed.blocks.isEmpty())
        parsed.blocks.last().open = false;
    if (isLast || m_table.isTable(range.begin))
        m_table.start(m_text, range.begin, range.end, parsed.blocks);
    return parsed.blocks;
}

void Markdown::noteDefinitions(qsizetype index, const QList<LinkDefinition> &definitions)
{
    const QSet<QString> changed = m_links.setDefinitions(index, definitions);
    for (const QString &key : changed)
        m_changedLabels.insert(key, ++m_step);
}

void Markdown::removeChunksFrom(qsizetype index)
{
    while (m_chunks.size() > index) {
        const qsizetype last = m_chunks.size() - 1;
        m_links.setUses(last, {});
        noteDefinitions(last, {});
        replaceBlocks(last, {});
        m_chunks.removeLast();
    }
}

void Markdown::parseUsers()
{
    const QHash<QString, qint64> changed = std::exchange(m_changedLabels, {});
    for (auto label = changed.cbegin(); label != changed.cend(); ++label) {
        for (const qsizetype index : m_links.users(label.key())) {
            const bool isOlder = m_chunks[index].parsedAt < label.value();
            if (isOlder && !m_links.defines(index, label.key()))
                m_pending[index] = parse(index, index + 1 == m_chunks.size());
        }
    }
}

void Markdown::replaceBlocks(qsizetype index, const QList<Block> &blocks)
{
    Chunk &chunk = m_chunks[index];
    const qsizetype common = std::min(chunk.blockCount, blocks.size());
    for (qsizetype n = 0; n < common; ++n) {
        if (std::as_const(m_blocks)[chunk.firstBlock + n] == blocks[n])
            continue;
        m_blocks[chunk.firstBlock + n] = blocks[n];
        noteChange(chunk.firstBlock + n);
    }
    const qsizetype grown = blocks.size() - chunk.blockCount;
    if (grown == 0)
        return;
    noteChange(chunk.firstBlock + common);
    if (grown < 0)
        m_blocks.remove(chunk.firstBlock + common, -grown);
    for (qsizetype n = common; n < blocks.size(); ++n)
        m_blocks.insert(chunk.firstBlock + n, blocks[n]);
    chunk.blockCount = blocks.size();
}

void Markdown::closeCode(qsizetype index)
{
    const Chunk &chunk = m_chunks[index];
    if (chunk.blockCount == 0)
        return;
    const qsizetype block = chunk.firstBlock + chunk.blockCount - 1;
    if (!std::as_const(m_blocks)[block].open)
        return;
    m_blocks[block].open = false;
    noteChange(block);
}

void Markdown::noteChange(qsizetype block)
{
    m_firstChange = std::min(m_firstChange, block);
}

} // namespace Lectern
