// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/paragraphcut.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Lectern {

namespace {

/// A part has so many characters at least, so many where a word is enough, and so many where anything is.
constexpr qsizetype kLeast = 4000;
constexpr qsizetype kLeastForWords = 6000;
constexpr qsizetype kMost = 16'000;
constexpr qsizetype kMostInAWord = 16'500;
constexpr qsizetype kMostInAGrapheme = 17'000;

/// As in mathfinder.cpp and in the parser: longer ones are none.
constexpr qsizetype kMaxFormula = 8192;
constexpr qsizetype kMaxBackticks = 32;

/// Longer runs of one character mean nothing.
constexpr qsizetype kMaxRun = 64;

/// Who opens the target of a link closes it before long, but for one that is a picture.
constexpr qsizetype kMaxTarget = 2000;

/// What is looked at to find the end of a sentence, and that of a grapheme.
constexpr qsizetype kStopContext = 16;
constexpr qsizetype kGraphemeContext = 32;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isMark(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Behind these a sentence of Chinese or Japanese ends without a space.
bool isFullWidthStop(QChar c)
{
    return QStringView(u"。！？；").contains(c);
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && (isBlank(text.back()) || QStringView(u")\"'”’»*_").contains(text.back())))
        text.chop(1);
    return !text.isEmpty() && (QStringView(u".!?:;…").contains(text.back()) || isFullWidthStop(text.back()));
}

qsizetype runOf(QStringView text)
{
    qsizetype n = 0;
    while (n < text.size() && n < kMaxRun && text[n] == text.front())
        ++n;
    return n;
}

bool isGraphemeEnd(QStringView text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - kGraphemeContext);
    const QString around = text.sliced(from).left(kGraphemeContext + 2).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(at - from);
    return finder.isAtBoundary();
}

} // namespace

void ParagraphCut::start(qsizetype begin)
{
    *this = {};
    m_begin = m_lineBegin = m_at = begin;
}

std::optional<qsizetype> ParagraphCut::readOn(QStringView text, qsizetype lineBegin, qsizetype end)
{
    if (lineBegin > m_lineBegin) {
        m_lineBegin = lineBegin;
        m_at = std::max(m_at, lineBegin);
        m_hasWord = false;
    }
    while (m_at < end) {
        if (isPlace(text))
            return m_at;
        const std::optional<qsizetype> length = step(text, end);
        if (!length)
            break;
        m_at += *length;
    }
    return std::nullopt;
}

bool ParagraphCut::isPlace(QStringView text) const
{
    const qsizetype size = m_at - m_begin;
    if (size < kLeast || isBlank(text[m_at]) || isInData(text))
        return false;
    const QChar before = text[m_at - 1];
    if (isBlank(before)) {
        const bool isEnd = size >= kLeastForWords || endsSentence(text.first(m_at).last(kStopContext));
        return size >= kMost || (isEnd && isClosed() && isFit(text));
    }
    if (isFullWidthStop(before) && text[m_at].isLetterOrNumber() && isClosed() && isFit(text))
        return true;
    if (size < kMostInAWord || text[m_at].isLowSurrogate() ||
        (text[m_at].isHighSurrogate() && m_at + 1 == text.size()))
        return false;
    return size >= kMostInAGrapheme || isGraphemeEnd(text, m_at);
}

/// True when nothing that comes can change what has been written.
bool ParagraphCut::isClosed() const
{
    return m_open.stars == 0 && m_open.underscores == 0 && m_open.tildes == 0 && m_open.brackets == 0 &&
           m_open.parentheses == 0 && m_code == 0 && m_formulaEnd.isNull();
}

/// True when both parts, each by itself, stay what they are: a formula must not look as if it were alone on
/// its lines, nor the beginning of a line like another block.
bool ParagraphCut::isFit(QStringView text) const
{
    if (m_afterFormula || QStringView(u"$\\").contains(text[m_at]))
        return false;
    const QStringView line = text.sliced(m_lineBegin, m_at - m_lineBegin);
    if (!std::ranges::all_of(line, isBlank))
        return m_hasWord || m_begin > m_lineBegin;
    const QStringView above = text.sliced(m_begin, m_lineBegin - m_begin).trimmed();
    return !above.endsWith(u'\\'); // that breaks the line
}

/// Pictures that the text brings with it are long and have no parts.
bool ParagraphCut::isInData(QStringView text) const
{
    if (m_open.parentheses == 0)
        return false;
    QStringView target = text.sliced(m_targetBegin, m_at - m_targetBegin);
    if (target.startsWith(u'<'))
        target = target.sliced(1);
    return target.startsWith(u"data:image/");
}

