// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historylist.h"
#include "storage/searchterm.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// Who wrote a message.
enum class SearchAuthor { Anyone, Me, Model };

/// What a message must be to be found; all conditions hold.
struct SearchQuery
{
    QList<SearchTerm> terms;
    SearchAuthor author = SearchAuthor::Anyone;
    QStringList models;             ///< parts of the model's name
    QStringList tags;               ///< of its conversation
    std::optional<QDateTime> from;  ///< asked at this time or later
    std::optional<QDateTime> until; ///< asked before this time
    bool hasCode = false;
    bool hasFile = false;
    HistoryShelf shelf = HistoryShelf::Open;
    std::optional<QString> owner; ///< see HistoryFilter::owner; never of a text

    /// Nothing was asked for, so there is nothing to find.
    bool isEmpty() const { return *this == SearchQuery{.shelf = shelf, .owner = owner}; }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what a person typed: words, "phrases", -word, and filters:
///
///     from:me from:lectern from:NAME   who wrote it: the person, any model, a model of that name
///     model:NAME  tag:NAME  tag:"TWO WORDS"
///     after:DAY  before:DAY            from that day on; up to the day before it. DAY is 2026-11-21, a month
///                                      2026-11, a year 2026, today or yesterday
///     has:code has:file in:archive in:trash
///
/// A filter that is not finished or not known, and everything that a search engine may take for a command,
/// is a text like any other; a filter without a value is nothing yet. The last word may go on when no space
/// follows it. Days are those of the time zone of `now`. Total: reads any text, the beginning of a long one.
SearchQuery parseSearchQuery(const QString &text, const QDateTime &now);

} // namespace Lectern
