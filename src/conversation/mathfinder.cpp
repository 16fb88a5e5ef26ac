// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/mathfinder.h"

#include "conversation/markdownline.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Lectern {

namespace {

/// Longer formulas are none: how far the end of one is looked for.
constexpr qsizetype kMaxFormula = 8192;

/// Longer runs of backticks begin no code span.
constexpr qsizetype kMaxBackticks = 32;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// What no word and no price has.
bool hasMathSign(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"\\^_={}").contains(c); });
}

/// Runs of two and more letters that are no commands.
int wordsIn(QStringView text)
{
    int words = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        letters = c.isLetter() ? letters + 1 : 0;
        words += letters == 2 ? 1 : 0;
    }
    return words;
}

bool isFormula(QStringView content)
{
    return std::ranges::any_of(content, [](QChar c) { return c.isLetterOrNumber(); });
}

/// "$5 or more$" is money.
bool isPrice(QStringView content)
{
    return content.front().isDigit() && !hasMathSign(content) && wordsIn(content) > 0;
}

/// Finds the formulas of one paragraph: lines without a blank one or a fence between.
class Finder
{
public:
    Finder(QStringView text, qsizetype begin, qsizetype end, QList<MathRange> &found)
        : m_text(text)
        , m_begin(begin)
        , m_end(end)
        , m_found(found)
    {
    }

    void run()
    {
        for (m_at = m_begin; m_at < m_end;) {
            const QChar c = m_text[m_at];
            if (c == u'`')
                skipCode();
            else if (c == u'\\')
                readBackslash();
            else if (c == u'$')
                readDollar();
            else if (c == u']' && m_text.sliced(m_at).startsWith(u"]("))
                skipTarget();
            else if (c == u':' && m_text.sliced(m_at).startsWith(u"://"))
                skipAddress();
            else
                ++m_at;
        }
    }

private:
    void skipCode()
    {
        const qsizetype length = runAt(m_at);
        const qsizetype begin = m_at + length;
        m_at = begin;
        if (length > kMaxBackticks || m_unpaired[static_cast<size_t>(length - 1)])
            return;
        for (qsizetype n = begin; n < m_end;) {
            if (m_text[n] != u'`') {
                ++n;
                continue;
            }
            const qsizetype run = runAt(n);
            n += run;
            if (run == length) {
                m_at = n;
                return;
            }
        }
        m_unpaired[static_cast<size_t>(length - 1)] = true;
    }

    /// The target of a link: to its last bracket, or to white space.
    void skipTarget()
    {
        int depth = 0;
        for (++m_at; m_at < m_end && !m_text[m_at].isSpace(); ++m_at) {
            depth += m_text[m_at] == u'(' ? 1 : m_text[m_at] == u')' ? -1 : 0;
            if (m_text[m_at] == u'\\' && m_at + 1 < m_end)
                ++m_at;
            else if (depth == 0)
                return;
        }
    }

    void skipAddress()
    {
        while (m_at < m_end && !m_text[m_at].isSpace())
            ++m_at;
    }

    qsizetype runAt(qsizetype at) const
    {
        qsizetype n = at;
        while (n < m_end && m_text[n] == m_text[at])
            ++n;
        return n - at;
    }

    void readBackslash()
    {
        const QChar next = m_at + 1 < m_end ? m_text[m_at + 1] : QChar();
        if (next == u'(')
            take(closeOf(u"\\)", lineEnd(m_at)), 2, false);
        else if (next == u'[')
            takeDisplay(u"\\]");
        else
            m_at += 2;
    }

    void readDollar()
    {
        const qsizetype run = runAt(m_at);
        if (run == 2)
            takeDisplay(u"$$");
        else if (run == 1)
            take(closeOfDollar(), 1, true);
        else
            m_at += run;
    }

    /// Notes the formula from here to `end`, where there is one; else goes on behind its delimiter.
    void take(qsizetype end, qsizetype delimiter, bool isDollar)
    {
        const qsizetype begin = m_at;
        m_at += delimiter;
        if (end < 0)
            return;
        const QStringView content = m_text.sliced(m_at, end - delimiter - m_at);
        const bool isEscaped = !isDollar && begin > m_begin && m_text[begin - 1] == u']';
        if (isEscaped || !isFormula(content) || (isDollar && isPrice(content)))
            return;
        m_found.append({begin, end, false, true, 0});
        m_at = end;
    }

    void takeDisplay(QStringView close)
    {
        const qsizetype begin = m_at;
        const std::optional<int> quotes = quotesBefore(begin);
        const qsizetype end = closeOf(close, quotes ? m_end : lineEnd(begin));
        m_at += 2;
        if (end < 0) {
            takeOpen(begin, quotes);
            return;
        }
        const QStringView content = m_text.sliced(m_at, end - 2 - m_at);
        const qsizetype whole = behindPunctuation(end);
        const bool isAlone = quotes && (whole == m_end || isLineEnd(m_text[whole]));
        const bool isLabel = close.front() == u'\\' && !isAlone && !hasMathSign(content);
        if (!isFormula(content) || isLabel)
            return;
        m_found.append({begin, isAlone ? whole : end, isAlone, true, quotes.value_or(0)});
        m_at = end;
    }

    /// What is still being written, or never ends: a formula when it looks like one.
    void takeOpen(qsizetype begin, const std::optional<int> &quotes)
    {
        const QStringView content = m_text.sliced(begin + 2, m_end - begin - 2);
        const bool isText = !hasMathSign(content) && wordsIn(content) > 1;
        if (!quotes || isText || content.size() > kMaxFormula ||
            (m_text[begin] == u'\\' && !startsLoose(content)))
            return;
        m_found.append({begin, m_end, true, false, *quotes});
        m_at = m_end;
    }

