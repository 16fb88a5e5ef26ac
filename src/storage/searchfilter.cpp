// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/searchfilter.h"

#include "storage/database.h"
#include "storage/listquery.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Conditions and their values, joined by AND.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        texts += text;
        values += value;
    }
    QString text() const { return texts.join(u" AND "_s); }
};

const QString kHasTag =
    u"EXISTS (SELECT 1 FROM tags g WHERE g.conversation = c.id AND g.tag = ? COLLATE NOCASE)"_s;

void addTime(const SearchQuery &query, Conditions &conditions)
{
    if (query.from)
        conditions.add(u"t.asked_at >= ?"_s, query.from->toMSecsSinceEpoch());
    if (query.until)
        conditions.add(u"t.asked_at < ?"_s, query.until->toMSecsSinceEpoch());
}

void addShelf(const SearchQuery &query, Conditions &conditions)
{
    conditions.add(u"c.shelf = ?"_s, QString(shelfName(query.shelf)));
    if (query.owner)
        conditions.add(u"c.owner IN (?, '')"_s, *query.owner); // what is nobody's is everybody's
}

/// The messages of the turns that `sql` gives, the newest first: `%1` stands for the id that is given, `%2`
/// for the highest id of a turn.
QList<IdQuery> messagesOf(const QString &sql, const QString &id, const QVariantList &values,
                          SearchAuthor author)
{
    QList<IdQuery> queries;
    if (author != SearchAuthor::Model)
        queries.append({sql.arg(id + u" * 2"_s, u"? / 2"_s), values});
    if (author != SearchAuthor::Me)
        queries.append({sql.arg(id + u" * 2 + 1"_s, u"(? - 1) / 2"_s), values});
    return queries;
}

QList<qint64> messagesOf(const QList<qint64> &turns, SearchAuthor author)
{
    QList<qint64> ids;
    for (const qint64 turn : turns) {
        if (author != SearchAuthor::Me)
            ids.append(turn * 2 + 1);
        if (author != SearchAuthor::Model)
            ids.append(turn * 2);
    }
    std::ranges::sort(ids, std::ranges::greater());
    return ids;
}

/// The numbers that `sql` gives, which ends with a limit; nothing when there are more than `most`.
std::optional<QList<qint64>> fewNumbers(Database &database, const QString &sql, const QVariantList &values,
                                        int most)
{
    QList<qint64> numbers;
    Rows rows = database.queryWith(sql, values + QVariantList{most + 1});
    while (rows.next())
        numbers.append(rows.number(0));
    return numbers.size() <= most ? std::optional(numbers) : std::nullopt;
}

/// The models that were ever asked and are called like that; from one to the next along the index.
QStringList modelsLike(Database &database, const QString &name)
{
    QStringList models;
    Rows rows = database.query(
        u"WITH RECURSIVE known (model) AS (SELECT min(model) FROM turns UNION ALL SELECT (SELECT "
        "min(t.model) FROM turns t WHERE t.model > known.model) FROM known WHERE known.model IS NOT NULL) "
        "SELECT model FROM known WHERE model LIKE ? ESCAPE '\\'"_s,
        likePattern(name));
    while (rows.next())
        models.append(rows.text(0));
    return models;
}

IdStream modelStream(Database &database, const QString &name, SearchAuthor author)
{
    QList<IdQuery> queries;
    for (const QString &model : modelsLike(database, name))
        queries += messagesOf(u"SELECT %1 FROM turns WHERE model = ? AND id <= %2 ORDER BY id DESC LIMIT ?"_s,
                              u"id"_s, {model}, author);
    return IdStream(queries);
}

/// The turns of the conversations that are meant, if they are few.
std::optional<QList<qint64>> turnsOfFew(Database &database, const SearchQuery &query)
{
    Conditions conditions;
    if (!query.tags.isEmpty())
        conditions.add(u"f.tag = ? COLLATE NOCASE"_s, cleanTag(query.tags.constFirst()));
    addShelf(query, conditions);
    for (qsizetype i = 1; i < query.tags.size(); ++i)
        conditions.add(kHasTag, cleanTag(query.tags.at(i)));
    const QString from = query.tags.isEmpty()
                             ? u"conversations c"_s
                             : u"tags f CROSS JOIN conversations c ON c.id = f.conversation"_s;
    const auto few =
        fewNumbers(database, u"SELECT c.id FROM %1 WHERE %2 LIMIT ?"_s.arg(from, conditions.text()),
                   conditions.values, kFewConversations);
    if (!few)
        return std::nullopt;
    QList<qint64> turns;
    for (const qint64 conversation : *few) {
        const auto more = fewNumbers(database, u"SELECT id FROM turns WHERE conversation = ? LIMIT ?"_s,
                                     {conversation}, kFewTurns - int(turns.size()));
        if (!more)
            return std::nullopt;
        turns += *more;
    }
    return turns;
}

