// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchfilter.h"
#include "storage/searchquery.h"
#include "storage/searchresult.h"
#include "storage/searchstream.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <limits>

namespace Lectern {

class Database;
class Rows;

constexpr int kSearchWindow = 200; ///< so many messages are ranked, the newest that are found
constexpr int kTitlesShown = 50;   ///< and so many titles, the newest

/// One search, piece by piece: what is found newest first, in windows, so that it costs the same for ten and
/// for a million matches. Failures are the database's, see Database::error(); after one the search begins
/// again.
class Search final
{
public:
    explicit Search(const SearchQuery &query)
        : m_query(query)
        , m_filter(filterQuery(query))
        , m_title(titleFilterQuery(query))
    {
    }

    /// Does one piece, some milliseconds of work; true when all is done.
    bool step(Database &database);
    bool hasFound() const { return !m_found.isEmpty(); }
    /// What was found until now; the best ones first only when all is done.
    SearchResult result() const;

private:
    struct Found
    {
        SearchHit hit;
        ConversationId conversation;
        QString key;
        QString title;
    };

    struct FoundTitle
    {
        ConversationId conversation;
        QString key;
        QString title;
    };

    void begin(Database &database);
    void beginAnew(SearchEffort effort);
    void beginTitles();
    bool stepThroughMessages(Database &database);
    bool stepThroughTitles(Database &database);
    bool canLookHarder() const;
    void look(Database &database, const QStringList &ids);
    void lookAtTitle(Database &database, qint64 id);
    Found foundIn(const Rows &row) const;
    void addMessages(SearchResult &result) const;
    void addTitles(SearchResult &result) const;

    const SearchQuery m_query;
    const IdQuery m_filter; ///< for messages
    const IdQuery m_title;
    SearchEffort m_effort = SearchEffort::Quick;
    IdMatches m_messages;                                ///< empty before the first step
    qint64 m_below = std::numeric_limits<qint64>::max(); ///< where they begin
    qint64 m_oldest = 0;         ///< where they end for now, as they have to be read; 0: nowhere
    bool m_isReadEnough = false; ///< from here on only what stands in an index
    IdMatches m_titles;          ///< empty before all messages were looked at
    QList<Found> m_found;        ///< the newest first
    QList<FoundTitle> m_foundTitles;
    bool m_isMore = false; ///< than the window holds
};

} // namespace Lectern
