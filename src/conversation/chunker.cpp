// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/chunker.h"

#include "conversation/chunkparser.h"
#include "conversation/markdownline.h"
#include "conversation/prosebuilder.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

constexpr int kCodeIndentation = 4;

/// How often the parser is asked in one chunk; each time costs the chunk. Beyond it a fence counts as one of
/// the list.
constexpr int kMaxQuestions = 8;

/// A line with so many characters is read before its end has come.
constexpr qsizetype kLongLine = 1000;

/// A list with so many characters goes on in another chunk with its next item.
constexpr qsizetype kLongList = 2000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// True for "===" and "---", which make a heading of the paragraph above.
bool isUnderline(QStringView content)
{
    const QStringView line = content.trimmed();
    return (line.startsWith(u'=') || line.startsWith(u'-')) && line.count(line.front()) == line.size();
}

/// True when the kind of a line that begins like that does not depend on its rest.
bool isDecided(QStringView beginning)
{
    const QStringView content = beginning.trimmed();
    const auto mark = listMarkOf(content);
    return !content.isEmpty() && !isThematicBreak(content) && !isUnderline(content) &&
           !Fence::openedBy(beginning) && !(mark && mark->empty);
}

/// Of the parts of a paragraph.
ChunkJoint jointBetween(QStringView above, QStringView below)
{
    const QStringView words = above.trimmed();
    const QStringView space = above.sliced(words.end() - above.begin());
    const bool isLost = std::ranges::any_of(space, isLineEnd) && joinLines(words, below);
    return space.isEmpty() || isLost ? ChunkJoint::Word : ChunkJoint::Space;
}

/// True when `content` cannot go on with the paragraph above it.
bool interruptsFootnote(QStringView content)
{
    return isAtxHeading(content) || isThematicBreak(content) || content.startsWith(u'>') ||
           listMarkOf(content).has_value();
}

} // namespace

QList<ChunkRange> Chunker::readLines(QStringView text)
{
    while (true) {
        const auto found = std::find_if(text.begin() + m_searchFrom, text.end(), isLineEnd);
        m_searchFrom = found - text.begin();
        // A carriage return at the end may be half of a line end.
        if (found == text.end() || (*found == u'\r' && found + 1 == text.end())) {
            readBeginning(text, m_searchFrom);
            return std::exchange(m_ended, {});
        }
        const bool pair = *found == u'\r' && *(found + 1) == u'\n';
        const qsizetype next = m_searchFrom + (pair ? 2 : 1);
        readOn(text, {text.sliced(m_lineBegin, m_searchFrom - m_lineBegin), m_lineBegin, next});
        m_lineBegin = m_searchFrom = next;
        m_lineIsRead = false;
    }
}

QList<ChunkRange> Chunker::finish(QStringView text)
{
    QList<ChunkRange> chunks = readLines(text);
    if (m_lineBegin < text.size()) {
        const qsizetype end = text.endsWith(u'\r') ? text.size() - 1 : text.size();
        readOn(text, {text.sliced(m_lineBegin, end - m_lineBegin), m_lineBegin, text.size()});
        m_lineBegin = m_searchFrom = text.size();
    }
    chunks += std::exchange(m_ended, {});
    if (!m_empty)
        chunks += m_open;
    return chunks;
}

/// Of a long line whose end has not come.
void Chunker::readBeginning(QStringView text, qsizetype end)
{
    if (end - m_lineBegin < kLongLine || (m_open.kind == ChunkKind::Code && !m_lineIsRead))
        return;
    const Line line{text.sliced(m_lineBegin, end - m_lineBegin), m_lineBegin, end};
    if (!m_lineIsRead && !isDecided(line.text.first(kLongLine)))
        return;
    readOn(text, line);
    m_lineIsRead = true;
}

/// The line as far as it is there, or what has come of it since it was read.
void Chunker::readOn(QStringView text, const Line &line)
{
    if (m_lineIsRead)
        m_open.end = line.end;
    else
        readLine(text, line);
    if (m_isParagraph)
        cutParagraph(text, line);
}

void Chunker::readLine(QStringView text, const Line &line)
{
    switch (m_open.kind) {
    case ChunkKind::Text:
        return readProse(text, line);
    case ChunkKind::Footnote:
        return readFootnote(text, line);
    case ChunkKind::Code:
        m_open.end = line.end;
        if (m_fence.isClosedBy(line.text))
            cut();
        return;
    }
}

void Chunker::readProse(QStringView text, const Line &line)
{
    if (isBlankLine(line.text)) {
        m_afterBlank = true;
        return;
    }
    const Indentation indentation = indentationOf(line.text);
    const QStringView content = line.text.sliced(indentation.characters);
    if (indentation.columns < kCodeIndentation && startsSpecial(text, line))
        return;
    const bool mayGoOn = indentation.columns > 0 || (m_list != ListState::None && listMarkOf(content));
    const bool isHeading = isAtxHeading(content) && isOutsideLists(indentation.columns);
    const bool isItem = isNextItem(content, line, indentation.columns);
    const ChunkJoint joint = !isItem        ? ChunkJoint::None
                             : m_afterBlank ? ChunkJoint::SpacedItem
                                            : ChunkJoint::Item;
    if ((m_afterBlank && !mayGoOn) || (isHeading && indentation.columns < kCodeIndentation) || isItem)
        cut();
    const bool isFirst = m_empty;
    if (isFirst)
        start(ChunkKind::Text, line, joint);
    m_open.end = line.end;
    followList(content, indentation.columns);
    followParagraph(content, indentation.columns, isFirst);
    m_afterBlank = isHeading && m_list == ListState::None;
    if (isFirst && m_isParagraph)
        m_paragraph.start(line.begin);
}

