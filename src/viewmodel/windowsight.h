// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QObject>
#include <QPointer>
#include <QWindow>

namespace Lectern {

/// Tells whether anybody follows what a window shows: not while it is hidden, minimised or covered as a
/// whole, as far as the window system says so, unless assistive technology reads it aloud. Lives on the
/// window's thread.
class WindowSight final : public QObject, public QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    explicit WindowSight(QWindow &window, QObject *parent = nullptr);
    ~WindowSight() override;

    bool isFollowed() const { return m_followed; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void accessibilityActiveChanged(bool active) override;

Q_SIGNALS:
    void changed();

private:
    void look();

    QPointer<QWindow> m_window;
    bool m_heard = QAccessible::isActive();
    bool m_followed = false;
};

} // namespace Lectern
