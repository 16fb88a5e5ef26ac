// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historystore.h"

#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/erasing.h"
#include "storage/historythread.h"
#include "storage/indexing.h"

using namespace Qt::StringLiterals;

namespace Lectern {

HistoryStore::HistoryStore(const QString &dir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(clock)
    , m_searches(std::make_shared<std::atomic<int>>(0))
    , m_thread(std::make_unique<HistoryThread>(dir))
{
    HistoryWorker *worker = &m_thread->worker();
    connect(worker, &HistoryWorker::opened, this,
            [this](HistoryState state, const std::optional<Error> &problem,
                   const QList<ConversationId> &interrupted) {
                const bool isOther = m_state != state;
                m_state = state;
                m_interrupted = interrupted;
                takeProblem(problem);
                if (isOther)
                    Q_EMIT stateChanged();
            });
    connect(worker, &HistoryWorker::problemChanged, this, &HistoryStore::takeProblem);
    connect(worker, &HistoryWorker::changed, this, &HistoryStore::changed);
    connect(worker, &HistoryWorker::erased, this, &HistoryStore::erased);
    m_thread->post([worker, now = clock.wallNow()] { worker->open(now); });
}

HistoryStore::~HistoryStore() = default;

void HistoryStore::takeProblem(const std::optional<Error> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

HistoryStore::Answer<ConversationPage> HistoryStore::list(const HistoryFilter &filter, int limit,
                                                          const std::optional<ConversationCursor> &after)
{
    return m_thread->read<ConversationPage>([filter, limit, after](HistoryFile &file) {
        return ConversationTable(file.database).list(filter, limit, after);
    });
}

HistoryStore::Answer<std::optional<ConversationRecord>> HistoryStore::find(ConversationId id)
{
    return m_thread->read<std::optional<ConversationRecord>>(
        [id](HistoryFile &file) { return ConversationTable(file.database).find(id); });
}

HistoryStore::Answer<std::optional<ConversationRecord>> HistoryStore::find(const QString &key)
{
    return m_thread->read<std::optional<ConversationRecord>>(
        [key](HistoryFile &file) { return ConversationTable(file.database).find(key); });
}

HistoryStore::Answer<QStringList> HistoryStore::tags()
{
    return m_thread->read<QStringList>(
        [](HistoryFile &file) { return ConversationTable(file.database).tags(); });
}

HistoryStore::Done HistoryStore::put(const ConversationRecord &record)
{
    return m_thread->change({record.id},
                            [record](HistoryFile &file) { ConversationTable(file.database).put(record); });
}

HistoryStore::Done HistoryStore::rename(ConversationId id, const QString &title, bool byHand)
{
    return m_thread->change({id}, [id, title, byHand](HistoryFile &file) {
        ConversationTable(file.database).rename(id, title, byHand);
    });
}

HistoryStore::Done HistoryStore::setModel(ConversationId id, const QString &model, const QString &effort)
{
    return m_thread->change({id}, [id, model, effort](HistoryFile &file) {
        ConversationTable(file.database).setModel(id, model, effort);
    });
}

HistoryStore::Done HistoryStore::setUnread(const QList<ConversationId> &ids, bool unread)
{
    return m_thread->change(ids, [ids, unread](HistoryFile &file) {
        for (const ConversationId id : ids)
            ConversationTable(file.database).setUnread(id, unread);
    });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::setPinned(const QList<ConversationId> &ids,
                                                                    bool pinned)
{
    return m_thread->changeSome(
        ids, [pinned](ConversationTable &table, ConversationId id) { return table.setPinned(id, pinned); });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::setArchived(const QList<ConversationId> &ids,
                                                                      bool archived)
{
    return m_thread->changeSome(ids, [archived](ConversationTable &table, ConversationId id) {
        return table.setArchived(id, archived);
    });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::addTag(const QList<ConversationId> &ids,
                                                                 const QString &tag)
{
    return m_thread->changeSome(
        ids, [tag](ConversationTable &table, ConversationId id) { return table.addTag(id, tag); });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::removeTag(const QList<ConversationId> &ids,
                                                                    const QString &tag)
{
    return m_thread->changeSome(
        ids, [tag](ConversationTable &table, ConversationId id) { return table.removeTag(id, tag); });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::trash(const QList<ConversationId> &ids)
{
    return m_thread->changeSome(ids, [now = m_clock.wallNow()](ConversationTable &table, ConversationId id) {
        return table.trash(id, now);
    });
}

HistoryStore::Answer<QList<ConversationId>> HistoryStore::restore(const QList<ConversationId> &ids)
{
    return m_thread->changeSome(
        ids, [](ConversationTable &table, ConversationId id) { return table.restore(id); });
}

namespace {

using Promise = std::shared_ptr<QPromise<std::optional<Error>>>;

Promise begun()
{
    auto promise = std::make_shared<QPromise<std::optional<Error>>>();
    promise->start();
    return promise;
}

void finish(const Promise &promise, const std::optional<Error> &error)
{
    promise->addResult(error);
    promise->finish();
}

/// Nobody sees them from here on; then they go, piece by piece.
void hideAndErase(HistoryWorker &worker, const QList<ConversationId> &ids, const Promise &promise)
{
    std::shared_ptr<Erasing> erasing;
    const std::optional<Error> error = worker.change([&](HistoryFile &file) {
        erasing = std::make_shared<Erasing>(ids, file.attachmentDir, file.backupDir);
        for (const ConversationId id : ids)
            ConversationTable(file.database).hide(id);
    });
    if (error)
        return finish(promise, error);
    Q_EMIT worker.erased(ids);
    worker.goOn([erasing](HistoryFile &file) { return erasing->step(file.database); },
                [promise](const std::optional<Error> &failure) { finish(promise, failure); });
}

} // namespace

HistoryStore::Done HistoryStore::erase(const QList<ConversationId> &ids)
{
    const Promise promise = begun();
    m_thread->post([worker = &m_thread->worker(), ids, promise] { hideAndErase(*worker, ids, promise); });
    return promise->future();
}

HistoryStore::Done HistoryStore::emptyTrash(std::chrono::seconds olderThan)
{
    const Promise promise = begun();
    const QDateTime before = m_clock.wallNow().addSecs(olderThan.count() * -1);
    m_thread->post([worker = &m_thread->worker(), before, promise] {
        QList<ConversationId> ids;
        const std::optional<Error> error = worker->read(
            [&](HistoryFile &file) { ids = ConversationTable(file.database).trashedBefore(before); });
        if (error || ids.isEmpty())
            return finish(promise, error);
        hideAndErase(*worker, ids, promise);
    });
    return promise->future();
}

HistoryStore::Done HistoryStore::rebuildIndex()
{
    const Promise promise = begun();
    m_thread->post([worker = &m_thread->worker(), promise] {
        const std::optional<Error> error =
            worker->change([](HistoryFile &file) { Indexing::begin(file.database); });
        if (error)
            return finish(promise, error);
        worker->goOn([](HistoryFile &file) { return Indexing::step(file.database); },
                     [promise](const std::optional<Error> &failure) { finish(promise, failure); });
    });
    return promise->future();
}

} // namespace Lectern
