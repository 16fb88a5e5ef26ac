// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/doctor.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "viewmodel/checklist.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// A look at every part of the way to one server, whether it is an account already or only typed in.
class ServerTest final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::CheckList *checks READ checks CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed) ///< of the last test, in a sentence
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< with what was typed in; it was not tested

public:
    /// All must outlive this; `policy` may be replaced.
    ServerTest(const NetworkPolicy &policy, const NetworkDiary &diary, const Clock &clock,
               QObject *parent = nullptr);

    /// What it lets itself in with; without a source an endpoint has what it has.
    void setCredentials(CredentialSource source) { m_doctor.setCredentials(std::move(source)); }

    CheckList *checks() { return &m_checks; }
    const CheckList *checks() const { return &m_checks; }
    bool isRunning() const { return m_doctor.isRunning(); }
    QString verdict() const { return m_verdict; }
    QString problem() const { return m_problem; }

    /// A test that runs begins anew.
    void run(const Endpoint &endpoint);

    /// The same for what stands in a form; `headers` are lines of the form "Name: value".
    Q_INVOKABLE void runTyped(const QString &address, const QString &key, const QStringList &headers);

    /// What it has found so far stays.
    Q_INVOKABLE void stop();

    /// Stops, and forgets what was found.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void conclude();

    CheckList m_checks;
    Doctor m_doctor;
    QString m_verdict;
    QString m_problem;
};

} // namespace Lectern
