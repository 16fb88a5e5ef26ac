// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/parsersource.h"

#include "conversation/markdownline.h"
#include "conversation/tablerow.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace Lectern {

namespace {

/// List and quote marks from this column on are text. The parser walks through all open containers on every
/// blank line, so without a limit nesting costs the square of the text.
constexpr int kMaxMarkColumn = 200;

/// The parser looks from every bare address to the end of its word and through the rest of the paragraph.
/// Beyond these figures it gets none to find.
constexpr qsizetype kMaxBareLinks = 1000;
constexpr qsizetype kMaxBareLinkWork = 4'000'000;

constexpr int kCodeIndentation = 4;

/// Holds every footnote reference in UTF-8: how far the end of one is looked for.
constexpr qsizetype kMaxReferenceBytes = 512;

bool isFenceLike(QByteArrayView content)
{
    return content.startsWith("```") || content.startsWith("~~~");
}

bool isTail(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

qsizetype sequenceLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The marks that stand for punctuation: one for each of the 32 characters.
constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr int kFirstMask = 0x80;

bool isMask(char c)
{
    return isTail(c) && static_cast<unsigned char>(c) < kFirstMask + kPunctuation.size();
}

QByteArray withMasks(QByteArray text)
{
    for (char &c : text) {
        const size_t at = kPunctuation.find(c);
        if (at != std::string_view::npos)
            c = static_cast<char>(kFirstMask + at);
    }
    return text;
}

/// The length of up to `count` marks of quotes at the start of `line`, spaces between them included.
qsizetype lengthOfQuotes(QStringView line, int count)
{
    qsizetype length = 0;
    for (qsizetype n = 0; n < line.size() && count > 0; ++n) {
        if (line[n] == u'>') {
            length = n + 1;
            --count;
        } else if (line[n] != u' ' && line[n] != u'\t') {
            break;
        }
    }
    return length;
}

bool isEscaped(QByteArrayView line, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && line[at - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

ParserSource::ParserSource(QByteArray prefix)
    : m_bytes(std::move(prefix))
{
}

void ParserSource::addText(QStringView chunk, bool goesOnWithParagraph)
{
    m_bytes.reserve(m_bytes.size() + chunk.size() + chunk.size() / 8);
    m_math = mathIn(chunk);
    m_hasMarks = m_hasMarks || !m_math.isEmpty();
    m_isRest = goesOnWithParagraph;
    m_hasMarks = m_hasMarks || m_isRest;
    for (qsizetype begin = 0; begin < chunk.size();) {
        const QStringView rest = chunk.sliced(begin);
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - rest.begin();
        QByteArray line = masked(rest.first(length), begin);
        if (m_isRest && begin == 0)
            line.prepend(' ').prepend(kGuard);
        addLine(line);
        begin += length + (rest.sliced(length).startsWith(u"\r\n") ? 2 : 1);
    }
}

QByteArray ParserSource::masked(QStringView line, qsizetype begin)
{
    const auto utf8 = [&](qsizetype from, qsizetype to) {
        return line.sliced(from, to - from).toUtf8().replace('\0', "\uFFFD");
    };
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype n = m_nextMath; n < m_math.size() && m_math[n].begin < begin + line.size(); ++n) {
        const MathRange &math = m_math[n];
        const bool beginsHere = math.begin >= begin;
        const qsizetype from = beginsHere ? math.begin - begin : lengthOfQuotes(line, math.quotes);
        const qsizetype to = std::min(math.end - begin, line.size());
        if (to < from)
            break;
        bytes += utf8(done, from);
        if (beginsHere)
            bytes += math.alone ? kDisplayOpen : kMathOpen;
        bytes += withMasks(utf8(from, to));
        if (math.closed && math.end <= begin + line.size())
            bytes += kMathClose;
        done = to;
    }
    while (m_nextMath < m_math.size() && m_math[m_nextMath].end <= begin + line.size())
        ++m_nextMath;
    return bytes + utf8(done, line.size());
}

void ParserSource::addLine(QByteArray line)
{
    markReferences(line);
    if (m_isRest)
        keepInParagraph(line);
    const Mark mark = readMarks(line);
    const QByteArrayView content = QByteArrayView(line).sliced(mark.content);
    countBareLinks(line, mark.startsBlock || content.isEmpty());
    // Deep below a paragraph the parser would take a fence for one, though it is the paragraph's text.
    const bool lazyFence = !m_seenListMark && mark.indentation >= kCodeIndentation && isFenceLike(content);
    if (mark.tooDeep || lazyFence) {
        m_hasMarks = true;
        m_bytes += line.first(mark.content);
        m_bytes += kGuard;
        m_bytes += content;
    } else if (m_headerCells > 0 && isDelimiterRow(content)) {
        addDelimiterRow(line, mark.content);
    } else if (m_isTable) {
        addTableRow(line);
    } else {
        m_bytes += line;
    }
    m_isTable = m_isTable && !content.isEmpty();
    m_headerCells = content.isEmpty() ? 0 : tableCellCount(content);
    m_bytes += '\n';
}

/// What would make a heading or a table of the lines above does not, as they are not all of the paragraph.
void ParserSource::keepInParagraph(QByteArray &line)
{
    const QByteArray content = line.trimmed();
    const auto consistsOf = [&content](char c) { return content.count(c) == content.size(); };
    m_isRest = !content.isEmpty() && !content.startsWith('>') && !consistsOf('-');
    if (consistsOf('-'))
        line.prepend('\n'); // a rule
    else if (consistsOf('=') || isDelimiterRow(content))
        line.prepend(kGuard);
}

ParserSource::Mark ParserSource::readMarks(QByteArrayView line)
{
    Mark mark;
    int column = 0;
    while (true) {
        const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
        const int before = column;
        for (; mark.content < line.size() && isBlank(line[mark.content]); ++mark.content)
            column = line[mark.content] == '\t' ? (column / 4 + 1) * 4 : column + 1;
        mark.indentation = column - before;
        const QByteArrayView rest = line.sliced(mark.content);
        const bool isQuote = rest.startsWith('>');
        // Twelve characters hold every list mark with what must follow it.
        const auto listMark =
            listMarkOf(QString::fromLatin1(rest.first(std::min<qsizetype>(rest.size(), 12))));
        if (!isQuote && !listMark)
            return mark;
        if (column >= kMaxMarkColumn) {
            mark.tooDeep = true;
            return mark;
        }
        const qsizetype length = isQuote ? 1 : listMark->length;
        mark.startsBlock = mark.startsBlock || !isQuote;
        m_seenListMark = m_seenListMark || !isQuote;
        mark.content += length;
        column += static_cast<int>(length);
    }
}

void ParserSource::markReferences(QByteArray &line)
{
    for (qsizetype at = line.indexOf("[^"); at >= 0; at = line.indexOf("[^", at + 1)) {
        const QByteArrayView rest = QByteArrayView(line).sliced(at);
        const qsizetype close = rest.first(std::min(rest.size(), kMaxReferenceBytes)).indexOf(']');
        const QString reference = QString::fromUtf8(rest.first(close + 1));
        if (close < 0 || isEscaped(line, at) || footnoteReferenceLength(reference) != reference.size())
            continue;
        line[at] = kReferenceOpen;
        line[at + close] = kReferenceClose;
        m_hasMarks = true;
    }
}

void ParserSource::addDelimiterRow(QByteArrayView line, qsizetype content)
{
    m_bytes += line.first(content);
    if (tableCellCount(line.sliced(content)) != m_headerCells) {
        m_hasMarks = true; // a row that does not fit its header makes no table
        m_bytes += kGuard;
        m_bytes += line.sliced(content);
        return;
    }
    m_isTable = true;
    for (const QByteArrayView piece : delimiterPieces(line.sliced(content))) {
        m_bytes += piece;
        // The parser wants three characters where one dash is enough.
        for (qsizetype n = piece.size(); n < 3 && piece.contains('-'); ++n) {
            const bool colonLast = piece.endsWith(':');
            const qsizetype at = m_bytes.size() - (colonLast ? 1 : 0);
            m_bytes.insert(at, '-');
            m_added.push_back(at);
        }
    }
}

void ParserSource::addTableRow(QByteArrayView line)
{
    for (qsizetype n = 0; n < line.size(); ++n) {
        m_bytes += line[n];
        // The parser passes over a cell without any character.
        if (line[n] == '|' && !isEscaped(line, n) && line.sliced(n + 1).startsWith('|')) {
            m_bytes += kGuard;
            m_hasMarks = true;
        }
    }
}

void ParserSource::countBareLinks(QByteArrayView line, bool startsBlock)
{
    if (startsBlock)
        m_bareLinks = m_longestWord = 0;
    if (!line.contains("://") && !line.contains("www."))
        return;
    qsizetype wordBegin = 0;
    for (qsizetype n = 0; n <= line.size(); ++n) {
        if (n == line.size() || line[n] == ' ' || line[n] == '\t') {
            m_longestWord = std::max(m_longestWord, n - wordBegin);
            wordBegin = n + 1;
        } else if (line[n] == ':' || line[n] == '.') {
            const QByteArrayView rest = line.sliced(n);
            m_bareLinks += rest.startsWith("://") || (n >= 3 && line.sliced(n - 3, 3) == "www") ? 1 : 0;
        }
    }
    if (m_bareLinks > kMaxBareLinks || (m_bareLinks > 1 && m_bareLinks * m_longestWord > kMaxBareLinkWork))
        m_allowsBareLinks = false;
}

bool ParserSource::contains(const char *position) const
{
    return !std::less<>()(position, m_bytes.constBegin()) && std::less<>()(position, m_bytes.constEnd());
}

QList<ParserSource::Piece> ParserSource::pieces(QByteArrayView bytes) const
{
    using Kind = Piece::Kind;
    if (!m_hasMarks)
        return {{Kind::Text, written(bytes)}};
    QList<Piece> pieces;
    qsizetype done = 0;
    const auto add = [&](qsizetype end, Kind kind = Kind::Text) {
        if (end > done)
            pieces.append({kind, written(bytes.sliced(done, end - done))});
        done = end;
    };
    for (qsizetype n = 0; n < bytes.size(); n += sequenceLength(bytes[n])) {
        const char c = bytes[n];
        if (c == kReferenceOpen) {
            add(n);
        } else if (c == kReferenceClose && bytes[done] == kReferenceOpen) {
            add(n + 1, Kind::Reference);
            pieces.last().text = pieces.last().text.sliced(2).chopped(1); // "[^label]"
        } else if (c == kMathOpen || c == kDisplayOpen || c == kMathClose) {
            add(n);
            pieces.append({c == kMathClose  ? Kind::MathClose
                           : c == kMathOpen ? Kind::MathOpen
                                            : Kind::DisplayOpen,
                           {}});
            done = n + 1;
        }
    }
    add(bytes.size());
    return pieces;
}

QByteArray ParserSource::written(QByteArrayView bytes) const
{
    const bool inside = contains(bytes.data());
    const qsizetype offset = inside ? bytes.data() - m_bytes.constData() : 0;
    auto added = std::ranges::lower_bound(m_added, offset);
    const bool hasAdded = inside && added != m_added.end() && *added < offset + bytes.size();
    if (!m_hasMarks && !hasAdded)
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype n = 0; n < bytes.size();) {
        if (hasAdded && added != m_added.end() && *added == offset + n) {
            ++added;
            ++n;
            continue;
        }
        const char byte = bytes[n];
        const qsizetype length = std::min(sequenceLength(byte), bytes.size() - n);
        if (!isTail(byte))
            text += bytes.sliced(n, length);
        else if (isMask(byte))
            text += kPunctuation[static_cast<unsigned char>(byte) - size_t{kFirstMask}];
        else if (byte == kReferenceOpen || byte == kReferenceClose)
            text += byte == kReferenceOpen ? '[' : ']';
        n += length;
    }
    return text;
}

} // namespace Lectern
