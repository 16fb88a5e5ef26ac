// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Lectern {

/// A place in a text, in UTF-16 code units.
struct TextMatch
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// A text as it is compared with what somebody looks for: without case and without what is written above or
/// below a letter. "Straße" is "strasse", "İ" is "i". Pure.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &text() const { return m_text; }
    /// What stands at `start` of text(), `length` long, in the text that it was made of. A letter is never
    /// halved, and what is written above or below it belongs to it.
    TextMatch origin(qsizetype start, qsizetype length) const;

private:
    void fold(char32_t character, qsizetype at);
    void append(char32_t character, qsizetype at);

    QString m_text;
    QList<qsizetype> m_origins; ///< of every code unit of m_text, and the end; empty where they are the same
};

/// What somebody looks for, as it was typed. Pure, and cheap to copy.
class TextPattern
{
public:
    TextPattern() = default;
    explicit TextPattern(const QString &typed)
        : m_folded(FoldedText(typed).text())
    {
    }

    /// Looks for nothing, and finds nothing.
    bool isEmpty() const { return m_folded.isEmpty(); }
    /// From the first to the last; none overlaps another.
    QList<TextMatch> matchesIn(QStringView text) const;
    bool isIn(QStringView text) const;

    friend bool operator==(const TextPattern &, const TextPattern &) = default;

private:
    QString m_folded;
};

} // namespace Lectern
