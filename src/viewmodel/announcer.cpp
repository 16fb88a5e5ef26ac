// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/announcer.h"

#include "desktop/notification.h"

namespace Lectern {

Announcer::Announcer(QObject *parent)
    : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

Announcer::~Announcer()
{
    QAccessible::removeActivationObserver(this);
}

void Announcer::accessibilityActiveChanged(bool active)
{
    m_active = active;
    Q_EMIT activeChanged();
}

bool Announcer::needsNotification() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return false;
#else
    return true;
#endif
}

void Announcer::say(QQuickItem *place, const QString &text)
{
    if (!isActive() || !place || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(place, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(place))
        tellNotificationShown(QAccessible::uniqueId(interface));
#endif
    Q_EMIT said(text);
}

} // namespace Lectern
