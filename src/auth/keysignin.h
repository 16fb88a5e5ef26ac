// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/steppedsignin.h"

namespace Lectern {

/// A key for OpenAI's API (mode K): asked once for the models, kept when the server takes it.
/// ErrorKind::SignInNeeded when the server does not, or when it cannot be a key.
class KeySignIn final : public SteppedSignIn
{
    Q_OBJECT

public:
    /// `key` as it was pasted, with whatever stands around it. `web` and `clock` must outlive this.
    KeySignIn(const AuthServer &server, Web &web, const Clock &clock, const Secret &key,
              const std::optional<Account> &known = {}, QObject *parent = nullptr);

    void start() override;

private:
    void read(const WebAnswer &answer);

    const AuthServer m_server;
    const Secret m_key;
};

} // namespace Lectern
