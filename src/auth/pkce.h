// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QByteArray>

/// The random words of a sign-in, from the system's generator.
namespace Lectern {

/// What proves that who comes with the code is who asked for it (RFC 7636, method S256).
struct Pkce
{
    Secret verifier;      ///< 86 letters (protocol G.1)
    QByteArray challenge; ///< may be seen by everybody

    static Pkce make();
    static QByteArray challengeOf(const Secret &verifier);
};

/// 43 letters that nobody can guess: a `state` or a `nonce` (protocol G.1).
QByteArray randomWord();

} // namespace Lectern
