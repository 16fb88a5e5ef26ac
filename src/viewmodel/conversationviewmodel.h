// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "codex/codexservice.h"
#include "conversation/conversation.h"
#include "viewmodel/attachmentlist.h"
#include "viewmodel/modelchoice.h"
#include "viewmodel/openconversation.h"
#include "viewmodel/transcriptmodel.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace Lectern {

/// The conversation on the page: asks, stops, steps from branch to branch, and says how the running turn
/// stands. Conversations that were on the page go on behind it while a turn runs, and until it is kept.
class ConversationViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::TranscriptModel *transcript READ transcript NOTIFY transcriptChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(bool temporary READ isTemporary NOTIFY transcriptChanged) ///< nothing of it is kept
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged)    ///< of the running turn, else empty
    Q_PROPERTY(bool reconnecting READ isReconnecting NOTIFY progressChanged) ///< which progress() then tells

public:
    using Page = std::shared_ptr<OpenConversation>;

    /// All four must outlive this.
    ConversationViewModel(CodexService &service, const ModelChoice &models, IdSource &ids, const Clock &clock,
                          QObject *parent = nullptr);
    ~ConversationViewModel() override;

    TranscriptModel *transcript() const { return &m_page->transcript(); }
    const Conversation &conversation() const { return m_page->conversation(); }
    bool isRunning() const { return m_page->isRunning(); }
    bool isEmpty() const { return conversation().isEmpty(); }
    /// The Markdown of the last answer on the page that has text; empty: there is none.
    Q_INVOKABLE QString lastAnswer() const;
    bool isTemporary() const { return m_page->isTemporary(); }
    QString progress() const { return m_page->progress(); }
    bool isReconnecting() const { return m_page->isReconnecting(); }

    /// Asks `text`. False, and nothing happens, while a turn runs, here or elsewhere, for blank text, and
    /// without a model. Where the path is not whole, wholePathWanted() and goOn() come first, as always.
    Q_INVOKABLE bool send(const QString &text);
    /// The same with what is given along; then `text` may be blank.
    bool send(const QString &text, const QList<Attachment> &attachments);
    Q_INVOKABLE bool sendWith(const QString &text, const Lectern::AttachmentList *attachments);
    /// Ends the running turn at once; what has come is kept.
    Q_INVOKABLE void stop() { m_page->stop(); }

    /// The cut answer of the last turn goes on where it stops; false when it cannot.
    Q_INVOKABLE bool continueAnswer();

    /// Asks the question of the last turn again, unless that was answered whole. False when it cannot.
    Q_INVOKABLE bool retry();
    /// Asks `text` in the place of the question of the turn at `row`, which stays as another branch with all
    /// that follows it. False, and nothing happens, where send() would not ask.
    Q_INVOKABLE bool editQuestion(int row, const QString &text);
    /// Asks the question of the turn at `row` again; the answer stays as another branch. False as above.
    Q_INVOKABLE bool retryAt(int row);
    /// Shows the branch that is `step` further than that of the turn at `row`. Returns the row of its
    /// question, -1 when there is none or it is not here, which branchWanted() tells.
    Q_INVOKABLE int stepBranch(int row, int step);
    Q_INVOKABLE int stepLastBranch(int step); ///< of the last turn that has branches
    /// A new conversation with copies of all turns down to the one at `row` takes the place of this one.
    /// False while a turn runs.
    Q_INVOKABLE bool forkAt(int row);
    /// An empty conversation in place of this one; of a temporary one nothing is kept.
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startTemporary();

    /// A conversation that is on no page yet; an empty `key` makes a new one.
    Page make(const QString &key = {},
              OpenConversation::Keeping keeping = OpenConversation::Keeping::Kept) const;
    const Page &page() const { return m_page; }
    /// The one on the page, or one that runs behind it; null for others.
    Page find(ConversationId id) const;
    Page findTurn(TurnId running) const;
    Page findPage(const OpenConversation *page) const; ///< the same by itself
    QSet<ConversationId> running() const;
    /// Whether anybody can see the page, or is told of it. While nobody does, and behind the page, rows wait.
    void setWatched(bool watched);
    /// The one that was on the page goes, unless a turn runs in it; in a temporary one it is stopped.
    void show(const Page &page);

    /// The page goes to somebody else, with what runs in it; an empty one takes its place.
    Page giveUp();
    /// What another one gave up goes on behind the page, as long as it is needed.
    void keepBehind(const Page &page);

    /// The path is whole by now, or, with false, cannot be had: what waits for it is done or given up.
    void goOn(bool whole);

    /// Asks at the end of a conversation behind the page, with the model of its last turn; false as with
    /// send().
    bool askBehind(const Page &page, const QueuedQuestion &question);
    /// This goes to where questions are typed.
    void giveBack(const QString &text, const QList<Attachment> &attachments);

    /// What the last question was refused for is mended: whoever still holds it is asked whether to retry().
    void offerRetry();

