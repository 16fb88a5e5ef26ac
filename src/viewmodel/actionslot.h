// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/actioninfo.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Does one of the Actions: triggered() comes from a menu or from the palette. It does not follow
/// ActionInfo::available.
class ActionSlot : public Lectern::ActionInfo // as moc of Qt 6.4 hands the name on
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)
    Q_PROPERTY(QStringList except READ except WRITE setExcept NOTIFY
                   changed) ///< shortcuts that mean something else now

public:
    explicit ActionSlot(QObject *parent = nullptr);
    ~ActionSlot() override;

    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);
    const QStringList &except() const { return m_except; }
    void setExcept(const QStringList &except);
    QStringList shortcuts() const override;

    void componentComplete() override;

Q_SIGNALS:
    void triggered();
    void enabledChanged();

private:
    bool m_isEnabled = true;
    QStringList m_except;
};

} // namespace Lectern
