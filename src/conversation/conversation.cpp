// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "base/logging.h"
#include "conversation/answerbuilder.h"
#include "conversation/attachmentinput.h"
#include "protocol/replay.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A reminder of each kind is enough; a server that sends only rubbish must not fill the memory.
constexpr qsizetype kMaxOddities = 8;

/// Says to the model what the person's press on Continue means.
const QString kContinueWords =
    u"The connection broke while you were answering. Continue your answer exactly where it stops, "
    "without repeating any of it."_s;

bool wasAnswered(const Turn &turn)
{
    return turn.state != TurnState::Failed || turn.hasOutput();
}

/// Whether the item as received holds what was said; the deltas may have said more.
bool speaksForItself(const Protocol::Item &item)
{
    const auto *message = std::get_if<Protocol::MessageItem>(&item.body);
    return !message || std::ranges::any_of(message->content, [](const Protocol::ContentPart &part) {
        const auto *text = std::get_if<Protocol::OutputTextPart>(&part);
        return text ? !text->text.isEmpty() : std::holds_alternative<Protocol::RefusalPart>(part);
    });
}

void noteResponse(Turn &turn, const Protocol::ResponseInfo &response)
{
    if (!response.id.isEmpty())
        turn.responseId = response.id;
    if (!response.model.isEmpty())
        turn.model = response.model;
    if (response.usage)
        turn.usage = response.usage;
}

void appendItem(QJsonArray &input, const AnswerItem &item, bool whole)
{
    if (whole && item.done && speaksForItself(item.item)) {
        if (const auto json = Protocol::replayed(item.item))
            input.append(*json);
        return;
    }
    QString text;
    for (const TextPart &part : item.parts)
        text += part.text;
    if (!text.isEmpty())
        input.append(Protocol::assistantMessage(text));
}

/// The answer as input: whole items as received, of an unfinished one the text.
void appendAnswer(QJsonArray &input, const Turn &turn, bool whole)
{
    for (qsizetype i = 0; i <= turn.items.size(); ++i) {
        if (turn.resumes.contains(i))
            input.append(Protocol::userMessage(kContinueWords));
        if (i < turn.items.size())
            appendItem(input, turn.items.at(i), whole);
    }
}

} // namespace

