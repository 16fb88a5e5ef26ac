// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/queuekeeper.h"

#include <memory>
#include <utility>

namespace Lectern {

namespace {

QueuedQuestion questionOf(const QString &text, const AttachmentList *attachments)
{
    return {text.trimmed(), attachments ? attachments->attachments() : QList<Attachment>()};
}

bool isWhole(const Turn *turn)
{
    return turn && (turn->state == TurnState::Completed || turn->state == TurnState::Incomplete);
}

} // namespace

QueueKeeper::QueueKeeper(HistoryStore &store, ConversationViewModel &page, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_page(page)
{
    connect(&page, &ConversationViewModel::transcriptChanged, this, &QueueKeeper::questionsChanged);
    connect(&page, &ConversationViewModel::settled, this,
            [this](OpenConversation *settled, TurnId id) { takeSettled(*settled, id); });
}

bool QueueKeeper::add(const QString &text, const AttachmentList *attachments)
{
    const QueuedQuestion question = questionOf(text, attachments);
    if (question.isBlank() || !m_page.isRunning())
        return false;
    questions()->append(question);
    return true;
}

bool QueueKeeper::steer(const QString &text, const AttachmentList *attachments)
{
    const QueuedQuestion question = questionOf(text, attachments);
    if (!question.isBlank())
        questions()->insert(0, question);
    if (questions()->count() == 0)
        return false;
    m_isSteering = m_page.isRunning();
    m_page.stop();
    if (!std::exchange(m_isSteering, false))
        send();
    return true;
}

void QueueKeeper::send()
{
    questions()->setHeld(false);
    if (!m_page.isRunning())
        askNext(m_page.page());
}

void QueueKeeper::edit(int row)
{
    const QueuedQuestion question = questions()->take(row);
    if (!question.isBlank())
        m_page.giveBack(question.text, question.attachments);
}

void QueueKeeper::keep(OpenConversation &page)
{
    const QuestionQueue &queue = page.queue();
    connect(&queue, &QuestionQueue::changed, this, [this, &page] {
        if (page.id().isValid())
            m_store.keepQueue(page.id(), page.queue().questions());
    });
}

/// Not at once: whoever tells of the end of a turn is not done with it.
void QueueKeeper::takeSettled(OpenConversation &page, TurnId id)
{
    if (page.queue().count() == 0)
        return;
    const bool isSteered = m_isSteering && &page == m_page.page().get();
    if (!isSteered && !isWhole(page.conversation().turn(id)))
        return page.queue().setHeld(true);
    if (isSteered)
        page.queue().setHeld(false);
    if (const Page settled = m_page.findPage(&page))
        QMetaObject::invokeMethod(
            this, [this, settled] { askNext(settled); }, Qt::QueuedConnection);
}

/// What cannot be asked waits on, and is held.
void QueueKeeper::askNext(const Page &page)
{
    if (page->isRunning() || !page->queue().isDue())
        return;
    const QueuedQuestion question = page->queue().questions().constFirst();
    const bool isShown = page == m_page.page();
    const bool isAsked =
        isShown ? m_page.send(question.text, question.attachments) : m_page.askBehind(page, question);
    if (!isAsked)
        return page->queue().setHeld(true);
    page->queue().take(0);
    Q_EMIT asked();
}

} // namespace Lectern
