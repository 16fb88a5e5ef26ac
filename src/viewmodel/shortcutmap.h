// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/actiontable.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// Which keys do what: the standard ones, and before them what the person has chosen for single actions. A
/// shortcut belongs to one action only: what was chosen wins over what is standard, else the action that
/// comes first.
class ShortcutMap
{
public:
    using Chosen = QHash<QString, QStringList>; ///< by the action's name; an empty list: no keys at all

    ShortcutMap() = default;
    ShortcutMap(const QList<ActionEntry> &actions, const Chosen &chosen);

    /// Those that work, in their order.
    QStringList of(const QString &action) const { return m_held.value(action); }
    /// Those that it would have, but another action has them.
    QStringList lost(const QString &action) const { return m_lost.value(action); }
    /// The name of the action that has it; empty: nobody.
    QString owner(const QString &shortcut) const { return m_owners.value(shortcut); }

private:
    void take(const QString &action, const QStringList &shortcuts);

    QHash<QString, QStringList> m_held;
    QHash<QString, QStringList> m_lost;
    QHash<QString, QString> m_owners;
};

/// As it stands in the settings file; the other way round nothing for a text that means the standard.
QString shortcutsText(const QStringList &shortcuts);
std::optional<QStringList> shortcutsFrom(const QString &text);

/// What the keys make as a shortcut, see ActionEntry::shortcuts. Empty where they make none: only Shift and
/// the like are pressed, or they are needed to write, to go on or to leave.
QString shortcutOf(int key, Qt::KeyboardModifiers modifiers);

/// As the platform writes it.
QString shownShortcut(const QString &shortcut);

} // namespace Lectern