/// True for a further item of the outermost list, where that has become long.
bool Chunker::isNextItem(QStringView content, const Line &line, int indentation) const
{
    if (m_list != ListState::Inside || indentation >= std::min(m_itemColumn, kCodeIndentation) ||
        line.begin - m_open.begin < kLongList || isThematicBreak(content))
        return false;
    const auto mark = listMarkOf(content);
    return mark && !mark->empty && mark->delimiter == m_listDelimiter;
}

void Chunker::followParagraph(QStringView content, int indentation, bool isFirst)
{
    const bool goesOn = isFirst ? indentation < kCodeIndentation && content.front() != u'|'
                                : m_isParagraph && !m_afterBlank && !isUnderline(content);
    m_isParagraph = goesOn && m_list == ListState::None && content.front() != u'>' &&
                    !isAtxHeading(content) && !isThematicBreak(content);
}

void Chunker::cutParagraph(QStringView text, const Line &line)
{
    while (const auto at = m_paragraph.readOn(text, line.begin, line.begin + line.text.size())) {
        const QStringView above = text.sliced(m_open.begin, *at - m_open.begin);
        m_open.end = *at;
        cut();
        m_open = {*at, line.end, ChunkKind::Text, jointBetween(above, text.sliced(*at))};
        m_empty = m_afterBlank = false;
        m_isParagraph = true;
        m_paragraph.start(*at);
    }
}

bool Chunker::startsSpecial(QStringView text, const Line &line)
{
    const Indentation indentation = indentationOf(line.text);
    if (const auto fence = Fence::openedBy(line.text); fence && isTopLevelFence(text, line, *fence)) {
        cut();
        start(ChunkKind::Code, line);
        m_fence = *fence;
        return true;
    }
    if (isOutsideLists(indentation.columns) &&
        footnoteHeadLength(line.text.sliced(indentation.characters)) > 0) {
        cut();
        start(ChunkKind::Footnote, line);
        m_afterBlank = false;
        return true;
    }
    return false;
}

void Chunker::readFootnote(QStringView text, const Line &line)
{
    if (isBlankLine(line.text)) {
        m_afterBlank = true;
        return;
    }
    const Indentation indentation = indentationOf(line.text);
    const QStringView content = line.text.sliced(indentation.characters);
    const bool goesOn = indentation.columns >= kCodeIndentation ||
                        (!m_afterBlank && !Fence::openedBy(line.text) && footnoteHeadLength(content) == 0 &&
                         !interruptsFootnote(content));
    if (!goesOn) {
        cut();
        return readProse(text, line);
    }
    m_open.end = line.end;
    m_afterBlank = false;
}

bool Chunker::isOutsideLists(int indentation) const
{
    return indentation == 0 || m_list == ListState::None ||
           (m_list == ListState::Inside && indentation < m_itemColumn);
}

bool Chunker::isTopLevelFence(QStringView text, const Line &line, const Fence &fence)
{
    if (isOutsideLists(fence.indentation))
        return true;
    if (m_list == ListState::Inside || m_questions >= kMaxQuestions)
        return false;
    ++m_questions;
    const QStringView chunk = text.sliced(m_open.begin, line.end - m_open.begin);
    m_askedBytes += chunk.size();
    return endsInTopLevelCode(chunk);
}

void Chunker::followList(QStringView content, int indentation)
{
    if (m_list == ListState::Inside && indentation >= m_itemColumn)
        return;
    const bool isBreak = isThematicBreak(content);
    const auto mark = isBreak ? std::nullopt : listMarkOf(content);
    if (mark && indentation < kCodeIndentation) {
        const bool sameList = m_list == ListState::Inside && mark->delimiter == m_listDelimiter;
        const bool sure = !mark->empty && (m_afterBlank || mark->startsAtOne || sameList) &&
                          (m_list != ListState::Unknown || indentation == 0);
        m_list = sure ? ListState::Inside : ListState::Unknown;
        m_itemColumn = indentation + mark->contentColumn;
        m_listDelimiter = mark->delimiter;
    } else if (m_list == ListState::Inside) {
        const bool left = m_afterBlank || (isBreak && indentation < kCodeIndentation);
        m_list = left ? ListState::None : ListState::Unknown;
    }
}

void Chunker::start(ChunkKind kind, const Line &line, ChunkJoint joint)
{
    m_open = {line.begin, line.end, kind, joint};
    m_empty = false;
    m_afterBlank = true;
}

void Chunker::cut()
{
    if (!m_empty)
        m_ended += m_open;
    m_open = {};
    m_empty = true;
    m_afterBlank = true;
    m_list = ListState::None;
    m_isParagraph = false;
    m_questions = 0;
}

} // namespace Lectern
