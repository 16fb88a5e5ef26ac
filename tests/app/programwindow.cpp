// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "programwindow.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QStringList pointTo(QPoint place)
{
    return {u"mousemove"_s, QString::number(place.x()), QString::number(place.y())};
}

QByteArray useDisplay(const QStringList &arguments)
{
    return runTool(u"xdotool"_s, arguments);
}

} // namespace

QByteArray runTool(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience))
        process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

/// An owner that is gone would be waited for without end.
QString clipboard()
{
    return QString::fromUtf8(
        runTool(u"timeout"_s, {u"5"_s, u"xclip"_s, u"-selection"_s, u"clipboard"_s, u"-o"_s}));
}

void clearClipboard()
{
    runTool(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-i"_s, u"/dev/null"_s});
}

WindowManager::WindowManager()
{
    m_process.start(u"openbox"_s, {u"--sm-disable"_s});
    m_process.waitForStarted(kPatience);
}

WindowManager::~WindowManager()
{
    m_process.terminate();
    m_process.waitForFinished(kPatience);
}

ProgramWindow::ProgramWindow(const QStringList &arguments, QProcessEnvironment environment)
{
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(programPath(), arguments);
    m_process.waitForStarted(kPatience);
}

ProgramWindow::~ProgramWindow()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

QString ProgramWindow::find() const
{
    const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--pid"_s,
                             QString::number(m_process.processId())};
    return QString::fromUtf8(useDisplay(search)).section(u'\n', -1);
}

bool ProgramWindow::isVisible() const
{
    return !find().isEmpty();
}

bool ProgramWindow::waitForFocus()
{
    const auto found = [&] {
        m_window = find();
        return !m_window.isEmpty();
    };
    const auto focused = [&] { return useDisplay({u"getactivewindow"_s}) == m_window.toUtf8(); };
    return QTest::qWaitFor(found, kPatience) && QTest::qWaitFor(focused, kPatience);
}

void ProgramWindow::press(const QString &key)
{
    useDisplay({u"key"_s, u"--clearmodifiers"_s, key});
}

void ProgramWindow::type(const QString &text)
{
    useDisplay({u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"20"_s, text});
}

void ProgramWindow::click(QPoint place)
{
    useDisplay(pointTo(place) + QStringList{u"click"_s, u"1"_s});
}

void ProgramWindow::turnWheelUp(QPoint place, int notches)
{
    useDisplay(pointTo(place) + QStringList{u"click"_s, u"--repeat"_s, QString::number(notches), u"4"_s});
}

/// In steps: from one jump alone nobody can tell which way the mouse went.
void ProgramWindow::drag(QPoint from, QPoint to)
{
    QStringList arguments = pointTo(from) + QStringList{u"mousedown"_s, u"1"_s};
    constexpr int kSteps = 4;
    for (int step = 1; step <= kSteps; ++step)
        arguments += pointTo(from + (to - from) * step / kSteps);
    useDisplay(arguments + QStringList{u"mouseup"_s, u"1"_s});
}

void ProgramWindow::resize(QSize size)
{
    useDisplay({u"windowsize"_s, m_window, QString::number(size.width()), QString::number(size.height())});
}

QRect ProgramWindow::geometry() const
{
    QHash<QByteArray, int> values;
    for (const QByteArray &line : useDisplay({u"getwindowgeometry"_s, u"--shell"_s, m_window}).split('\n'))
        values.insert(line.split('=').first(), line.mid(line.indexOf('=') + 1).toInt());
    return {values.value("X"), values.value("Y"), values.value("WIDTH"), values.value("HEIGHT")};
}

QSize ProgramWindow::size() const
{
    return geometry().size();
}

QPoint ProgramWindow::position() const
{
    return geometry().topLeft();
}

QByteArray ProgramWindow::standardError()
{
    return m_err += m_process.readAllStandardError();
}

} // namespace Lectern::Testing
