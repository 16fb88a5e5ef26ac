// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/conversation.h"
#include "storage/records.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Lectern {

class HistoryStore;

/// Writes a conversation into the history as it happens: a question when it is asked, before it can be sent;
/// each finished item of the answer at once, the text of unfinished ones once a second, the end at once. A
/// turn that comes with its end is one of the history and not written again. Lives on the conversation's
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

private:
    /// What the history has of a running turn.
    struct Track
    {
        QList<int> doneItems; ///< output indexes of finished items from the first place on
        Turn head;            ///< without items
    };

    void takeAdded(TurnId id);
    void takeChanged(TurnId id);
    void takeRemoved(TurnId id);
    void begin(const Turn &turn);
    void follow(const Turn &turn, Track &track);
    void writeItems(const Turn &turn, Track &track);
    void writeHead(const Turn &turn, Track &track);
    void finish(const Turn &turn);
    void writeAll();
    void putConversation(const Turn &first);
    Turn placed(const Turn &turn) const;

    HistoryStore &m_store;
    const Conversation &m_conversation;
    const Clock &m_clock;
    ConversationRecord m_record;
    bool m_isPut = false;
    QHash<TurnId, Track> m_tracks; ///< of the turns that run
    QHash<TurnId, TurnId> m_empty; ///< failed turns without any answer, and their parents
    TurnId m_replaced;             ///< one of those whose place the next question takes
    QTimer m_write;
};

} // namespace Lectern
