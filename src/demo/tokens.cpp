// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/tokens.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

enum class Glyph { LineBreak, Blank, Letter, Ideograph, Sign };

// Lengths in characters as a reader counts them. They give about four on average for prose and code.
constexpr qsizetype kLongestWholeWord = 7;
constexpr qsizetype kWordPart = 5;
constexpr qsizetype kIdeographs = 2;
constexpr qsizetype kSigns = 2;

Glyph glyphOf(QStringView character)
{
    const QChar first = character.front();
    const char32_t point = first.isHighSurrogate() && character.size() > 1
                               ? QChar::surrogateToUcs4(first, character.at(1))
                               : char32_t(first.unicode());
    if (first == u'\n' || first == u'\r')
        return Glyph::LineBreak;
    if (QChar::isSpace(point))
        return Glyph::Blank;
    const QChar::Script script = QChar::script(point);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
        script == QChar::Script_Hangul)
        return Glyph::Ideograph;
    return QChar::isLetterOrNumber(point) ? Glyph::Letter : Glyph::Sign;
}

/// Characters that stay together, until a long word is cut.
class Run
{
public:
    bool accepts(Glyph glyph) const
    {
        if (m_characters.isEmpty() || (glyph != Glyph::LineBreak && m_characters.size() == 1 && isOneBlank()))
            return true;
        if (glyph != m_glyph)
            return false;
        if (glyph == Glyph::Ideograph)
            return m_characters.size() < kIdeographs;
        return glyph != Glyph::Sign || m_characters.size() < kSigns;
    }

    void add(Glyph glyph, QStringView character)
    {
        m_glyph = glyph;
        m_characters.append(character);
    }

    void flushTo(QStringList &tokens)
    {
        const qsizetype count = m_characters.size();
        const qsizetype parts =
            m_glyph == Glyph::Letter && count > kLongestWholeWord ? (count + kWordPart - 1) / kWordPart : 1;
        for (qsizetype part = 0; part < parts && count > 0; ++part) {
            QString token;
            for (qsizetype i = count * part / parts; i < count * (part + 1) / parts; ++i)
                token += m_characters.at(i);
            tokens.append(token);
        }
        m_characters.clear();
    }

private:
    bool isOneBlank() const { return m_characters.front() == u" "; }

    QList<QStringView> m_characters;
    Glyph m_glyph = Glyph::Blank;
};

} // namespace

QStringList splitTokens(const QString &text)
{
    QStringList tokens;
    Run run;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView character = QStringView(text).sliced(start, end - start);
        const Glyph glyph = glyphOf(character);
        if (!run.accepts(glyph))
            run.flushTo(tokens);
        run.add(glyph, character);
        start = end;
    }
    run.flushTo(tokens);
    return tokens;
}

} // namespace Lectern::Demo
