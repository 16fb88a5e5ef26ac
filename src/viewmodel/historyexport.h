// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "storage/historystore.h"
#include "viewmodel/exportwriter.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Lectern {

/// Brings conversations of the history into files, one after the other. Lives on the thread of its owner;
/// when it goes, the rest is not written.
class HistoryExport final : public QObject
{
    Q_OBJECT

public:
    /// `store` and `writer` must outlive this.
    HistoryExport(HistoryStore &store, ExportWriter &writer, QObject *parent = nullptr);

    /// Only once, this or startAll().
    void start(const QList<ConversationId> &ids);
    /// Every conversation that is not in the trash.
    void startAll();

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

    HistoryStore &m_store;
    ExportWriter &m_writer;
    QList<ConversationId> m_waiting; ///< the next one last
    int m_total = 0;
    int m_written = 0;
    std::optional<Error> m_problem; ///< of the history at the beginning
};

} // namespace Lectern
