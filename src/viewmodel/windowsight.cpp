// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/windowsight.h"

#include <QEvent>

namespace Lectern {

WindowSight::WindowSight(QWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(&window)
{
    window.installEventFilter(this);
    connect(&window, &QWindow::visibilityChanged, this, &WindowSight::look);
    QAccessible::installActivationObserver(this);
    look();
}

WindowSight::~WindowSight()
{
    QAccessible::removeActivationObserver(this);
}

void WindowSight::accessibilityActiveChanged(bool active)
{
    m_heard = active;
    look();
}

/// The window knows what the event says only once it has taken it.
bool WindowSight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &WindowSight::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void WindowSight::look()
{
    const bool seen = m_window && m_window->isExposed() && m_window->visibility() != QWindow::Minimized &&
                      m_window->visibility() != QWindow::Hidden;
    const bool followed = seen || m_heard;
    if (followed == m_followed)
        return;
    m_followed = followed;
    Q_EMIT changed();
}

} // namespace Lectern
