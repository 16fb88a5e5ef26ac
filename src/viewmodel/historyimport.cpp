// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyimport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Lectern {

HistoryImport::HistoryImport(HistoryStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
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
            m_reader = openImport(*m_file, now);
            m_reader->stopWhen([this] { return m_isStopped.load(); });
        }
        QMetaObject::invokeMethod(
            this, [this, archive = m_reader ? m_reader->next() : std::nullopt] { add(archive); },
            Qt::QueuedConnection);
    });
}

void HistoryImport::add(std::optional<ConversationArchive> archive)
{
    if (!m_reader)
        return close(Error{ErrorKind::File,
                           QDir::toNativeSeparators(m_current.name) + u": "_s + m_file->errorString()});
    if (!archive)
        return close({});
    if (!m_owners.contains(archive->record.owner)) // nobody would see it
        archive->record.owner = m_owner;
    m_store.add(*archive).then(this, [this](const Result<AddedConversation> &added) { take(added); });
}

void HistoryImport::take(const Result<AddedConversation> &added)
{
    if (!added)
        return close(added.error());
    if (added->wasThere)
        ++m_current.known;
    else
        m_current.added.append(added->id);
    Q_EMIT advanced();
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
    m_file.reset();
    Q_EMIT fileRead(m_current);
    openNext();
}

} // namespace Lectern