    /// "\[" before a word is an escaped bracket.
    static bool startsLoose(QStringView content)
    {
        return content.isEmpty() || content.front().isSpace() || content.front() == u'\\';
    }

    /// Behind the delimiter `close` that comes first before `limit`; -1 when there is none.
    qsizetype closeOf(QStringView close, qsizetype limit)
    {
        Search &last = m_searches[close == u"$$" ? 0 : close == u"\\)" ? 1 : 2];
        limit = std::min(limit, m_at + kMaxFormula);
        if (last.found >= m_at + 4)
            return last.found <= limit ? last.found : -1;
        last.found = -1;
        qsizetype n = std::max(m_at + 2, last.until);
        for (; n + 1 < limit; ++n) {
            if (m_text.sliced(n).startsWith(close))
                return last.found = n + 2;
            if (m_text[n] == u'\\')
                ++n;
        }
        last.until = std::max(last.until, n);
        return -1;
    }

    /// As closeOf(), for the single dollar, which must stand close to its formula and apart from words.
    qsizetype closeOfDollar() const
    {
        const bool isOpener = m_at + 1 < m_end && !m_text[m_at + 1].isSpace() &&
                              (m_at == m_begin || !isAsciiWord(m_text[m_at - 1]));
        const qsizetype limit = isOpener ? std::min(m_end, m_at + kMaxFormula) : m_at;
        for (qsizetype n = m_at + 1; n < limit; ++n) {
            if (m_text[n] == u'\\') {
                ++n;
            } else if (m_text[n] == u'$') {
                const bool isCloser =
                    n > m_at + 1 && !m_text[n - 1].isSpace() &&
                    (n + 1 >= m_end || (!isAsciiWord(m_text[n + 1]) && m_text[n + 1] != u'$'));
                return isCloser ? n + 1 : -1;
            } else if (isLineEnd(m_text[n]) && beginsBlock(n + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /// What stands in the line from `begin` on does not go on with the prose above it.
    bool beginsBlock(qsizetype begin) const
    {
        const QStringView content =
            m_text.sliced(begin, std::min(begin + kMaxMarks, m_end) - begin).trimmed();
        return content.isEmpty() || QStringView(u">|#").contains(content.front()) || listMarkOf(content);
    }

    /// The end of the line of `at`, which never goes back.
    qsizetype lineEnd(qsizetype at)
    {
        if (at > m_lineEnd)
            m_lineEnd = std::find_if(m_text.begin() + at, m_text.begin() + m_end, isLineEnd) - m_text.begin();
        return m_lineEnd;
    }

    /// The marks of quotes before `at` on its line, where there are only marks; else nothing.
    std::optional<int> quotesBefore(qsizetype at) const
    {
        qsizetype begin = at;
        while (begin > m_begin && !isLineEnd(m_text[begin - 1]) && at - begin < kMaxMarks)
            --begin;
        QStringView rest = m_text.sliced(begin, at - begin);
        int quotes = 0;
        while (!(rest = rest.trimmed()).isEmpty()) {
            const bool isQuote = rest.front() == u'>';
            const auto mark = isQuote ? std::nullopt : listMarkOf(rest);
            if (!isQuote && !mark)
                return std::nullopt;
            quotes += isQuote ? 1 : 0;
            rest = rest.sliced(isQuote ? 1 : mark->length);
        }
        return quotes;
    }

    /// Behind one punctuation mark and the spaces that follow `at`.
    qsizetype behindPunctuation(qsizetype at) const
    {
        if (at < m_end && QStringView(u".,;:").contains(m_text[at]))
            ++at;
        qsizetype end = at;
        while (end < m_end && m_text[end] == u' ')
            ++end;
        return end;
    }

    /// Marks of lists and quotes do not go on for longer before a formula.
    static constexpr qsizetype kMaxMarks = 200;

    /// What the last search for a delimiter has told, so that no part is looked through twice.
    struct Search
    {
        qsizetype until = 0;  ///< none before
        qsizetype found = -1; ///< behind the one that was found
    };

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_end;
    qsizetype m_at = 0;
    qsizetype m_lineEnd = -1;
    QList<MathRange> &m_found;
    std::array<Search, 3> m_searches;
    std::array<bool, kMaxBackticks> m_unpaired{}; ///< no further run of so many backticks
};

/// True for a line that parts paragraphs; marks of quotes do not count.
bool isBoundary(QStringView line)
{
    while (!(line = line.trimmed()).isEmpty() && line.front() == u'>')
        line = line.sliced(1);
    return line.isEmpty() || line.startsWith(u"```") || line.startsWith(u"~~~");
}

} // namespace

QList<MathRange> mathIn(QStringView chunk)
{
    QList<MathRange> found;
    if (!chunk.contains(u'$') && !chunk.contains(u"\\(") && !chunk.contains(u"\\["))
        return found;
    qsizetype paragraph = 0;
    for (qsizetype begin = 0; begin <= chunk.size();) {
        const qsizetype end = std::find_if(chunk.begin() + begin, chunk.end(), isLineEnd) - chunk.begin();
        if (isBoundary(chunk.sliced(begin, end - begin))) {
            Finder(chunk, paragraph, begin, found).run();
            paragraph = end;
        }
        begin = end + 1;
    }
    if (paragraph < chunk.size())
        Finder(chunk, paragraph, chunk.size(), found).run();
    return found;
}

} // namespace Lectern