/// Where the days begin and end among the ids, which mostly rise with time; if the turns are few, these
/// alone.
void addDays(Database &database, const SearchQuery &query, IdMatches &matches)
{
    Conditions conditions;
    addTime(query, conditions);
    const QString condition = conditions.text();
    const auto few = fewNumbers(database, u"SELECT t.id FROM turns t WHERE %1 LIMIT ?"_s.arg(condition),
                                conditions.values, kFewTurns);
    if (few)
        return matches.want(IdStream(messagesOf(*few, query.author)));
    Rows rows = database.queryWith(u"SELECT max(t.id) FROM turns t WHERE "_s + condition, conditions.values);
    if (rows.next())
        matches.beginAt(rows.number(0) * 2 + 1);
}

} // namespace

IdQuery turnCondition(const SearchQuery &query)
{
    Conditions conditions;
    addTime(query, conditions);
    for (const QString &model : query.models)
        conditions.add(u"t.model LIKE ? ESCAPE '\\'"_s, likePattern(model));
    if (query.hasFile)
        conditions.texts += u"EXISTS (SELECT 1 FROM turn_attachments a WHERE a.turn = t.id)"_s;
    return {conditions.texts.isEmpty() ? u"1"_s : conditions.text(), conditions.values};
}

IdQuery conversationCondition(const SearchQuery &query)
{
    Conditions conditions;
    addShelf(query, conditions);
    for (const QString &tag : query.tags)
        conditions.add(kHasTag, cleanTag(tag));
    return {conditions.text(), conditions.values};
}

IdQuery filterQuery(const SearchQuery &query)
{
    const IdQuery conversation = conversationCondition(query);
    const IdQuery turn = turnCondition(query);
    Conditions conditions{{conversation.sql, turn.sql}, conversation.values + turn.values};
    if (query.author != SearchAuthor::Anyone)
        conditions.add(u"m.role = ?"_s, query.author == SearchAuthor::Me ? u"question"_s : u"answer"_s);
    return {u"SELECT m.turn, m.role, t.model, t.asked_at, c.id, c.key, c.title, m.text FROM json_each(?) j "
            "CROSS JOIN messages m ON m.id = j.value CROSS JOIN turns t ON t.id = m.turn "
            "CROSS JOIN conversations c ON c.id = m.conversation WHERE "_s +
                conditions.text(),
            conditions.values};
}

IdQuery titleFilterQuery(const SearchQuery &query)
{
    const IdQuery conversation = conversationCondition(query);
    return {u"SELECT c.id, c.key, c.title FROM conversations c WHERE c.id = ? AND "_s + conversation.sql,
            conversation.values};
}

bool isForTitles(const SearchQuery &query)
{
    const bool isOfMessages = query.author != SearchAuthor::Anyone || !query.models.isEmpty() || query.from ||
                              query.until || query.hasCode || query.hasFile;
    return !isOfMessages && std::ranges::any_of(query.terms, std::logical_not(), &SearchTerm::isExcluded);
}

bool canBeOf(SearchAuthor author, qint64 id)
{
    return author == SearchAuthor::Anyone || (author == SearchAuthor::Me) == (id % 2 == 0);
}

void addFilters(Database &database, const SearchQuery &query, IdMatches &matches)
{
    for (const QString &model : query.models)
        matches.want(modelStream(database, model, query.author));
    if (query.hasFile)
        matches.want(IdStream(messagesOf(u"SELECT %1 FROM turn_attachments WHERE turn <= %2 GROUP BY turn "
                                         "ORDER BY turn DESC LIMIT ?"_s,
                                         u"turn"_s, {}, query.author)));
    if (query.from || query.until)
        addDays(database, query, matches);
    if (query.shelf != HistoryShelf::Open || query.owner || !query.tags.isEmpty()) {
        if (const auto turns = turnsOfFew(database, query))
            matches.want(IdStream(messagesOf(*turns, query.author)));
    }
}

} // namespace Lectern
