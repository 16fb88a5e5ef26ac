// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchcount.h"

#include "storage/database.h"
#include "storage/searchfilter.h"

#include <QString>
#include <QVariant>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many messages with a term are looked at at a time: some milliseconds of work.
constexpr int kMessages = 5000;

/// What an index is asked.
struct IndexMatch
{
    QString table;
    QString match;
};

IndexMatch matchOf(const SearchTerm &term)
{
    const QString beginnings = term.beginnings();
    return beginnings.isEmpty() ? IndexMatch{u"grams"_s, term.grams()} : IndexMatch{u"words"_s, beginnings};
}

/// Where what is to be left out may be.
QList<IndexMatch> matchesToLeaveOut(const SearchQuery &query)
{
    QList<IndexMatch> matches;
    for (const SearchTerm &term : query.terms) {
        if (term.isExcluded)
            matches += {{u"words"_s, term.words()}, {u"grams"_s, term.grams()}};
    }
    matches.removeIf([](const IndexMatch &each) { return each.match.isEmpty(); });
    return matches;
}

/// The last message of the next piece that is not of it any more; 0 when the piece is the last one.
qint64 endOfPiece(Database &database, const SearchTerm &term, qint64 highest)
{
    const IndexMatch index = matchOf(term);
    return database.number(
        u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"_s.arg(
            index.table),
        index.match, highest, kMessages);
}

void read(Database &database, const IdQuery &query, QSet<qint64> &ids)
{
    Rows rows = database.queryWith(query.sql, query.values);
    while (rows.next())
        ids.insert(rows.number(0));
}

} // namespace

IdQuery countQuery(const SearchQuery &query, const SearchTerm &term, qint64 above, qint64 highest)
{
    const IndexMatch index = matchOf(term);
    const IdQuery turn = turnCondition(query);
    const IdQuery conversation = conversationCondition(query);
    QString conditions = turn.sql;
    QVariantList values = QVariantList{index.match, above, highest} + turn.values;
    if (query.author != SearchAuthor::Anyone)
        conditions +=
            query.author == SearchAuthor::Me ? u" AND f.rowid % 2 = 0"_s : u" AND f.rowid % 2 = 1"_s;
    const auto add = [&](const QString &in, const IndexMatch &other) {
        conditions +=
            u" AND f.rowid %1 (SELECT rowid FROM %2 WHERE %2 MATCH ? AND rowid > ? AND rowid <= ?)"_s.arg(
                in, other.table);
        values += QVariantList{other.match, above, highest};
    };
    if (query.hasCode)
        add(u"IN"_s, {u"grams"_s, kCodeMatch});
    for (const IndexMatch &other : matchesToLeaveOut(query))
        add(u"NOT IN"_s, other);
    return {
        u"SELECT c.id FROM (SELECT DISTINCT t.conversation AS id FROM %1 f CROSS JOIN turns t "
        "ON t.id = f.rowid / 2 WHERE f.%1 MATCH ? AND f.rowid > ? AND f.rowid <= ? AND %2) d "
        "CROSS JOIN conversations c ON c.id = d.id WHERE %3"_s.arg(index.table, conditions, conversation.sql),
        values + conversation.values};
}

IdQuery countTitleQuery(const SearchQuery &query, const SearchTerm &term)
{
    const IndexMatch index = matchOf(term);
    IdQuery conversation = conversationCondition(query);
    for (const IndexMatch &other : matchesToLeaveOut(query)) {
        conversation.sql +=
            u" AND c.id NOT IN (SELECT rowid FROM title_%1 WHERE title_%1 MATCH ?)"_s.arg(other.table);
        conversation.values += other.match;
    }
    return {u"SELECT c.id FROM title_%1 f CROSS JOIN conversations c ON c.id = f.rowid "
            "WHERE f.title_%1 MATCH ? AND %2"_s.arg(index.table, conversation.sql),
            QVariantList{index.match} + conversation.values};
}

SearchCount::SearchCount(const SearchQuery &query)
    : m_query(query)
{
    std::ranges::copy_if(query.terms, std::back_inserter(m_wanted), std::logical_not(),
                         &SearchTerm::isExcluded);
}

bool SearchCount::isMeant(const SearchQuery &query)
{
    const bool isWord = std::ranges::any_of(query.terms, std::logical_not(), &SearchTerm::isExcluded);
    return isWord && std::ranges::all_of(query.terms, &QString::isEmpty, &SearchTerm::pattern);
}

bool SearchCount::step(Database &database)
{
    if (m_next == m_wanted.size())
        return true;
    database.read([&] { count(database); });
    if (database.error())
        beginAnew();
    return m_next == m_wanted.size();
}

void SearchCount::count(Database &database)
{
    const SearchTerm &term = m_wanted.at(m_next);
    const qint64 end = endOfPiece(database, term, m_highest);
    read(database, countQuery(m_query, term, end, m_highest), m_having);
    m_highest = end;
    if (end > 0)
        return;
    if (isForTitles(m_query))
        read(database, countTitleQuery(m_query, term), m_having);
    endTerm();
}

void SearchCount::endTerm()
{
    if (m_next > 0)
        m_having.intersect(m_counted);
    m_counted = std::exchange(m_having, {});
    m_highest = std::numeric_limits<qint64>::max();
    m_next = m_counted.isEmpty() ? m_wanted.size() : m_next + 1; // none has all of them
}

void SearchCount::beginAnew()
{
    m_next = 0;
    m_highest = std::numeric_limits<qint64>::max();
    m_having.clear();
    m_counted.clear();
}

} // namespace Lectern
