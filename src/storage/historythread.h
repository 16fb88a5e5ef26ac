// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "storage/historyworker.h"

#include <QFuture>
#include <QList>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

class ConversationTable;

/// Hands work to a HistoryWorker on a thread of its own, in the order of the calls, and its results back as
/// futures.
class HistoryThread final
{
public:
    using Ids = QList<ConversationId>;
    /// True when it changed something.
    using OneByOne = std::function<bool(ConversationTable &, ConversationId)>;
    using Done = QFuture<std::optional<Error>>;
    template <typename Value> using Work = std::function<Value(HistoryFile &)>;

    explicit HistoryThread(const QString &dir);
    /// What was handed over is done first; long work stops where it is. Must go before the application.
    ~HistoryThread();

    /// For its signals, which come from its thread.
    HistoryWorker &worker() const { return *m_worker; }

    /// `work` only reads.
    template <typename Value> QFuture<Result<Value>> read(Work<Value> work);
    /// All of `work` or nothing of it, then HistoryWorker::changed() for `ids`.
    template <typename Value>
    QFuture<Result<Value>> change(const QList<ConversationId> &ids, Work<Value> work);
    Done change(const QList<ConversationId> &ids, HistoryWorker::Work work, bool durably = false);
    /// As change(), for those of `ids` of which `work` says so; gives them.
    QFuture<Result<Ids>> changeSome(const Ids &ids, OneByOne work);

    /// On the worker's thread, when it is its turn.
    void post(std::function<void()> call);

private:
    QThread m_thread;
    const std::unique_ptr<HistoryWorker> m_worker;
};

template <typename Value> QFuture<Result<Value>> HistoryThread::read(Work<Value> work)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    post([this, promise, work = std::move(work)] {
        std::optional<Value> value;
        const auto error = m_worker->read([&](HistoryFile &file) { value = work(file); });
        promise->addResult(error ? Result<Value>(*error) : Result<Value>(*value));
        promise->finish();
    });
    return promise->future();
}

template <typename Value>
QFuture<Result<Value>> HistoryThread::change(const QList<ConversationId> &ids, Work<Value> work)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    post([this, promise, ids, work = std::move(work)] {
        std::optional<Value> value;
        const auto error = m_worker->change([&](HistoryFile &file) { value = work(file); });
        if (!error && !ids.isEmpty())
            Q_EMIT m_worker->changed(ids);
        promise->addResult(error ? Result<Value>(*error) : Result<Value>(*value));
        promise->finish();
    });
    return promise->future();
}

} // namespace Lectern
