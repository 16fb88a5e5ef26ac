// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/windowplace.h"

#include <QObject>
#include <QQmlParserStatus>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

class Preferences;

/// Brings a window back to where it was while the screens stood as they do now, before it is shown, and keeps
/// where it goes once it has come to rest there. Declared in the window that it keeps.
class WindowKeeper : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickWindow *window MEMBER m_window REQUIRED)
    Q_PROPERTY(bool hidden MEMBER m_hidden) ///< the window is not shown yet when it is complete
    Q_PROPERTY(Lectern::Preferences *preferences MEMBER m_preferences REQUIRED)

public:
    explicit WindowKeeper(QObject *parent = nullptr);

    /// At once, for a window that closes.
    Q_INVOKABLE void save();

    void classBegin() override {}
    void componentComplete() override;

private:
    void look();

    QQuickWindow *m_window = nullptr; ///< has this
    bool m_hidden = false;
    Preferences *m_preferences = nullptr;
    WindowPlace m_place;
    QTimer m_rest;
};

} // namespace Lectern