Q_SIGNALS:
    void transcriptChanged();
    void runningChanged();
    void emptyChanged();
    void progressChanged();
    /// Another branch is shown.
    void pathChanged();
    /// The beginning of the path is needed: Conversation::prependEarlier() until it is here, and goOn().
    void wholePathWanted();
    /// The `number`th branch beside `turn` is to be shown: adopt() it, and choose() it.
    void branchWanted(Lectern::TurnId turn, int number);
    /// All that follow the same turn as `turn` are to be here: adopt() them, and branchesHere().
    void branchesWanted(Lectern::TurnId turn);
    void branchesHere(Lectern::TurnId turn); ///< as many of them as there are
    /// A question is about to be added to `page`.
    void asking(Lectern::OpenConversation *page, const QString &question);
    /// The page is to show a new conversation with `turns`, of which nothing is kept yet.
    void copyWanted(const QList<Lectern::Turn> &turns);
    void forked(); ///< the page shows a copy of a conversation that is not kept
    /// A turn of the page has ended, in whatever way; the transcript shows its end.
    void turnSettled(Lectern::TurnId id);
    void settled(Lectern::OpenConversation *page, Lectern::TurnId id); ///< the same, of any conversation

    /// A question that failed before it had an answer goes back to where it was typed; what was given along
    /// goes first.
    void attachmentsReturned(const QList<Lectern::Attachment> &attachments);
    void questionReturned(const QString &text);
    /// A question that was given back has been asked again.
    void attachmentsTaken(const QList<Lectern::Attachment> &attachments);
    void questionTaken(const QString &text);
    /// A question that was given back could be asked again by now; retry() does it.
    void questionWanted(const QString &text);

private:
    bool isFree() const;
    /// What is asked, and where.
    struct Question
    {
        QString text;
        QList<Attachment> attachments;
        TurnId parent;
        bool typed = false; ///< where questions are typed, so that is where it goes back to
    };

    bool whenWhole(const std::function<bool()> &deed, const Question &question);
    bool ask(const Question &question);
    bool askAgain(TurnId id);
    bool fork(TurnId last);
    void follow(const Page &page);
    enum class Leaving { Behind, Away }; ///< what becomes of who is on the page
    Page turnTo(const Page &page, Leaving leaving);
    void disconnectFrom(OpenConversation &page);
    void settle(OpenConversation *page, TurnId id);
    void letGo(const OpenConversation *page);

    CodexService &m_service;
    const ModelChoice &m_models;
    IdSource &m_ids;
    const Clock &m_clock;
    Page m_page;
    bool m_watched = true;
    std::vector<Page> m_behind;      ///< each is needed, see OpenConversation::isNeeded()
    std::function<bool()> m_waiting; ///< for the whole path
    Question m_waitingQuestion;      ///< goes back to where questions are typed when nothing comes of it
    TurnId m_typed; ///< the turn whose question came from where questions are typed, and goes back there
};

} // namespace Lectern
