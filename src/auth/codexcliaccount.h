// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/signin.h"
#include "base/result.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

class QObject;

/// The sign-in of the Codex CLI on this machine (protocol G.5). It is only read, and never renewed: tokens
/// rotate, so that renewing here would sign the CLI out. What its tokens say is shown, but proves nothing.
namespace Lectern::CodexCli {

/// Reads an item of the system's password store that has all of `attributes`, without asking the person for
/// anything; nothing when there is none. Calls back once, later, unless `context` goes first.
using ReadItem = std::function<void(QObject *context, const QMap<QString, QString> &attributes,
                                    const std::function<void(const Result<std::optional<Secret>> &)> &done)>;

using Found = std::function<void(const Result<SignedIn> &)>;

/// `auth.json` in CODEX_HOME, by default in ~/.codex; it need not exist.
QString authFile();

/// What the item has that the CLI keeps instead of the file, where it is told to (protocol G.5). Empty when
/// CODEX_HOME is not there: then there is no item either.
QMap<QString, QString> itemAttributes();

/// Who is signed in by `file`. The credential has no refresh token, and may be one that is over: the CLI
/// renews when it is used. ErrorKind::SignInNeeded when nobody is, or in a way that only the CLI itself can
/// use; File when the file cannot be read. The account has no id.
Result<SignedIn> read(const AuthServer &server, const QString &file = authFile());

/// Who is signed in by the file, else by the item. Like read(); besides it says what is wrong with the
/// password store when there is no file. An empty `readItem` finds no item. `done` is called once, later,
/// unless `context` goes first.
void find(QObject *context, const AuthServer &server, const ReadItem &readItem, const Found &done);

/// What is `there`, for signing in at `now`: ErrorKind::SessionEnded when the token is over or the one that a
/// server has `refused`, which only the use of the CLI mends.
Result<SignedIn> stillGood(const Result<SignedIn> &there, const Secret &refused, const QDateTime &now);

/// What lets `account` in now, of what is `there`. ErrorKind::SessionEnded when somebody else is signed in by
/// now, or when the token is over at `now` or is the one that was `refused`.
Result<Credential> credentialFor(const Result<SignedIn> &there, const Account &account, const Secret &refused,
                                 const QDateTime &now);

} // namespace Lectern::CodexCli