/// Reads what begins here; returns how long it is, nothing where that is not known yet.
std::optional<qsizetype> ParagraphCut::step(QStringView text, qsizetype end)
{
    const QChar c = text[m_at];
    const bool isSpecial = QStringView(u"`\\$[]*_~").contains(c);
    const qsizetype run = isSpecial ? runOf(text.first(end).sliced(m_at)) : 1;
    if (run == kMaxRun)
        return run;
    if (isSpecial && m_at + run == text.size())
        return std::nullopt;
    if (!m_formulaEnd.isNull() && m_at - m_formulaBegin > kMaxFormula)
        m_formulaEnd = QChar();
    if (m_open.parentheses > 0 && m_at - m_targetBegin > kMaxTarget && !isInData(text))
        m_open.parentheses = 0;
    if (c == u'`' || m_code > 0)
        return readBacktick(c, run);
    if (c == u'\\')
        return readBackslash(m_at + 1 < end ? text[m_at + 1] : QChar());
    if (c == u'$')
        return readDollar(text, run);
    if (isSpecial && c != u'[' && c != u']')
        return readEmphasis(text, run);
    if (isBlank(c))
        m_isAddress = false;
    else if (c == u'/' && m_at > m_begin + 1 && text.sliced(m_at - 2, 2) == u":/")
        m_isAddress = true;
    if (c.isLetterOrNumber()) {
        m_hasWord = true;
        m_afterFormula = false;
    }
    return readBracket(c, isSpecial ? text[m_at + 1] : QChar());
}

qsizetype ParagraphCut::readBacktick(QChar c, qsizetype run)
{
    if (c != u'`')
        return 1;
    if (m_code == run)
        m_code = 0;
    else if (m_code == 0 && run <= kMaxBackticks)
        m_code = run;
    return run;
}

qsizetype ParagraphCut::readBackslash(QChar next)
{
    if (m_formulaEnd == next && m_formulaLength == 0 && !next.isNull())
        closeFormula();
    else if (m_formulaEnd.isNull() && (next == u'(' || next == u'['))
        openFormula(next == u'(' ? u')' : u']', 0);
    return next.isNull() || isBlank(next) ? 1 : 2;
}

qsizetype ParagraphCut::readDollar(QStringView text, qsizetype run)
{
    const bool isInside = !m_formulaEnd.isNull();
    if (run > 2 || (isInside && (m_formulaEnd != u'$' || m_formulaLength > run)))
        return run;
    const QChar before = m_at > m_begin ? text[m_at - 1] : u' ';
    const QChar after = text[m_at + run];
    const bool closes = run == 2 || (!isBlank(before) && !isAsciiWord(after));
    const bool opens = run == 2 || (!isBlank(after) && !isAsciiWord(before));
    if (isInside && m_formulaLength == run && closes) {
        closeFormula();
        return run;
    }
    m_formulaEnd = QChar();
    if (opens)
        openFormula(u'$', run);
    return run;
}

qsizetype ParagraphCut::readBracket(QChar c, QChar next)
{
    if (m_open.parentheses > 0) {
        m_open.parentheses += c == u'(' ? 1 : c == u')' ? -1 : 0;
    } else if (c == u'[') {
        ++m_open.brackets;
    } else if (c == u']' && m_open.brackets > 0) {
        --m_open.brackets;
        if (next == u'(') {
            m_open.parentheses = 1;
            m_targetBegin = m_at + 2;
            return 2;
        }
    }
    return 1;
}

qsizetype ParagraphCut::readEmphasis(QStringView text, qsizetype run)
{
    const QChar c = text[m_at];
    const QChar before = m_at > m_begin ? text[m_at - 1] : u' ';
    const QChar after = text[m_at + run];
    const bool left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));
    const bool right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));
    const bool isUnderscore = c == u'_';
    const bool opens = left && (!isUnderscore || !right || isMark(before));
    const bool closes = right && (!isUnderscore || !left || isMark(after));
    if ((m_isAddress && c != u'*') || m_open.parentheses > 0)
        return run;
    qsizetype &open = isUnderscore ? m_open.underscores : c == u'*' ? m_open.stars : m_open.tildes;
    if (closes && open > 0)
        open = std::max<qsizetype>(0, open - run);
    else if (opens)
        open += run;
    return run;
}

void ParagraphCut::openFormula(QChar end, qsizetype length)
{
    m_formulaEnd = end;
    m_formulaLength = length;
    m_formulaBegin = m_at;
    m_beforeFormula = m_open;
}

void ParagraphCut::closeFormula()
{
    m_open = m_beforeFormula;
    m_formulaEnd = QChar();
    m_afterFormula = true;
}

} // namespace Lectern
