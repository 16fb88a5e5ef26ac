// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "storage/historystore.h"
#include "viewmodel/exportwriter.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace Lectern {

/// Brings conversations of the history into files, one after the other. Lives on the thread of its owner,
/// which goes on while another one writes. When it goes, the rest is not written and no half file stays; that
/// takes as long as one turn.
class HistoryExport final : public QObject
{
    Q_OBJECT

public:
    /// `store` and `writer` must outlive this; from start() to finished() `writer` is not to be used.
    HistoryExport(HistoryStore &store, ExportWriter &writer, QObject *parent = nullptr);
    ~HistoryExport() override;

    /// Only once, this or startAll().
    void start(const QList<ConversationId> &ids);
    /// Every conversation that is not in the trash.
    void startAll();
    /// Ends it at the next turn: finished() comes without an error, and the writer is stopped.
    void stop() { m_writer.stop(); }

    int written() const { return m_written; }
    int total() const { return m_total; } ///< 0 while it is not known

Q_SIGNALS:
    /// Another one is written.
    void advanced();
    /// With the first error, which ended it.
    void finished(const std::optional<Lectern::Error> &error);

private:
    void readList(HistoryShelf shelf, const std::optional<ConversationCursor> &after);
    void takePage(HistoryShelf shelf, const Result<ConversationPage> &page);
    void begin();
    void writeNext();
    void take(const Result<ConversationArchive> &archive);
    void finish();
    void takeWritten(const std::optional<Error> &error);
    template <typename Work, typename Then> void work(Work work, Then then);

    HistoryStore &m_store;
    ExportWriter &m_writer;
    QList<ConversationId> m_waiting; ///< the next one last
    int m_total = 0;
    int m_written = 0;
    std::optional<Error> m_problem; ///< of the history at the beginning
    QThreadPool m_thread; ///< one, that writes
};

} // namespace Lectern
