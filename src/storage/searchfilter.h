// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchquery.h"
#include "storage/searchstream.h"

#include <QString>
#include <QtGlobal>

namespace Lectern {

class Database;

/// So many turns, or conversations, are known one by one when filters select no more than that.
constexpr int kFewTurns = 10'000;
constexpr int kFewConversations = 500;

/// What `grams` is asked for a fenced block of code in Markdown.
inline const QString kCodeMatch = QStringLiteral("\"```\" OR \"~~~\"");

/// What the filters of `query` say of a turn `t`, and of a conversation `c`; never empty.
IdQuery turnCondition(const SearchQuery &query);
IdQuery conversationCondition(const SearchQuery &query);

/// The statement that reads those of the messages whose ids are its first value, an array in JSON, that are
/// as the filters of `query` say, in the order of the ids.
IdQuery filterQuery(const SearchQuery &query);

/// As filterQuery(), of a conversation and the filters that are about conversations: its id, key and title.
IdQuery titleFilterQuery(const SearchQuery &query);

/// False when `query` has filters that are about messages, or no term: then no title is meant.
bool isForTitles(const SearchQuery &query);

/// Whether a message of that id may have the author.
bool canBeOf(SearchAuthor author, qint64 id);

/// Lets the filters of `query` lead where they select little: no message that passes filterQuery() is lost,
/// and of the others as many are left out as can be without reading them.
void addFilters(Database &database, const SearchQuery &query, IdMatches &matches);

} // namespace Lectern
