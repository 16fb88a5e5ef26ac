// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "base/clock.h"
#include "codex/doctor.h"
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"

#include <QJsonArray>
#include <QObject>

namespace Lectern {

/// `lectern doctor`: every check on standard output as it comes, or all of them as one JSON object.
class DoctorCommand final : public QObject
{
    Q_OBJECT

public:
    /// Goes by the network settings of the profile that `line` names. Without an address in `endpoint` only
    /// what needs no server is looked at.
    DoctorCommand(const CommandLine &line, const Endpoint &endpoint);

    void run();

Q_SIGNALS:
    /// Done when nothing is broken, else Failed; SignInNeeded when there was no server to look at.
    void finished(Lectern::ExitStatus status);

private:
    void take(const Check &check);
    void conclude();

    const CommandLine m_line;
    const Endpoint m_endpoint;
    const SystemClock m_clock;
    const NetworkPolicy m_policy;
    const NetworkDiary m_diary;
    Doctor m_doctor;
    QJsonArray m_checks;
    bool m_broken = false;
};

} // namespace Lectern
