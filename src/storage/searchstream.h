// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchterm.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace Lectern {

class Database;

/// Gives ids of messages, the newest first, in at most `limit` rows: its last two values are the highest id
/// that is wanted, and the limit. Reads along an index, and no further than it must.
struct IdQuery
{
    QString sql;
    QVariantList values; ///< without the last two
};

/// All messages.
IdQuery everyMessage();

/// How hard to look, see SearchTerm::longWords().
enum class SearchEffort { Quick, Thorough };

/// One for each place where a message can hold the term. What has to be read for is looked for from
/// `oldestRead` on.
QList<IdQuery> idQueries(const SearchTerm &term, SearchEffort effort, qint64 oldestRead);

/// As idQueries(), but ids of conversations that have the term in their titles.
QList<IdQuery> titleQueries(const SearchTerm &term);

/// Ids of messages from the newest to the oldest, read by pieces, so that it costs what is looked at and not
/// what there is.
class IdStream final
{
public:
    explicit IdStream(const QList<IdQuery> &queries);
    /// Of `ids`, which fall.
    explicit IdStream(const QList<qint64> &ids);

    /// The highest id that one of the queries gives and that is not above `highest`; 0 when there is none.
    /// From call to call `highest` must not rise.
    qint64 seek(Database &database, qint64 highest);

private:
    struct Part
    {
        IdQuery query;
        QList<qint64> ids = {};
        qsizetype next = 0;
        int piece = 0;
        int used = 0; ///< of `ids`
        bool isAtEnd = false;
    };

    static qint64 seek(Part &part, Database &database, qint64 highest);

    QList<Part> m_parts;
};

/// Ids that all of some streams give and none of some others, from the highest to the lowest.
class IdMatches final
{
public:
    void want(IdStream stream) { m_wanted.push_back(std::move(stream)); }
    void exclude(IdStream stream) { m_excluded.push_back(std::move(stream)); }
    /// Nothing above `highest` is given.
    void beginAt(qint64 highest) { m_highest = std::min(m_highest, highest); }

    bool isEmpty() const { return m_wanted.empty(); }
    bool isAtEnd() const { return m_isAtEnd; }

    /// One round: every stream says where it is next. Gives the id when they agree.
    std::optional<qint64> advance(Database &database);

private:
    std::vector<IdStream> m_wanted;
    std::vector<IdStream> m_excluded;
    qint64 m_highest = std::numeric_limits<qint64>::max(); ///< where to go on
    bool m_isAtEnd = false;
};

} // namespace Lectern
