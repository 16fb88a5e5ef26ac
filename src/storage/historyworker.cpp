// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historyworker.h"

#include "base/logging.h"
#include "storage/attachmenttable.h"
#include "storage/backup.h"
#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/erasing.h"
#include "storage/indexing.h"
#include "storage/journaltable.h"
#include "storage/migrations.h"
#include "storage/runlock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Long enough to find out that something is missing.
constexpr int kBackupDays = 30;

/// What a person can do something about, and what does not end by itself.
bool isStanding(const Error &error)
{
    return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::NotWritable ||
           error.kind == ErrorKind::HistoryInUse;
}

} // namespace

HistoryWorker::HistoryWorker(const QString &dir)
    : m_dir(dir)
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    firstUse();
}

HistoryWorker::~HistoryWorker() = default;

QString HistoryWorker::attachmentDir() const
{
    return m_passing ? m_passing->path() : m_dir + u"/attachments"_s;
}

QString HistoryWorker::backups() const
{
    return m_history.state == HistoryState::Memory ? QString() : backupDir(m_dir);
}

void HistoryWorker::open(const QDateTime &now)
{
    m_history = openHistory(m_dir, now, migrations(), m_run);
    m_isRunKept = false;
    m_passing = m_history.state == HistoryState::Memory ? std::make_unique<QTemporaryDir>() : nullptr;
    std::optional<Error> failure;
    QList<ConversationId> interrupted;
    if (m_history.state == HistoryState::ReadWrite) {
        interrupted = closeDeadRuns();
        if (!beginRun(now))
            failure = m_history.database->takeError();
    }
    const Leftovers leftovers = m_history.state == HistoryState::ReadWrite ? findLeftovers() : Leftovers();
    Q_EMIT opened(m_history.state, m_history.problem, interrupted);
    if (failure)
        note(failure);
    if (m_history.state == HistoryState::ReadWrite) // when what the person waits for is done
        QMetaObject::invokeMethod(
            this, [this, leftovers, now] { cleanUp(leftovers, now); }, Qt::QueuedConnection);
}

void HistoryWorker::close()
{
    if (!m_history.database)
        return;
    if (m_runLock && m_isRunKept) {
        Database &database = *m_history.database;
        database.run(
            u"DELETE FROM runs WHERE id = :1 AND NOT EXISTS (SELECT 1 FROM journal WHERE run = :1)"_s,
            m_run); // else the next start sees to what is open
        if (const std::optional<Error> error = database.takeError())
            qCWarning(lcStorage) << "the run cannot be ended:" << error->detail;
    }
    m_history.database.reset();
    m_runLock.reset();
}

bool HistoryWorker::beginRun(const QDateTime &now)
{
    Database &database = *m_history.database;
    QDir().mkpath(runDir(m_dir));
    if (!m_runLock) // else it goes on, with another file
        m_runLock = lockRun(m_dir, m_run);
    if (!m_runLock)
        database.fail({ErrorKind::NotWritable, runDir(m_dir)});
    m_isRunKept = database.write([&] { JournalTable(database).addRun(m_run, now); });
    return m_isRunKept;
}

QList<ConversationId> HistoryWorker::closeDeadRuns()
{
    Database &database = *m_history.database;
    QList<ConversationId> interrupted;
    for (const QString &run : JournalTable(database).runs()) {
        if (run == m_run)
            continue;
        const std::unique_ptr<QLockFile> lock = lockRun(m_dir, run);
        if (lock)
            database.write([&] { interrupted += JournalTable(database).close(run); });
    }
    if (const std::optional<Error> error = database.takeError())
        qCWarning(lcStorage) << "what was left open cannot be closed:" << error->detail;
    return interrupted;
}

/// What the last run was about to do; what another one is doing now is none of it.
HistoryWorker::Leftovers HistoryWorker::findLeftovers()
{
    Leftovers leftovers;
    const std::optional<Error> error = attempt([&](HistoryFile &file) {
        if (JournalTable(file.database).runs().size() > 1)
            return;
        AttachmentTable(file.database, file.attachmentDir).sweepRows();
        leftovers.hidden = ConversationTable(file.database).hidden();
        leftovers.unindexed = !Indexing::isComplete(file.database);
        leftovers.files = QDateTime::currentDateTimeUtc(); // as the file system counts
    });
    if (error)
        qCWarning(lcStorage) << "what is left over cannot be found:" << error->detail;
    return leftovers;
}

