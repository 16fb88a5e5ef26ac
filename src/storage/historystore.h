// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/idsource.h"
#include "base/result.h"
#include "conversation/turn.h"
#include "protocol/ledger.h"
#include "storage/historylist.h"
#include "storage/historystate.h"
#include "storage/records.h"
#include "storage/reply.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

class HistoryThread;
struct SearchQuery;
struct SearchResult;

constexpr std::chrono::days kTrashTime(30); ///< how long something stays in the trash

/// Every conversation that there is, in one file, and the one way to it. Lives on the thread of its owner;
/// the work is done by a thread of its own, in the order of the calls: whoever asks sees what was told
/// before. No call blocks. What is told is on the disk when its future is done, and survives the end of the
/// program; the end of power too after markSent(), else at most the last moments are missing.
///
/// Changes fail with ErrorKind::NotWritable, DiskFull, HistoryNewer or HistoryInUse, and then nothing of
/// them was done. Cancelling a future changes nothing. What is not there is ErrorKind::File.
class HistoryStore final : public QObject
{
    Q_OBJECT

public:
    using Done = Reply<std::optional<Error>>;
    template <typename T> using Answer = Reply<Result<T>>;

    /// `dir` holds history.db and all that belongs to it, and is made when it is missing; empty for a history
    /// in memory. `clock` must outlive this.
    HistoryStore(const QString &dir, const Clock &clock, QObject *parent = nullptr);
    /// All that was told is written first; long work stops where it is.
    ~HistoryStore() override;

    HistoryState state() const { return m_state; }
    /// What the person must know: why nothing can be kept, or what was found when it was opened.
    const std::optional<Error> &problem() const { return m_problem; }
    /// With an answer that a program which is gone left unfinished, the last one first.
    const QList<ConversationId> &interrupted() const { return m_interrupted; }

    Answer<ConversationPage> list(const HistoryFilter &filter, int limit,
                                  const std::optional<ConversationCursor> &after = {});
    Answer<std::optional<ConversationRecord>> find(ConversationId id);
    Answer<std::optional<ConversationRecord>> find(const QString &key);
    Answer<QStringList> tags(); ///< all that are in use, in the order of their letters

    /// Adds it or makes it what `record` says; ConversationRecord::leaf of a known one stays.
    Done put(const ConversationRecord &record);
    /// A title that was not given by hand never takes the place of one that was.
    Done rename(ConversationId id, const QString &title, bool byHand = true);
    Done setModel(ConversationId id, const QString &model, const QString &effort); ///< to be asked next
    Done setUnread(const QList<ConversationId> &ids, bool unread);
    /// These give the ones that were otherwise before: who undoes it does so for them.
    Answer<QList<ConversationId>> setPinned(const QList<ConversationId> &ids, bool pinned);
    Answer<QList<ConversationId>> setArchived(const QList<ConversationId> &ids, bool archived);
    Answer<QList<ConversationId>> addTag(const QList<ConversationId> &ids, const QString &tag);
    Answer<QList<ConversationId>> removeTag(const QList<ConversationId> &ids, const QString &tag);
    Answer<QList<ConversationId>> trash(const QList<ConversationId> &ids);
    Answer<QList<ConversationId>> restore(const QList<ConversationId> &ids);
    /// For good: when it is done, nothing of the text is in any file of the history, the backups among them.
    Done erase(const QList<ConversationId> &ids);
    /// Erases what has been in the trash for longer than that.
    Done emptyTrash(std::chrono::seconds olderThan = kTrashTime);

    /// The path from `from`, or from the leaf when it is invalid, upwards: at most `limit` turns, the upmost
    /// first. There are more above when the first one has a parent.
    Answer<QList<Turn>> turns(ConversationId id, TurnId from, int limit);
    Answer<QList<QuestionLine>> questions(ConversationId id, TurnId from, int limit); ///< of the same turns
    /// The turns that follow the same one as `turn`, itself among them, the oldest first.
    Answer<QList<Turn>> siblings(TurnId turn);
    Answer<TurnId> choose(TurnId turn); ///< for the path, that goes on where it went last; gives the leaf
    /// All of the turn but its items; what was given along only of a new one. That becomes the leaf; its
    /// conversation must be there. One that has ended begins again only with one more of Turn::resumes.
    Done keepTurn(ConversationId id, const Turn &turn);
    /// All of these with their items, parents first, and `record` as put() does, in one piece.
    Done keepTurns(ConversationId id, const QList<Turn> &turns,
                   const std::optional<ConversationRecord> &record = {});
    /// The items from place `from` on are `items`, and no others.
    Done keepItems(TurnId turn, int from, const QList<AnswerItem> &items);
    Done removeTurn(TurnId turn); ///< that none follows; of the leaf the parent becomes the leaf
    /// That the question leaves now, and the question itself, are on the disk when this is done.
    /// ErrorKind::NotKept when they are not: then nothing may be sent.
    Done markSent(TurnId turn);
    Answer<Protocol::Ledger> ledger(ConversationId id); ///< what all its turns have cost

    /// What is typed there and not sent; an invalid id is the conversation that is to begin.
    Answer<std::optional<Draft>> draft(ConversationId id);
    Done keepDraft(ConversationId id, const Draft &draft); ///< with its attachments; an empty one goes
    Answer<QList<QueuedQuestion>> queue(ConversationId id);
    Done keepQueue(ConversationId id,
                   const QList<QueuedQuestion> &questions); ///< none: as if it had never been
    Answer<std::optional<ScrollPosition>> position(ConversationId id);
    Done keepPosition(ConversationId id, const ScrollPosition &position);

    Answer<ConversationArchive> archive(ConversationId id);
    /// Adds a conversation with all its turns under new ids; in `archive` these need only differ.
    Answer<AddedConversation> add(const ConversationArchive &archive);
    /// As add(), all of them or, after a failure, none: others wait for it, so there must be few turns.
    Answer<QList<AddedConversation>> addAll(const QList<ConversationArchive> &archives);

    using FirstHits = std::function<void(const SearchResult &)>;
    /// See storage/searchquery.h. A search ends, and its future is cancelled, when another one begins, and
    /// when its future is cancelled. `first` gets the first hits as soon as there are some, while others are
    /// looked for; nothing when all are there at once.
    Answer<SearchResult> search(const SearchQuery &query, const FirstHits &first = {});
    /// In how many conversations the words are, see SearchCount. It ends as a search does.
    Answer<int> countConversations(const SearchQuery &query);
    Done rebuildIndex(); ///< of the search, from what is kept; meanwhile searches may find too little

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    /// In the list or in their turns, by a call on this object.
    void changed(const QList<Lectern::ConversationId> &ids);
    void erased(const QList<Lectern::ConversationId> &ids);

private:
    void takeProblem(const std::optional<Error> &problem);

    const Clock &m_clock;
    IdSource m_ids;
    HistoryState m_state = HistoryState::Opening;
    std::optional<Error> m_problem;
    QList<ConversationId> m_interrupted;
    const std::shared_ptr<std::atomic<int>> m_searches; ///< how many have begun
    const std::unique_ptr<HistoryThread> m_thread;
};

} // namespace Lectern
