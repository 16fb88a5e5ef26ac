// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "conversation/attachment.h"
#include "conversation/turn.h"
#include "conversation/turntree.h"
#include "protocol/event.h"
#include "protocol/ledger.h"
#include "protocol/request.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace Lectern {

/// A question that is about to be asked.
struct NewTurn
{
    TurnId id;     ///< must be new
    TurnId parent; ///< the turn that it follows; invalid for the first of a conversation
    QString question;
    QString model;
    QString effort; ///< empty for the model's own
    /// A turn at the end that failed before anything of an answer had come makes room for this one.
    bool replaces = true;
    QList<Attachment> attachments = {}; ///< given along
};

/// What was asked and answered, the single source of truth about it: a tree of turns, one path of which is
/// chosen. Built from events; no sockets, files or timers. Lives on the thread of its owner.
///
/// Of a conversation that is kept elsewhere the end of the path is enough to show; what comes before it and
/// its other branches can follow. Turns that have left the path stay here.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    /// `key` names the conversation towards the server (`prompt_cache_key`); empty for a new random one.
    explicit Conversation(const Clock &clock, const QString &key = {}, QObject *parent = nullptr);

    const QString &key() const { return m_key; }

    /// The chosen path, the first question first.
    const QList<Turn> &turns() const { return m_tree.path(); }
    bool isEmpty() const { return turns().isEmpty(); }
    /// The first of turns() follows another one, which is not here.
    bool hasEarlier() const { return !isEmpty() && turns().constFirst().parent.isValid(); }
    /// Any turn that is here, on the path or off it.
    const Turn *turn(TurnId id) const { return m_tree.find(id); }
    /// The `number`th branch where `id` is one; invalid when it is not here.
    TurnId branchOf(TurnId id, int number) const;

    /// What all turns that are here have cost, on the path and off it.
    Protocol::Ledger cost() const { return m_tree.cost(); }

    /// The request that asks the question of `id`, a turn of the path, after all that was said before it;
    /// after continueTurn() the one that has its answer go on. What stands below it is left out, and so is a
    /// turn that failed before it had an answer; of a stopped, incomplete or failed answer the text that had
    /// come is sent as it stands. Whole only while hasEarlier() is false.
    Protocol::ResponseRequest requestFor(TurnId id) const;

    /// The turn that the next one takes the place of; invalid when there is none.
    TurnId replaceableTurn() const;
    /// What the next question follows.
    TurnId nextParent() const;

    /// Adds a turn as the newest branch of its parent and chooses it: what followed there leaves the path. At
    /// the end of the path a turn that failed before anything of an answer had come goes for good where the
    /// new one, which NewTurn::replaces it, takes its place.
    void beginTurn(const NewTurn &asked);

    /// The path goes through `id` and on to the end that was chosen last below it. Ignored for a turn that is
    /// on the path or not here.
    void choose(TurnId id);

    /// Turns that were kept elsewhere come before the first of the path, or are the path of an empty
    /// conversation: oldest first, each following the one before it.
    void prependEarlier(const QList<Turn> &turns);

    /// Turns that were kept elsewhere: branches and what follows them stand off the path, what comes before
    /// the path comes onto it. Those that are here stay as they are.
    void adopt(const QList<Turn> &turns);

    /// The path up to `last` as turns of another conversation, none of them running.
    QList<Turn> copyOfPath(TurnId last, const std::function<TurnId()> &newId) const;

    /// The answer of the last turn goes on: its text so far counts as said.
    void continueTurn(TurnId id);

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
    /// A new turn stands at the end of the path.
    void turnAdded(Lectern::TurnId id);
    /// On the path or off it.
    void turnChanged(Lectern::TurnId id);
    /// The person had its answer go on; comes before turnChanged().
    void turnContinued(Lectern::TurnId id);
    /// It stood at the end of the path and is gone for good.
    void turnRemoved(Lectern::TurnId id);
    /// So many turns have come before what was the first one.
    void turnsPrepended(qsizetype count);
    /// From this place on the path is another one. What stood there is off it now.
    void pathChanged(qsizetype from);

private:
    void lead(TurnId last);
    Turn *running(TurnId id);
    bool applyLifeCycle(Turn &turn, const Protocol::Event &event);
    void setState(Turn &turn, TurnState state);
    void finish(Turn &turn, TurnState state);

    const Clock &m_clock;
    QString m_key;
    TurnTree m_tree;
};

} // namespace Lectern
