// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/delivery.h"
#include "base/error.h"
#include "base/id.h"
#include "conversation/attachment.h"
#include "protocol/item.h"
#include "protocol/ledger.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// Where a turn stands. `canTransition` holds the legal steps.
enum class TurnState {
    Submitted,  ///< handed over, nothing heard yet
    Streaming,  ///< the server answers
    Completed,  ///< the answer is whole
    Incomplete, ///< the server ended it early and said why
    Stopped,    ///< the person stopped it
    Failed,     ///< it broke; what had come is kept
};

constexpr bool isFinal(TurnState state)
{
    return state != TurnState::Submitted && state != TurnState::Streaming;
}

/// A running turn may go anywhere but back; a final one nowhere, unless the person has it continued.
constexpr bool canTransition(TurnState from, TurnState to)
{
    return !isFinal(from) && to != TurnState::Submitted && from != to;
}

/// One text part of a message: what the answer says, or why it is refused.
struct TextPart
{
    QString text;
    bool refusal = false;
    QList<Protocol::Annotation> annotations;
};

/// One output item while it is built: first from deltas, then, when it is done, from the finished item, which
/// is the authority.
struct AnswerItem
{
    int outputIndex = -1; ///< counted through all responses of the turn
    Protocol::Item item;  ///< as last announced; whole once `done`
    bool done = false;
    QList<TextPart> parts;   ///< of a message, by content index
    QList<QString> summary;  ///< of reasoning, by summary index; Markdown
    QList<QString> thoughts; ///< raw reasoning, by content index
    QString input;           ///< of a tool call
    QString phase;           ///< last progress of a hosted tool
    Clock::TimePoint startedAt;
    std::optional<std::chrono::milliseconds> duration; ///< once done, or once the turn is over
};

/// One question and its answer.
struct Turn
{
    TurnId id;
    TurnId parent;                 ///< the turn that this one follows; invalid for the first
    QString question;              ///< as typed; may be empty where something is given along
    QList<Attachment> attachments; ///< given along with the question, in their order
    QString model;                 ///< asked for; then the one that answers
    QString effort;                ///< asked for; empty for the model's own
    QDateTime askedAt;             ///< UTC
    TurnState state = TurnState::Submitted;
    QString responseId;
    QList<AnswerItem> items;  ///< by output index
    int outputBase = 0;       ///< index of the first item of the current response
    QList<qsizetype> resumes; ///< before which items the person had the answer continued
    std::optional<Protocol::Usage> usage;
    QString incompleteReason;   ///< of an Incomplete turn
    std::optional<Error> error; ///< of a Failed turn
    Delivery delivery = Delivery::NeverSent;
    Protocol::Ledger ledger;
    bool detour = false;   ///< asked over HTTP from here on, as WebSockets do not work
    bool latest = true;    ///< the end of the path, on which no other turn follows
    int branch = 1;        ///< which of its branches this one is, the oldest being 1
    int branches = 1;      ///< turns that follow the same parent
    QList<Error> oddities; ///< messages of the server that could not be read, each kind once
    Clock::TimePoint startedAt;
    std::optional<std::chrono::milliseconds> duration; ///< once final

    /// True once anything of an answer is there to be seen.
    bool hasOutput() const;
    /// Something of a message is there, so that the answer can go on.
    bool canBeContinued() const;
    /// The last item is a message that came whole and is no mere commentary.
    bool endsWithMessage() const;
    /// Paragraphs of the answer's messages, begun ones counted.
    int paragraphs() const;
    /// The Markdown of the answer's messages, parts joined by blank lines between messages.
    QString answerText() const;
};

} // namespace Lectern
