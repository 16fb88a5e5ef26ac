// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historystore.h"

#include "storage/historythread.h"
#include "storage/search.h"

#include <QPromise>

#include <functional>
#include <utility>

namespace Lectern {

HistoryStore::Answer<SearchResult>
HistoryStore::search(const SearchQuery &query, const std::function<void(const SearchResult &)> &first)
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
        if (isOver())
            promise->future().cancel();
        else
            promise->addResult(error ? Result<SearchResult>(*error) : Result<SearchResult>(search->result()));
        promise->finish();
    };
    m_thread->post([worker = &m_thread->worker(), step, end] { worker->goOn(step, end); });
    return promise->future();
}

} // namespace Lectern
