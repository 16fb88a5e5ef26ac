// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/commandline.h"
#include "base/clock.h"
#include "codex/networkpolicy.h"
#include "codex/policyweb.h"

#include <QObject>

#include <optional>

namespace Lectern {

/// `lectern accounts` and `lectern logout`: what there is, which of them is asked, and an end to one.
class AccountsCommand final : public QObject
{
    Q_OBJECT

public:
    explicit AccountsCommand(const CommandLine &line);

    void run();

Q_SIGNALS:
    void finished(Lectern::ExitStatus status);

private:
    std::optional<Account> named();
    void list();
    void printLines() const;
    void printJson() const;
    void logOut(const Account &account);

    const CommandLine m_line;
    const SystemClock m_clock;
    const NetworkPolicy m_policy;
    PolicyWeb m_web;
    AccountDesk m_desk;
};

} // namespace Lectern
