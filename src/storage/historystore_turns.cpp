// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/logging.h"
#include "storage/archivetable.h"
#include "storage/attachmenttable.h"
#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/drafttable.h"
#include "storage/erasing.h"
#include "storage/historystore.h"
#include "storage/historythread.h"
#include "storage/journaltable.h"
#include "storage/turntable.h"

using namespace Qt::StringLiterals;

namespace Lectern {

HistoryStore::Answer<QList<Turn>> HistoryStore::turns(ConversationId id, TurnId from, int limit)
{
    return m_thread->read<QList<Turn>>([id, from, limit](HistoryFile &file) {
        return TurnTable(file.database, file.attachmentDir).path(id, from, limit);
    });
}

HistoryStore::Answer<QList<QuestionLine>> HistoryStore::questions(ConversationId id, TurnId from, int limit)
{
    return m_thread->read<QList<QuestionLine>>(
        [id, from, limit](HistoryFile &file) { return TurnTable(file.database).questions(id, from, limit); });
}

HistoryStore::Answer<QList<Turn>> HistoryStore::siblings(TurnId turn)
{
    return m_thread->read<QList<Turn>>(
        [turn](HistoryFile &file) { return TurnTable(file.database, file.attachmentDir).siblings(turn); });
}

HistoryStore::Answer<TurnId> HistoryStore::choose(TurnId turn)
{
    return m_thread->change<TurnId>(
        {}, [turn](HistoryFile &file) { return TurnTable(file.database).choose(turn); });
}

HistoryStore::Done HistoryStore::keepTurn(ConversationId id, const Turn &turn)
{
    Turn head = turn;
    head.items.clear(); // they have a call of their own
    return m_thread->change({id}, [id, head, now = m_clock.wallNow()](HistoryFile &file) {
        TurnTable turns(file.database, file.attachmentDir);
        if (turns.put(id, head))
            turns.makeLeaf(id, head);
        JournalTable(file.database).follow(head, file.run);
        if (isFinal(head.state))
            turns.putAnswerText(id, head.id);
        ConversationTable(file.database).touch(id, now);
    });
}

HistoryStore::Done HistoryStore::keepTurns(ConversationId id, const QList<Turn> &turns,
                                           const std::optional<ConversationRecord> &record)
{
    return m_thread->change({id}, [id, turns, record, now = m_clock.wallNow()](HistoryFile &file) {
        ConversationTable conversations(file.database);
        if (record)
            conversations.put(*record);
        TurnTable table(file.database, file.attachmentDir);
        for (const Turn &turn : turns) {
            if (table.put(id, turn))
                table.makeLeaf(id, turn);
            table.putItems(turn.id, 0, turn.items);
            JournalTable(file.database).follow(turn, file.run);
            if (isFinal(turn.state))
                table.putAnswerText(id, turn.id);
        }
        conversations.touch(id, now);
    });
}

HistoryStore::Done HistoryStore::keepItems(TurnId turn, int from, const QList<AnswerItem> &items)
{
    return m_thread->change(
        {}, [turn, from, items](HistoryFile &file) { TurnTable(file.database).putItems(turn, from, items); });
}

HistoryStore::Done HistoryStore::removeTurn(TurnId turn)
{
    return m_thread->change({}, [turn](HistoryFile &file) {
        AttachmentTable attachments(file.database, file.attachmentDir);
        const QStringList hashes = attachments.hashes(turn);
        TurnTable(file.database).remove(turn);
        attachments.release(hashes); // the files go with the next start
    });
}

HistoryStore::Done HistoryStore::markSent(TurnId turn)
{
    const auto work = [turn, now = m_clock.wallNow()](HistoryFile &file) {
        JournalTable(file.database).markSent(turn, now);
    };
    const auto notKept = [](const std::optional<Error> &error) -> std::optional<Error> {
        return error ? std::optional(Error{ErrorKind::NotKept, error->detail}) : std::nullopt;
    };
    return m_thread->change({}, work, true).then(notKept);
}

HistoryStore::Answer<Protocol::Ledger> HistoryStore::ledger(ConversationId id)
{
    return m_thread->read<Protocol::Ledger>(
        [id](HistoryFile &file) { return TurnTable(file.database).ledger(id); });
}

HistoryStore::Answer<std::optional<Draft>> HistoryStore::draft(ConversationId id)
{
    return m_thread->read<std::optional<Draft>>(
        [id](HistoryFile &file) { return DraftTable(file.database, file.attachmentDir).draft(id); });
}

HistoryStore::Done HistoryStore::keepDraft(ConversationId id, const Draft &draft)
{
    return m_thread->change({}, [id, draft, now = m_clock.wallNow()](HistoryFile &file) {
        DraftTable(file.database, file.attachmentDir).putDraft(id, draft, now);
    });
}

HistoryStore::Answer<QList<QueuedQuestion>> HistoryStore::queue(ConversationId id)
{
    return m_thread->read<QList<QueuedQuestion>>(
        [id](HistoryFile &file) { return DraftTable(file.database, file.attachmentDir).queue(id); });
}

HistoryStore::Done HistoryStore::keepQueue(ConversationId id, const QList<QueuedQuestion> &questions)
{
    return m_thread->change({}, [id, questions](HistoryFile &file) {
        DraftTable(file.database, file.attachmentDir).putQueue(id, questions);
    });
}

HistoryStore::Answer<std::optional<ScrollPosition>> HistoryStore::position(ConversationId id)
{
    return m_thread->read<std::optional<ScrollPosition>>(
        [id](HistoryFile &file) { return DraftTable(file.database, file.attachmentDir).position(id); });
}

HistoryStore::Done HistoryStore::keepPosition(ConversationId id, const ScrollPosition &position)
{
    return m_thread->change({}, [id, position](HistoryFile &file) {
        DraftTable(file.database, file.attachmentDir).putPosition(id, position);
    });
}

HistoryStore::Answer<ConversationArchive> HistoryStore::archive(ConversationId id)
{
    return m_thread->read<ConversationArchive>(
        [id](HistoryFile &file) { return readArchive(file.database, file.attachmentDir, id); });
}

namespace {

/// Of one that could not be added whole nothing stays.
void removeHalf(HistoryWorker &worker, const Adding &adding)
{
    if (!adding.half().isValid())
        return;
    std::shared_ptr<Erasing> erasing;
    worker.read([&](HistoryFile &file) {
        erasing = std::make_shared<Erasing>(QList{adding.half()}, file.attachmentDir, QString());
    });
    if (erasing)
        worker.goOn([erasing](HistoryFile &file) { return erasing->step(file.database); },
                    [](const std::optional<Error> &error) {
                        if (error) // the next start does it
                            qCWarning(lcStorage) << "a half conversation stays for now:" << error->detail;
                    });
}

} // namespace

HistoryStore::Answer<AddedConversation> HistoryStore::add(const ConversationArchive &archive)
{
    auto promise = std::make_shared<QPromise<Result<AddedConversation>>>();
    promise->start();
    const auto adding = std::make_shared<Adding>(withNewIds(archive, m_ids));
    const auto ended = [promise, adding, worker = &m_thread->worker()](const std::optional<Error> &error) {
        const AddedConversation &added = adding->result();
        if (!error && !added.wasThere)
            Q_EMIT worker->changed({added.id});
        promise->addResult(error ? Result<AddedConversation>(*error) : Result<AddedConversation>(added));
        promise->finish();
        removeHalf(*worker, *adding);
    };
    m_thread->post([worker = &m_thread->worker(), adding, ended] {
        if (const std::optional<Error> error = worker->refusal())
            return ended(error);
        worker->goOn([adding](HistoryFile &file) { return adding->step(file.database, file.attachmentDir); },
                     ended);
    });
    return promise->future();
}

HistoryStore::Answer<QList<AddedConversation>>
HistoryStore::addAll(const QList<ConversationArchive> &archives)
{
    auto promise = std::make_shared<QPromise<Result<QList<AddedConversation>>>>();
    promise->start();
    QList<ConversationArchive> renamed;
    for (const ConversationArchive &archive : archives)
        renamed.append(withNewIds(archive, m_ids));
    m_thread->post([worker = &m_thread->worker(), renamed, promise] {
        QList<AddedConversation> all;
        const std::optional<Error> error = worker->change(
            [&](HistoryFile &file) { all = addWhole(file.database, file.attachmentDir, renamed); });
        QList<ConversationId> added;
        for (const AddedConversation &each : std::as_const(all)) {
            if (!error && !each.wasThere)
                added.append(each.id);
        }
        if (!added.isEmpty())
            Q_EMIT worker->changed(added);
        promise->addResult(error ? Result<QList<AddedConversation>>(*error)
                                 : Result<QList<AddedConversation>>(all));
        promise->finish();
    });
    return promise->future();
}

} // namespace Lectern
