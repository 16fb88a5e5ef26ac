// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/actioninfo.h"

#include "viewmodel/actions.h"

#include <QQmlEngine>

#include <utility>

namespace Lectern {

ActionInfo::ActionInfo(QObject *parent)
    : QObject(parent)
{
}

void ActionInfo::setAction(const QString &action)
{
    if (std::exchange(m_action, action) != action)
        Q_EMIT changed();
}

/// So early that what reads it is right at once.
void ActionInfo::classBegin()
{
    if (QQmlEngine *engine = qmlEngine(this))
        m_actions = Actions::of(*engine);
    if (m_actions)
        connect(m_actions, &Actions::shortcutsChanged, this, &ActionInfo::changed);
}

void ActionInfo::componentComplete()
{
    if (!m_actions)
        return;
    connect(m_actions, &Actions::availabilityChanged, this, [this](const QString &name) {
        if (name == m_action)
            look();
    });
    look();
}

void ActionInfo::look()
{
    const bool isAvailable = m_actions && m_actions->isAvailable(m_action);
    if (std::exchange(m_isAvailable, isAvailable) != isAvailable)
        Q_EMIT availableChanged();
}

QString ActionInfo::text() const
{
    const ActionEntry *entry = m_actions ? m_actions->find(m_action) : nullptr;
    return entry ? entry->text : QString();
}

QStringList ActionInfo::shortcuts() const
{
    return m_actions ? m_actions->shortcuts(m_action) : QStringList();
}

QString ActionInfo::keys() const
{
    const QStringList all = m_actions ? m_actions->shortcuts(m_action) : QStringList();
    return all.isEmpty() ? QString() : shownShortcut(all.constFirst());
}

QString ActionInfo::withKeys(const QString &text) const
{
    return m_actions ? m_actions->withKeys(text, m_action) : text;
}

void ActionInfo::trigger() const
{
    if (m_actions)
        m_actions->trigger(m_action);
}

} // namespace Lectern
