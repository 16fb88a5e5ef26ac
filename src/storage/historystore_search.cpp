// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historystore.h"

#include "storage/historythread.h"
#include "storage/search.h"

#include <QPromise>

namespace Lectern {

HistoryStore::Answer<SearchResult> HistoryStore::search(const SearchQuery &query)
{
    auto promise = std::make_shared<QPromise<Result<SearchResult>>>();
    promise->start();
    const auto search = std::make_shared<Search>(query);
    const auto isOver = [promise, searches = m_searches, number = ++*m_searches] {
        return promise->isCanceled() || *searches != number;
    };
    m_thread->post([worker = &m_thread->worker(), search, promise, isOver] {
        worker->goOn([search, isOver](HistoryFile &file) { return isOver() || search->step(file.database); },
                     [search, promise, isOver](const std::optional<Error> &error) {
                         if (isOver())
                             promise->future().cancel();
                         else
                             promise->addResult(error ? Result<SearchResult>(*error)
                                                      : Result<SearchResult>(search->result()));
                         promise->finish();
                     });
    });
    return promise->future();
}

} // namespace Lectern
