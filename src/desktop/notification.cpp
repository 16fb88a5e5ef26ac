// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/notification.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// Over the connection on which Qt shows its objects: readers ask the sender of a signal about the object.
void tellNotificationShown(quint32 id)
{
    QDBusConnection bus(u"a11y"_s);
    if (!bus.isConnected())
        return;
    const QString path = u"/org/a11y/atspi/accessible/%1"_s.arg(id);
    QDBusMessage signal =
        QDBusMessage::createSignal(path, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s);
    signal << u"showing"_s << 1 << 0 << QVariant::fromValue(QDBusVariant(0)) << QVariantMap();
    bus.send(signal);
}

#else

void tellNotificationShown(quint32 id)
{
    Q_UNUSED(id)
}

#endif

} // namespace Lectern
