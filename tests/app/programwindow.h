// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Lectern::Testing {

/// How long anything on the display may take, for a machine that is busy; in ms.
constexpr int kPatience = 60000;

/// What a tool prints, without the blanks around it. The event loop of the test, and with it its servers,
/// goes on.
QByteArray runTool(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// The text of the clipboard; empty when nobody offers one.
QString clipboard();
void clearClipboard();

/// Gives windows the focus, from construction to destruction.
class WindowManager
{
public:
    WindowManager();
    ~WindowManager();

    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

/// The program with its window on the display, used with keyboard and mouse as a person does. Places are
/// those of the display.
class ProgramWindow
{
public:
    explicit ProgramWindow(const QStringList &arguments,
                           QProcessEnvironment environment = programEnvironment());
    ~ProgramWindow();

    /// False when the window does not come up, or not with the keyboard.
    bool waitForFocus();
    /// Whether there is a window to be seen.
    bool isVisible() const;

    void press(const QString &key);
    void type(const QString &text);
    void click(QPoint place);
    void turnWheelUp(QPoint place, int notches);
    void drag(QPoint from, QPoint to);
    void resize(QSize size);
    QSize size() const;
    QPoint position() const; ///< of its upper left corner

    QProcess &process() { return m_process; }

    /// All that it has written there so far.
    QByteArray standardError();

private:
    QString find() const;
    QRect geometry() const;

    QProcess m_process;
    QString m_window;
    QByteArray m_err;
};

} // namespace Lectern::Testing
