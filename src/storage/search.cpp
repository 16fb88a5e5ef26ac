// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/search.h"

#include "storage/database.h"
#include "storage/listquery.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What neither index holds is looked for in so many messages, the newest.
constexpr int kRead = 10'000;

/// So many leaps at a time: some milliseconds of work.
constexpr int kLeaps = 50;

constexpr qsizetype kSnippet = 160; ///< characters

/// The usual constants of Okapi BM25. Every message that is found holds every term, so that it makes no
/// difference how rare a term is.
constexpr double kSaturation = 1.2;
constexpr double kLengthWeight = 0.75;
constexpr double kUsualLength = 1000; ///< characters

/// Against one for each term that is there once.
constexpr double kTitleWeight = 1.0;
constexpr double kRecencyWeight = 0.8;

double bm25(const QList<double> &weights, qsizetype length)
{
    const double norm = kSaturation * (1 - kLengthWeight + kLengthWeight * double(length) / kUsualLength);
    double sum = 0;
    for (const double weight : weights)
        sum += weight * (kSaturation + 1) / (weight + norm);
    return weights.isEmpty() ? 0 : sum / double(weights.size());
}

/// How much of what is looked for is in the title.
double titleShare(const QList<double> &weights)
{
    const auto there = std::ranges::count_if(weights, [](double weight) { return weight > 0; });
    return weights.isEmpty() ? 0 : double(there) / double(weights.size());
}

/// A fenced block of code in Markdown.
IdQuery codeQuery()
{
    return {u"SELECT rowid FROM grams WHERE grams MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s,
            {u"\"```\" OR \"~~~\""_s}};
}

} // namespace

IdQuery filterQuery(const SearchQuery &query, bool withText)
{
    QStringList conditions{u"m.id = ?"_s, u"c.shelf = ?"_s};
    QVariantList values{QString(shelfName(query.shelf))};
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions += condition;
        values += value;
    };
    if (query.owner)
        add(u"c.owner = ?"_s, *query.owner);
    if (query.author != SearchAuthor::Anyone)
        add(u"m.role = ?"_s, query.author == SearchAuthor::Me ? u"question"_s : u"answer"_s);
    if (query.from)
        add(u"t.asked_at >= ?"_s, query.from->toMSecsSinceEpoch());
    if (query.until)
        add(u"t.asked_at < ?"_s, query.until->toMSecsSinceEpoch());
    for (const QString &model : query.models)
        add(u"t.model LIKE ? ESCAPE '\\'"_s, likePattern(model));
    for (const QString &tag : query.tags)
        add(u"EXISTS (SELECT 1 FROM tags g WHERE g.conversation = c.id AND g.tag = ? COLLATE NOCASE)"_s,
            cleanTag(tag));
    if (query.hasFile)
        conditions += u"EXISTS (SELECT 1 FROM turn_attachments a WHERE a.turn = t.id)"_s;
    return {
        u"SELECT m.turn, m.role, t.model, t.asked_at, c.id%1 FROM messages m CROSS JOIN turns t ON t.id = "
        "m.turn CROSS JOIN conversations c ON c.id = m.conversation WHERE %2"_s.arg(
            withText ? u", c.key, c.title, m.text"_s : QString(), conditions.join(u" AND "_s)),
        values};
}

bool Search::step(Database &database)
{
    if (m_query.isEmpty())
        return true;
    if (m_wanted.empty())
        begin(database);
    for (int i = 0; i < kLeaps && !m_isAtEnd && m_total <= kSearchCounted; ++i) {
        if (const std::optional<qint64> id = advance(database))
            look(database, *id);
    }
    if (database.error()) {
        m_wanted.clear();
        return false;
    }
    return (m_isAtEnd || m_total > kSearchCounted) && end();
}

