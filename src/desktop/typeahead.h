// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

namespace Lectern {

/// Keeps what is typed between the moment at which a window is asked for and the one at which it has the
/// keyboard, and gives it to the window then, in order and through the input method. Only on X11, where
/// programs may do so; elsewhere nothing is caught. GUI thread.
class TypeAhead final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit TypeAhead(QObject *parent = nullptr);
    ~TypeAhead() override;

    /// From now on until `window` has the keyboard, for a second at most.
    void begin(QWindow &window);
    /// At once; what was caught goes to the window if that has the keyboard, else it is lost.
    void end();

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    void giveKeys();

    QPointer<QWindow> m_window;
    QList<QByteArray> m_keys; ///< events as they came
    QTimer m_patience;
    bool m_catching = false;
};

} // namespace Lectern
