// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchterm.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The index of trigrams knows nothing shorter.
constexpr qsizetype kTrigram = 3;

/// The index of words has an index of beginnings of these lengths, see storage/schema.
constexpr qsizetype kShortestPrefix = 2;
constexpr qsizetype kLongestPrefix = 3;

/// These write words without spaces between them, or grow them at both ends.
bool isOfScriptWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default: // Qt's enumeration, of all scripts
        return false;
    }
}

/// What joins the parts of a word in a language of people.
bool isJoint(char32_t character)
{
    return character == U'-' || character == U'\'' || character == U'’' || character == U'‐';
}

struct Traits
{
    qsizetype length = 0;
    qsizetype lastWord = 0; ///< the length of what may go on
    bool hasWord = false;
    bool isCode = false; ///< every sign counts
    bool isWithoutSpaces = false;
};

bool isSign(const QList<uint> &characters, qsizetype at)
{
    const char32_t character = characters.at(at);
    if (isWordCharacter(character) || QChar::isSpace(character))
        return false;
    const bool isInside = at > 0 && at + 1 < characters.size() && isWordCharacter(characters.at(at - 1)) &&
                          isWordCharacter(characters.at(at + 1));
    return !(isInside && isJoint(character));
}

Traits traitsOf(const SearchTerm &term)
{
    const QList<uint> characters = term.text.toUcs4();
    Traits traits{.length = characters.size()};
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        traits.hasWord = traits.hasWord || QChar::isLetterOrNumber(character);
        traits.lastWord = isWordCharacter(character) ? traits.lastWord + 1 : 0;
        traits.isCode = traits.isCode || isSign(characters, i);
        traits.isWithoutSpaces = traits.isWithoutSpaces || isOfScriptWithoutSpaces(character);
    }
    return traits;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

QString SearchTerm::words() const
{
    const Traits traits = traitsOf(*this);
    if (!traits.hasWord || traits.isCode)
        return {};
    const bool goesOn = (isPrefix || traits.isWithoutSpaces) && traits.lastWord >= kShortestPrefix &&
                        traits.lastWord <= kLongestPrefix;
    return quoted(text) + (goesOn ? u" *"_s : QString());
}

QString SearchTerm::longWords() const
{
    const QString exact = words();
    const bool goesOn = isPrefix && !exact.isEmpty() && traitsOf(*this).lastWord > kLongestPrefix;
    return goesOn ? exact + u" *"_s : QString();
}

QString SearchTerm::beginnings() const
{
    const Traits traits = traitsOf(*this);
    if (!traits.hasWord || traits.isCode || traits.isWithoutSpaces)
        return {};
    const bool goesOn = (isPrefix || !isPhrase) && traits.lastWord >= kShortestPrefix;
    return quoted(text) + (goesOn ? u" *"_s : QString());
}

QString SearchTerm::grams() const
{
    const Traits traits = traitsOf(*this);
    const bool isPlain = traits.hasWord && !traits.isCode && !traits.isWithoutSpaces;
    if (traits.length < kTrigram || (isPlain && (isPhrase || isExcluded)))
        return {};
    return quoted(text);
}

QString SearchTerm::pattern() const
{
    const Traits traits = traitsOf(*this);
    if (traits.length >= kTrigram || (traits.hasWord && !traits.isCode && !traits.isWithoutSpaces))
        return {};
    return likePattern(text);
}

} // namespace Lectern
