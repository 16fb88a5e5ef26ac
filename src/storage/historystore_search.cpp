// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historystore.h"

#include "storage/historythread.h"
#include "storage/search.h"
#include "storage/searchcount.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <utility>

namespace Lectern {

namespace {

template <typename Value>
void conclude(QPromise<Result<Value>> &promise, bool isOver, const std::optional<Error> &error,
              const Value &value)
{
    if (isOver)
        promise.future().cancel();
    else
        promise.addResult(error ? Result<Value>(*error) : Result<Value>(value));
    promise.finish();
}

} // namespace

HistoryStore::Answer<SearchResult> HistoryStore::search(const SearchQuery &query, const FirstHits &first)
{
    auto promise = std::make_shared<QPromise<Result<SearchResult>>>();
    promise->start();
    const auto search = std::make_shared<Search>(query);
    const auto isOver = [promise, searches = m_searches, number = ++*m_searches] {
        return promise->isCanceled() || *searches != number;
    };
    const auto tell = [this, search, first, isOver] {
        const auto hand = [first, isOver, result = search->result()] {
            if (!isOver())
                first(result);
        };
        QMetaObject::invokeMethod(this, hand, Qt::QueuedConnection);
    };
    const auto step = [search, isOver, tell, waits = std::make_shared<bool>(bool(first))](HistoryFile &file) {
        const bool done = isOver() || search->step(file.database);
        if (!done && search->hasFound() && std::exchange(*waits, false))
            tell();
        return done;
    };
    const auto end = [search, promise, isOver](const std::optional<Error> &error) {
        conclude(*promise, isOver(), error, search->result());
    };
    m_thread->post([worker = &m_thread->worker(), step, end] { worker->goOn(step, end); });
    return promise->future();
}

HistoryStore::Answer<int> HistoryStore::countConversations(const SearchQuery &query)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto count = std::make_shared<SearchCount>(query);
    const auto isOver = [promise, searches = m_searches, number = m_searches->load()] {
        return promise->isCanceled() || *searches != number;
    };
    const auto step = [count, isOver](HistoryFile &file) { return isOver() || count->step(file.database); };
    const auto end = [count, promise, isOver](const std::optional<Error> &error) {
        conclude(*promise, isOver(), error, count->result());
    };
    m_thread->post([worker = &m_thread->worker(), step, end] { worker->goOn(step, end); });
    return promise->future();
}

} // namespace Lectern
