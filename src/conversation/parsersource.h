// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/mathfinder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace Lectern {

/// A chunk as the parser gets it: UTF-8 with marks in it where the parser must not see what is written. A
/// mark is a byte that is no UTF-8 there, so no text can hold one by itself.
class ParserSource
{
public:
    /// Stands for the "[" and the "]" of a footnote reference. The parser takes both for punctuation.
    static constexpr char kReferenceOpen = '\xAB';
    static constexpr char kReferenceClose = '\xBB';
    /// Stands for nothing: what follows it does not begin its line.
    static constexpr char kGuard = '\xA7';
    /// Around a formula, whose punctuation is masked: 0x80 and up stand for "!" and up. They stand for
    /// nothing themselves.
    static constexpr char kMathOpen = '\xA4';
    static constexpr char kDisplayOpen = '\xA6'; ///< of a formula that is alone on its lines
    static constexpr char kMathClose = '\xA5';

    /// `prefix` goes before the text as it is.
    explicit ParserSource(QByteArray prefix = {});

    /// Adds `chunk`, line by line. To be called once. One that goes on with a paragraph begins in its middle:
    /// nothing in the rest of that makes another block of what stands above.
    void addText(QStringView chunk, bool goesOnWithParagraph = false);

    /// Adds `bytes` as they are.
    void addVerbatim(QByteArrayView bytes) { m_bytes += bytes; }

    const QByteArray &bytes() const { return m_bytes; }
    bool contains(const char *position) const;

    /// False where the text has so many bare addresses in one paragraph that the parser would be slow.
    bool allowsBareLinks() const { return m_allowsBareLinks; }

    /// `bytes` of the parser as written.
    QByteArray written(QByteArrayView bytes) const;

    /// A part of a text with what a mark says of it.
    struct Piece
    {
        enum class Kind { Text, Reference, MathOpen, DisplayOpen, MathClose };
        Kind kind = Kind::Text;
        QByteArray text; ///< as written; of a reference its label
    };
    /// `bytes` of the parser, which are prose, taken apart at the marks.
    QList<Piece> pieces(QByteArrayView bytes) const;

private:
    struct Mark
    {
        qsizetype content = 0; ///< where the text behind all list and quote marks begins
        int indentation = 0;   ///< columns of white space before it
        bool tooDeep = false;
        bool startsBlock = false;
    };
    void addLine(QByteArray line);
    void keepInParagraph(QByteArray &line);
    QByteArray masked(QStringView line, qsizetype begin);
    Mark readMarks(QByteArrayView line);
    void markReferences(QByteArray &line);
    void addDelimiterRow(QByteArrayView line, qsizetype content);
    void addTableRow(QByteArrayView line);
    void countBareLinks(QByteArrayView line, bool startsBlock);

    QByteArray m_bytes;
    QList<MathRange> m_math;        ///< of the chunk
    qsizetype m_nextMath = 0;       ///< the first one whose end has not been added
    std::vector<qsizetype> m_added; ///< offsets of bytes that are not in the text, ascending
    bool m_hasMarks = false;
    bool m_seenListMark = false;
    qsizetype m_headerCells = 0; ///< of the line before, where it may be the header of a table
    bool m_isRest = false;       ///< the text goes on with a paragraph that began before it
    bool m_isTable = false;      ///< the line before may be a row of a table
    qsizetype m_bareLinks = 0;
    qsizetype m_longestWord = 0;
    bool m_allowsBareLinks = true;
};

} // namespace Lectern
