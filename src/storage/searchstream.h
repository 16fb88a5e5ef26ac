// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/searchterm.h"

#include <QList>
#include <QString>
#include <QVariant>

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

/// One for each place where the term can be found. What has to be read for is looked for from `oldestRead`
/// on.
QList<IdQuery> idQueries(const SearchTerm &term, SearchEffort effort, qint64 oldestRead);

/// Ids of messages from the newest to the oldest, read by pieces, so that it costs what is looked at and not
/// what there is.
class IdStream final
{
public:
    explicit IdStream(const QList<IdQuery> &queries);

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
        bool isAtEnd = false;
    };

    static qint64 seek(Part &part, Database &database, qint64 highest);

    QList<Part> m_parts;
};

} // namespace Lectern
