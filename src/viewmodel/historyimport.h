// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "storage/historystore.h"
#include "storage/importreader.h"

#include <QFile>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What became of one file.
struct ImportedFile
{
    QString name;
    QList<ConversationId> added;
    int known = 0; ///< conversations that were in the history before
    ImportReport report;
    std::optional<Error> error; ///< of opening it, or of the history: the rest was not taken
};

/// Brings conversations of files into the history, some at a time. Lives on the thread of its owner,
/// which goes on while another one reads. When it goes, what was added stays.
class HistoryImport final : public QObject
{
    Q_OBJECT

public:
    /// Makes the reader of a file; see openImport().
    using Opener = std::function<std::unique_ptr<ImportReader>(QIODevice &, const QDateTime &)>;

    /// `store` and `clock` must outlive this.
    HistoryImport(HistoryStore &store, const Clock &clock, Opener opener = openImport);
    ~HistoryImport() override;

    /// Only once. Conversations of none of `owners`, the accounts that are here, belong to `owner`; see
    /// ActiveAccount::owner.
    void start(const QStringList &files, const QString &owner, const QStringList &owners = {});

    /// Ends it without the conversations that are read and not added yet; fileRead() and finished() say so as
    /// ever.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    /// Another conversation was read.
    void advanced();
    void fileRead(const Lectern::ImportedFile &file);
    void finished();

private:
    using Batch = QList<ConversationArchive>;

    void openNext();
    void readNext();
    Batch read();
    void add(Batch batch);
    void take(const Result<QList<AddedConversation>> &added);
    void close(const std::optional<Error> &error);

    HistoryStore &m_store;
    const Clock &m_clock;
    QStringList m_waiting;
    QString m_owner;
    QStringList m_owners;
    ImportedFile m_current;
    std::unique_ptr<QFile> m_file;
    const Opener m_opener;
    std::unique_ptr<ImportReader> m_reader;
    std::optional<ConversationArchive> m_next; ///< read, and too much for what was added before it
    std::atomic_bool m_isStopped = false;
    QThreadPool m_thread; ///< one, that has the file and the reader while it reads
};

} // namespace Lectern
