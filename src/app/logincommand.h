// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/commandline.h"
#include "auth/signin.h"
#include "base/clock.h"
#include "codex/networkpolicy.h"
#include "codex/policyweb.h"

#include <QObject>

#include <memory>

namespace Lectern {

/// `lectern login`: one sign-in, told on standard output. The link is printed, and opened nowhere: whoever
/// has a browser here may start the window.
class LoginCommand final : public QObject
{
    Q_OBJECT

public:
    /// Goes by the network settings of the profile that `line` names. `key` is what was given for
    /// --api-key and --endpoint; it may be empty for the latter.
    LoginCommand(const CommandLine &line, const Secret &key);
    ~LoginCommand() override;

    void run();

    /// The person pressed Ctrl+C.
    void interrupt();

Q_SIGNALS:
    void finished(Lectern::ExitStatus status);

private:
    void follow();
    void keep(const SignedIn &signedIn);
    void fail(const Error &error);
    void end(ExitStatus status);

    const CommandLine m_line;
    const SystemClock m_clock;
    const NetworkPolicy m_policy;
    PolicyWeb m_web;
    AccountDesk m_desk;
    std::unique_ptr<SignIn> m_signIn;
    bool m_hasEnded = false;
};

} // namespace Lectern
