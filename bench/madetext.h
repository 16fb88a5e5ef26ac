// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Lectern::Bench {

/// What a text is written in.
enum class Tongue { English, German, Russian, Arabic, Hebrew, Chinese, Japanese, Korean };

/// Makes up texts with the shape of real ones: words as unevenly frequent as those of a language, some twenty
/// thousand of them, code in fences, lists, several scripts. The same seed gives the same texts, on every
/// machine.
class MadeText final
{
public:
    explicit MadeText(quint32 seed);

    QRandomGenerator &random() { return m_random; }
    /// True once in `n` calls or so.
    bool oneIn(quint32 n) { return m_random.bounded(n) == 0; }

    /// Of a conversation; mostly English.
    Tongue tongue();
    QString title(Tongue tongue);
    /// Some ten to some hundred characters.
    QString question(Tongue tongue);
    /// Markdown, some ten to some thousand characters.
    QString answer(Tongue tongue);

    // What answers are made of.
    QString word(Tongue tongue);
    QString sentence(Tongue tongue, int words);
    QString paragraph(Tongue tongue);
    /// A short code in a fence.
    QString code();

private:
    QRandomGenerator m_random;
    QStringList m_english; ///< the most frequent first
};

} // namespace Lectern::Bench
