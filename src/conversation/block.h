// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/growingtext.h"
#include "conversation/tablecells.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// How a span of prose looks. There is no way to express an image or raw HTML: an answer cannot make the
/// program load anything.
enum class SpanStyle {
    Bold = 0x01,
    Italic = 0x02,
    Strikethrough = 0x04,
    Code = 0x08,
    FootnoteReference = 0x10, ///< shown raised
    Math = 0x40,              ///< a formula, written in Unicode; `Span::source` has its TeX
    Marked = 0x20,            ///< stands out from the text around it; never in an answer itself
};
Q_DECLARE_FLAGS(SpanStyles, SpanStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpanStyles)

/// A run of text with one look. A hard line break is U+2028 inside `text`; soft breaks are spaces.
struct Span
{
    QString text;
    SpanStyles styles;
    QString href;        ///< target of a link, as written, not checked; empty for none
    QString source = {}; ///< of a formula: as written, with its delimiters

    friend bool operator==(const Span &, const Span &) = default;
};

using Prose = QList<Span>;

/// The text of `prose` without its looks.
QString plainText(const Prose &prose);

/// The characters from `from` to `to` of that text; of formulas, also of half ones, the source.
QString sourceText(const Prose &prose, qsizetype from, qsizetype to);

enum class BlockKind {
    Paragraph,
    Heading,
    Code,
    Table,
    Rule,
    Footnote, ///< the text behind a footnote reference; its label is the marker
    Math,     ///< a formula on lines of its own: one span of `prose`
    Image,    ///< a picture whose data the answer brings with it; `prose` is its description
    Title,    ///< what kind of admonition the innermost of `containers` is; nothing else
};

/// What encloses a block, outermost first. All but lists are quotes; those behind the plain one are
/// admonitions.
enum class BlockContainer : quint8 { List, Quote, Note, Tip, Important, Warning, Caution };

/// "NOTE" and the like, as they are written in "[!NOTE]"; empty for what is no admonition.
QString admonitionName(BlockContainer container);

enum class TaskState { None, Open, Done };

enum class ColumnAlignment : quint8 { Default, Left, Center, Right };

struct Table
{
    QList<ColumnAlignment> columns;
    TableCells cells; ///< row by row, the header row first; always a multiple of columns.size()

    friend bool operator==(const Table &, const Table &) = default;
};

/// The data of a picture as it came: nobody has looked into it yet.
struct ImageData
{
    QByteArray base64;

    /// Copies are known by their place: pictures are large, and rows are compared often.
    friend bool operator==(const ImageData &a, const ImageData &b)
    {
        return a.base64.isSharedWith(b.base64) || a.base64 == b.base64;
    }
};

/// Whether a block goes on with the paragraph of the block above, which was too long for one block, and what
/// stands between the two.
enum class Join : quint8 { None, WithSpace, WithoutSpace };

/// One leaf of a Markdown text: what is one row of the page. Lists and quotes are not blocks but containers.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QList<BlockContainer> containers;
    int continued =
        0; ///< how many of `containers`, outermost first, go on from the block above: the others begin here
    QString marker; ///< "•" or "3." where this is the first block of a list item, the label of a footnote,
                    ///< else empty
    TaskState task = TaskState::None;
    bool tight = false; ///< belongs close to the block above: a further item of a list without blank lines
    Join joins = Join::None;
    bool rightToLeft = false; ///< of a title: what stands below it is text that goes from right to left
    int headingLevel = 0;     ///< 1 to 6
    Prose prose;              ///< of a paragraph, heading, footnote, formula or picture
    GrowingText code;         ///< without the last line end
    QString language;         ///< first word of the info string, as written
    bool open = false;        ///< a code block whose end has not come
    Table table;
    ImageData image;

    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace Lectern
