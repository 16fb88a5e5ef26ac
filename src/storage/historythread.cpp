// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historythread.h"

#include "storage/conversationtable.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Lectern {

HistoryThread::HistoryThread(const QString &dir)
    : m_worker(std::make_unique<HistoryWorker>(dir))
{
    m_thread.setObjectName(u"history");
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

HistoryThread::~HistoryThread()
{
    post([this] {
        m_worker->close();
        m_thread.quit();
    });
    if (!QCoreApplication::instance()) // then nothing that is posted comes any more
        m_thread.quit();
    m_thread.wait();
}

void HistoryThread::post(std::function<void()> call)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(call), Qt::QueuedConnection);
}

HistoryThread::Done HistoryThread::change(const QList<ConversationId> &ids, HistoryWorker::Work work,
                                          bool durably)
{
    auto promise = std::make_shared<QPromise<std::optional<Error>>>();
    promise->start();
    post([this, promise, ids, durably, work = std::move(work)] {
        const std::optional<Error> error = m_worker->change(work, durably);
        if (!error && !ids.isEmpty())
            Q_EMIT m_worker->changed(ids);
        promise->addResult(error);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<HistoryThread::Ids>> HistoryThread::changeSome(const Ids &ids, OneByOne work)
{
    auto promise = std::make_shared<QPromise<Result<Ids>>>();
    promise->start();
    post([this, promise, ids, work = std::move(work)] {
        Ids changed;
        const std::optional<Error> error = m_worker->change([&](HistoryFile &file) {
            ConversationTable table(file.database);
            changed.clear(); // it may be done twice
            std::ranges::copy_if(ids, std::back_inserter(changed),
                                 [&](ConversationId id) { return work(table, id); });
        });
        if (!error && !changed.isEmpty())
            Q_EMIT m_worker->changed(changed);
        promise->addResult(error ? Result<Ids>(*error) : Result<Ids>(changed));
        promise->finish();
    });
    return promise->future();
}

} // namespace Lectern
