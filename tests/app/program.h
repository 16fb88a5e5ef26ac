// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Lectern::Testing {

/// How a run of the program went.
struct Outcome
{
    bool ended = false; ///< by itself, in time and without a crash
    int status = -1;
    QByteArray out;
    QByteArray err;

    QByteArrayList errorLines() const;

    /// Everything about it in a few lines, for the message of a test that fails.
    QString text() const;
};

/// The program that is tested, as the build names it.
QString programPath();

/// What the program is started with: no display, no profile of the person who runs the tests.
QProcessEnvironment programEnvironment();

/// Runs the program to its end; one that takes longer than `limit` is killed. The caller's event loop goes
/// on, so servers of the test may live in the same thread.
Outcome runProgram(const QStringList &arguments, std::chrono::milliseconds limit = std::chrono::seconds(30),
                   const QByteArray &input = {},
                   const QProcessEnvironment &environment = programEnvironment());

/// The first line of `err` that comes from QML or from Qt's text documents; empty when they are content.
QByteArray pageWarning(const QByteArray &err);

/// `lectern demo-server` with `options`, from construction to destruction.
class DemoProcess
{
public:
    explicit DemoProcess(const QStringList &options);
    ~DemoProcess();

    /// The base URL that it prints; empty when it did not start.
    QString url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

} // namespace Lectern::Testing
