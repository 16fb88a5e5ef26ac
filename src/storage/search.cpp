// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/search.h"

#include "storage/database.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What neither index holds is looked for in so many messages at a time, and no further when so many were
/// found.
constexpr int kRead = 10'000;
constexpr int kReadEnough = 20;

/// So many leaps at a time: some milliseconds of work.
constexpr int kLeaps = 50;

/// And so many until something is found, which is shown at once.
constexpr int kFirstLeaps = 10;

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

bool isRead(const QList<SearchTerm> &terms, bool isExcluded)
{
    return std::ranges::any_of(terms, [isExcluded](const SearchTerm &term) {
        return term.isExcluded == isExcluded && !term.pattern().isEmpty();
    });
}

/// Where the next messages to be read end; 0 when these are the last ones.
qint64 endOfReading(Database &database, qint64 below)
{
    return database.number(u"SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT 1 OFFSET ?"_s, below,
                           kRead);
}

IdQuery codeQuery()
{
    return {u"SELECT rowid FROM grams WHERE grams MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"_s,
            {kCodeMatch}};
}

} // namespace

bool Search::step(Database &database)
{
    if (m_query.isEmpty())
        return true;
    bool done = false;
    database.read([&] {
        if (m_messages.isEmpty())
            begin(database);
        done = m_titles.isEmpty() ? stepThroughMessages(database) : stepThroughTitles(database);
    });
    if (!database.error())
        return done;
    beginAnew(m_effort);
    return false;
}

void Search::begin(Database &database)
{
    const qint64 latest = std::numeric_limits<qint64>::max();
    const qint64 oldestExcluded = isRead(m_query.terms, true) ? endOfReading(database, latest) : 0;
    m_oldest = isRead(m_query.terms, false) && !m_isReadEnough ? endOfReading(database, m_below) : 0;
    const qint64 oldestRead = m_isReadEnough ? latest : m_oldest;
    m_messages.beginAt(m_below - 1);
    addFilters(database, m_query, m_messages);
    if (m_query.hasCode)
        m_messages.want(IdStream(QList<IdQuery>{codeQuery()}));
    for (const SearchTerm &term : m_query.terms) {
        IdStream stream(idQueries(term, m_effort, term.isExcluded ? oldestExcluded : oldestRead));
        if (term.isExcluded)
            m_messages.exclude(std::move(stream));
        else
            m_messages.want(std::move(stream));
    }
    if (m_messages.isEmpty())
        m_messages.want(IdStream(QList<IdQuery>{everyMessage()}));
}

void Search::beginAnew(SearchEffort effort)
{
    m_effort = effort;
    m_messages = {};
    m_titles = {};
    m_below = std::numeric_limits<qint64>::max();
    m_isReadEnough = false;
    m_found.clear();
    m_foundTitles.clear();
    m_isMore = false;
}

void Search::beginTitles()
{
    for (const SearchTerm &term : m_query.terms) {
        IdStream stream(titleQueries(term));
        if (term.isExcluded)
            m_titles.exclude(std::move(stream));
        else
            m_titles.want(std::move(stream));
    }
}

bool Search::stepThroughMessages(Database &database)
{
    bool isAtEnd = m_messages.isAtEnd();
    const int leaps = m_found.isEmpty() ? kFirstLeaps : kLeaps;
    QStringList met;
    for (int i = 0; i < leaps && !isAtEnd; ++i) {
        const std::optional<qint64> id = m_messages.advance(database);
        isAtEnd = m_messages.isAtEnd() || (id && *id < m_oldest);
        if (id && !isAtEnd && canBeOf(m_query.author, *id))
            met.append(QString::number(*id));
    }
    if (!met.isEmpty())
        look(database, met);
    if (!isAtEnd && !m_isMore)
        return false;
    if (m_oldest > 0 && !m_isMore) { // further down
        m_below = m_oldest;
        m_isReadEnough = m_found.size() >= kReadEnough;
        m_messages = {};
        return false;
    }
    if (canLookHarder()) {
        beginAnew(SearchEffort::Thorough);
        return false;
    }
    if (!isForTitles(m_query))
        return true;
    beginTitles();
    return false;
}

bool Search::stepThroughTitles(Database &database)
{
    const auto isEnough = [this] { return m_titles.isAtEnd() || m_foundTitles.size() >= kTitlesShown; };
    for (int i = 0; i < kLeaps && !isEnough(); ++i) {
        if (const std::optional<qint64> id = m_titles.advance(database))
            lookAtTitle(database, *id);
    }
    return isEnough();
}

bool Search::canLookHarder() const
{
    return m_effort == SearchEffort::Quick && m_found.size() < kSearchWindow &&
           std::ranges::any_of(m_query.terms, [](const SearchTerm &term) {
               return !term.isExcluded && !term.longWords().isEmpty();
           });
}

void Search::look(Database &database, const QStringList &ids)
{
    const QString array = u'[' + ids.join(u',') + u']';
    Rows row = database.queryWith(m_filter.sql, QVariantList{array} + m_filter.values);
    while (!m_isMore && row.next()) {
        m_isMore = m_found.size() == kSearchWindow;
        if (!m_isMore)
            m_found.append(foundIn(row));
    }
}

void Search::lookAtTitle(Database &database, qint64 id)
{
    Rows row = database.queryWith(m_title.sql, QVariantList{id} + m_title.values);
    if (row.next())
        m_foundTitles.append({row.id<ConversationId>(0), row.text(1), row.text(2)});
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
    SearchResult result{.total = int(m_found.size()), .isMore = m_isMore || m_isReadEnough};
    addMessages(result);
    addTitles(result);
    std::ranges::stable_sort(result.groups, std::ranges::greater(), &SearchGroup::score);
    return result;
}

void Search::addMessages(SearchResult &result) const
{
    QHash<ConversationId, qsizetype> places;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const Found &found = m_found.at(i);
        if (!places.contains(found.conversation)) {
            const TextMarks marks = markedText(found.title, m_query.terms);
            places.insert(found.conversation, result.groups.size());
            result.groups.append({.conversation = found.conversation,
                                  .key = found.key,
                                  .title = found.title,
                                  .titleMarks = marks.ranges,
                                  .score = titleShare(marks.weights) * kTitleWeight});
        }
        SearchHit hit = found.hit;
        SearchGroup &group = result.groups[places.value(found.conversation)];
        const double recency = 1 - double(i) / double(m_found.size());
        hit.score += group.score + recency * kRecencyWeight;
        group.hits.append(hit);
    }
    for (SearchGroup &group : result.groups) {
        std::ranges::stable_sort(group.hits, std::ranges::greater(), &SearchHit::score);
        group.score = group.hits.constFirst().score;
    }
}

/// Of conversations that have no hit.
void Search::addTitles(SearchResult &result) const
{
    QSet<ConversationId> known;
    for (const SearchGroup &group : std::as_const(result.groups))
        known.insert(group.conversation);
    for (qsizetype i = 0; i < m_foundTitles.size(); ++i) {
        const FoundTitle &found = m_foundTitles.at(i);
        if (known.contains(found.conversation))
            continue;
        const double recency = 1 - double(i) / double(m_foundTitles.size());
        result.groups.append({.conversation = found.conversation,
                              .key = found.key,
                              .title = found.title,
                              .titleMarks = markedText(found.title, m_query.terms).ranges,
                              .score = kTitleWeight + recency * kRecencyWeight});
    }
}

} // namespace Lectern
