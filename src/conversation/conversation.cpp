// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "base/logging.h"
#include "conversation/answerbuilder.h"
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
    return !turn.superseded && (turn.state != TurnState::Failed || turn.hasOutput());
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

/// The last one is asked for with every piece of an answer.
const Turn *Conversation::turn(TurnId id) const
{
    const auto at =
        std::find_if(m_turns.crbegin(), m_turns.crend(), [id](const Turn &turn) { return turn.id == id; });
    return at == m_turns.crend() ? nullptr : &*at;
}

Turn *Conversation::find(TurnId id)
{
    const auto at =
        std::find_if(m_turns.rbegin(), m_turns.rend(), [id](const Turn &turn) { return turn.id == id; });
    return at == m_turns.rend() ? nullptr : &*at;
}

Turn *Conversation::running(TurnId id)
{
    Turn *turn = find(id);
    return turn && !isFinal(turn->state) ? turn : nullptr;
}

Protocol::ResponseRequest Conversation::requestFor(const QString &question) const
{
    Protocol::ResponseRequest request;
    request.promptCacheKey = m_key;
    for (const Turn &turn : m_turns) {
        if (!wasAnswered(turn))
            continue;
        request.input.append(Protocol::userMessage(turn.question));
        appendAnswer(request.input, turn, turn.state == TurnState::Completed || !turn.resumes.isEmpty());
    }
    if (!question.isEmpty())
        request.input.append(Protocol::userMessage(question));
    return request;
}

Protocol::ResponseRequest Conversation::requestToContinue() const
{
    return requestFor({}); // the last turn ends with what continueTurn() put there
}

TurnId Conversation::replaceableTurn() const
{
    const bool isThere = !m_turns.isEmpty() && m_turns.constLast().state == TurnState::Failed &&
                         !m_turns.constLast().hasOutput();
    return isThere ? m_turns.constLast().id : TurnId();
}

void Conversation::beginTurn(TurnId id, const QString &question, const QString &model)
{
    if (const TurnId failed = replaceableTurn(); failed.isValid()) {
        m_turns.removeLast();
        Q_EMIT turnRemoved(failed);
    }
    Turn turn;
    turn.id = id;
    turn.question = question;
    turn.model = model;
    turn.startedAt = m_clock.now();
    append(turn);
}

void Conversation::restoreTurn(const Turn &turn)
{
    append(turn);
}

void Conversation::append(const Turn &turn)
{
    TurnId before;
    if (!m_turns.isEmpty()) {
        before = m_turns.constLast().id;
        m_turns.last().latest = false;
    }
    const bool offered = before.isValid() && this->turn(before)->state != TurnState::Completed;
    m_turns.append(turn);
    if (offered) // to go on or to be asked again, which only the last one is
        Q_EMIT turnChanged(before);
    Q_EMIT turnAdded(turn.id);
}

void Conversation::continueTurn(TurnId id)
{
    Turn *turn = find(id);
    if (!turn || !turn->canBeContinued())
        return;
    freezeItems(*turn, m_clock.now());
    turn->resumes.append(turn->items.size());
    turn->error.reset();
    turn->incompleteReason.clear();
    turn->duration.reset();
    turn->startedAt = m_clock.now();
    turn->state = TurnState::Submitted;
    Q_EMIT turnChanged(id);
}

void Conversation::supersede(TurnId id)
{
    if (Turn *turn = find(id)) {
        turn->superseded = true;
        Q_EMIT turnChanged(id);
    }
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
    if (Turn *turn = find(id); turn && turn->delivery != delivery) {
        turn->delivery = delivery;
        Q_EMIT turnChanged(id);
    }
}

void Conversation::setLedger(TurnId id, const Protocol::Ledger &ledger)
{
    if (Turn *turn = find(id))
        turn->ledger = ledger; // no row of the page shows it
}

void Conversation::noteDetour(TurnId id)
{
    if (Turn *turn = find(id)) {
        turn->detour = true;
        Q_EMIT turnChanged(id);
    }
}

void Conversation::apply(TurnId id, const Protocol::Event &event)
{
    Turn *turn = running(id);
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
        finish(turn, TurnState::Completed);
    } else if (const auto *incomplete = std::get_if<Protocol::ResponseIncomplete>(&event)) {
        noteResponse(turn, incomplete->response);
        turn.incompleteReason = incomplete->response.incompleteReason;
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
