// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace Lectern::Testing {

/// A desktop's service on the session bus of the test, see tests/desktop/desktopmock.py; from construction to
/// destruction.
class DesktopMock : public QObject
{
public:
    explicit DesktopMock(const QStringList &arguments)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{script()} + arguments);
    }
    ~DesktopMock() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isReady() const { return m_ready; }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// Has it send a signal.
    void say(const QByteArray &line) { m_process.write(line + '\n'); }

    /// The calls of that name so far.
    QList<QJsonObject> calls(const QString &name) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &call : m_calls) {
            if (call[QStringLiteral("call")].toString() == name)
                found += call;
        }
        return found;
    }

private:
    static QString script()
    {
        return qEnvironmentVariable("LECTERN_SOURCE_DIR") + QStringLiteral("/tests/desktop/desktopmock.py");
    }
    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line == "ready")
                m_ready = true;
            else
                m_calls += QJsonDocument::fromJson(line).object();
        }
    }

    QProcess m_process;
    QList<QJsonObject> m_calls;
    bool m_ready = false;
};

} // namespace Lectern::Testing
