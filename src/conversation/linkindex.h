// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/linklabels.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Lectern {

/// Which chunk of a text defines a link label, and which ones may use it. Chunks are numbers in the order of
/// the text. Of several definitions the first one counts.
class LinkIndex
{
public:
    /// Chunk `chunk` has `keys` in brackets.
    void setUses(qsizetype chunk, const QSet<QString> &keys);

    /// And these.
    void addUses(qsizetype chunk, const QSet<QString> &keys);

    /// The chunk has these definitions now. Returns the keys that mean something else than before.
    QSet<QString> setDefinitions(qsizetype chunk, const QList<LinkDefinition> &definitions);

    /// The chunks with `key` in brackets.
    QList<qsizetype> users(const QString &key) const { return m_users.value(key); }

    /// The definitions that chunk `chunk` may need and does not hold itself.
    QList<LinkDefinition> neededBy(qsizetype chunk) const;

    /// True when a chunk before `chunk` defines `key`.
    bool isDefinedBefore(qsizetype chunk, const QString &key) const;

    bool defines(qsizetype chunk, const QString &key) const;

private:
    struct Owned
    {
        qsizetype chunk = 0;
        LinkDefinition definition;
    };
    QHash<QString, Owned> m_definitions;
    QHash<QString, QList<qsizetype>> m_users;
    QHash<qsizetype, QSet<QString>> m_uses;
    QHash<qsizetype, QSet<QString>> m_ownKeys;
};

} // namespace Lectern
