// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// One thing that is looked for. Where it can be found follows from what it is made of: whole words and their
/// beginnings in the index of words, which knows no accents; pieces of words, code and scripts without
/// spaces in the index of trigrams, letter by letter; what is too short for that by reading.
struct SearchTerm
{
    QString text; ///< no control characters, composed (NFC), never empty
    bool isExcluded = false;
    bool isPhrase = false; ///< was quoted: whole words, in this order
    bool isPrefix = false; ///< the last word goes on, perhaps

    /// What the FTS5 tables `words` and `grams` are asked, always one quoted string; empty: nothing.
    QString words() const;
    QString grams() const;
    /// Instead of words(), where it finds more: a beginning that is too long for the index of beginnings, so
    /// that the cost grows with what is found. Without accents grams() finds the same.
    QString longWords() const;
    /// What `words` is asked where words that begin like this are meant, whether it goes on or not: a phrase
    /// ends with a whole word, and one letter is one. Empty for code and scripts without spaces.
    QString beginnings() const;
    /// What has to be read for, as likePattern(); empty: nothing.
    QString pattern() const;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// The pattern for LIKE ... ESCAPE '\' that finds `text` as it is.
QString likePattern(const QString &text);

/// Letters, digits and what is written above and below them.
bool isWordCharacter(char32_t character);

} // namespace Lectern
