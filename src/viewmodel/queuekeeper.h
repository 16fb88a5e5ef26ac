// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "storage/historystore.h"
#include "viewmodel/attachmentlist.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/questionqueue.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Asks what waits in the queue of a conversation, one question after the other, when the answer before it
/// has come to its end, whether the page shows the conversation or not. After any other end the rest is held.
/// What waits is kept in the history at once, and comes back held.
class QueueKeeper final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")
    Q_PROPERTY(Lectern::QuestionQueue *questions READ questions NOTIFY questionsChanged) ///< of the page

public:
    using Page = ConversationViewModel::Page;

    /// Both must outlive this.
    QueueKeeper(HistoryStore &store, ConversationViewModel &page, QObject *parent = nullptr);

    QuestionQueue *questions() const { return &m_page.page()->queue(); }

    /// `text` and what is given along wait for the answer that runs. False, and nothing happens, where none
    /// does, and where there is nothing to ask.
    Q_INVOKABLE bool add(const QString &text, const Lectern::AttachmentList *attachments);
    /// The answer that runs is stopped, and this is asked next; where it is nothing, the first that waits.
    Q_INVOKABLE bool steer(const QString &text, const Lectern::AttachmentList *attachments);
    /// Those that are held go on, if no answer runs.
    Q_INVOKABLE void send();
    /// Goes back to where questions are typed.
    Q_INVOKABLE void edit(int row);

    /// From now on all that waits in `page` is kept.
    void keep(OpenConversation &page);

Q_SIGNALS:
    void questionsChanged();
    /// Another turn runs in a conversation that the page does not show.
    void asked();

private:
    void takeSettled(OpenConversation &page, TurnId id);
    void askNext(const Page &page);

    HistoryStore &m_store;
    ConversationViewModel &m_page;
    bool m_isSteering = false; ///< the answer on the page is stopped for the sake of the next question
};

} // namespace Lectern
