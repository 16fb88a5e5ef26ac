// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/prosebuilder.h"

#include "conversation/formulatext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The looks whose text keeps the white space at its ends.
constexpr SpanStyles kKeptEdges = SpanStyle::Code | SpanStyle::Math;

/// Chinese and Japanese are written without spaces between words; Korean is not one of them.
bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default: // of Qt's enumeration, which grows with Unicode
        // CJK punctuation, full-width forms
        return (c >= 0x3001 && c <= 0x303F) || c == 0x30FC || (c >= 0xFF01 && c <= 0xFF60);
    }
}

char32_t firstCharacter(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate()
               ? QChar::surrogateToUcs4(text[0], text[1])
               : text[0].unicode();
}

char32_t lastCharacter(QStringView text)
{
    const qsizetype n = text.size();
    return n > 1 && text[n - 2].isHighSurrogate() && text[n - 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(text[n - 2], text[n - 1])
               : text[n - 1].unicode();
}

} // namespace

bool joinLines(QStringView above, QStringView below)
{
    return !above.isEmpty() && !below.isEmpty() && isWrittenWithoutSpaces(lastCharacter(above)) &&
           isWrittenWithoutSpaces(firstCharacter(below));
}

void ProseBuilder::add(const QString &text, SpanStyles styles, const QString &href)
{
    if (text.isEmpty())
        return;
    flushBreak(text);
    append(text, styles, href);
}

void ProseBuilder::addFormula(const QString &source, SpanStyles styles, const QString &href)
{
    QString text = formulaText(formulaOf(source));
    if (text.isEmpty())
        text = source;
    flushBreak(text);
    m_prose.append({text, styles | SpanStyle::Math, href, source});
}

void ProseBuilder::addSoftBreak(SpanStyles styles, const QString &href)
{
    flushBreak({});
    m_hasBreak = true;
    m_break = {u" "_s, styles, href};
}

Prose ProseBuilder::take()
{
    m_hasBreak = false;
    // The parser leaves tabs at the ends of a line.
    const auto isEdge = [](QChar c) { return c == u' ' || c == u'\t'; };
    while (!m_prose.isEmpty() && !(m_prose.first().styles & kKeptEdges)) {
        QString &text = m_prose.first().text;
        text.remove(0, std::ranges::find_if_not(std::as_const(text), isEdge) - text.cbegin());
        if (!text.isEmpty())
            break;
        m_prose.removeFirst();
    }
    while (!m_prose.isEmpty() && !(m_prose.last().styles & kKeptEdges)) {
        QString &text = m_prose.last().text;
        while (!text.isEmpty() && isEdge(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        m_prose.removeLast();
    }
    return std::exchange(m_prose, {});
}

void ProseBuilder::append(const QString &text, SpanStyles styles, const QString &href)
{
    if (!m_prose.isEmpty() && m_prose.last().styles == styles && m_prose.last().href == href &&
        m_prose.last().source.isEmpty() && !styles.testFlag(SpanStyle::FootnoteReference))
        m_prose.last().text += text;
    else
        m_prose.append({text, styles, href});
}

void ProseBuilder::flushBreak(QStringView following)
{
    if (!std::exchange(m_hasBreak, false))
        return;
    if (m_prose.isEmpty() || !joinLines(m_prose.last().text, following))
        append(m_break.text, m_break.styles, m_break.href);
}

} // namespace Lectern
