// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchmarks.h"

#include <QChar>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Most texts are shorter; of a longer one the rest is read when nothing is found before.
constexpr qsizetype kEnough = 50'000;

/// Scripts with accents and letters of two cases end before this.
constexpr char16_t kFirstPlain = 0x2e80;

/// The step back from a cut to the space before it.
constexpr qsizetype kLongWord = 24;

/// Nothing for what is written above or below a letter.
std::optional<QChar> folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    if (c.category() == QChar::Mark_NonSpacing)
        return std::nullopt;
    while (c.unicode() < kFirstPlain && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return c.toCaseFolded();
}

/// A term, ready to be found in folded texts.
struct Pattern
{
    QStringList pieces; ///< with anything but letters and digits between them
    bool needsStart = false;
    bool needsEnd = false;
};

Pattern patternOf(const SearchTerm &term)
{
    const QString words = term.words();
    const bool isOnlyWords = term.grams().isEmpty() && term.pattern().isEmpty();
    const bool goesOn = words.endsWith(u'*') || !term.longWords().isEmpty();
    Pattern pattern{.needsStart = isOnlyWords, .needsEnd = isOnlyWords && !goesOn};
    const QString text = foldedText(term.text);
    if (words.isEmpty()) {
        pattern.pieces.append(text);
        return pattern;
    }
    QString piece;
    for (const uint character : text.toUcs4()) {
        if (isWordCharacter(character))
            piece += QChar::fromUcs4(character);
        else if (!piece.isEmpty())
            pattern.pieces.append(std::exchange(piece, {}));
    }
    if (!piece.isEmpty())
        pattern.pieces.append(piece);
    return pattern;
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() &&
           (text[at].isSurrogate() ? false : isWordCharacter(text[at].unicode()));
}

/// The end of `pattern` when it stands at `start`, where its first piece is; else nothing.
std::optional<qsizetype> endOf(const Pattern &pattern, QStringView text, qsizetype start)
{
    qsizetype end = start + pattern.pieces.constFirst().size();
    for (qsizetype i = 1; i < pattern.pieces.size(); ++i) {
        const qsizetype before = end;
        while (end < text.size() && !isWordAt(text, end))
            ++end;
        if (end == before || !text.sliced(end).startsWith(pattern.pieces.at(i)))
            return std::nullopt;
        end += pattern.pieces.at(i).size();
    }
    const bool fits =
        (!pattern.needsStart || !isWordAt(text, start - 1)) && (!pattern.needsEnd || !isWordAt(text, end));
    return fits ? std::optional(end) : std::nullopt;
}

struct FoldedText
{
    QString text;
    QList<qsizetype> origins; ///< one more than there are characters
};

/// Adds what it finds to `marks`.
void findAll(const Pattern &pattern, const FoldedText &in, TextMarks &marks)
{
    double weight = 0;
    const QStringView text = in.text;
    qsizetype start = pattern.pieces.isEmpty() ? -1 : text.indexOf(pattern.pieces.constFirst());
    while (start >= 0) {
        const std::optional<qsizetype> end = endOf(pattern, text, start);
        if (end) {
            const bool isWhole = !isWordAt(text, start - 1) && !isWordAt(text, *end);
            weight += isWhole ? 1 : 0.5;
            const qsizetype origin = in.origins.at(start);
            marks.ranges.append({origin, in.origins.at(*end) - origin});
        }
        start = text.indexOf(pattern.pieces.constFirst(), end.value_or(start + 1));
    }
    marks.weights.append(weight);
}

/// Those that touch are one.
QList<TextRange> merged(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (result.isEmpty() || range.start > result.constLast().start + result.constLast().length)
            result.append(range);
        else
            result.last().length =
                std::max(result.constLast().length, range.start + range.length - result.constLast().start);
    }
    return result;
}

TextMarks marksIn(QStringView text, const QList<SearchTerm> &terms)
{
    FoldedText in;
    in.text = foldedText(text, &in.origins);
    TextMarks marks;
    for (const SearchTerm &term : terms) {
        if (!term.isExcluded)
            findAll(patternOf(term), in, marks);
    }
    marks.ranges = merged(marks.ranges);
    return marks;
}

/// Where a piece of that length holds the most of `ranges`: the first such place.
qsizetype bestPlace(const QList<TextRange> &ranges, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, behind = 0; first < ranges.size(); ++first) {
        while (behind < ranges.size() && ranges.at(behind).start < ranges.at(first).start + length)
            ++behind;
        if (behind - first > most) {
            most = behind - first;
            best = ranges.at(first).start;
        }
    }
    return best;
}

/// A place near `at` where no word and no character is cut, before it when there is one.
qsizetype cutNear(const QString &text, qsizetype at, qsizetype notBefore)
{
    for (qsizetype i = at; i > std::max(notBefore, at - kLongWord); --i) {
        if (text.at(i - 1).isSpace())
            return i;
    }
    return text.at(at).isLowSurrogate() && at > notBefore ? at - 1 : at;
}

} // namespace

QString foldedText(QStringView text, QList<qsizetype> *origins)
{
    QString result(text.size(), Qt::Uninitialized);
    QList<qsizetype> places(origins ? text.size() + 1 : 0);
    QChar *to = result.data();
    qsizetype *place = places.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<QChar> c = folded(text[i]);
        if (!c)
            continue;
        *to++ = *c;
        if (origins)
            *place++ = i;
    }
    result.truncate(to - result.constData());
    if (origins) {
        *place = text.size();
        places.resize(result.size() + 1);
        *origins = places;
    }
    return result;
}

TextMarks markedText(const QString &text, const QList<SearchTerm> &terms)
{
    const TextMarks marks = marksIn(QStringView(text).left(kEnough), terms);
    return text.size() > kEnough && marks.ranges.isEmpty() ? marksIn(text, terms) : marks;
}

TextSnippet snippetOf(const QString &text, const QList<TextRange> &ranges, qsizetype length)
{
    const qsizetype wanted = std::min(bestPlace(ranges, length * 2 / 3) - length / 4, text.size() - length);
    qsizetype start = std::max(qsizetype(0), wanted);
    if (start > 0)
        start = cutNear(text, start, 0);
    qsizetype end = std::min(text.size(), start + length);
    if (end < text.size())
        end = cutNear(text, end, start + 1);
    const QString lead = start > 0 ? u"…"_s : QString();
    TextSnippet snippet{lead + text.sliced(start, end - start), {}};
    for (QChar &c : snippet.text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    for (const TextRange &range : ranges) {
        const qsizetype from = std::max(range.start, start);
        const qsizetype to = std::min(range.start + range.length, end);
        if (from < to)
            snippet.marks.append({from - start + lead.size(), to - from});
    }
    if (end < text.size())
        snippet.text += u'…';
    return snippet;
}

} // namespace Lectern