void HistoryWorker::cleanUp(const Leftovers &leftovers, const QDateTime &now)
{
    removeBackups(backupDir(m_dir), now.addDays(-kBackupDays));
    const auto ended = [](const std::optional<Error> &error) {
        if (error)
            qCWarning(lcStorage) << "the history is not tidy yet:" << error->detail;
    };
    if (leftovers.files.isValid())
        ended(attempt([&](HistoryFile &file) {
            AttachmentTable(file.database, file.attachmentDir).sweepFiles(leftovers.files);
        }));
    if (!leftovers.hidden.isEmpty())
        goOn([erasing = std::make_shared<Erasing>(leftovers.hidden, attachmentDir(), backups())](
                 HistoryFile &file) { return erasing->step(file.database); },
             ended);
    if (leftovers.unindexed)
        goOn([](HistoryFile &file) { return Indexing::step(file.database); }, ended);
}

std::optional<Error> HistoryWorker::read(const Work &work)
{
    return attempt(work);
}

std::optional<Error> HistoryWorker::refusal(Moment asked)
{
    if (m_history.state != HistoryState::ReadOnly)
        return std::nullopt;
    const bool isLate = m_blockedAt && asked < *m_blockedAt;
    if (!isLate && canBeWrittenNow())
        return std::nullopt;
    if (!isLate && m_history.problem->kind == ErrorKind::HistoryInUse)
        m_blockedAt = std::chrono::steady_clock::now();
    return m_history.problem;
}

std::optional<Error> HistoryWorker::change(const Work &work, bool durably, Moment asked)
{
    if (const std::optional<Error> error = refusal(asked))
        return error;
    if (m_history.state == HistoryState::ReadWrite && !m_isRunKept)
        keepRun();
    const std::optional<Error> error = attempt([&](HistoryFile &file) {
        file.database.setPatient(!m_blockedAt || asked >= *m_blockedAt);
        const auto inside = [&] { work(file); };
        if (durably)
            file.database.writeDurably(inside);
        else
            file.database.write(inside);
    });
    note(error);
    return error;
}

/// What was in the way of it may be gone. Without it all works, too, but nobody else knows that this program
/// lives.
void HistoryWorker::keepRun()
{
    if (!beginRun(QDateTime::currentDateTimeUtc()))
        m_history.database->takeError();
}

/// What stood in the way may be gone: another program, a full disk.
bool HistoryWorker::canBeWrittenNow()
{
    if (m_history.problem->kind == ErrorKind::HistoryNewer ||
        (m_waitsForOthers && isUsedByOthers(m_dir, m_run)))
        return false;
    m_waitsForOthers = false;
    m_history.database.reset();
    open(QDateTime::currentDateTimeUtc());
    return m_history.state != HistoryState::ReadOnly;
}

std::optional<Error> HistoryWorker::attempt(const Work &work)
{
    for (bool healed = false;; healed = true) {
        if (!m_history.database)
            return Error{ErrorKind::Interrupted, u"the history is closed"_s};
        HistoryFile file{*m_history.database, m_run, attachmentDir(), backups()};
        work(file);
        const std::optional<Error> error = m_history.database->takeError();
        if (!error || healed || !heal(*error))
            return error;
    }
}

/// Only a part of the file has been looked at when it was opened.
bool HistoryWorker::heal(const Error &error)
{
    if (error.kind != ErrorKind::HistoryDamaged || m_history.state != HistoryState::ReadWrite)
        return false;
    Database &database = *m_history.database;
    if (database.isIndexDamaged()) {
        Indexing::begin(database);
        if (database.takeError())
            return false;
        goOn([](HistoryFile &file) { return Indexing::step(file.database); }, [](const auto &) {});
        return true;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc(); // names a file
    m_history.database.reset();
    m_history = salvageHistory(m_dir, now, migrations(), m_run);
    m_isRunKept = false;
    m_waitsForOthers = m_history.state == HistoryState::ReadOnly;
    if (m_history.state == HistoryState::ReadWrite)
        keepRun();
    Q_EMIT opened(m_history.state, m_history.problem, {});
    if (m_history.state == HistoryState::ReadWrite)
        goOn([](HistoryFile &file) { return Indexing::step(file.database); }, [](const auto &) {});
    return !m_waitsForOthers;
}

void HistoryWorker::note(const std::optional<Error> &error)
{
    if (!error)
        m_blockedAt.reset();
    else if (error->kind == ErrorKind::HistoryInUse)
        m_blockedAt = std::chrono::steady_clock::now();
    if (error && isStanding(*error)) {
        m_failing = true;
        Q_EMIT problemChanged(error);
    } else if (!error && m_failing) {
        m_failing = false;
        Q_EMIT problemChanged(m_history.problem);
    }
}

void HistoryWorker::goOn(const Step &step, const Ended &ended)
{
    bool done = false;
    const std::optional<Error> error = attempt([&](HistoryFile &file) { done = step(file); });
    if (error || done)
        return ended(error);
    QMetaObject::invokeMethod(
        this, [this, step, ended] { goOn(step, ended); }, Qt::QueuedConnection);
}

} // namespace Lectern
