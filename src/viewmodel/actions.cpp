// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/actions.h"

#include "viewmodel/actionslot.h"

#include <QGuiApplication>
#include <QQmlEngine>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

Actions::Actions(QObject *parent)
    : Actions(actionTable(thisDesktop(), QGuiApplication::layoutDirection()), parent)
{
}

Actions::Actions(const QList<ActionEntry> &entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
    , m_map(m_entries, {})
{
}

Actions *Actions::of(QQmlEngine &engine)
{
    static const int type = qmlTypeId("Lectern.ViewModel", 1, 0, "Actions");
    return engine.singletonInstance<Actions *>(type);
}

void Actions::setPreferences(Preferences *preferences)
{
    if (m_preferences == preferences)
        return;
    if (m_preferences)
        m_preferences->disconnect(this);
    m_preferences = preferences;
    if (preferences)
        connect(preferences, &Preferences::shortcutsChanged, this, &Actions::readShortcuts);
    readShortcuts();
    Q_EMIT preferencesChanged();
}

void Actions::readShortcuts()
{
    ShortcutMap::Chosen chosen;
    for (const ActionEntry &entry : m_entries) {
        const QString text = m_preferences ? m_preferences->shortcuts(entry.name) : QString();
        if (const auto shortcuts = shortcutsFrom(text))
            chosen.insert(entry.name, *shortcuts);
    }
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    m_map = ShortcutMap(m_entries, m_chosen);
    ++m_changes;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT shortcutsChanged();
}

const ActionEntry *Actions::find(const QString &name) const
{
    const auto entry = std::ranges::find(m_entries, name, &ActionEntry::name);
    return entry == m_entries.end() ? nullptr : &*entry;
}

QString Actions::withKeys(const QString &text, const QString &name) const
{
    const QStringList keys = m_map.of(name);
    return keys.isEmpty()
               ? text
               : tr("%1 (%2)", "a command and its shortcut").arg(text, shownShortcut(keys.constFirst()));
}

ActionSlot *Actions::slotFor(const QString &name) const
{
    const QList<ActionSlot *> all = m_slots.value(name);
    const auto last =
        std::find_if(all.crbegin(), all.crend(), [](const ActionSlot *slot) { return slot->isEnabled(); });
    return last == all.crend() ? nullptr : *last;
}

bool Actions::trigger(const QString &name)
{
    ActionSlot *slot = slotFor(name);
    if (slot)
        Q_EMIT slot->triggered();
    return slot != nullptr;
}

QString Actions::shortcutOf(int key, int modifiers) const
{
    return Lectern::shortcutOf(key, Qt::KeyboardModifiers(modifiers));
}

QString Actions::ownerText(const QString &shortcut, const QString &but) const
{
    const QString owner = m_map.owner(shortcut);
    const ActionEntry *entry = owner == but ? nullptr : find(owner);
    return entry ? entry->text : QString();
}

void Actions::bind(const QString &name, const QString &shortcut)
{
    const QString owner = m_map.owner(shortcut);
    if (!owner.isEmpty() && owner != name) {
        QStringList left = m_map.of(owner);
        left.removeAll(shortcut);
        choose(owner, left);
    }
    choose(name, shortcut.isEmpty() ? QStringList() : QStringList{shortcut});
}

void Actions::choose(const QString &name, const QStringList &shortcuts)
{
    const ActionEntry *entry = find(name);
    if (m_preferences && entry)
        m_preferences->setShortcuts(name,
                                    shortcuts == entry->shortcuts ? QString() : shortcutsText(shortcuts));
}

void Actions::reset(const QString &name)
{
    if (m_preferences)
        m_preferences->setShortcuts(name, {});
}

void Actions::resetAll()
{
    const QStringList names = m_chosen.keys();
    for (const QString &name : names)
        reset(name);
}

void Actions::add(ActionSlot &slot)
{
    m_slots[slot.action()].append(&slot);
    Q_EMIT availabilityChanged(slot.action());
}

void Actions::remove(ActionSlot &slot)
{
    m_slots[slot.action()].removeAll(&slot);
    Q_EMIT availabilityChanged(slot.action());
}

QString Actions::conflict(const QString &name) const
{
    QStringList sentences;
    const QStringList lost = m_map.lost(name);
    for (const QString &shortcut : lost)
        sentences += tr("%1 belongs to “%2”.").arg(shownShortcut(shortcut), ownerText(shortcut, {}));
    return sentences.join(u' ');
}

int Actions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant Actions::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const ActionEntry &entry = m_entries.at(index.row());
    QStringList keys;
    switch (Role(role)) {
    case Role::Name:
        return entry.name;
    case Role::Text:
        return entry.text;
    case Role::Group:
        return groupName(entry.group);
    case Role::Keys:
        std::ranges::transform(m_map.of(entry.name), std::back_inserter(keys), shownShortcut);
        return keys.join(tr(", ", "between shortcuts"));
    case Role::Own:
        return m_chosen.contains(entry.name);
    case Role::Conflict:
        return conflict(entry.name);
    }
    return {};
}

QHash<int, QByteArray> Actions::roleNames() const
{
    return {{int(Role::Name), "name"}, {int(Role::Text), "text"}, {int(Role::Group), "group"},
            {int(Role::Keys), "keys"}, {int(Role::Own), "own"},   {int(Role::Conflict), "conflict"}};
}

} // namespace Lectern
