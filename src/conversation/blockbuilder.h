// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"
#include "conversation/parsersource.h"
#include "conversation/prosebuilder.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <md4c.h>

#include <optional>
#include <utility>
#include <vector>

namespace Lectern {

/// The outermost list, where a text ends in it or goes on with it.
struct OuterList
{
    bool isOrdered = false;
    bool isTight = false; ///< no blank line between its items so far
    unsigned next = 0;    ///< the number of its next item
};

/// Turns what the parser reports into flat blocks.
class BlockBuilder
{
public:
    /// `source` is what the parser reads and must outlive the builder.
    /// What it has begins with further items of `above`, if that is given.
    explicit BlockBuilder(const ParserSource &source, std::optional<OuterList> above = std::nullopt);

    /// Lets the parser read the source. False when it failed, or when what it reports is out of proportion to
    /// the text (a table whose rows are filled up, one long address that is used everywhere).
    bool parse();

    QList<Block> takeBlocks() { return std::exchange(m_blocks, {}); }

    /// The last list that stands in no other container.
    std::optional<OuterList> lastList() const { return m_lastList; }

    /// What the parser knows of a block and the block does not say.
    struct Note
    {
        std::optional<QString> firstLink; ///< the target of the link it begins with
        bool hasImage = false;
        bool isFenced = false; ///< code in a fence; whether that was closed is not known
    };
    /// One for every block.
    const QList<Note> &notes() const { return m_notes; }

private:
    struct List
    {
        bool isOrdered = false;
        bool isTight = false;
        bool isClose = false; ///< its first item belongs close to the block above
        unsigned next = 0;
        QChar delimiter;
        qsizetype items = 0;
    };

    static List bulletList(const MD_BLOCK_UL_DETAIL &detail);
    static List orderedList(const MD_BLOCK_OL_DETAIL &detail);

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int addText(MD_TEXTTYPE type, QByteArrayView bytes);

    void enterLeaf(MD_BLOCKTYPE type, const void *detail);
    void enterList(List list);
    void leaveList();
    void enterItem(const MD_BLOCK_LI_DETAIL &detail);
    void enterContainer(BlockContainer container);
    void leaveContainer();
    void startLeaf(BlockKind kind);
    void endLeaf();
    void endImplicitParagraph();
    void startImplicitParagraph();
    void addNormalText(QByteArrayView bytes);
    void addBreak(bool isHard);
    bool endTitle();
    void makeImage();
    void startMath(bool isAlone);
    void endMath();
    void resetSpans();
    void addWritten(const QString &text);
    void addProse(const QString &text);
    QString attribute(const MD_ATTRIBUTE &attribute);
    SpanStyles styles() const;
    QString target() const;
    int charge(qint64 cost);

    const ParserSource &m_source;
    QList<Block> m_blocks;
    QList<Note> m_notes;
    std::vector<BlockContainer> m_containers;
    std::vector<List> m_lists;
    std::optional<OuterList> m_above; ///< until it has gone on
    std::optional<OuterList> m_lastList;
    int m_shared = 0; ///< how many containers have been open since the last block

    bool m_itemStarts = false; ///< the next block is the first one of a list item
    QString m_marker;
    TaskState m_task = TaskState::None;
    bool m_tight = false;

    std::optional<Block> m_leaf;
    bool m_isImplicit = false;
    Note m_note; ///< of m_leaf
    ProseBuilder m_prose;
    int m_bold = 0;
    int m_italic = 0;
    int m_struck = 0;
    int m_code = 0;
    int m_images = 0;
    std::vector<QString> m_targets; ///< of the links that are open, outermost first
    std::optional<QString> m_math;  ///< the source of the formula that is being read
    bool m_imageIsEmpty = false;    ///< in an image without a text so far
    const char *m_lastTarget =
        nullptr; ///< where the parser had the target that m_lastTargetText was made from
    QString m_lastTargetText;
    qint64 m_budget = 0;
};

} // namespace Lectern
