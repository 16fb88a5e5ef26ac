// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Lectern {

/// Reads the HTML that a Markdown specification gives for an example as the blocks that we make of it: what
/// is said about `continued`, `tight`, markers, languages and column alignment is left out.
class HtmlBlocks
{
public:
    static QList<Block> read(QStringView html);

private:
    void readTag(QStringView tag);
    void open(const QString &name, QStringView tag);
    void close(const QString &name);
    void addText(QStringView text);
    void addProse(const QString &text);
    void startLeaf(BlockKind kind);
    void endLeaf();
    void endImplicit();

    QList<Block> m_blocks;
    QList<BlockContainer> m_containers;
    Block m_leaf;
    bool m_hasLeaf = false;
    bool m_isImplicit = false;
    bool m_itemIsEmpty = false;
    bool m_afterBreak = false;
    int m_bold = 0;
    int m_italic = 0;
    int m_struck = 0;
    bool m_isCode = false;
    QList<QString> m_targets;
};

/// One line for a block, for comparing and reading.
QString describe(const Block &block);

} // namespace Lectern
