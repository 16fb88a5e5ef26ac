// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "storage/historystate.h"
#include "storage/opening.h"

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What a piece of work gets.
struct HistoryFile
{
    Database &database;
    QString run;           ///< of this program, see JournalTable
    QString attachmentDir; ///< see AttachmentTable
    QString backupDir;     ///< see makeBackup(); empty when all is in memory
};

/// The end of HistoryStore that has the file. It lives on a thread of its own, and everything but the
/// constructor is called there.
class HistoryWorker final : public QObject
{
    Q_OBJECT

public:
    using Moment = std::chrono::steady_clock::time_point;
    using Work = std::function<void(HistoryFile &)>;
    /// Does one piece; true when all is done.
    using Step = std::function<bool(HistoryFile &)>;
    using Ended = std::function<void(const std::optional<Error> &)>;

    /// See openHistory().
    explicit HistoryWorker(const QString &dir);
    ~HistoryWorker() override;

    void open(const QDateTime &now);
    /// Nothing is done any more.
    void close();

    /// `work` is done twice when the file turns out to be damaged: before and after it was salvaged.
    std::optional<Error> read(const Work &work);
    /// All of `work` or nothing of it; with `durably` it is on the disk afterwards. In a history that can
    /// only be read nothing is done. What was `asked` before another program was waited for in vain does not
    /// wait for it again.
    std::optional<Error> change(const Work &work, bool durably = false, Moment asked = Moment::max());
    /// Why nothing can be changed, when that is so.
    std::optional<Error> refusal(Moment asked = Moment::max());
    /// Does one piece after the other, and between them what others ask for.
    void goOn(const Step &step, const Ended &ended);

Q_SIGNALS:
    void opened(Lectern::HistoryState state, const std::optional<Lectern::Error> &problem,
                const QList<Lectern::ConversationId> &interrupted);
    /// Nothing: changes work again.
    void problemChanged(const std::optional<Lectern::Error> &problem);
    void changed(const QList<Lectern::ConversationId> &ids);
    void erased(const QList<Lectern::ConversationId> &ids);

private:
    /// What a run that is gone has not finished.
    struct Leftovers
    {
        QList<ConversationId> hidden; ///< half added or half erased
        bool unindexed = false;
        QDateTime files; ///< attachments from before that which have no row; invalid: they stay
    };

    std::optional<Error> attempt(const Work &work);
    bool canBeWrittenNow();
    void keepRun();
    bool heal(const Error &error);
    void note(const std::optional<Error> &error);
    bool beginRun(const QDateTime &now);
    QList<ConversationId> closeDeadRuns();
    Leftovers findLeftovers();
    void cleanUp(const Leftovers &leftovers, const QDateTime &now);
    QString attachmentDir() const;
    QString backups() const;

    const QString m_dir;
    const QString m_run;
    OpenedHistory m_history;
    std::unique_ptr<QTemporaryDir> m_passing; ///< for attachments, while the history is in memory
    std::unique_ptr<QLockFile> m_runLock;     ///< held for as long as the run lives
    bool m_isRunKept = false;                 ///< the history knows of it
    bool m_failing = false;                   ///< the last change did not work
    bool m_waitsForOthers = false;            ///< the file is damaged, and others use it
    std::optional<Moment> m_blockedAt;        ///< when another program was last waited for in vain
};

} // namespace Lectern
