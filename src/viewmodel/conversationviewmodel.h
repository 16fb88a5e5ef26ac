// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
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
#include <unordered_map>

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
    Q_PROPERTY(bool reconnecting READ isReconnecting NOTIFY progressChanged) ///< which progress() then tells

public:
    /// All four must outlive this.
    ConversationViewModel(CodexService &service, const ModelChoice &models, IdSource &ids, const Clock &clock,
                          QObject *parent = nullptr);
    ~ConversationViewModel() override;

    TranscriptModel *transcript() const { return m_transcript.get(); }
    const Conversation &conversation() const { return *m_conversation; }
    Conversation &conversation() { return *m_conversation; }
    bool isRunning() const { return m_turn.has_value(); }
    bool isEmpty() const { return m_conversation->isEmpty(); }
    QString progress() const { return m_progress; }
    bool isReconnecting() const;

    /// Asks `text`. False, and nothing happens, while a turn runs, for blank text, when no model is chosen,
    /// and while a part of the path is not here.
    Q_INVOKABLE bool send(const QString &text);

    /// Ends the running turn at once; what has come is kept.
    Q_INVOKABLE void stop();

    /// The cut answer of the last turn goes on where it stops; false when it cannot.
    Q_INVOKABLE bool continueAnswer();

    /// Asks the question of the last turn again, unless that was answered whole. False when it cannot.
    Q_INVOKABLE bool retry();

    /// Asks `text` in the place of the question of the turn at `row`, which stays as another branch with all
    /// that follows it. False, and nothing happens, where send() would not ask.
    Q_INVOKABLE bool editQuestion(int row, const QString &text);

    /// Asks the question of the turn at `row` again; its answer stays as another branch.
    Q_INVOKABLE bool retryAt(int row);

    /// Shows the branch that is `step` further than that of the turn at `row`. Returns the row of its
    /// question, -1 when there is none or it is not here, which branchWanted() tells.
    Q_INVOKABLE int stepBranch(int row, int step);
    Q_INVOKABLE int stepLastBranch(int step); ///< of the last turn that has branches

    /// A new conversation with copies of all down to the turn at `row` takes the place of this one.
    Q_INVOKABLE bool forkAt(int row);

    /// An empty conversation in place of this one, which goes; a running turn is stopped.
    Q_INVOKABLE void startNew();
    /// The same with the conversation `key`, of whose path the turns of `path` are the end.
    void open(const QList<Turn> &path, const QString &key = {});

    /// The conversation of `owner`: the one that was left, else an empty one. A running turn is stopped; what
    /// is left stays until the program ends.
    void showFor(const QString &owner);

    /// What the last question was refused for is mended: whoever still holds it is asked whether to retry().
    void offerRetry();

Q_SIGNALS:
    void transcriptChanged();
    void runningChanged();
    void emptyChanged();
    void progressChanged();

    /// Another branch is shown.
    void pathChanged();

    /// The `number`th branch beside `turn` is to be shown: Conversation::adopt() it, and choose() it.
    void branchWanted(Lectern::TurnId turn, int number);

    /// The page shows a copy down to `last` of the conversation `key`; nothing of it is kept yet.
    void forked(const QString &key, Lectern::TurnId last);

    /// A turn has ended, in whatever way; the transcript shows its end.
    void turnSettled(Lectern::TurnId id);

    /// A question that failed before it had an answer goes back to where it was typed.
    void questionReturned(const QString &text);

    /// A question that was given back has been asked again.
    void questionTaken(const QString &text);

    /// A question that was given back could be asked again by now; retry() does it.
    void questionWanted(const QString &text);

private:
    struct Page
    {
        std::unique_ptr<Conversation> conversation;
        std::unique_ptr<TranscriptModel> transcript;
    };

    Page pageFor(const QString &key = {}) const;
    void show(Page page);
    bool canAsk() const;
    bool ask(const QString &question, TurnId parent, bool typed);
    bool askAgain(const Turn &turn);
    void start(TurnId id);
    void takeEvent(TurnId id, const Protocol::Event &event);
    void settle(TurnId id);
    void updateProgress();
    QString progressText(const Turn &turn) const;

    CodexService &m_service;
    const ModelChoice &m_models;
    IdSource &m_ids;
    const Clock &m_clock;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<TranscriptModel> m_transcript;
    QString m_owner;
    std::unordered_map<QString, Page> m_left; ///< by owner
    std::optional<TurnId> m_turn;
    TurnId m_typed; ///< the turn whose question came from where questions are typed, and goes back there
    QTimer m_second;
    Clock::TimePoint m_lastHeard;
    int m_retry = 0; ///< the connection is being made for the nth time again
    QString m_progress;
};

} // namespace Lectern
