// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

constexpr int kStartLimit = 30000; // ms, for a machine that is busy

/// Profile, cache and runtime folder of every program that is started; thrown away at the end.
const QTemporaryDir &home()
{
    static const QTemporaryDir dir;
    return dir;
}

QProcessEnvironment makeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList folders{u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                              u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s};
    for (const QString &name : folders) {
        const QString folder = home().filePath(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, folder);
    }
    environment.insert(u"CODEX_HOME"_s, home().filePath(u"codex"_s)); // nobody's sign-in
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    for (const QString &name : {u"QT_LOGGING_RULES"_s, u"LECTERN_API_KEY"_s, u"LECTERN_PROXY_PASSWORD"_s,
                                u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s,
                                u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"LECTERN_CA_FILE"_s, u"SSL_CERT_FILE"_s,
                                u"LECTERN_AUTH_URL"_s, u"LECTERN_API_URL"_s, u"LECTERN_CODEX_URL"_s})
        environment.remove(name);
    return environment;
}

} // namespace

QByteArrayList Outcome::errorLines() const
{
    QByteArrayList lines = err.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QString Outcome::text() const
{
    constexpr int kShown = 2000; // characters: enough to see what went wrong
    return u"%1, status %2\nstandard error: %3\nstandard output: %4"_s.arg(
        ended ? u"ended"_s : u"crashed or killed"_s, QString::number(status),
        QString::fromUtf8(err.left(kShown)), QString::fromUtf8(out.right(kShown)));
}

QString programPath()
{
    return qEnvironmentVariable("LECTERN_BINARY");
}

QProcessEnvironment programEnvironment()
{
    static const QProcessEnvironment environment = makeEnvironment();
    return environment;
}

Outcome runProgram(const QStringList &arguments, std::chrono::milliseconds limit, const QByteArray &input,
                   const QProcessEnvironment &environment)
{
    QProcess process;
    QEventLoop loop;
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QObject::connect(&guard, &QTimer::timeout, &process, &QProcess::kill);
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    guard.start(limit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    Outcome outcome;
    outcome.ended = process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QByteArray pageWarning(const QByteArray &err)
{
    const QByteArrayList signs{"qrc:/"_ba,       "TypeError"_ba,   "ReferenceError"_ba, "Unable to assign"_ba,
                               "inding loop"_ba, "QTextCursor"_ba, "QML "_ba,           "QObject::"_ba,
                               "ASSERT"_ba};
    for (const QByteArray &line : err.split('\n')) {
        for (const QByteArray &sign : signs) {
            if (line.contains(sign))
                return line;
        }
    }
    return {};
}

DemoProcess::DemoProcess(const QStringList &options)
{
    m_process.setProcessEnvironment(programEnvironment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(), QStringList{u"demo-server"_s} + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartLimit)) {
    }
    m_url = QString::fromUtf8(m_process.readLine()).trimmed();
}

DemoProcess::~DemoProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kStartLimit))
        m_process.kill();
    m_process.waitForFinished(kStartLimit);
}

} // namespace Lectern::Testing
