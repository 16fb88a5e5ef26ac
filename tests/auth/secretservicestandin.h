// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QString>

namespace Lectern::Testing {

/// Has the name of the Secret Service on the session bus as long as it lives, in place of a real one.
class SecretServiceStandIn : public QDBusVirtualObject
{
public:
    SecretServiceStandIn()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName()))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_isThere = m_bus.registerService(serviceName());
    }
    ~SecretServiceStandIn() override
    {
        m_bus.unregisterService(serviceName());
        QDBusConnection::disconnectFromBus(connectionName());
    }

    bool isThere() const { return m_isThere; }
    QString introspect(const QString &) const override { return {}; }

private:
    static QString connectionName() { return QStringLiteral("stand-in"); }
    static QString serviceName() { return QStringLiteral("org.freedesktop.secrets"); }

    bool m_isThere = false;
    QDBusConnection m_bus;
};

} // namespace Lectern::Testing