void Search::begin(Database &database)
{
    const bool isRead =
        std::ranges::any_of(m_query.terms, [](const SearchTerm &t) { return !t.pattern().isEmpty(); });
    const qint64 oldest =
        isRead ? database.number(u"SELECT id FROM messages ORDER BY id DESC LIMIT 1 OFFSET ?"_s, kRead) : 0;
    m_excluded.clear();
    for (const SearchTerm &term : m_query.terms)
        (term.isExcluded ? m_excluded : m_wanted).emplace_back(idQueries(term, m_effort, oldest));
    if (m_query.hasCode)
        m_wanted.emplace_back(QList<IdQuery>{codeQuery()});
    if (m_wanted.empty())
        m_wanted.emplace_back(QList<IdQuery>{everyMessage()});
    m_highest = std::numeric_limits<qint64>::max();
    m_isAtEnd = false;
    m_found.clear();
    m_total = 0;
}

/// False when there is a reason to look harder.
bool Search::end()
{
    const bool canLookHarder = m_effort == SearchEffort::Quick && m_total < kSearchWindow &&
                               std::ranges::any_of(m_query.terms, [](const SearchTerm &term) {
                                   return !term.isExcluded && !term.longWords().isEmpty();
                               });
    if (!canLookHarder)
        return true;
    m_effort = SearchEffort::Thorough;
    m_wanted.clear();
    return false;
}

/// One round: every term says where it is next. The id is that of a message where all of them are.
std::optional<qint64> Search::advance(Database &database)
{
    const qint64 first = m_wanted.front().seek(database, m_highest);
    qint64 lowest = first;
    for (std::size_t i = 1; i < m_wanted.size() && lowest > 0; ++i)
        lowest = m_wanted[i].seek(database, lowest);
    m_isAtEnd = lowest == 0;
    const bool isFound = !m_isAtEnd && lowest == first;
    m_highest = isFound ? lowest - 1 : lowest;
    return isFound && !isExcluded(database, lowest) ? std::optional(lowest) : std::nullopt;
}

bool Search::isExcluded(Database &database, qint64 id)
{
    return std::ranges::any_of(m_excluded, [&](IdStream &stream) { return stream.seek(database, id) == id; });
}

void Search::look(Database &database, qint64 id)
{
    const bool isShown = m_found.size() < kSearchWindow;
    const IdQuery &query = isShown ? m_shown : m_counted;
    Rows row = database.queryWith(query.sql, QVariantList{id} + query.values);
    if (!row.next())
        return;
    ++m_total;
    if (isShown)
        m_found.append(foundIn(row));
}

Search::Found Search::foundIn(const Rows &row) const
{
    const QString text = row.text(7);
    const TextMarks marks = markedText(text, m_query.terms);
    TextSnippet snippet = snippetOf(text, marks.ranges, kSnippet);
    return {{.turn = row.id<TurnId>(0),
             .isAnswer = row.text(1) == "answer"_L1,
             .model = row.text(2),
             .askedAt = row.time(3),
             .snippet = snippet.text,
             .marks = snippet.marks,
             .score = bm25(marks.weights, text.size())},
            row.id<ConversationId>(4),
            row.text(5),
            row.text(6)};
}

SearchResult Search::result() const
{
    SearchResult result{.total = std::min(m_total, kSearchCounted), .isMore = m_total > kSearchCounted};
    QHash<ConversationId, qsizetype> places;
    QHash<ConversationId, double> titles;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const Found &found = m_found.at(i);
        if (!places.contains(found.conversation)) {
            const TextMarks marks = markedText(found.title, m_query.terms);
            places.insert(found.conversation, result.groups.size());
            titles.insert(found.conversation, titleShare(marks.weights) * kTitleWeight);
            result.groups.append({found.conversation, found.key, found.title, marks.ranges, {}});
        }
        SearchHit hit = found.hit;
        const double recency = 1 - double(i) / double(m_found.size());
        hit.score += titles.value(found.conversation) + recency * kRecencyWeight;
        result.groups[places.value(found.conversation)].hits.append(hit);
    }
    for (SearchGroup &group : result.groups)
        std::ranges::stable_sort(group.hits, std::ranges::greater(), &SearchHit::score);
    std::ranges::stable_sort(result.groups, std::ranges::greater(),
                             [](const SearchGroup &group) { return group.hits.constFirst().score; });
    return result;
}

} // namespace Lectern
