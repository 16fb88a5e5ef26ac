// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/oauth.h"
#include "auth/steppedsignin.h"

namespace Lectern {

/// What both ways to a Codex account have in common (mode C, protocol G.1 and G.2): the code becomes tokens,
/// and the tokens say which account it is. Their signature is not looked at, as no Codex client does
/// (protocol G.4): they come from the server itself over TLS (OpenID Connect Core 3.1.3.7). No API key is
/// made of them.
class CodexExchange : public SteppedSignIn
{
    Q_OBJECT

protected:
    CodexExchange(const AuthServer &server, Web &web, const Clock &clock, const std::optional<Account> &known,
                  const Discard &discard, QObject *parent);

    /// From the code to the end.
    void exchange(const Secret &code, const Secret &verifier, const QString &redirectUri);

    const AuthServer &server() const { return m_server; }

private:
    void read(const WebAnswer &answer);
    void route(const SignedIn &signedIn);

    const AuthServer m_server;
};

} // namespace Lectern
