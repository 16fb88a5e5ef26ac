// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/signin.h"
#include "base/result.h"

#include <QString>

/// The sign-in of the Codex CLI on this machine (protocol G.5). It is only read, and never renewed: tokens
/// rotate, so that renewing here would sign the CLI out. What its tokens say is shown, but proves nothing.
namespace Lectern::CodexCli {

/// `auth.json` in CODEX_HOME, by default in ~/.codex; it need not exist.
QString authFile();

/// Who is signed in. The credential has no refresh token, and may be one that is over: the CLI renews when it
/// is used. ErrorKind::SignInNeeded when nobody is, or in a way that only the CLI itself can use; File when
/// the file cannot be read. The account has no id.
Result<SignedIn> read(const AuthServer &server, const QString &file = authFile());

/// The same for signing in at `now`: ErrorKind::SessionEnded when the token is over, which only the use of
/// the CLI mends.
Result<SignedIn> signIn(const AuthServer &server, const QDateTime &now, const QString &file = authFile());

/// What lets `account` in now. ErrorKind::SessionEnded when somebody else is signed in by now, or when the
/// token is over at `now` or is the one that was `refused`.
Result<Credential> credentialFor(const Account &account, const Secret &refused, const QDateTime &now,
                                 const QString &file = authFile());

} // namespace Lectern::CodexCli
