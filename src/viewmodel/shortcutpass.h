// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Lets the shortcuts of the window work while a read-only TextEdit has the keyboard. By itself it claims
/// every key for itself, without a use for it (QTextControl, at least in Qt 6.4).
class ShortcutPass : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)

public:
    explicit ShortcutPass(QObject *parent = nullptr);

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();

private:
    QPointer<QQuickItem> m_target;
};

} // namespace Lectern
