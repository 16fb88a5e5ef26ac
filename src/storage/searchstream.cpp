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

/// To ask again costs as much as to read so many ids.
constexpr int kWorthReading = 16;

IdQuery indexQuery(const QString &table, const QString &match)
{
    return {u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s.arg(table),
            {match}};
}

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
        queries.append(indexQuery(u"words"_s, words));
    if (const QString grams = term.grams(); !grams.isEmpty())
        queries.append(indexQuery(u"grams"_s, grams));
    if (const QString pattern = term.pattern(); !pattern.isEmpty())
        queries.append({u"SELECT id FROM messages WHERE text LIKE ? ESCAPE '\\' AND id >= ? AND id <= ? "
                        "ORDER BY id DESC LIMIT ?"_s,
                        {pattern, oldestRead}});
    return queries;
}

QList<IdQuery> titleQueries(const SearchTerm &term)
{
    QList<IdQuery> queries;
    const QString longWords = term.longWords(); // there are few
    if (const QString words = longWords.isEmpty() ? term.words() : longWords; !words.isEmpty())
        queries.append(indexQuery(u"title_words"_s, words));
    if (const QString grams = term.grams(); !grams.isEmpty())
        queries.append(indexQuery(u"title_grams"_s, grams));
    if (const QString pattern = term.pattern(); !pattern.isEmpty())
        queries.append({u"SELECT id FROM conversations WHERE title LIKE ? ESCAPE '\\' AND id <= ? "
                        "ORDER BY id DESC LIMIT ?"_s,
                        {pattern}});
    return queries;
}

IdStream::IdStream(const QList<qint64> &ids)
    : m_parts{{.query = {}, .ids = ids, .isAtEnd = true}}
{
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
    part.used += part.next > before ? 1 : 0;
    if (part.next < part.ids.size())
        return part.ids.at(part.next);
    if (part.isAtEnd)
        return 0;
    const bool wasOfUse = part.used * kWorthReading >= part.ids.size();
    part.piece = wasOfUse && part.piece > 0 ? std::min(part.piece * 4, kLargePiece) : kSmallPiece;
    part.used = 0;
    part.ids.clear();
    part.next = 0;
    Rows rows = database.queryWith(part.query.sql, part.query.values + QVariantList{highest, part.piece});
    while (rows.next())
        part.ids.append(rows.number(0));
    part.isAtEnd = part.ids.size() < part.piece;
    return part.ids.isEmpty() ? 0 : part.ids.constFirst();
}

std::optional<qint64> IdMatches::advance(Database &database)
{
    const qint64 first = m_wanted.front().seek(database, m_highest);
    qint64 lowest = first;
    for (std::size_t i = 1; i < m_wanted.size() && lowest > 0; ++i)
        lowest = m_wanted[i].seek(database, lowest);
    m_isAtEnd = lowest == 0;
    const bool isFound = !m_isAtEnd && lowest == first;
    m_highest = isFound ? lowest - 1 : lowest;
    const bool isExcluded = isFound && std::ranges::any_of(m_excluded, [&](IdStream &stream) {
                                return stream.seek(database, lowest) == lowest;
                            });
    return isFound && !isExcluded ? std::optional(lowest) : std::nullopt;
}

} // namespace Lectern