Conversation::Conversation(const Clock &clock, const QString &key, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_key(key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key)
{
}

TurnId Conversation::branchOf(TurnId id, int number) const
{
    const Turn *turn = m_tree.find(id);
    return turn ? m_tree.branch(turn->parent, number) : TurnId();
}

Turn *Conversation::running(TurnId id)
{
    Turn *turn = m_tree.find(id);
    return turn && !isFinal(turn->state) ? turn : nullptr;
}

Protocol::ResponseRequest Conversation::requestFor(TurnId id) const
{
    Protocol::ResponseRequest request;
    request.promptCacheKey = m_key;
    for (const Turn &turn : turns()) {
        if (turn.id != id && !wasAnswered(turn))
            continue;
        request.input.append(Protocol::userMessage(inputContent(turn.question, turn.attachments)));
        appendAnswer(request.input, turn, turn.state == TurnState::Completed || !turn.resumes.isEmpty());
        if (turn.id == id)
            break;
    }
    return request;
}

TurnId Conversation::replaceableTurn() const
{
    const bool isThere =
        !isEmpty() && turns().constLast().state == TurnState::Failed && !turns().constLast().hasOutput();
    return isThere ? turns().constLast().id : TurnId();
}

TurnId Conversation::nextParent() const
{
    if (isEmpty())
        return {};
    return replaceableTurn().isValid() ? turns().constLast().parent : turns().constLast().id;
}

void Conversation::beginTurn(const NewTurn &asked)
{
    const TurnId failed = replaceableTurn();
    if (asked.replaces && failed.isValid() && nextParent() == asked.parent) {
        m_tree.removeLast();
        Q_EMIT turnRemoved(failed);
    }
    lead(asked.parent);
    const TurnId before = isEmpty() ? TurnId() : turns().constLast().id;
    Turn turn;
    turn.id = asked.id;
    turn.parent = asked.parent;
    turn.question = asked.question;
    turn.attachments = asked.attachments;
    turn.model = asked.model;
    turn.effort = asked.effort;
    turn.askedAt = m_clock.wallNow();
    turn.startedAt = m_clock.now();
    m_tree.append(turn);
    if (before.isValid() && m_tree.find(before)->state != TurnState::Completed)
        Q_EMIT turnChanged(before); // to go on or to be asked again is offered of the last one only
    Q_EMIT turnAdded(asked.id);
}

void Conversation::lead(TurnId last)
{
    const qsizetype before = turns().size();
    const qsizetype kept = m_tree.lead(last);
    if (kept < std::max(before, turns().size()))
        Q_EMIT pathChanged(kept);
}

void Conversation::choose(TurnId id)
{
    if (m_tree.find(id) && m_tree.place(id) < 0)
        lead(m_tree.endBelow(id));
}

void Conversation::prependEarlier(const QList<Turn> &turns)
{
    const bool begins = isEmpty();
    adopt(turns);
    if (begins && !turns.isEmpty())
        lead(turns.constLast().id);
}

void Conversation::adopt(const QList<Turn> &turns)
{
    for (const TurnId id : m_tree.adopt(turns))
        Q_EMIT turnChanged(id);
    if (const qsizetype count = m_tree.extendUpwards(); count > 0)
        Q_EMIT turnsPrepended(count);
}

QList<Turn> Conversation::copyOfPath(TurnId last, const std::function<TurnId()> &newId) const
{
    QList<Turn> copies;
    for (const Turn &turn : turns()) {
        if (!isFinal(turn.state))
            break;
        Turn copy = turn;
        copy.id = newId();
        copy.parent = copies.isEmpty() ? TurnId() : copies.constLast().id;
        copy.branch = copy.branches = 1;
        copy.ledger = {}; // it is paid once
        copies.append(copy);
        if (turn.id == last)
            break;
    }
    return copies;
}

void Conversation::continueTurn(TurnId id)
{
    Turn *turn = m_tree.find(id);
    if (!turn || !turn->canBeContinued())
        return;
    freezeItems(*turn, m_clock.now());
    turn->resumes.append(turn->items.size());
    turn->error.reset();
    turn->incompleteReason.clear();
    turn->duration.reset();
    turn->startedAt = m_clock.now();
    turn->state = TurnState::Submitted;
    Q_EMIT turnContinued(id);
    Q_EMIT turnChanged(id);
}

void Conversation::beginResponse(TurnId id, bool keepsText)
{
    if (Turn *turn = running(id)) {
        if (keepsText)
            freezeItems(*turn, m_clock.now());
        else
            dropUnfinished(*turn);
        Q_EMIT turnChanged(id);
    }
}

void Conversation::setDelivery(TurnId id, Delivery delivery)
{
    if (Turn *turn = m_tree.find(id); turn && turn->delivery != delivery) {
        turn->delivery = delivery;
        Q_EMIT turnChanged(id);
    }
}

void Conversation::setLedger(TurnId id, const Protocol::Ledger &ledger)
{
    if (Turn *turn = m_tree.find(id))
        turn->ledger = ledger; // no row of the page shows it
}

void Conversation::noteDetour(TurnId id)
{
    if (Turn *turn = m_tree.find(id)) {
        turn->detour = true;
        Q_EMIT turnChanged(id);
    }
}

void Conversation::apply(TurnId id, const Protocol::Event &event)
{
    Turn *turn = running(id);
    if (turn && turn->delivery == Delivery::NeverSent)
        turn->delivery = Delivery::OutcomeUnknown;
    if (!turn || applyLifeCycle(*turn, event) || !applyToItems(*turn, event, m_clock.now()))
        return;
    setState(*turn, TurnState::Streaming);
    Q_EMIT turnChanged(id);
}

/// Whether `event` is about the response as a whole.
bool Conversation::applyLifeCycle(Turn &turn, const Protocol::Event &event)
{
    if (const auto *created = std::get_if<Protocol::ResponseCreated>(&event)) {
        noteResponse(turn, created->response);
        setState(turn, TurnState::Streaming);
    } else if (const auto *completed = std::get_if<Protocol::ResponseCompleted>(&event)) {
        noteResponse(turn, completed->response);
        turn.delivery = Delivery::Answered;
        finish(turn, TurnState::Completed);
    } else if (const auto *incomplete = std::get_if<Protocol::ResponseIncomplete>(&event)) {
        noteResponse(turn, incomplete->response);
        turn.incompleteReason = incomplete->response.incompleteReason;
        turn.delivery = Delivery::Answered;
        finish(turn, TurnState::Incomplete);
    } else if (const auto *failed = std::get_if<Protocol::ResponseFailed>(&event)) {
        noteResponse(turn, failed->response);
        turn.error = Protocol::classify(failed->response.error.value_or(Protocol::ApiError{}));
        finish(turn, TurnState::Failed);
    } else if (const auto *error = std::get_if<Protocol::ErrorEvent>(&event)) {
        turn.error = Protocol::classify(error->error);
        finish(turn, TurnState::Failed);
    } else {
        return false;
    }
    return true;
}

void Conversation::fail(TurnId id, const Error &error)
{
    if (Turn *turn = running(id)) {
        turn->error = error;
        finish(*turn, TurnState::Failed);
    }
}

void Conversation::stop(TurnId id)
{
    if (Turn *turn = running(id))
        finish(*turn, TurnState::Stopped);
}

void Conversation::noteOddity(TurnId id, const Error &error)
{
    Turn *turn = running(id);
    if (!turn || turn->oddities.contains(error) || turn->oddities.size() >= kMaxOddities)
        return;
    turn->oddities.append(error);
    Q_EMIT turnChanged(id);
}

void Conversation::setState(Turn &turn, TurnState state)
{
    if (turn.state == state)
        return;
    if (!canTransition(turn.state, state)) {
        qCWarning(lcConversation) << "turn" << turn.id.value() << "cannot go from" << int(turn.state) << "to"
                                  << int(state);
        return;
    }
    turn.state = state;
    Q_EMIT turnChanged(turn.id);
}

void Conversation::finish(Turn &turn, TurnState state)
{
    const Clock::TimePoint now = m_clock.now();
    closeItems(turn, now);
    turn.duration = std::chrono::duration_cast<std::chrono::milliseconds>(now - turn.startedAt);
    setState(turn, state);
}

} // namespace Lectern
