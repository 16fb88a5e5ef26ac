// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/codexservice.h"
#include "conversation/conversation.h"
#include "viewmodel/modelchoice.h"
#include "viewmodel/transcriptmodel.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace Lectern {

/// The conversation on the page: asks, stops, starts anew, and says how the running turn stands.
class ConversationViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::TranscriptModel *transcript READ transcript NOTIFY transcriptChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged) ///< of the running turn, else empty

public:
    /// All three must outlive this.
    ConversationViewModel(CodexService &service, const ModelChoice &models, const Clock &clock,
                          QObject *parent = nullptr);
    ~ConversationViewModel() override;

    TranscriptModel *transcript() const { return m_transcript.get(); }
    const Conversation &conversation() const { return *m_conversation; }
    bool isRunning() const { return m_turn.has_value(); }
    bool isEmpty() const { return m_conversation->isEmpty(); }
    QString progress() const { return m_progress; }

    /// Asks `text`. False, and nothing happens, while a turn runs, for blank text, and when no model is chosen.
    Q_INVOKABLE bool send(const QString &text);

    /// Ends the running turn at once; what has come is kept.
    Q_INVOKABLE void stop();

    /// An empty conversation; a running turn is stopped.
    Q_INVOKABLE void startNew();

Q_SIGNALS:
    void transcriptChanged();
    void runningChanged();
    void emptyChanged();
    void progressChanged();

    /// A turn has ended, in whatever way; the transcript shows its end.
    void turnSettled(Lectern::TurnId id);

    /// A question that failed before it had an answer goes back to where it was typed.
    void questionReturned(const QString &text);

private:
    void reset();
    void takeEvent(TurnId id, const Protocol::Event &event);
    void settle(TurnId id);
    void updateProgress();

    CodexService &m_service;
    const ModelChoice &m_models;
    const Clock &m_clock;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<TranscriptModel> m_transcript;
    std::optional<TurnId> m_turn;
    QTimer m_second;
    Clock::TimePoint m_lastHeard;
    QString m_progress;
};

} // namespace Lectern
