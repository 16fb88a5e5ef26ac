// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/chunker.h"

#include "conversation/chunkparser.h"
#include "conversation/markdownline.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

constexpr int kCodeIndentation = 4;

/// How often the parser is asked in one chunk; each time costs the chunk. Beyond it a fence counts as one of
/// the list.
constexpr int kMaxQuestions = 8;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
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
        if (found == text.end() || (*found == u'\r' && found + 1 == text.end()))
            return std::exchange(m_ended, {});
        const bool pair = *found == u'\r' && *(found + 1) == u'\n';
        const qsizetype next = m_searchFrom + (pair ? 2 : 1);
        readLine(text, {text.sliced(m_lineBegin, m_searchFrom - m_lineBegin), m_lineBegin, next});
        m_lineBegin = m_searchFrom = next;
    }
}

QList<ChunkRange> Chunker::finish(QStringView text)
{
    QList<ChunkRange> chunks = readLines(text);
    if (m_lineBegin < text.size()) {
        const qsizetype end = text.endsWith(u'\r') ? text.size() - 1 : text.size();
        readLine(text, {text.sliced(m_lineBegin, end - m_lineBegin), m_lineBegin, text.size()});
        m_lineBegin = m_searchFrom = text.size();
    }
    chunks += std::exchange(m_ended, {});
    if (!m_empty)
        chunks += m_open;
    return chunks;
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
    if ((m_afterBlank && !mayGoOn) || (isHeading && indentation.columns < kCodeIndentation))
        cut();
    if (m_empty)
        start(ChunkKind::Text, line);
    m_open.end = line.end;
    followList(content, indentation.columns);
    m_afterBlank = isHeading && m_list == ListState::None;
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

void Chunker::start(ChunkKind kind, const Line &line)
{
    m_open = {line.begin, line.end, kind};
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
    m_questions = 0;
}

} // namespace Lectern
