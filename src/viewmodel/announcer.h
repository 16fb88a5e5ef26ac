// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Says something to whoever uses the program by ear; nothing happens while no assistive technology is on.
class Announcer : public QObject, public QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged) ///< assistive technology is on
    /// An announcement needs an item of role Notification to be shown, whose name it is.
    Q_PROPERTY(bool needsNotification READ needsNotification CONSTANT)

public:
    explicit Announcer(QObject *parent = nullptr);
    ~Announcer() override;

    bool isActive() const { return m_active; }
    bool needsNotification() const;

    /// Has `text` read aloud after what is being read. `place` is an item that is told to assistive
    /// technology: where it is needed, a notification with `text` as its name.
    Q_INVOKABLE void say(QQuickItem *place, const QString &text);

    void accessibilityActiveChanged(bool active) override;

Q_SIGNALS:
    void activeChanged();
    /// It has just been handed over.
    void said(const QString &text);

private:
    bool m_active = QAccessible::isActive();
};

} // namespace Lectern
