// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/codexservice.h"
#include "conversation/conversation.h"
#include "protocol/ledger.h"
#include "storage/historyrecorder.h"
#include "viewmodel/questionqueue.h"
#include "viewmodel/transcriptmodel.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace Lectern {

/// A conversation that is in memory, its rows, and the turn that runs in it. It goes on whether a page shows
/// it or not.
class OpenConversation final : public QObject
{
    Q_OBJECT

public:
    /// Of a temporary one nothing is ever kept.
    enum class Keeping { Kept, Temporary };

    /// `service` and `clock` must outlive this; an empty `key` makes a new one.
    OpenConversation(CodexService &service, const Clock &clock, const QString &key = {},
                     Keeping keeping = Keeping::Kept);

    Conversation &conversation() { return m_conversation; }
    const Conversation &conversation() const { return m_conversation; }
    TranscriptModel &transcript() { return m_transcript; }
    bool isTemporary() const { return m_keeping == Keeping::Temporary; }
    /// What will be asked when the running turn has ended.
    QuestionQueue &queue() { return m_queue; }

    /// What it is called in the history; invalid while it is not there.
    ConversationId id() const { return m_id; }
    void setId(ConversationId id) { m_id = id; }

    /// Follows the conversation until this goes.
    void setRecorder(std::unique_ptr<HistoryRecorder> recorder);

    const std::optional<TurnId> &turn() const { return m_turn; } ///< the one that runs
    bool isRunning() const { return m_turn.has_value(); }
    /// A turn runs or is to follow, or something of it is not in the history yet: then it must not go.
    bool isNeeded() const;
    /// A turn of the path has not ended, and it is not this program that has asked it.
    bool isAnsweredElsewhere() const;
    /// How the running turn stands, for a line; else empty.
    const QString &progress() const { return m_progress; }
    bool isReconnecting() const;

    /// Has a turn of the path sent and follows it. Only while none runs.
    void start(TurnId id, const QString &model, const QString &effort);
    /// Ends the running turn at once; what has come is kept.
    void stop();

Q_SIGNALS:
    /// All that came is in the history.
    void caughtUp();
    void runningChanged();
    void progressChanged();
    /// The running turn has ended, in whatever way; the rows show its end.
    void settled(Lectern::TurnId id);

private:
    void keepLedger(const Protocol::Ledger &ledger);
    void takeEvent(TurnId id, const Protocol::Event &event);
    void settle(TurnId id);
    void updateProgress();
    QString progressText(const Turn &turn) const;

    CodexService &m_service;
    const Clock &m_clock;
    const Keeping m_keeping;
    Conversation m_conversation;
    TranscriptModel m_transcript;
    QuestionQueue m_queue;
    ConversationId m_id;
    std::optional<TurnId> m_turn;
    Protocol::Ledger m_ledgerBefore; ///< what the running turn had cost before it was continued
    QTimer m_second;
    Clock::TimePoint m_lastHeard;
    int m_retry = 0; ///< the connection is being made for the nth time again
    QString m_progress;
    std::unique_ptr<HistoryRecorder> m_recorder; ///< goes first: it looks at the conversation once more
};

} // namespace Lectern
