// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/shortcutpass.h"

#include <QKeyEvent>

namespace Lectern {

ShortcutPass::ShortcutPass(QObject *parent)
    : QObject(parent)
{
}

void ShortcutPass::setTarget(QQuickItem *target)
{
    if (m_target == target)
        return;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    Q_EMIT targetChanged();
}

/// What can be done with text that only can be read is left to it.
bool ShortcutPass::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
        return false;
    event->ignore();
    return true;
}

} // namespace Lectern
