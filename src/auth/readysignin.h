// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/signin.h"

namespace Lectern {

/// A sign-in that needs nobody any more: a server that is asked with what was typed in, or what another
/// program on this machine has. Nothing is sent: a server may be off now and on tomorrow.
class ReadySignIn final : public SignIn
{
    Q_OBJECT

public:
    explicit ReadySignIn(const Result<SignedIn> &outcome, QObject *parent = nullptr);

    void start() override;

private:
    const Result<SignedIn> m_outcome;
};

} // namespace Lectern
