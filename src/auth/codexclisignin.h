// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexcliaccount.h"
#include "base/clock.h"

namespace Lectern {

/// A sign-in with what the Codex CLI of this machine has; see CodexCli::find(). Nothing is sent, so that a
/// token which a server has `refused` must be named.
class CodexCliSignIn final : public SignIn
{
    Q_OBJECT

public:
    CodexCliSignIn(const AuthServer &server, const Clock &clock, const CodexCli::ReadItem &readItem,
                   const Secret &refused = {}, QObject *parent = nullptr);

    void start() override;

private:
    const AuthServer m_server;
    const Clock &m_clock;
    const CodexCli::ReadItem m_readItem;
    const Secret m_refused;
};

} // namespace Lectern
