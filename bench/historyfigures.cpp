// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyfigures.h"

#include "base/clock.h"
#include "historymaker.h"
#include "storage/historystore.h"
#include "storage/search.h"
#include "storage/searchquery.h"
#include "storage/searchresult.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

namespace {

constexpr int kListPage = 60; // as the list reads
constexpr int kTail = 12;     // turns, as the page is opened

/// What is typed, key by key.
const QStringList kSearches{
    u"the"_s,
    u"function error"_s,
    u"quokka"_s,
    u"confident"_s,
    u"schifffahrt"_s,
    u"天气预报"_s,
    u"データ"_s,
    u"날씨가"_s,
    u"\"heavy rain\""_s,
    u"def __init__"_s,
    u"a->next"_s,
    u"🎉"_s,
    u"xyzzyplugh"_s,
    u"zanzibar"_s,
    u"error -file"_s,
    u"error tag:work"_s,
    u"error tag:rare"_s,
    u"error model:old"_s,
    u"error has:file"_s,
    u"error has:code"_s,
    u"error before:2024-12"_s,
    u"error after:2026-11"_s,
    u"from:me error"_s,
};

const QString kSearch = u"search: "_s;
const QString kFirst = u"search, first hits"_s;

struct Cost
{
    double wall = 0; ///< milliseconds
    double cpu = 0;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double median(const QList<Cost> &costs, double Cost::*kind)
{
    QList<double> values;
    for (const Cost &cost : costs)
        values.append(cost.*kind);
    return median(values);
}

double rounded(double value)
{
    return double(qRound64(value * 1000)) / 1000;
}

/// One history, and what was measured in it.
class Bench final
{
public:
    explicit Bench(const QString &dir)
        : m_store(dir, m_clock)
    {
        const Result<ConversationPage> page = m_store.list({}, kListPage).takeResult();
        if (page && !page->records.isEmpty())
            m_first = page->records.constFirst();
        if (page && page->next)
            m_next = page->next;
    }

    void measureList();
    void measureOpen();
    void measureRename(int round);
    void measureSearch(const QString &text);
    QJsonObject figure(const QString &name, const QSet<QString> &without = {}) const;
    void awaitFirstHits(const SearchQuery &query);
    /// What was typed and found another number of hits there.
    QSet<QString> keysUnlike(const Bench &other) const;

private:
    template <typename Work> void measure(const QString &name, const QString &key, const Work &work);

    const SystemClock m_clock;
    QEventLoop m_loop;
    int m_asked = 0; ///< counts the searches whose first hits are waited for
    bool m_isThere = false;
    HistoryStore m_store;
    ConversationRecord m_first; ///< the largest one
    std::optional<ConversationCursor> m_next;
    QMap<QString, QMap<QString, QList<Cost>>> m_costs; ///< of every key of every figure
    QMap<QString, int> m_shown;                        ///< of what was typed: how many hits
};

template <typename Work> void Bench::measure(const QString &name, const QString &key, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    m_costs[name][key].append(
        {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC});
}

void Bench::measureList()
{
    measure(u"list, first page"_s, {}, [this] { m_store.list({}, kListPage).waitForFinished(); });
    measure(u"list, next page"_s, {}, [this] { m_store.list({}, kListPage, m_next).waitForFinished(); });
}

void Bench::measureOpen()
{
    measure(u"read the end of the largest"_s, {}, [this] {
        m_store.find(m_first.id);
        m_store.turns(m_first.id, {}, kTail);
        m_store.draft(m_first.id);
        m_store.position(m_first.id).waitForFinished();
    });
}

void Bench::measureRename(int round)
{
    measure(u"rename"_s, {}, [this, round] {
        m_store.rename(m_first.id, u"%1 %2"_s.arg(kLargestTitle).arg(round)).waitForFinished();
    });
    m_store.rename(m_first.id, kLargestTitle).waitForFinished();
}

void Bench::measureSearch(const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QString typed = text.left(length);
        if (typed.back().isHighSurrogate())
            continue;
        const SearchQuery query = parseSearchQuery(typed, m_clock.wallNow());
        measure(kSearch + text, typed, [this, &query] { m_store.search(query).waitForFinished(); });
        measure(kFirst, typed, [this, &query] { awaitFirstHits(query); });
        const Result<SearchResult> found = m_store.search(query).takeResult();
        m_shown[typed] = found ? std::min(found->total, kSearchWindow) : -1;
    }
}

/// Until something can be shown.
void Bench::awaitFirstHits(const SearchQuery &query)
{
    m_isThere = false; // perhaps before it is waited for
    const auto take = [this, number = ++m_asked] {
        m_isThere = m_isThere || number == m_asked;
        m_loop.quit();
    };
    m_store.search(query, [take](const SearchResult &) { take(); })
        .then(&m_loop, [take](const Result<SearchResult> &) { take(); });
    while (!m_isThere)
        m_loop.exec();
}

/// Of all whose names begin like that; of a key the median of all rounds counts.
QJsonObject Bench::figure(const QString &name, const QSet<QString> &without) const
{
    QList<double> wall;
    QList<double> cpu;
    double worst = 0;
    QString worstKey;
    for (auto figure = m_costs.lowerBound(name); figure != m_costs.cend(); ++figure) {
        if (!figure.key().startsWith(name))
            break;
        for (auto key = figure->cbegin(); key != figure->cend(); ++key) {
            if (without.contains(key.key()))
                continue;
            wall.append(median(*key, &Cost::wall));
            cpu.append(median(*key, &Cost::cpu));
            if (cpu.constLast() > worst)
                worstKey = key.key();
            worst = std::max(worst, cpu.constLast());
        }
    }
    return {{u"p50"_s, rounded(median(wall))},
            {u"worst"_s, rounded(*std::ranges::max_element(wall))},
            {u"cpu"_s, rounded(median(cpu))},
            {u"worst_cpu"_s, rounded(worst)},
            {u"worst_key"_s, worstKey}};
}

QSet<QString> Bench::keysUnlike(const Bench &other) const
{
    QSet<QString> keys;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (*shown != other.m_shown.value(shown.key()))
            keys.insert(shown.key());
    }
    return keys;
}

} // namespace

QJsonObject historyFigures(const QString &small, const QString &large, int rounds)
{
    Bench first(small);
    Bench second(large);
    for (int round = 0; round < rounds; ++round) {
        for (Bench *bench : {&first, &second}) {
            bench->measureList();
            bench->measureOpen();
            bench->measureRename(round);
        }
        for (const QString &text : kSearches) {
            first.measureSearch(text);
            second.measureSearch(text);
        }
    }
    QStringList names{u"list, first page"_s, u"list, next page"_s, u"read the end of the largest"_s,
                      u"rename"_s, kFirst};
    for (const QString &text : kSearches)
        names.append(kSearch + text);
    QJsonObject figures;
    for (const QString &name : std::as_const(names))
        figures.insert(name,
                       QJsonObject{{u"small"_s, first.figure(name)}, {u"large"_s, second.figure(name)}});
    const QSet<QString> unlike = first.keysUnlike(second);
    figures.insert(u"search, every key"_s,
                   QJsonObject{{u"small"_s, first.figure(kSearch)}, {u"large"_s, second.figure(kSearch)}});
    figures.insert(u"search, keys that find as many in both"_s,
                   QJsonObject{{u"small"_s, first.figure(kSearch, unlike)},
                               {u"large"_s, second.figure(kSearch, unlike)}});
    return figures;
}

} // namespace Lectern::Bench
