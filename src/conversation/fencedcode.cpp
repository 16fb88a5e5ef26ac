// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/fencedcode.h"

#include "conversation/chunkparser.h"
#include "conversation/markdownline.h"

#include <algorithm>

namespace Lectern {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

FencedCode::Line FencedCode::lineAt(QStringView text, qsizetype begin)
{
    const auto found = std::find_if(text.begin() + begin, text.end(), isLineEnd);
    const qsizetype end = found - text.begin();
    const QStringView line = text.sliced(begin, end - begin);
    // A carriage return at the end may be half of a line end.
    if (end == text.size() || (text[end] == u'\r' && end + 1 == text.size()))
        return {line, text.size(), false};
    return {line, text.sliced(end).startsWith(u"\r\n") ? end + 2 : end + 1, true};
}

Block FencedCode::start(QStringView text, qsizetype begin)
{
    const Line opener = lineAt(text, begin);
    *this = {};
    m_begin = begin;
    m_fence = Fence::openedBy(opener.text).value_or(Fence());
    m_read = opener.isComplete ? opener.next : begin;
    m_seen = opener.next;
    const ParsedChunk parsed = parseChunk({opener.text}, {}, {});
    m_parsedBytes = parsed.bytes;
    Block block = parsed.blocks.value(0);
    block.kind = BlockKind::Code;
    block.open = true;
    return block;
}

bool FencedCode::update(Block &block, QStringView text, qsizetype end)
{
    if (m_read == m_begin || m_isClosed)
        return false;
    const QStringView added = text.sliced(m_seen, end - m_seen);
    m_seen = end;
    if (m_isPlain && std::ranges::none_of(added, isLineEnd)) {
        block.code.append(added.toString().replace(QChar::Null, QChar::ReplacementCharacter));
        return !added.isEmpty();
    }
    const qsizetype from = m_settled;
    const bool wasOpen = block.open;
    const QString before = block.code.view().sliced(from).toString();
    QString tail;
    m_isPlain = false;
    while (m_read < end && !m_isClosed) {
        const Line line = lineAt(text, m_read);
        block.open = !m_fence.isClosedBy(line.text);
        if (block.open)
            addLine(tail, line.text);
        if (!line.isComplete) {
            m_isPlain = block.open && isPlain(line.text) && !text.endsWith(u'\r');
            break;
        }
        m_isClosed = !block.open;
        m_hasLines = true;
        m_read = line.next;
        m_settled = from + tail.size();
    }
    block.code.replaceFrom(from, tail);
    return block.open != wasOpen || tail != before;
}

void FencedCode::addLine(QString &code, QStringView line) const
{
    if (m_hasLines)
        code += u'\n';
    code += m_fence.codeOf(line);
}

bool FencedCode::isPlain(QStringView line) const
{
    const QStringView content = line.sliced(indentationOf(line).characters);
    return !content.isEmpty() && content.front() != m_fence.character;
}

} // namespace Lectern
