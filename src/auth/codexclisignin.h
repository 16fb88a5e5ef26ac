// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexcliaccount.h"
#include "base/clock.h"

namespace Lectern {

/// A sign-in with what the Codex CLI of this machine has; see CodexCli::find(). Nothing is sent.
class CodexCliSignIn final : public SignIn
{
    Q_OBJECT

public:
    CodexCliSignIn(const AuthServer &server, const Clock &clock, const CodexCli::ReadItem &readItem,
                   QObject *parent = nullptr);

    void start() override;

private:
    const AuthServer m_server;
    const Clock &m_clock;
    const CodexCli::ReadItem m_readItem;
};

} // namespace Lectern
