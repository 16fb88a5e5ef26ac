// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/actiontable.h"
#include "viewmodel/preferences.h"
#include "viewmodel/shortcutmap.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;

namespace Lectern {

class ActionSlot;

/// All that the program can do, as one list: menus, tooltips, shortcuts and the palette have it from here.
/// How something is done says an ActionSlot; where several are there for one action, the last one that is
/// enabled does it. One for each engine.
class Actions final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(
        Lectern::Preferences *preferences READ preferences WRITE setPreferences NOTIFY preferencesChanged)
    Q_PROPERTY(
        bool customized READ isCustomized NOTIFY shortcutsChanged) ///< keys of any are not the standard ones
    /// How often keys have changed. A binding that reads them by a function reads this, too, to follow them.
    Q_PROPERTY(int changes READ changes NOTIFY shortcutsChanged)

public:
    enum class Role {
        Name = Qt::UserRole + 1,
        Text,
        Group,
        Keys,     ///< all of them, as the platform writes them; empty: none
        Own,      ///< they are not the standard ones
        Conflict, ///< which keys it does not have, and who has them, as a sentence
    };
    Q_ENUM(Role)

    explicit Actions(QObject *parent = nullptr);
    Actions(const QList<ActionEntry> &entries, QObject *parent = nullptr);

    /// That of `engine`.
    static Actions *of(QQmlEngine &engine);

    /// Where the chosen keys are kept; without them the standard ones hold.
    Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);

    const QList<ActionEntry> &entries() const { return m_entries; }
    /// Null where there is none of that name.
    const ActionEntry *find(const QString &name) const;
    QStringList shortcuts(const QString &name) const { return m_map.of(name); }
    int changes() const { return m_changes; }
    /// `text` with the first of its keys behind it, where there are some.
    Q_INVOKABLE QString withKeys(const QString &text, const QString &name) const;
    bool isCustomized() const { return !m_chosen.isEmpty(); }

    /// Somebody does it, and it can be done now.
    bool isAvailable(const QString &name) const { return slotFor(name) != nullptr; }
    /// False when it cannot be done now.
    Q_INVOKABLE bool trigger(const QString &name);

    /// See shortcutOf().
    Q_INVOKABLE QString shortcutOf(int key, int modifiers) const;
    Q_INVOKABLE QString shown(const QString &shortcut) const { return shownShortcut(shortcut); }
    /// The text of the action that has it, unless that is `but`; empty: nobody.
    Q_INVOKABLE QString ownerText(const QString &shortcut, const QString &but) const;
    /// From now on `name` has this shortcut only; who had it before has it no more. An empty one: none.
    Q_INVOKABLE void bind(const QString &name, const QString &shortcut);
    Q_INVOKABLE void reset(const QString &name);
    Q_INVOKABLE void resetAll();

    /// Only for ActionSlot.
    void add(ActionSlot &slot);
    void remove(ActionSlot &slot);
    void tellAvailability(const QString &name) { Q_EMIT availabilityChanged(name); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void preferencesChanged();
    void shortcutsChanged();
    void availabilityChanged(const QString &name);

private:
    void readShortcuts();
    ActionSlot *slotFor(const QString &name) const;
    QString conflict(const QString &name) const;
    void choose(const QString &name, const QStringList &shortcuts);

    const QList<ActionEntry> m_entries;
    QPointer<Preferences> m_preferences;
    ShortcutMap::Chosen m_chosen;
    ShortcutMap m_map;
    int m_changes = 0;
    QHash<QString, QList<ActionSlot *>> m_slots;
};

} // namespace Lectern
