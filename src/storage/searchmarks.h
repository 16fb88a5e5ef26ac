// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchterm.h"

#include <QList>
#include <QString>

namespace Lectern {

/// Characters of a text, counted as QString does.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where in a text the terms of a search are.
struct TextMarks
{
    QList<TextRange> ranges; ///< in their order, none over another
    QList<double>
        weights; ///< of each term that is not excluded: how often it is there, pieces of words by half
};

/// A piece of a text, and what is marked in it.
struct TextSnippet
{
    QString text;
    QList<TextRange> marks;
};

/// `text` without case and accents, as the index of words sees it; with `origins`, where each character of
/// the result comes from.
QString foldedText(QStringView text, QList<qsizetype> *origins = nullptr);

/// Finds every term that is not excluded wherever the index finds it, with no regard to case and accents. It
/// reads as much of a very long text as it takes to find something.
TextMarks markedText(const QString &text, const QList<SearchTerm> &terms);

/// One line of about `length` characters with as many ranges as fit in, cut between words where there are
/// any, with an ellipsis where it was cut. `ranges` are those of markedText().
TextSnippet snippetOf(const QString &text, const QList<TextRange> &ranges, qsizetype length);

} // namespace Lectern
