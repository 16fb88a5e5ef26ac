// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/startmessage.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <functional>

namespace Lectern {

/// The interface org.freedesktop.Application, as the Desktop Entry Specification has it.
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using Take = std::function<void(const StartMessage &)>;

    /// Gives `take` what is asked for.
    ApplicationAdaptor(const Take &take, QObject *parent);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these are their names on the bus
    void Activate(const QVariantMap &platformData);
    /// `uris` are files and deep links; anything else is left out.
    void Open(const QStringList &uris, const QVariantMap &platformData);
    /// "quick" and "new", the actions of the desktop entry; others do nothing.
    void ActivateAction(const QString &action, const QVariantList &parameters,
                        const QVariantMap &platformData);
    // NOLINTEND(readability-identifier-naming)

private:
    const Take m_take;
};

} // namespace Lectern
