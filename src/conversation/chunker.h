// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/fence.h"
#include "conversation/paragraphcut.h"

#include <QList>
#include <QStringView>

namespace Lectern {

enum class ChunkKind {
    Text,     ///< whatever is not one of the others
    Code,     ///< one fenced code block that stands in no list or quote
    Footnote, ///< "[^label]: text" with its indented lines
};

/// What a chunk goes on with: what was open at the end of the chunk before.
enum class ChunkJoint {
    None,
    Space,      ///< a paragraph, with white space between
    Word,       ///< a paragraph, with nothing between
    Item,       ///< a list
    SpacedItem, ///< a list, behind a blank line
};

/// A part of the text that can be parsed alone, once what it goes on with is known: no block begins in one
/// chunk and ends in another. Offsets are those of UTF-16; blank lines around a chunk belong to none.
struct ChunkRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    ChunkKind kind = ChunkKind::Text;
    ChunkJoint joint = ChunkJoint::None;

    friend bool operator==(const ChunkRange &, const ChunkRange &) = default;
};

/// Finds where a growing text may be cut into chunks. Looks at whole lines, or at the beginnings of long
/// ones, and never back, so it does not matter in which pieces the text came. A copy is cheap: it is how the
/// line that is not complete yet is tried.
class Chunker
{
public:
    /// Reads the lines of `text` that are complete and have not been read. `text` is what was given before,
    /// and more. Returns the chunks that have ended.
    QList<ChunkRange> readLines(QStringView text);

    /// Reads what is left as a complete line. Returns the chunks that have ended, and the open one at the
    /// end.
    QList<ChunkRange> finish(QStringView text);

    /// Bytes that were given to the parser to learn whether a fence stands in a list.
    qint64 askedBytes() const { return m_askedBytes; }

private:
    enum class ListState {
        None,    ///< the next line is in no list item
        Inside,  ///< it is in the item when its indentation is m_itemColumn or more
        Unknown, ///< lazy lines and the like: the parser must be asked
    };
    struct Line
    {
        QStringView text;
        qsizetype begin = 0;
        qsizetype end = 0; ///< behind the line end
    };

    void readBeginning(QStringView text, qsizetype end);
    void readOn(QStringView text, const Line &line);
    void readLine(QStringView text, const Line &line);
    void readProse(QStringView text, const Line &line);
    void readFootnote(QStringView text, const Line &line);
    bool startsSpecial(QStringView text, const Line &line);
    bool isOutsideLists(int indentation) const;
    bool isTopLevelFence(QStringView text, const Line &line, const Fence &fence);
    bool isNextItem(QStringView content, const Line &line, int indentation) const;
    void followList(QStringView content, int indentation);
    void followParagraph(QStringView content, int indentation, bool isFirst);
    void cutParagraph(QStringView text, const Line &line);
    void start(ChunkKind kind, const Line &line, ChunkJoint joint = ChunkJoint::None);
    void cut();

    QList<ChunkRange> m_ended;
    ChunkRange m_open;
    bool m_empty = true;        ///< no line in m_open yet
    bool m_afterBlank = false;  ///< the line before was blank or a heading: a new block starts
    qsizetype m_lineBegin = 0;  ///< of the first line that has not been read
    qsizetype m_searchFrom = 0; ///< no line end between m_lineBegin and here
    bool m_lineIsRead = false;  ///< as far as its kind is concerned: it is long
    bool m_isParagraph = false; ///< m_open is nothing but one paragraph in no list or quote
    ParagraphCut m_paragraph;
    Fence m_fence;
    ListState m_list = ListState::None;
    int m_itemColumn = 0;
    QChar m_listDelimiter;
    int m_questions = 0;
    qint64 m_askedBytes = 0;
};

} // namespace Lectern
