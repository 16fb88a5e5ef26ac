// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/actionslot.h"

#include "viewmodel/actions.h"

#include <utility>

namespace Lectern {

ActionSlot::ActionSlot(QObject *parent)
    : ActionInfo(parent)
{
}

ActionSlot::~ActionSlot()
{
    if (actions())
        actions()->remove(*this);
}

void ActionSlot::componentComplete()
{
    if (actions())
        actions()->add(*this);
}

void ActionSlot::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) == enabled)
        return;
    Q_EMIT enabledChanged();
    if (actions())
        actions()->tellAvailability(action());
}

void ActionSlot::setExcept(const QStringList &except)
{
    if (std::exchange(m_except, except) != except)
        Q_EMIT changed();
}

QStringList ActionSlot::shortcuts() const
{
    QStringList all = ActionInfo::shortcuts();
    all.removeIf([this](const QString &shortcut) { return m_except.contains(shortcut); });
    return all;
}

} // namespace Lectern
