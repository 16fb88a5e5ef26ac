// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyexport.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

constexpr int kPage = 500; // records at a time; a record is a few hundred bytes

} // namespace

HistoryExport::HistoryExport(HistoryStore &store, ExportWriter &writer, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_writer(writer)
{
    m_thread.setMaxThreadCount(1);
}

HistoryExport::~HistoryExport()
{
    stop();
    m_thread.waitForDone();
}

void HistoryExport::start(const QList<ConversationId> &ids)
{
    m_problem = m_store.problem();
    m_waiting = ids;
    begin();
}

void HistoryExport::startAll()
{
    m_problem = m_store.problem();
    readList(HistoryShelf::Open, {});
}

void HistoryExport::readList(HistoryShelf shelf, const std::optional<ConversationCursor> &after)
{
    m_store.list({.shelf = shelf}, kPage, after)
        .then(this, [this, shelf](const Result<ConversationPage> &page) { takePage(shelf, page); });
}

void HistoryExport::takePage(HistoryShelf shelf, const Result<ConversationPage> &page)
{
    if (!page)
        return Q_EMIT finished(page.error());
    for (const ConversationRecord &record : page->records)
        m_waiting.append(record.id);
    if (page->next)
        return readList(shelf, page->next);
    if (shelf == HistoryShelf::Open)
        return readList(HistoryShelf::Archive, {});
    begin();
}

void HistoryExport::begin()
{
    m_total = int(m_waiting.size());
    std::ranges::reverse(m_waiting);
    writeNext();
}

void HistoryExport::writeNext()
{
    if (m_writer.isStopped())
        return Q_EMIT finished({});
    if (m_waiting.isEmpty())
        return finish();
    m_store.archive(m_waiting.takeLast()).then(this, [this](const Result<ConversationArchive> &archive) {
        take(archive);
    });
}

/// The list may have been read before or after the history turned out to be damaged: then it is none.
void HistoryExport::finish()
{
    const std::optional<Error> &problem = m_store.problem();
    const bool isNew = problem && problem != m_problem;
    if (isNew && (m_store.state() == HistoryState::Memory || problem->kind == ErrorKind::HistoryDamaged))
        return Q_EMIT finished(problem);
    work([this] { return m_writer.finish(); },
         [this](const std::optional<Error> &error) { Q_EMIT finished(error); });
}

void HistoryExport::take(const Result<ConversationArchive> &archive)
{
    if (!archive)
        return Q_EMIT finished(archive.error());
    work([this, whole = *archive] { return m_writer.add(whole); },
         [this](const std::optional<Error> &error) { takeWritten(error); });
}

void HistoryExport::takeWritten(const std::optional<Error> &error)
{
    if (error || m_writer.isStopped())
        return Q_EMIT finished(error);
    ++m_written;
    Q_EMIT advanced();
    writeNext();
}

/// `work` on the thread that writes, then `then` on this one with what came of it.
template <typename Work, typename Then> void HistoryExport::work(Work work, Then then)
{
    m_thread.start([this, work = std::move(work), then] {
        QMetaObject::invokeMethod(
            this, [then, error = work()] { then(error); }, Qt::QueuedConnection);
    });
}

} // namespace Lectern
