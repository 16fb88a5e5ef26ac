// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchquery.h"
#include "storage/searchresult.h"
#include "storage/searchstream.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace Lectern {

class Database;
class Rows;

constexpr int kSearchWindow = 200;  ///< so many messages are ranked, the newest that are found
constexpr int kSearchCounted = 500; ///< and so many are counted

/// The statement that reads a message of the id that is its first value if it is as the filters of `query`
/// say, with its text or without.
IdQuery filterQuery(const SearchQuery &query, bool withText);

/// One search, piece by piece: what is found newest first, in windows, so that it costs the same for ten and
/// for a million matches. Failures are the database's, see Database::error(); after one the search begins
/// again.
class Search final
{
public:
    explicit Search(const SearchQuery &query)
        : m_query(query)
        , m_shown(filterQuery(query, true))
        , m_counted(filterQuery(query, false))
    {
    }

    /// Does one piece, some milliseconds of work; true when all is done.
    bool step(Database &database);
    /// When all is done.
    SearchResult result() const;

private:
    struct Found
    {
        SearchHit hit;
        ConversationId conversation;
        QString key;
        QString title;
    };

    void begin(Database &database);
    bool end();
    std::optional<qint64> advance(Database &database);
    void look(Database &database, qint64 id);
    Found foundIn(const Rows &row) const;
    bool isExcluded(Database &database, qint64 id);

    const SearchQuery m_query;
    const IdQuery m_shown;   ///< for a message that is shown
    const IdQuery m_counted; ///< for one that is only counted
    SearchEffort m_effort = SearchEffort::Quick;
    std::vector<IdStream> m_wanted; ///< empty before the first step
    std::vector<IdStream> m_excluded;
    qint64 m_highest = 0; ///< where to go on
    bool m_isAtEnd = false;
    QList<Found> m_found; ///< the newest first
    int m_total = 0;
};

} // namespace Lectern
