// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/conversation.h"
#include "storage/historystore.h"
#include "storage/records.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Lectern {

/// Writes a conversation into the history as it happens: a question when it is asked, before it can be sent;
/// each finished item of the answer at once, the text of unfinished ones once a second, the end at once. Only
/// turns that are asked or continued in `conversation` are written: others may run elsewhere. What could not
/// be written is written whole when the history works again, and after a while. Lives on the conversation's
/// thread; nothing is timed while nothing comes.
class HistoryRecorder final : public QObject
{
    Q_OBJECT

public:
    /// `record` is how the conversation is listed; one without a leaf is put there with the first question,
    /// under a title made from it if it has none. `store`, `conversation` and `clock` must outlive this.
    HistoryRecorder(HistoryStore &store, const Conversation &conversation, const Clock &clock,
                    const ConversationRecord &record, QObject *parent = nullptr);
    /// What has come is written.
    ~HistoryRecorder() override;

    ConversationId id() const { return m_record.id; }
    /// Something has come that is not known to be in the history.
    bool isBehind() const { return !m_tracks.isEmpty(); }

Q_SIGNALS:
    /// isBehind() no longer.
    void caughtUp();

private:
    enum class Put { No, UnderWay, Done };

    /// What the history has of a turn that runs, or of which not all is known to be there.
    struct Track
    {
        QList<int> doneItems;      ///< output indexes of finished items from the first place on
        qsizetype allDone = 0;     ///< finished items that were written, wherever they stand
        Turn head;                 ///< without items
        int underWay = 0;          ///< writes that are not answered
        int refusals = 0;          ///< since the last one that worked
        bool isIncomplete = false; ///< the last writes failed: all of it is due
        bool isOver = false;       ///< the turn has ended
    };

    void takeAdded(TurnId id);
    void takeContinued(TurnId id);
    void takeChanged(TurnId id);
    void takeRemoved(TurnId id);
    void takeErased(const QList<ConversationId> &ids);
    void takeWritten(TurnId id, const std::optional<Error> &error);
    void follow(const Turn &turn, Track &track);
    void writeItems(const Turn &turn, Track &track);
    void writeHead(const Turn &turn, Track &track);
    void writeWhole(const Turn &turn, Track &track);
    /// With `puts` the conversation was written, too.
    void watch(TurnId id, HistoryStore::Done done, bool puts = false);
    void drop(TurnId id);
    void finish(const Turn &turn);
    void writeAll();
    void writeFailed();
    void prepareRecord(const Turn &first);
    Turn placed(const Turn &turn) const;

    HistoryStore &m_store;
    const Conversation &m_conversation;
    const Clock &m_clock;
    ConversationRecord m_record;
    Put m_put = Put::No;
    QMap<TurnId, Track> m_tracks; ///< parents first
    TurnId m_replaced;            ///< the turn whose place the next question takes
    QTimer m_write;
    QTimer m_repeat;
};

} // namespace Lectern
