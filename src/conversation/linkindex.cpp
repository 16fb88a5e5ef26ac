// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/linkindex.h"

#include <algorithm>

namespace Lectern {

namespace {

/// A longer target is known in its own chunk only: copies of it before many chunks would cost the square of
/// the text.
constexpr qsizetype kMaxSharedTarget = 4096;

} // namespace

void LinkIndex::setUses(qsizetype chunk, const QSet<QString> &keys)
{
    const QSet<QString> before = m_uses.take(chunk);
    for (const QString &key : before) {
        if (keys.contains(key))
            continue;
        const auto users = m_users.find(key);
        // Chunks that change are the last ones, so the end is where to look.
        users->removeAt(users->lastIndexOf(chunk));
        if (users->isEmpty())
            m_users.erase(users);
    }
    for (const QString &key : keys) {
        if (!before.contains(key))
            m_users[key].append(chunk);
    }
    if (!keys.isEmpty())
        m_uses.insert(chunk, keys);
}

void LinkIndex::addUses(qsizetype chunk, const QSet<QString> &keys)
{
    for (const QString &key : keys) {
        if (m_uses.value(chunk).contains(key))
            continue;
        m_uses[chunk].insert(key);
        m_users[key].append(chunk);
    }
}

QSet<QString> LinkIndex::setDefinitions(qsizetype chunk, const QList<LinkDefinition> &definitions)
{
    QSet<QString> changed;
    QSet<QString> keys;
    for (const LinkDefinition &definition : definitions) {
        const QString key = linkLabelKey(definition.label);
        if (definition.target.size() > kMaxSharedTarget || isDefinedBefore(chunk, key))
            continue;
        keys.insert(key);
        const auto known = m_definitions.constFind(key);
        if (known == m_definitions.constEnd() || known->definition.target != definition.target)
            changed.insert(key);
        m_definitions.insert(key, {chunk, definition});
    }
    for (const QString &key : m_ownKeys.take(chunk) - keys) {
        if (!defines(chunk, key))
            continue;
        m_definitions.remove(key);
        changed.insert(key);
    }
    if (!keys.isEmpty())
        m_ownKeys.insert(chunk, keys);
    return changed;
}

QList<LinkDefinition> LinkIndex::neededBy(qsizetype chunk) const
{
    QList<LinkDefinition> needed;
    if (m_definitions.isEmpty())
        return needed;
    const auto uses = m_uses.constFind(chunk);
    if (uses == m_uses.constEnd())
        return needed;
    for (const QString &key : *uses) {
        const auto known = m_definitions.constFind(key);
        if (known != m_definitions.constEnd() && known->chunk != chunk)
            needed.append(known->definition);
    }
    return needed;
}

bool LinkIndex::isDefinedBefore(qsizetype chunk, const QString &key) const
{
    const auto known = m_definitions.constFind(key);
    return known != m_definitions.constEnd() && known->chunk < chunk;
}

bool LinkIndex::defines(qsizetype chunk, const QString &key) const
{
    const auto known = m_definitions.constFind(key);
    return known != m_definitions.constEnd() && known->chunk == chunk;
}

} // namespace Lectern
