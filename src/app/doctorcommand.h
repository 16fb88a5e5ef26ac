// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/commandline.h"
#include "base/clock.h"
#include "codex/doctor.h"
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "codex/policyweb.h"

#include <QJsonArray>
#include <QObject>

#include <optional>

namespace Lectern {

/// `lectern doctor`: every check on standard output as it comes, or all of them as one JSON object.
class DoctorCommand final : public QObject
{
    Q_OBJECT

public:
    /// Goes by the network settings of the profile that `line` names, and looks at its account unless there
    /// is an `endpoint`. Where there is neither, only what needs no server is looked at.
    DoctorCommand(const CommandLine &line, const std::optional<Endpoint> &endpoint);

    void run();

    /// The person pressed Ctrl+C.
    void interrupt() { end(ExitStatus::Interrupted); }

Q_SIGNALS:
    /// Done when nothing is broken, else Failed; SignInNeeded when there was no server to look at.
    void finished(Lectern::ExitStatus status);

private:
    void checkGraphics();
    void checkHistory();
    void checkPasswordStore();
    void checkAccount();
    void checkNetwork();
    void take(const Check &check);
    void conclude();
    void end(ExitStatus status);

    const CommandLine m_line;
    Endpoint m_endpoint;
    const bool m_isNamed; ///< on the command line
    const SystemClock m_clock;
    const NetworkPolicy m_policy;
    PolicyWeb m_web;
    AccountDesk m_desk;
    const NetworkDiary m_diary;
    Doctor m_doctor;
    QJsonArray m_checks;
    bool m_broken = false;
    bool m_hasEnded = false;
};

} // namespace Lectern
