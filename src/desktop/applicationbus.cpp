// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/applicationbus.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "desktop/applicationadaptor.h"

#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

const QString kName = u"io.github.lectern.Lectern"_s;
const QString kPath = u"/io/github/lectern/Lectern"_s;

} // namespace

/// The object is there before the name: who waits for the name calls at once.
bool ApplicationBus::publish()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    new ApplicationAdaptor([this](const StartMessage &message) { Q_EMIT asked(message); }, this);
    m_published = bus.registerObject(kPath, this) && bus.registerService(kName);
    return m_published;
}

ApplicationBus::~ApplicationBus()
{
    if (!m_published)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(kName);
    bus.unregisterObject(kPath);
}

#else

bool ApplicationBus::publish()
{
    return m_published;
}

ApplicationBus::~ApplicationBus() = default;

#endif

ApplicationBus::ApplicationBus(QObject *parent)
    : QObject(parent)
{
}

} // namespace Lectern
