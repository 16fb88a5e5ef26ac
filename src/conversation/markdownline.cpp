// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/markdownline.h"

#include <algorithm>

namespace Lectern {

namespace {

/// Longer labels are no labels: what looks for their end stays cheap.
constexpr qsizetype kMaxFootnoteLabel = 100;

constexpr int kTabWidth = 4;
constexpr int kCodeIndentation = 4; ///< from here on white space is the text of indented code
constexpr qsizetype kMaxListDigits = 9;

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || isBlankCharacter(text[at]);
}

bool isLabelCharacter(QChar c)
{
    // What would end a code span, a link or a table cell inside the label makes it no label.
    return !c.isSpace() && !c.isNull() && !QStringView(u"[]\\`<|&").contains(c);
}

} // namespace

Indentation indentationOf(QStringView line, int column)
{
    int at = column;
    qsizetype n = 0;
    for (; n < line.size() && isBlankCharacter(line[n]); ++n)
        at = line[n] == u'\t' ? (at / kTabWidth + 1) * kTabWidth : at + 1;
    return {at - column, n};
}

bool isBlankLine(QStringView line)
{
    return std::ranges::all_of(line, isBlankCharacter);
}

QString withoutIndentation(QStringView line, int columns)
{
    int column = 0;
    qsizetype n = 0;
    while (n < line.size() && column < columns && isBlankCharacter(line[n])) {
        column = line[n] == u'\t' ? (column / kTabWidth + 1) * kTabWidth : column + 1;
        ++n;
    }
    return QString(std::max(0, column - columns), u' ') + line.sliced(n);
}

std::optional<ListMark> listMarkOf(QStringView content)
{
    ListMark mark;
    qsizetype n = 0;
    while (n < content.size() && n < kMaxListDigits && content[n] >= u'0' && content[n] <= u'9')
        ++n;
    const QStringView delimiters = n > 0 ? QStringView(u".)") : QStringView(u"-+*");
    if (n >= content.size() || !delimiters.contains(content[n]) || !endsWord(content, n + 1))
        return std::nullopt;
    mark.delimiter = content[n];
    mark.startsAtOne = n == 0 || content.first(n) == u"1";
    mark.length = n + 1;
    const Indentation gap = indentationOf(content.sliced(mark.length), static_cast<int>(mark.length));
    mark.empty = mark.length + gap.characters == content.size();
    const bool oneSpace = mark.empty || gap.columns > kCodeIndentation;
    mark.contentColumn = static_cast<int>(mark.length) + (oneSpace ? 1 : gap.columns);
    return mark;
}

bool isThematicBreak(QStringView content)
{
    if (content.isEmpty() || !QStringView(u"*-_").contains(content.front()))
        return false;
    qsizetype marks = 0;
    for (const QChar c : content) {
        if (c == content.front())
            ++marks;
        else if (!isBlankCharacter(c))
            return false;
    }
    return marks >= 3;
}

bool isAtxHeading(QStringView content)
{
    qsizetype n = 0;
    while (n < content.size() && content[n] == u'#')
        ++n;
    return n >= 1 && n <= 6 && endsWord(content, n);
}

qsizetype footnoteReferenceLength(QStringView text)
{
    if (!text.startsWith(u"[^"))
        return 0;
    qsizetype n = 2;
    while (n < text.size() && n <= kMaxFootnoteLabel + 2 && isLabelCharacter(text[n]))
        ++n;
    return n > 2 && n < text.size() && text[n] == u']' ? n + 1 : 0;
}

qsizetype footnoteHeadLength(QStringView content)
{
    const qsizetype length = footnoteReferenceLength(content);
    return length > 0 && length < content.size() && content[length] == u':' ? length + 1 : 0;
}

} // namespace Lectern
