// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationviewmodel.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

/// Whether nothing but the question is there.
bool isReturned(const Turn &turn)
{
    return turn.state == TurnState::Failed && !turn.hasOutput();
}

} // namespace

ConversationViewModel::ConversationViewModel(CodexService &service, const ModelChoice &models, IdSource &ids,
                                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_models(models)
    , m_ids(ids)
    , m_clock(clock)
    , m_page(make())
{
    follow(m_page);
}

ConversationViewModel::~ConversationViewModel()
{
    for (const Page &page : m_behind)
        page->disconnect(this);
    m_page->disconnect(this);
}

ConversationViewModel::Page ConversationViewModel::make(const QString &key,
                                                        OpenConversation::Keeping keeping) const
{
    return std::make_shared<OpenConversation>(m_service, m_clock, key, keeping);
}

/// What a conversation behind the page says is not said of the page.
void ConversationViewModel::follow(const Page &page)
{
    OpenConversation *followed = page.get();
    const auto passOn = [this, followed](auto signal) {
        return [this, followed, signal] {
            if (followed == m_page.get())
                Q_EMIT(this->*signal)();
        };
    };
    connect(followed, &OpenConversation::runningChanged, this,
            passOn(&ConversationViewModel::runningChanged));
    connect(followed, &OpenConversation::progressChanged, this,
            passOn(&ConversationViewModel::progressChanged));
    connect(&followed->conversation(), &Conversation::pathChanged, this,
            passOn(&ConversationViewModel::pathChanged));
    connect(followed, &OpenConversation::settled, this,
            [this, followed](TurnId id) { settle(followed, id); });
    connect(followed, &OpenConversation::caughtUp, this, [this, followed] { letGo(followed); });
    connect(&followed->queue(), &QuestionQueue::heldChanged, this, [this, followed] { letGo(followed); });
}

void ConversationViewModel::show(const Page &page)
{
    if (page != m_page)
        turnTo(page, Leaving::Behind);
}

ConversationViewModel::Page ConversationViewModel::giveUp()
{
    return turnTo(make(), Leaving::Away);
}

void ConversationViewModel::keepBehind(const Page &page)
{
    if (page == m_page || !page->isNeeded())
        return;
    follow(page);
    m_behind.push_back(page);
}

/// Returns what was on the page.
ConversationViewModel::Page ConversationViewModel::turnTo(const Page &page, Leaving leaving)
{
    goOn(false);
    const bool wasRunning = isRunning();
    const QString progressBefore = progress();
    Page before = std::exchange(m_page, page);
    if (std::erase(m_behind, page) == 0)
        follow(page);
    before->transcript().setWatched(false);
    page->transcript().setWatched(m_watched);
    if (leaving == Leaving::Behind && before->isTemporary())
        before->stop();
    if (leaving == Leaving::Behind && before->isNeeded())
        m_behind.push_back(before);
    else
        disconnectFrom(*before);
    Q_EMIT transcriptChanged();
    Q_EMIT emptyChanged();
    if (isRunning() != wasRunning)
        Q_EMIT runningChanged();
    if (progress() != progressBefore)
        Q_EMIT progressChanged();
    return before;
}

void ConversationViewModel::setWatched(bool watched)
{
    m_watched = watched;
    m_page->transcript().setWatched(watched);
}

void ConversationViewModel::disconnectFrom(OpenConversation &page)
{
    page.disconnect(this);
    page.conversation().disconnect(this);
    page.queue().disconnect(this);
}

QString ConversationViewModel::lastAnswer() const
{
    const QList<Turn> &turns = conversation().turns();
    for (auto turn = turns.crbegin(); turn != turns.crend(); ++turn) {
        if (const QString text = turn->answerText(); !text.isEmpty())
            return text;
    }
    return {};
}

bool ConversationViewModel::isFree() const
{
    return !isRunning() && !m_page->isAnsweredElsewhere() && !m_models.slug().isEmpty();
}

/// A deed names turns, not rows: rows come above while it waits.
bool ConversationViewModel::whenWhole(const std::function<bool()> &deed, const Question &question)
{
    if (!conversation().hasEarlier())
        return deed();
    if (!isFree() || m_waiting)
        return false;
    m_waiting = deed;
    m_waitingQuestion = question;
    Q_EMIT wholePathWanted();
    return true;
}

void ConversationViewModel::goOn(bool whole)
{
    const auto deed = std::exchange(m_waiting, {});
    const Question question = std::exchange(m_waitingQuestion, {});
    const bool done = deed && whole && deed();
    if (deed && !done)
        giveBack(question.text, question.attachments);
}

void ConversationViewModel::giveBack(const QString &text, const QList<Attachment> &attachments)
{
    if (!attachments.isEmpty())
        Q_EMIT attachmentsReturned(attachments);
    if (!text.isEmpty())
        Q_EMIT questionReturned(text);
}

bool ConversationViewModel::send(const QString &text)
{
    return send(text, {});
}

bool ConversationViewModel::send(const QString &text, const QList<Attachment> &attachments)
{
    Question question{text.trimmed(), attachments, {}, true};
    const auto deed = [this, question]() mutable {
        question.parent = conversation().nextParent();
        return ask(question);
    };
    return (!question.text.isEmpty() || !attachments.isEmpty()) && whenWhole(deed, question);
}

bool ConversationViewModel::sendWith(const QString &text, const AttachmentList *attachments)
{
    return send(text, attachments->attachments());
}

/// What was given along with the question stays with it.
bool ConversationViewModel::editQuestion(int row, const QString &text)
{
    const TurnId id = transcript()->turnAt(row);
    const QString question = text.trimmed();
    const auto deed = [this, id, question] {
        const Turn *turn = conversation().turn(id);
        return turn && ask({question, turn->attachments, turn->parent});
    };
    return !question.isEmpty() && whenWhole(deed, {.text = question});
}

bool ConversationViewModel::retryAt(int row)
{
    const TurnId id = transcript()->turnAt(row);
    return conversation().turn(id) && whenWhole([this, id] { return askAgain(id); }, {});
}

bool ConversationViewModel::retry()
{
    const QList<Turn> &turns = conversation().turns();
    if (isEmpty() || turns.constLast().state == TurnState::Completed)
        return false;
    return whenWhole([this, id = turns.constLast().id] { return askAgain(id); }, {});
}

bool ConversationViewModel::askAgain(TurnId id)
{
    const Turn *turn = conversation().turn(id);
    if (!turn)
        return false;
    const bool wasReturned = turn->id == m_typed && isReturned(*turn);
    const Question question{turn->question, turn->attachments, turn->parent, wasReturned};
    if (!ask(question))
        return false;
    if (wasReturned) {
        Q_EMIT attachmentsTaken(question.attachments);
        Q_EMIT questionTaken(question.text);
    }
    return true;
}

/// While a part of the path is missing the server would be told half of what was said. A question that failed
/// goes when it is asked again, or was given back and is asked in other words.
bool ConversationViewModel::ask(const Question &question)
{
    const bool isBlank = question.text.isEmpty() && question.attachments.isEmpty();
    if (!isFree() || conversation().hasEarlier() || isBlank)
        return false;
    Q_EMIT asking(m_page.get(),
                  question.text.isEmpty() ? question.attachments.constFirst().name : question.text);
    const TurnId id = m_ids.next<TurnId>();
    const Turn *failed = conversation().turn(conversation().replaceableTurn());
    const bool replaces =
        failed && (failed->question == question.text || (question.typed && failed->id == m_typed));
    m_typed = question.typed ? id : TurnId();
    m_page->conversation().beginTurn({id, question.parent, question.text, m_models.slug(), m_models.effort(),
                                      replaces, question.attachments});
    m_page->start(id, m_models.slug(), m_models.effort());
    Q_EMIT emptyChanged();
    return true;
}

bool ConversationViewModel::continueAnswer()
{
    const auto deed = [this] {
        const QList<Turn> &turns = conversation().turns();
        if (!isFree() || isEmpty() || !turns.constLast().canBeContinued())
            return false;
        const TurnId id = turns.constLast().id;
        m_page->conversation().continueTurn(id);
        m_page->start(id, m_models.slug(), m_models.effort());
        return true;
    };
    return whenWhole(deed, {});
}

int ConversationViewModel::stepBranch(int row, int step)
{
    const Turn *turn = conversation().turn(transcript()->turnAt(row));
    const int number = turn ? turn->branch + step : 0;
    if (!turn || number < 1 || number > turn->branches)
        return -1;
    const TurnId chosen = conversation().branchOf(turn->id, number);
    if (!chosen.isValid()) {
        Q_EMIT branchWanted(turn->id, number);
        return -1;
    }
    m_page->conversation().choose(chosen);
    return transcript()->questionRow(chosen);
}

int ConversationViewModel::stepLastBranch(int step)
{
    const QList<Turn> &turns = conversation().turns();
    const auto forked =
        std::find_if(turns.crbegin(), turns.crend(), [](const Turn &turn) { return turn.branches > 1; });
    return forked == turns.crend() ? -1 : stepBranch(transcript()->questionRow(forked->id), step);
}

bool ConversationViewModel::forkAt(int row)
{
    const TurnId last = transcript()->turnAt(row);
    return !isRunning() && last.isValid() && whenWhole([this, last] { return fork(last); }, {});
}

bool ConversationViewModel::fork(TurnId last)
{
    const QList<Turn> turns = conversation().copyOfPath(last, [this] { return m_ids.next<TurnId>(); });
    if (m_page->id().isValid()) {
        Q_EMIT copyWanted(turns);
        return true;
    }
    const Page copy =
        make({}, isTemporary() ? OpenConversation::Keeping::Temporary : OpenConversation::Keeping::Kept);
    copy->conversation().prependEarlier(turns);
    show(copy);
    Q_EMIT forked();
    return true;
}

void ConversationViewModel::startNew()
{
    if (!isEmpty() || isTemporary())
        show(make());
}

void ConversationViewModel::startTemporary()
{
    if (!isEmpty() || !isTemporary())
        show(make({}, OpenConversation::Keeping::Temporary));
}

ConversationViewModel::Page ConversationViewModel::find(ConversationId id) const
{
    if (id.isValid() && m_page->id() == id)
        return m_page;
    const auto at = std::ranges::find(m_behind, id, [](const Page &page) { return page->id(); });
    return at == m_behind.end() ? nullptr : *at;
}

ConversationViewModel::Page ConversationViewModel::findTurn(TurnId running) const
{
    if (m_page->turn() == running)
        return m_page;
    const auto at = std::ranges::find(m_behind, running,
                                      [](const Page &page) { return page->turn().value_or(TurnId()); });
    return at == m_behind.end() ? nullptr : *at;
}

QSet<ConversationId> ConversationViewModel::running() const
{
    QSet<ConversationId> ids;
    if (isRunning())
        ids.insert(m_page->id());
    for (const Page &page : m_behind) {
        if (page->isRunning())
            ids.insert(page->id());
    }
    ids.remove(ConversationId());
    return ids;
}

void ConversationViewModel::offerRetry()
{
    const Turn *turn = conversation().turn(conversation().replaceableTurn());
    if (!isRunning() && turn && turn->id == m_typed)
        Q_EMIT questionWanted(turn->question);
}

ConversationViewModel::Page ConversationViewModel::findPage(const OpenConversation *page) const
{
    if (page == m_page.get())
        return m_page;
    const auto at = std::ranges::find(m_behind, page, &Page::get);
    return at == m_behind.end() ? nullptr : *at;
}

bool ConversationViewModel::askBehind(const Page &page, const QueuedQuestion &question)
{
    Conversation &conversation = page->conversation();
    const QList<Turn> &turns = conversation.turns();
    if (page->isRunning() || page->isAnsweredElsewhere() || conversation.hasEarlier() || turns.isEmpty())
        return false;
    const QString model = turns.constLast().model;
    const QString effort = turns.constLast().effort;
    const TurnId id = m_ids.next<TurnId>();
    conversation.beginTurn({.id = id,
                            .parent = conversation.nextParent(),
                            .question = question.text,
                            .model = model,
                            .effort = effort,
                            .replaces = false,
                            .attachments = question.attachments});
    page->start(id, model, effort);
    return true;
}

/// The question of a conversation behind the page stays there, to be asked again: where questions are typed
/// it would come into another one.
void ConversationViewModel::settle(OpenConversation *page, TurnId id)
{
    if (page == m_page.get()) {
        const Turn *turn = conversation().turn(id);
        if (turn && turn->id == m_typed && isReturned(*turn))
            giveBack(turn->question, turn->attachments);
        Q_EMIT turnSettled(id);
    }
    Q_EMIT settled(page, id);
    letGo(page);
}

/// One that is behind the page and no longer needed goes; not at once, as it is the one that speaks.
void ConversationViewModel::letGo(const OpenConversation *page)
{
    const auto at = std::ranges::find(m_behind, page, [](const Page &behind) { return behind.get(); });
    if (at == m_behind.end() || page->isNeeded())
        return;
    const Page kept = *at;
    m_behind.erase(at);
    disconnectFrom(*kept);
    QMetaObject::invokeMethod(
        this, [kept] {}, Qt::QueuedConnection);
}

} // namespace Lectern
