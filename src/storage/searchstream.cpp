// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchstream.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many ids are read at once: few where others decide, more where it goes on and on.
constexpr int kSmallPiece = 16;
constexpr int kLargePiece = 1024;

} // namespace

IdQuery everyMessage()
{
    return {u"SELECT id FROM messages WHERE id <= ? ORDER BY id DESC LIMIT ?"_s, {}};
}

QList<IdQuery> idQueries(const SearchTerm &term, SearchEffort effort, qint64 oldestRead)
{
    QList<IdQuery> queries;
    const QString longWords = effort == SearchEffort::Thorough ? term.longWords() : QString();
    if (const QString words = longWords.isEmpty() ? term.words() : longWords; !words.isEmpty())
        queries.append(
            {u"SELECT rowid FROM words WHERE words MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s,
             {words}});
    if (const QString grams = term.grams(); !grams.isEmpty())
        queries.append(
            {u"SELECT rowid FROM grams WHERE grams MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s,
             {grams}});
    if (const QString pattern = term.pattern(); !pattern.isEmpty())
        queries.append({u"SELECT id FROM messages WHERE text LIKE ? ESCAPE '\\' AND id >= ? AND id <= ? "
                        "ORDER BY id DESC LIMIT ?"_s,
                        {pattern, oldestRead}});
    return queries;
}

IdStream::IdStream(const QList<IdQuery> &queries)
{
    for (const IdQuery &query : queries)
        m_parts.append({.query = query});
}

qint64 IdStream::seek(Database &database, qint64 highest)
{
    qint64 found = 0;
    for (Part &part : m_parts)
        found = std::max(found, seek(part, database, highest));
    return found;
}

qint64 IdStream::seek(Part &part, Database &database, qint64 highest)
{
    const qsizetype before = part.next;
    while (part.next < part.ids.size() && part.ids.at(part.next) > highest)
        ++part.next;
    if (part.next < part.ids.size())
        return part.ids.at(part.next);
    if (part.isAtEnd)
        return 0;
    const bool wasUsed = part.next - before <= 1; // one by one, not by a leap
    part.piece = wasUsed && part.piece > 0 ? std::min(part.piece * 4, kLargePiece) : kSmallPiece;
    part.ids.clear();
    part.next = 0;
    Rows rows = database.queryWith(part.query.sql, part.query.values + QVariantList{highest, part.piece});
    while (rows.next())
        part.ids.append(rows.number(0));
    part.isAtEnd = part.ids.size() < part.piece;
    return part.ids.isEmpty() ? 0 : part.ids.constFirst();
}

} // namespace Lectern
