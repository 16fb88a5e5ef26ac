// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexcliaccount.h"

namespace Lectern {

/// A sign-in with what the Codex CLI of this machine has; see CodexCli::find(). Nothing is sent.
class CodexCliSignIn final : public SignIn
{
    Q_OBJECT

public:
    CodexCliSignIn(const AuthServer &server, const CodexCli::ReadItem &readItem, QObject *parent = nullptr);

    void start() override;

private:
    const AuthServer m_server;
    const CodexCli::ReadItem m_readItem;
};

} // namespace Lectern
