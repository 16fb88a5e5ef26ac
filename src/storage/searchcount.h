// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchquery.h"
#include "storage/searchstream.h"

#include <QList>
#include <QSet>
#include <QtGlobal>

#include <limits>

namespace Lectern {

class Database;

/// In how many conversations the words of a query are, piece by piece. A conversation counts when every word
/// begins a word of it: of its title or of any of its messages that are as the filters say and hold nothing
/// that is to be left out. Phrases are whole; code and scripts without spaces are found wherever they stand,
/// as Search finds them. Failures are the database's, see Database::error(); after one it begins again.
class SearchCount final
{
public:
    explicit SearchCount(const SearchQuery &query);

    /// False for a query without words, and when one of them is in no index: then there is nothing to count.
    static bool isMeant(const SearchQuery &query);

    /// Does one piece, some milliseconds of work; true when all is done.
    bool step(Database &database);
    int result() const { return int(m_counted.size()); }

private:
    void count(Database &database);
    void endTerm();
    void beginAnew();

    const SearchQuery m_query;
    QList<SearchTerm> m_wanted;
    qsizetype m_next = 0;                                  ///< which of them is looked for
    qint64 m_highest = std::numeric_limits<qint64>::max(); ///< the next message that is looked at
    QSet<qint64> m_having;                                 ///< conversations with the term at hand
    QSet<qint64> m_counted;                                ///< with all terms before it
};

/// The statement that gives the conversations that have `term` in one of the messages behind `above`, up to
/// `highest`.
IdQuery countQuery(const SearchQuery &query, const SearchTerm &term, qint64 above, qint64 highest);
/// As countQuery(), in their titles.
IdQuery countTitleQuery(const SearchQuery &query, const SearchTerm &term);

} // namespace Lectern
