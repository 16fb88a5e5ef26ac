// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turntree.h"

#include <QSet>

#include <algorithm>

namespace Lectern {

/// The last one is asked for with every piece of an answer.
qsizetype TurnTree::place(TurnId id) const
{
    const auto at =
        std::find_if(m_path.crbegin(), m_path.crend(), [id](const Turn &turn) { return turn.id == id; });
    return at == m_path.crend() ? -1 : m_path.crend() - at - 1;
}

const Turn *TurnTree::find(TurnId id) const
{
    if (const qsizetype at = place(id); at >= 0)
        return &m_path.at(at);
    const auto aside = m_aside.constFind(id);
    return aside == m_aside.cend() ? nullptr : &*aside;
}

Turn *TurnTree::find(TurnId id)
{
    if (const qsizetype at = place(id); at >= 0)
        return &m_path[at];
    const auto aside = m_aside.find(id);
    return aside == m_aside.end() ? nullptr : &*aside;
}

TurnId TurnTree::branch(TurnId parent, int number) const
{
    for (const TurnId id : m_branches.value(parent)) {
        if (find(id)->branch == number)
            return id;
    }
    return {};
}

Protocol::Ledger TurnTree::cost() const
{
    Protocol::Ledger total;
    for (const Turn &turn : m_path)
        total += turn.ledger;
    for (const Turn &turn : m_aside)
        total += turn.ledger;
    return total;
}

/// A damaged file may lead in a circle; nothing is seen twice.
TurnId TurnTree::endBelow(TurnId id) const
{
    QSet<TurnId> seen;
    while (!seen.contains(id)) {
        seen.insert(id);
        const QList<TurnId> branches = m_branches.value(id);
        if (branches.isEmpty())
            break;
        const TurnId chosen = m_chosen.value(id);
        id = branches.contains(chosen) ? chosen : branches.constLast();
    }
    return id;
}

QList<TurnId> TurnTree::adopt(const QList<Turn> &turns)
{
    QSet<TurnId> parents;
    for (const Turn &turn : turns) {
        QList<TurnId> &branches = m_branches[turn.parent];
        if (!turn.id.isValid() || branches.contains(turn.id))
            continue;
        branches.append(turn.id);
        m_aside.insert(turn.id, turn);
        m_aside[turn.id].latest = false;
        parents.insert(turn.parent);
    }
    QList<TurnId> changed;
    for (const TurnId parent : std::as_const(parents))
        changed += number(parent);
    return changed;
}

/// Counts the branches of `parent`. As long as not all of them are here, what they themselves say is
/// believed.
QList<TurnId> TurnTree::number(TurnId parent)
{
    QList<TurnId> &branches = m_branches[parent];
    std::ranges::sort(branches, {}, [this](TurnId id) { return std::pair(find(id)->branch, id); });
    int count = int(branches.size());
    for (const TurnId id : std::as_const(branches))
        count = std::max(count, find(id)->branches);
    QList<TurnId> changed;
    for (qsizetype i = 0; i < branches.size(); ++i) {
        Turn &turn = *find(branches.at(i));
        const int number = count == branches.size() ? int(i) + 1 : turn.branch;
        if (place(turn.id) >= 0 && (turn.branch != number || turn.branches != count))
            changed.append(turn.id);
        turn.branch = number;
        turn.branches = count;
    }
    return changed;
}

qsizetype TurnTree::extendUpwards()
{
    qsizetype count = 0;
    while (!m_path.isEmpty() && m_aside.contains(m_path.constFirst().parent)) {
        m_path.prepend(m_aside.take(m_path.constFirst().parent));
        ++count;
    }
    return count;
}

qsizetype TurnTree::lead(TurnId last)
{
    QList<TurnId> way; // upwards, as far as it is off the path
    QSet<TurnId> seen;
    TurnId at = last;
    for (; m_aside.contains(at) && !seen.contains(at); at = m_aside.constFind(at)->parent) {
        seen.insert(at);
        way.append(at);
    }
    const qsizetype kept = place(at) + 1;
    setEnd(false);
    while (m_path.size() > kept) {
        const Turn left = m_path.takeLast();
        m_chosen[left.parent] = left.id;
        m_aside.insert(left.id, left);
    }
    for (auto id = way.crbegin(); id != way.crend(); ++id)
        m_path.append(m_aside.take(*id));
    setEnd(true);
    return kept;
}

void TurnTree::append(Turn turn)
{
    setEnd(false);
    QList<TurnId> &branches = m_branches[turn.parent];
    int count = m_elsewhere.take(turn.parent);
    for (const TurnId id : std::as_const(branches))
        count = std::max(count, find(id)->branches);
    turn.branch = turn.branches = count + 1;
    for (const TurnId id : std::as_const(branches))
        find(id)->branches = turn.branches;
    branches.append(turn.id);
    m_path.append(turn);
    setEnd(true);
}

void TurnTree::removeLast()
{
    const Turn gone = m_path.takeLast();
    QList<TurnId> &branches = m_branches[gone.parent];
    branches.removeOne(gone.id);
    for (const TurnId id : std::as_const(branches)) {
        Turn &other = *find(id);
        --other.branches;
        other.branch -= other.branch > gone.branch;
    }
    if (branches.isEmpty())
        m_elsewhere[gone.parent] = gone.branches - 1;
    setEnd(true);
}

void TurnTree::setEnd(bool isEnd)
{
    if (!m_path.isEmpty())
        m_path.last().latest = isEnd;
}

} // namespace Lectern
