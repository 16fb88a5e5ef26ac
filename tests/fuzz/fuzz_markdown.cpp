// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Markdown in pieces: whatever the text and wherever it is split, the blocks are those of the whole text, and
// nothing before the index that append() returns has changed.
#include "conversation/markdown.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Lectern;

namespace {

/// Stops with what libFuzzer keeps as a finding.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool keepsPrefix(const QList<Block> &before, const QList<Block> &now, qsizetype first)
{
    if (first > now.size() || first > before.size())
        return false;
    for (qsizetype n = 0; n < first; ++n) {
        if (!(before[n] == now[n]))
            return false;
    }
    // Precise: the block at the index is another one, or there is none.
    return first >= before.size() || first >= now.size() || !(before[first] == now[first]);
}

void checkTables(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        const qsizetype columns = block.table.columns.size();
        require(columns == 0 ? block.table.cells.isEmpty() : block.table.cells.size() % columns == 0);
        require(block.continued >= 0 && block.continued <= block.containers.size());
    }
}

} // namespace

/// The first byte is the number of sizes that follow it; the rest is UTF-8. The sizes are those of the
/// pieces, over and over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::size_t sizes = data[0] % 8U;
    if (size < 1 + sizes)
        return 0;
    const char *bytes = reinterpret_cast<const char *>(data + 1 + sizes);
    const QString text = QString::fromUtf8(bytes, static_cast<qsizetype>(size - 1 - sizes));

    Markdown whole;
    whole.setText(text);
    checkTables(whole.blocks());

    Markdown inPieces;
    qsizetype at = 0;
    for (std::size_t n = 0; at < text.size(); ++n) {
        const qsizetype length = sizes == 0 ? 1 : 1 + data[1 + n % sizes] % 32;
        const QStringView piece = QStringView(text).sliced(at).left(length);
        QList<Block> before = inPieces.blocks();
        before.detach();
        const qsizetype first = inPieces.append(piece);
        require(keepsPrefix(before, inPieces.blocks(), first));
        at += piece.size();
    }
    require(inPieces.text() == whole.text());
    require(inPieces.blocks() == whole.blocks());

    const QList<Block> before = inPieces.blocks();
    const qsizetype first = inPieces.setText(text.left(text.size() / 2));
    require(first <= inPieces.blocks().size());
    require(inPieces.blocks().first(first) == before.first(std::min(first, before.size())));
    return 0;
}
