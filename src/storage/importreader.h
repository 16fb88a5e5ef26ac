// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stop.h"
#include "storage/importreport.h"
#include "storage/records.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

class QIODevice;

namespace Lectern {

/// Reads conversations out of a file that another program, or Lectern, has written. One at a time: files of
/// several hundred megabytes are usual. Whatever is in the file, it ends; what cannot be read is in report().
class ImportReader
{
public:
    ImportReader(const ImportReader &) = delete;
    ImportReader &operator=(const ImportReader &) = delete;
    virtual ~ImportReader() = default;

    /// The next conversation with at least one turn; nothing at the end of the file. Its turns have ids that
    /// differ from each other only, for HistoryStore::add().
    /// Its `key` and `origin` are the same whenever the same file is read, so that the store can tell what it
    /// has already; `owner` is empty, but for Lectern's own exports.
    std::optional<ConversationArchive> next();

    /// `check` is asked while a conversation is read, too; once it says so, next() gives nothing any more.
    void stopWhen(StopCheck check) { m_stop = std::move(check); }

    const ImportReport &report() const { return m_report; }

protected:
    /// `now` stands in for times that are missing.
    explicit ImportReader(const QDateTime &now)
        : m_now(now)
    {
    }

    /// As next(); may give conversations without turns and such that came before.
    virtual std::optional<ConversationArchive> read() = 0;
    bool isStopped() const { return Lectern::isStopped(m_stop); }

    const QDateTime m_now;
    ImportReport m_report;

private:
    QSet<QString> m_keys;
    StopCheck m_stop;
};

/// The reader for what is in `device`, which is open for reading and outlives it. A format that is not known
/// gives a reader that reads nothing and says so. `now` stands in for times that are missing.
std::unique_ptr<ImportReader> openImport(QIODevice &device, const QDateTime &now);

/// No conversation that people had comes near it, but a picture in it may be large. Also what is read at
/// once.
constexpr qsizetype kMaxImportBytes = qsizetype(100) * 1024 * 1024;

} // namespace Lectern
