// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "base/logging.h"
#include "base/overloaded.h"
#include "conversation/answerbuilder.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A reminder of each kind is enough; a server that sends only rubbish must not fill the memory.
constexpr qsizetype kMaxOddities = 8;

bool wasAnswered(const Turn &turn)
{
    return turn.state != TurnState::Failed || turn.hasOutput();
}

/// Whether the item as received holds what was said; the deltas may have said more.
bool speaksForItself(const Protocol::Item &item)
{
    const auto *message = std::get_if<Protocol::MessageItem>(&item.body);
    if (!message)
        return std::holds_alternative<Protocol::ReasoningItem>(item.body);
    return std::ranges::any_of(message->content, [](const Protocol::ContentPart &part) {
        const auto *text = std::get_if<Protocol::OutputTextPart>(&part);
        return text ? !text->text.isEmpty() : std::holds_alternative<Protocol::RefusalPart>(part);
    });
}

/// The answer as input: whole items as received, of an unfinished one the text.
void appendAnswer(QJsonArray &input, const Turn &turn)
{
    for (const AnswerItem &item : turn.items) {
        if (turn.state == TurnState::Completed && item.done && speaksForItself(item.item)) {
            input.append(item.item.json);
        } else if (std::holds_alternative<Protocol::MessageItem>(item.item.body)) {
            QString text;
            for (const TextPart &part : item.parts)
                text += part.text;
            if (!text.isEmpty())
                input.append(Protocol::assistantMessage(text));
        }
    }
}

} // namespace

Conversation::Conversation(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

const Turn *Conversation::turn(TurnId id) const
{
    const auto at = std::ranges::find(m_turns, id, &Turn::id);
    return at == m_turns.cend() ? nullptr : &*at;
}

Turn *Conversation::find(TurnId id)
{
    const auto at = std::ranges::find(m_turns, id, &Turn::id);
    return at == m_turns.end() ? nullptr : &*at;
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
        appendAnswer(request.input, turn);
    }
    request.input.append(Protocol::userMessage(question));
    return request;
}

void Conversation::beginTurn(TurnId id, const QString &question, const QString &model)
{
    if (!m_turns.isEmpty() && !wasAnswered(m_turns.constLast())) {
        const TurnId failed = m_turns.constLast().id;
        m_turns.removeLast();
        Q_EMIT turnRemoved(failed);
    }
    Turn turn;
    turn.id = id;
    turn.question = question;
    turn.model = model;
    turn.startedAt = m_clock.now();
    m_turns.append(turn);
    Q_EMIT turnAdded(id);
}

void Conversation::apply(TurnId id, const Protocol::Event &event)
{
    Turn *turn = running(id);
    if (!turn)
        return;
    const auto note = [turn](const Protocol::ResponseInfo &response) {
        if (!response.id.isEmpty())
            turn->responseId = response.id;
        if (!response.model.isEmpty())
            turn->model = response.model;
        if (response.usage)
            turn->usage = response.usage;
    };
    std::visit(Overloaded{
                   [&](const Protocol::ResponseCreated &created) {
                       note(created.response);
                       setState(*turn, TurnState::Streaming);
                   },
                   [&](const Protocol::ResponseCompleted &completed) {
                       note(completed.response);
                       finish(*turn, TurnState::Completed);
                   },
                   [&](const Protocol::ResponseIncomplete &incomplete) {
                       note(incomplete.response);
                       turn->incompleteReason = incomplete.response.incompleteReason;
                       finish(*turn, TurnState::Incomplete);
                   },
                   [&](const Protocol::ResponseFailed &failed) {
                       note(failed.response);
                       turn->error = Protocol::classify(failed.response.error.value_or(Protocol::ApiError{}));
                       finish(*turn, TurnState::Failed);
                   },
                   [&](const Protocol::ErrorEvent &failed) {
                       turn->error = Protocol::classify(failed.error);
                       finish(*turn, TurnState::Failed);
                   },
                   [&](const auto &other) {
                       if (!applyToItems(*turn, other, m_clock.now()))
                           return;
                       setState(*turn, TurnState::Streaming);
                       Q_EMIT turnChanged(id);
                   },
               },
               event);
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
