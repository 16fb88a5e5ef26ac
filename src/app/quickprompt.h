// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/typeahead.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QQmlComponent>
#include <QString>
#include <QTimer>

#include <memory>

class QQmlEngine;
class QQuickWindow;

namespace Lectern {

class AppViewModel;

/// The window of the quick prompt: made while nobody waits for it, shown where the person is, and with all
/// that was typed since it was asked for. GUI thread.
class QuickPrompt final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    QuickPrompt(QQmlEngine &engine, AppViewModel &app, QObject *parent = nullptr);
    ~QuickPrompt() override;

    /// Makes the window, hidden and ready to be drawn. False, and the reason has been printed, when it cannot
    /// be made. Nothing happens the second time.
    bool prepare();

    /// Shows it, or hides it. `token` is the window system's leave to come to the front.
    void open(const QString &token = {});
    void toggle(const QString &token = {});

    /// Null before prepare().
    QQuickWindow *window() const { return m_window; }

private:
    void follow();
    void takeActivity();
    void place();
    void keepPlace();

    QQmlEngine &m_engine;
    AppViewModel &m_app;
    TypeAhead m_typeAhead;
    std::unique_ptr<QObject> m_root; ///< the window
    QQuickWindow *m_window = nullptr;
    QString m_token;
    bool m_wasActive = false; ///< since it was shown last
    QTimer m_away;            ///< another window has the keyboard, perhaps for a moment only
    QPoint m_placed;          ///< where it was put: it was moved when it is elsewhere
};

} // namespace Lectern
