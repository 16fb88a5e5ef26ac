// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "codex/turnsetup.h"
#include "storage/historystore.h"
#include "viewmodel/attachmentlist.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/draftkeeper.h"
#include "viewmodel/historyviewmodel.h"
#include "viewmodel/modelchoice.h"
#include "viewmodel/pagefinder.h"
#include "viewmodel/preferences.h"
#include "viewmodel/questionlist.h"
#include "viewmodel/queuekeeper.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// Brings conversations from the history to the page and back: has what is asked and answered kept, opens
/// what is chosen at its end, and remembers where it was read and what was typed.
class ConversationDesk final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::DraftKeeper *drafts READ drafts CONSTANT)
    Q_PROPERTY(Lectern::AttachmentList *attachments READ attachments CONSTANT)
    Q_PROPERTY(Lectern::QueueKeeper *queue READ queue CONSTANT)
    Q_PROPERTY(Lectern::PageFinder *finder READ finder CONSTANT)
    Q_PROPERTY(Lectern::QuestionList *questions READ questions CONSTANT)

public:
    /// What it works with; all of it must outlive the desk.
    struct Parts
    {
        HistoryStore &store;
        ConversationViewModel &page;
        HistoryViewModel &history;
        ModelChoice &models;
        Preferences &preferences;
        IdSource &ids;
        const Clock &clock;
    };
    explicit ConversationDesk(const Parts &parts, QObject *parent = nullptr);
    ~ConversationDesk() override;

    DraftKeeper *drafts() { return &m_drafts; }
    AttachmentList *attachments() { return &m_attachments; }
    QueueKeeper *queue() { return &m_queue; }
    PageFinder *finder() { return &m_finder; }
    QuestionList *questions() { return &m_questions; }

    /// For CodexService: nothing of a conversation that is kept leaves before it is on the disk.
    KeepSend keepSend();

    /// Whose conversations are there from now on. With `reopen` the one that a program that is gone left
    /// unfinished comes back, else the one that was open, unless something is typed or asked meanwhile;
    /// without it a new one begins.
    void setOwner(const QString &owner, bool reopen);

    /// Nothing happens to the one that is on the page already.
    void open(ConversationId id);
    /// Opens it at the question of `turn` or, with `answer`, where `text` stands first in its answer; the
    /// path leads through the turn from then on. Where the answer does not show `text` it is opened where
    /// that begins. What is there of the conversation already stays.
    void openAt(ConversationId id, TurnId turn, bool answer, const QString &text);
    /// Shows a conversation that is in memory already, of whatever page it was before.
    void adopt(const ConversationViewModel::Page &page);
    Q_INVOKABLE void openNew();
    Q_INVOKABLE void openTemporary();

    /// The reader stands `offset` below the top of `row`; -1: at the end.
    Q_INVOKABLE void keepPlace(int row, double offset);
    /// The top is in sight: more of the path is brought, if there is more.
    Q_INVOKABLE void wantEarlier();
    Q_INVOKABLE void wantWhole(); ///< the same, until the path is whole
    /// Reads questions() of the page.
    Q_INVOKABLE void loadQuestions();
    /// The line of questions() for what stands at `row` of the page; -1 without one.
    Q_INVOKABLE int questionNear(int row) const;
    /// Leads the reader to the question of a line of questions().
    Q_INVOKABLE void openQuestion(int index);

Q_SIGNALS:
    /// `id` is about to be read: who else has it is to give it up now.
    void opening(Lectern::ConversationId id);
    /// Another page comes: who knows where the reader stands tells it now.
    void leaving();
    /// This is where the reader stood.
    void placeWanted(int row, double offset);
    /// The reader is to see `row`, with `text` marked in it; empty: nothing.
    void spotWanted(int row, const QString &text);

private:
    struct Opened;
    /// Where a conversation is to be opened, see openAt().
    struct Spot
    {
        TurnId turn;
        bool answer = false;
        QString text;
    };
    using Page = ConversationViewModel::Page;

    void begin();
    void followAttachments();
    void openLast();
    void tryToOpen(const QList<ConversationId> &ids, const QString &key);
    void bring(ConversationId id, const std::shared_ptr<Opened> &opened, bool unlessTyped);
    void showOpened(const std::shared_ptr<Opened> &opened);
    void useModel(const QString &model, const QString &effort);
    void showPage(const Page &page, const Draft &draft);
    void keepEdit();
    void resumeEdit();
    void keepPath();
    void restorePlace(const ScrollPosition &position);
    void climbBack(const Page &page, TurnId turn, int row, double offset);
    void goTo(const Page &page, const Spot &spot);
    void goTo(const Page &page, const Spot &spot, TurnId leaf);
    void bringTurn(TurnId turn);
    void climbTo(const Page &page, const Spot &spot);
    void bringEarlier(const Page &page, int limit, const std::function<bool()> &enough,
                      const std::function<void(bool)> &done);
    void bringBranch(TurnId turn, int number);
    void bringBranches(TurnId turn);
    void adoptBranch(const Page &page, TurnId branch, TurnId leaf, TurnId from);
    void enter(OpenConversation &page, const QString &question);
    void keepCopy(const QList<Turn> &turns);
    ConversationRecord recordFor(const OpenConversation &page, const QString &question);
    void record(OpenConversation &page, const ConversationRecord &record);
    void takeSettled(OpenConversation *page, TurnId id);
    void takeRemoved(const QList<ConversationId> &ids);

    Parts m_parts;
    DraftKeeper m_drafts;
    AttachmentList m_attachments; ///< of the draft
    QueueKeeper m_queue;
    PageFinder m_finder;
    QuestionList m_questions;
    QString m_owner;
    QHash<TurnId, QString> m_edits; ///< questions that were being written anew when their page went
    int m_asked = 0;                ///< counts what was to be shown: only the last one is
    int m_climbing = 0;             ///< counts the spots and places: only the last one is gone to
    bool m_bringing = false;
    bool m_isRestoring = false; ///< the page is on its way to where the reader stood
};

} // namespace Lectern
