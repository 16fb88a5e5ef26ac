// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/readingorder.h"

#include <QList>

#include <algorithm>

namespace Lectern {

ReadingOrder::ReadingOrder(QObject *parent)
    : QObject(parent)
{
}

void ReadingOrder::setTarget(QQuickItem *target)
{
    if (m_target == target)
        return;
    if (m_target)
        m_target->disconnect(this);
    m_target = target;
    if (target) {
        connect(target, &QQuickItem::windowChanged, this, &ReadingOrder::takeWindow);
        takeWindow(target->window());
    }
    Q_EMIT targetChanged();
}

/// Rows move only before a frame that shows it.
void ReadingOrder::takeWindow(QQuickWindow *window)
{
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (window)
        connect(window, &QQuickWindow::afterAnimating, this, &ReadingOrder::sort);
}

void ReadingOrder::sort()
{
    if (!m_target || !m_target->isVisible())
        return;
    QList<QQuickItem *> rows = m_target->childItems();
    rows.removeIf([](const QQuickItem *row) { return !row->isVisible(); });
    if (std::ranges::is_sorted(rows, {}, &QQuickItem::y))
        return;
    std::ranges::stable_sort(rows, {}, &QQuickItem::y);
    for (qsizetype i = 1; i < rows.size(); ++i)
        rows[i]->stackAfter(rows[i - 1]);
}

} // namespace Lectern
