// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Keeps the children of an item in the order in which they stand below each other. Screen readers and the
/// Tab key go by the order of children, in which a list leaves its rows as it happened to make them.
class ReadingOrder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)

public:
    explicit ReadingOrder(QObject *parent = nullptr);

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);

    /// Now instead of before the next frame.
    Q_INVOKABLE void sort();

Q_SIGNALS:
    void targetChanged();

private:
    void takeWindow(QQuickWindow *window);

    QPointer<QQuickItem> m_target;
    QPointer<QQuickWindow> m_window;
};

} // namespace Lectern
