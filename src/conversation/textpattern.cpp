// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/textpattern.h"

#include <algorithm>

namespace Lectern {

namespace {

/// Scripts with accents and letters of two cases end before this; what comes after it, as Hangul, is written
/// with whole signs.
constexpr char32_t kFirstWhole = 0x2e80;

constexpr char32_t kSoftHyphen = 0xad;

/// Signs of a vowel or of its absence are letters, though Unicode calls them marks: their class is below
/// this.
constexpr int kFirstAccent = 10;

bool isLeftOut(char32_t c)
{
    if (c == kSoftHyphen || (c >= 0xfe00 && c <= 0xfe0f)) // the latter choose between looks
        return true;
    return QChar::category(c) == QChar::Mark_NonSpacing && QChar::combiningClass(c) >= kFirstAccent;
}

/// Letters that are several when they are written large.
bool foldsToMany(char32_t c)
{
    return c == 0xdf || c == 0x149 || c == 0x587 || c == 0x1e9a || (c >= 0xfb00 && c <= 0xfb17);
}

/// Half of a pair stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain) {
        m_text = text.toString().toLower();
        return;
    }
    m_text.reserve(text.size());
    m_origins.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        fold(character, at);
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    m_origins.append(text.size());
}

void FoldedText::fold(char32_t character, qsizetype at)
{
    if (character < 0x80 || character >= kFirstWhole ||
        QChar::decompositionTag(character) != QChar::Canonical) {
        append(character, at);
        return;
    }
    const QString parts = QChar::decomposition(character);
    for (const char32_t part : parts.toUcs4())
        fold(part, at);
}

void FoldedText::append(char32_t character, qsizetype at)
{
    if (isLeftOut(character))
        return;
    const qsizetype before = m_text.size();
    const char32_t simple = QChar::toCaseFolded(character);
    if (foldsToMany(simple)) // Qt folds to one only
        m_text += QString::fromUcs4(&simple, 1).toUpper().toLower();
    else
        m_text += QChar::fromUcs4(simple);
    m_origins.insert(m_origins.size(), m_text.size() - before, at);
}

TextMatch FoldedText::origin(qsizetype start, qsizetype length) const
{
    if (m_origins.isEmpty())
        return {start, length};
    const qsizetype first = m_origins.at(start);
    const qsizetype last = m_origins.at(start + std::max(length, qsizetype(1)) - 1);
    const auto end = std::upper_bound(m_origins.cbegin(), m_origins.cend(), last);
    return {first, (end == m_origins.cend() ? m_origins.constLast() : *end) - first};
}

QList<TextMatch> TextPattern::matchesIn(QStringView text) const
{
    QList<TextMatch> matches;
    if (isEmpty())
        return matches;
    const FoldedText folded(text);
    qsizetype end = 0;
    for (qsizetype at = folded.text().indexOf(m_folded); at >= 0;
         at = folded.text().indexOf(m_folded, at + m_folded.size())) {
        const TextMatch match = folded.origin(at, m_folded.size());
        if (match.start >= end)
            matches.append(match);
        end = match.start + match.length;
    }
    return matches;
}

bool TextPattern::isIn(QStringView text) const
{
    return !isEmpty() && FoldedText(text).text().contains(m_folded);
}

} // namespace Lectern
