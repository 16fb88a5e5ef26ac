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
    explicit Conversation(const Clock &clock, QObject *parent = nullptr);

    /// Names the conversation towards the server (`prompt_cache_key`); a random UUID.
    const QString &key() const { return m_key; }

    const QList<Turn> &turns() const { return m_turns; }
    const Turn *turn(TurnId id) const;
    bool isEmpty() const { return m_turns.isEmpty(); }

    /// The request that asks `question` after all that was said. A turn that failed before it had an answer is
    /// left out; of a stopped, incomplete or failed answer the text that had come is sent as it stands.
    Protocol::ResponseRequest requestFor(const QString &question) const;

    /// Adds a turn for `question`. The last turn goes if it failed before anything of an answer had come: the
    /// new one takes its place. `id` must be new.
    void beginTurn(TurnId id, const QString &question, const QString &model);

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
    Turn *running(TurnId id);
    void setState(Turn &turn, TurnState state);
    void finish(Turn &turn, TurnState state);

    const Clock &m_clock;
    QString m_key;
    QList<Turn> m_turns;
};

} // namespace Lectern
