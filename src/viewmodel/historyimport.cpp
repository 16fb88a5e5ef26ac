// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyimport.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many characters are added at a time, for which a history is written in a tenth of a second; each time
/// costs as much as some conversations.
constexpr qsizetype kSize = 200'000;

/// What a turn costs without a text.
constexpr qsizetype kTurnSize = 500;

qsizetype sizeOf(const ConversationArchive &archive)
{
    qsizetype size = 0;
    for (const Turn &turn : archive.turns)
        size += kTurnSize + turn.question.size() + turn.answerText().size();
    return size;
}

} // namespace

HistoryImport::HistoryImport(HistoryStore &store, const Clock &clock, Opener opener)
    : m_store(store)
    , m_clock(clock)
    , m_opener(std::move(opener))
{
    m_thread.setMaxThreadCount(1);
}

HistoryImport::~HistoryImport()
{
    stop();
    m_thread.waitForDone();
}

void HistoryImport::start(const QStringList &files, const QString &owner, const QStringList &owners)
{
    m_waiting = files;
    m_owner = owner;
    m_owners = owners;
    openNext();
}

void HistoryImport::openNext()
{
    if (m_waiting.isEmpty() || m_isStopped)
        return Q_EMIT finished();
    m_current = {.name = m_waiting.takeFirst()};
    m_file = std::make_unique<QFile>(m_current.name);
    readNext();
}

void HistoryImport::readNext()
{
    m_thread.start([this, now = m_clock.wallNow()] {
        if (!m_reader && m_file->open(QIODevice::ReadOnly)) {
            m_reader = m_opener(*m_file, now);
            m_reader->stopWhen([this] { return m_isStopped.load(); });
        }
        QMetaObject::invokeMethod(
            this, [this, batch = m_reader ? read() : Batch()] { add(batch); }, Qt::QueuedConnection);
    });
}

/// As many as can be added in one piece, or a large one; none at the end.
HistoryImport::Batch HistoryImport::read()
{
    Batch batch;
    for (qsizetype size = 0; size < kSize;) {
        std::optional<ConversationArchive> next = m_next ? std::exchange(m_next, {}) : m_reader->next();
        if (!next)
            break;
        size += sizeOf(*next);
        if (size > kSize && !batch.isEmpty())
            m_next = std::move(next);
        else
            batch.append(std::move(*next));
    }
    return batch;
}

void HistoryImport::add(Batch batch)
{
    if (!m_reader)
        return close(Error{ErrorKind::File,
                           QDir::toNativeSeparators(m_current.name) + u": "_s + m_file->errorString()});
    if (batch.isEmpty() || m_isStopped)
        return close({});
    for (ConversationArchive &archive : batch) {
        if (!m_owners.contains(archive.record.owner)) // nobody would see it
            archive.record.owner = m_owner;
    }
    if (batch.size() > 1) {
        m_store.addAll(batch).then(this,
                                   [this](const Result<QList<AddedConversation>> &added) { take(added); });
        return;
    }
    m_store.add(batch.constFirst()).then(this, [this](const Result<AddedConversation> &added) {
        take(added ? Result<QList<AddedConversation>>(QList{*added})
                   : Result<QList<AddedConversation>>(added.error()));
    });
}

void HistoryImport::take(const Result<QList<AddedConversation>> &added)
{
    if (!added)
        return close(added.error());
    for (const AddedConversation &each : *added) {
        if (each.wasThere)
            ++m_current.known;
        else
            m_current.added.append(each.id);
        Q_EMIT advanced();
    }
    if (m_isStopped)
        close({});
    else
        readNext();
}

void HistoryImport::close(const std::optional<Error> &error)
{
    if (m_reader)
        m_current.report = m_reader->report();
    m_current.error = error;
    m_reader.reset();
    m_next.reset();
    m_file.reset();
    Q_EMIT fileRead(m_current);
    openNext();
}

} // namespace Lectern
