// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/codexcliaccount.h"
#include "auth/credential.h"
#include "auth/tokenstore.h"
#include "auth/web.h"
#include "base/clock.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Lectern {

/// Whether `error` of CredentialKeeper::forget() says that the account is as it was, and still signed in.
bool meansStillKept(const Error &error);

/// Keeps what lets the accounts in, and keeps it fresh. A token is renewed by one program at a time on this
/// machine and once for all who wait for it; the new refresh token is in the store before anything uses it.
class CredentialKeeper final : public QObject
{
    Q_OBJECT

public:
    using Got = std::function<void(const Result<Credential> &)>;
    using Kept = std::function<void(const std::optional<Error> &)>;

    /// `lockFile` is shared by every program that uses the same store, and names one lock for each account.
    /// `readItem` is for the accounts of the Codex CLI. `store`, `web` and `clock` must outlive this.
    /// Destroying it ends every call without a word.
    CredentialKeeper(TokenStore &store, Web &web, const Clock &clock, const QString &lockFile,
                     const CodexCli::ReadItem &readItem = {}, QObject *parent = nullptr);
    ~CredentialKeeper() override;

    /// Keeps what a sign-in brought. When the store does not take it the account is not signed in. Nothing is
    /// kept of what belongs to the Codex CLI.
    void keep(const Account &account, const Credential &credential, const Kept &done);
    /// The same, until the program ends.
    void keepUntilQuit(const Account &account, const Credential &credential);
    bool isUntilQuit(const QString &account) const;

    /// Why the newest refresh token of `account` is in memory only: the store did not take it. It is offered
    /// to the store again now and then; when the program ends before that, the person has to sign in again.
    std::optional<Error> unsaved(const QString &account) const;

    /// What lets `account` in now, renewed before if it is about to end (protocol G.3, G.7). As long as the
    /// old one is valid nothing that goes wrong with renewing matters. ErrorKind::SessionEnded when only the
    /// person can help, by signing in again, until keep(), or when nothing is kept for the account; a custom
    /// endpoint just has no key then.
    /// Like every call here it answers once, later.
    void get(const Account &account, const Got &done);
    /// The server refused `refused`: what is in the store by now if it is another one, else renewed.
    /// SignInNeeded for a key, which cannot be renewed.
    void renew(const Account &account, const Secret &refused, const Got &done);

    /// Forgets it, then revokes what can be revoked. What went wrong with revoking is told, but it is
    /// forgotten all the same. Where the store does not let go of it nothing has happened; see
    /// meansStillKept().
    void forget(const Account &account, const Kept &done);

    /// Revokes what was never kept, if it can be revoked. Nobody hears of it, and it is tried once.
    void discard(const Account &account, const Credential &credential);

    /// For whoever is about to end the program: calls back once no server has been asked for new tokens that
    /// are not in the store yet, or to revoke what was discarded, but not later than `patience` from now.
    /// Until then a refresh token may be lost, and with it the sign-in.
    void whenSettled(std::chrono::milliseconds patience, const std::function<void()> &done);

Q_SIGNALS:
    /// unsaved() says another thing from now on.
    void unsavedChanged(const QString &account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lectern
