// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/turn.h"
#include "protocol/ledger.h"

#include <QHash>
#include <QList>

namespace Lectern {

/// The turns of a conversation: a tree by Turn::parent, of which one path is chosen, from a first question
/// down to a last one. Not all of it need be here: what the first turn of the path follows, and branches, may
/// be kept elsewhere. Turn::branch, branches and latest are kept true for all that is here. Pure.
class TurnTree
{
public:
    const QList<Turn> &path() const { return m_path; }

    /// Any turn that is here; null for others.
    const Turn *find(TurnId id) const;
    Turn *find(TurnId id);
    /// Where a turn stands on the path, -1 for others.
    qsizetype place(TurnId id) const;
    /// The `number`th of the turns that follow `parent`; invalid when it is not here.
    TurnId branch(TurnId parent, int number) const;
    /// The end of the path that was chosen last below `id`, else that of the newest branches.
    TurnId endBelow(TurnId id) const;

    /// What all that is here has cost.
    Protocol::Ledger cost() const;

    /// Takes turns that were kept elsewhere. They stand off the path; those that are here stay as they are.
    /// Returns those of the path that have another number by now.
    QList<TurnId> adopt(const QList<Turn> &turns);

    /// Turns before the first of the path, as far as they are here, come onto it. Returns how many.
    qsizetype extendUpwards();

    /// The path ends with `last`, or is empty when that is not here. Returns from which place on it is
    /// another one; its length when it is not.
    qsizetype lead(TurnId last);

    /// A new turn behind the path, as the newest branch of Turn::parent, which is the last of the path or is
    /// not here.
    void append(Turn turn);

    /// Forgets the last turn of the path.
    void removeLast();

private:
    QList<TurnId> number(TurnId parent);
    void setEnd(bool isEnd);

    QList<Turn> m_path;
    QHash<TurnId, Turn> m_aside;
    QHash<TurnId, QList<TurnId>> m_branches; ///< by parent, the oldest first
    QHash<TurnId, TurnId> m_chosen;          ///< by parent: what stood on the path last
    QHash<TurnId, int> m_elsewhere;          ///< by parent: branches that are known and not here
};

} // namespace Lectern
