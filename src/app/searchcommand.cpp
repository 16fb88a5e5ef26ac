// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/searchcommand.h"

#include "app/console.h"
#include "app/profile.h"
#include "storage/searchquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QJsonArray jsonOf(const QList<TextRange> &ranges)
{
    QJsonArray array;
    for (const TextRange &range : ranges)
        array.append(QJsonArray{range.start, range.length});
    return array;
}

QJsonObject jsonOf(const SearchHit &hit)
{
    return {{u"turn"_s, QString::number(hit.turn.value())},
            {u"author"_s, hit.isAnswer ? u"model"_s : u"me"_s},
            {u"model"_s, hit.model},
            {u"askedAt"_s, hit.askedAt.toString(Qt::ISODateWithMs)},
            {u"text"_s, hit.snippet},
            {u"marks"_s, jsonOf(hit.marks)}};
}

} // namespace

SearchResult bestOf(const SearchResult &result, int limit)
{
    QList<double> scores;
    for (const SearchGroup &group : result.groups) {
        for (const SearchHit &hit : group.hits)
            scores.append(hit.score);
    }
    if (scores.size() <= limit)
        return result;
    std::ranges::sort(scores, std::ranges::greater());
    SearchResult best{.total = result.total, .isMore = result.isMore};
    int left = limit;
    for (SearchGroup group : result.groups) {
        const bool isTitle = group.hits.isEmpty(); // which alone was found
        group.hits.removeIf(
            [&](const SearchHit &hit) { return hit.score < scores.at(limit - 1) || --left < 0; });
        if (isTitle || !group.hits.isEmpty())
            best.groups.append(group);
    }
    return best;
}

SearchCommand::SearchCommand(const CommandLine &line)
    : m_line(line)
    , m_store(profileFor(line).dataDir, m_clock)
{
}

void SearchCommand::run()
{
    const QDateTime now = m_clock.wallNow().toLocalTime();
    const SearchQuery query = parseSearchQuery(m_line.prompt + u' ', now); // its last word is whole
    if (query.isEmpty()) {
        printError(tr("There is nothing to look for. Give some words of what you want to find."));
        return Q_EMIT finished(ExitStatus::Usage);
    }
    m_store.search(query).then(this, [this](const Result<SearchResult> &result) {
        if (!result)
            return Q_EMIT finished(complain(result.error()));
        print(bestOf(*result, m_line.limit));
    });
}

void SearchCommand::print(const SearchResult &result)
{
    if (m_line.json)
        printJson(result);
    else
        printLines(result);
    Q_EMIT finished(ExitStatus::Done);
}

void SearchCommand::printLines(const SearchResult &result) const
{
    int printed = 0;
    for (const SearchGroup &group : result.groups) {
        printLine((group.title.isEmpty() ? tr("Untitled") : group.title) + u"  "_s + group.key);
        for (const SearchHit &hit : group.hits) {
            const QString day = QLocale().toString(hit.askedAt.toLocalTime().date(), QLocale::ShortFormat);
            const QString author = hit.isAnswer ? hit.model : tr("You");
            printLine(u"  "_s + day + u"  "_s + author + u": "_s + hit.snippet);
            ++printed;
        }
    }
    if (result.groups.isEmpty())
        printError(tr("Nothing was found."));
    else if (result.isMore)
        printError(tr("There are more than %n message(s).", nullptr, result.total));
    else if (printed < result.total)
        printError(tr("There are %n message(s).", nullptr, result.total));
}

void SearchCommand::printJson(const SearchResult &result) const
{
    QJsonArray conversations;
    for (const SearchGroup &group : result.groups) {
        QJsonArray hits;
        for (const SearchHit &hit : group.hits)
            hits.append(jsonOf(hit));
        conversations.append(QJsonObject{{u"key"_s, group.key},
                                         {u"title"_s, group.title},
                                         {u"titleMarks"_s, jsonOf(group.titleMarks)},
                                         {u"messages"_s, hits}});
    }
    const QJsonObject all{
        {u"total"_s, result.total}, {u"more"_s, result.isMore}, {u"conversations"_s, conversations}};
    printOut(QJsonDocument(all).toJson());
}

} // namespace Lectern
