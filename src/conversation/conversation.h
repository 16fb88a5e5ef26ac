// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "conversation/turn.h"
#include "protocol/event.h"
#include "protocol/request.h"

#include <QList>
#include <QObject>
#include <QString>

namespace Lectern {

/// What was asked and answered, the single source of truth about it. Built from events; no sockets, files or
/// timers. Lives on the thread of its owner.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    /// `key` names the conversation towards the server (`prompt_cache_key`); empty for a new random one.
    explicit Conversation(const Clock &clock, const QString &key = {}, QObject *parent = nullptr);

    const QString &key() const { return m_key; }

    const QList<Turn> &turns() const { return m_turns; }
    const Turn *turn(TurnId id) const;
    bool isEmpty() const { return m_turns.isEmpty(); }

    /// The request that asks `question` after all that was said. A turn that failed before it had an answer
    /// is left out; of a stopped, incomplete or failed answer the text that had come is sent as it stands.
    Protocol::ResponseRequest requestFor(const QString &question) const;

    /// The request that has the answer of the last turn go on where it was cut. Only after continueTurn().
    Protocol::ResponseRequest requestToContinue() const;

    /// The turn that the next one takes the place of; invalid when there is none.
    TurnId replaceableTurn() const;

    /// Adds a turn for `question`. The last turn goes if it failed before anything of an answer had come: the
    /// new one takes its place. `id` must be new.
    void beginTurn(TurnId id, const QString &question, const QString &model);

    /// A turn of an earlier run of the program, behind those that are there.
    void restoreTurn(const Turn &turn);

    /// The answer of the last turn goes on: its text so far counts as said.
    void continueTurn(TurnId id);

    /// The question is asked again as another turn.
    void supersede(TurnId id);

    /// The server is asked anew within the turn: what is finished stays, the rest goes.
    /// With `keepsText` the rest counts as said.
    void beginResponse(TurnId id, bool keepsText = false);

    void setDelivery(TurnId id, Delivery delivery);
    /// Emits nothing.
    void setLedger(TurnId id, const Protocol::Ledger &ledger);
    void noteDetour(TurnId id);

    /// Builds the answer on. Events for a turn that is final or not here are ignored.
    void apply(TurnId id, const Protocol::Event &event);

    /// The turn broke; what had come is kept. Ignored when the turn is final.
    void fail(TurnId id, const Error &error);

    /// The person stopped the turn; what had come is kept. Ignored when the turn is final.
    void stop(TurnId id);

    /// Something of the server could not be read; the answer goes on.
    void noteOddity(TurnId id, const Error &error);

Q_SIGNALS:
    void turnAdded(Lectern::TurnId id);
    void turnChanged(Lectern::TurnId id);
    void turnRemoved(Lectern::TurnId id);

private:
    Turn *find(TurnId id);
    void append(const Turn &turn);
    Turn *running(TurnId id);
    bool applyLifeCycle(Turn &turn, const Protocol::Event &event);
    void setState(Turn &turn, TurnState state);
    void finish(Turn &turn, TurnState state);

    const Clock &m_clock;
    QString m_key;
    QList<Turn> m_turns;
};

} // namespace Lectern
