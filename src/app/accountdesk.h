// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "auth/accountlist.h"
#include "auth/authserver.h"
#include "auth/credentialkeeper.h"
#include "auth/keychaintokenstore.h"
#include "auth/signin.h"
#include "base/clock.h"
#include "codex/turnsetup.h"
#include "viewmodel/signinrequest.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What is wrong with the system's password store, if anything; see askPasswordStore().
void askStore(QObject *context, const std::function<void(std::optional<ErrorKind>)> &done);

/// The accounts of one profile and all that signing in needs.
class AccountDesk final
{
public:
    /// `web` and `clock` must outlive this.
    AccountDesk(const CommandLine &line, Web &web, const Clock &clock);
    ~AccountDesk();

    AccountList &list() { return m_list; }
    const AccountList &list() const { return m_list; }
    CredentialKeeper &keeper() { return m_keeper; }

    /// One attempt, not begun.
    std::unique_ptr<SignIn> attempt(const SignInRequest &request);

    /// What to do with tokens that nobody keeps; good as long as this is.
    Discard discard();

    /// Whether a Codex CLI of this machine is signed in. Calls back once, later, unless `context` goes first.
    void hasCodexCli(QObject *context, const std::function<void(bool)> &done) const;

    /// What lets the accounts of the list in; an endpoint that belongs to none of them keeps what it has.
    CredentialSource credentials();

    /// Calls `done` when the program may end: what is under way with a sign-in server is given a few seconds.
    void leave(const std::function<void()> &done) { m_keeper.whenSettled(kPatienceAtTheEnd, done); }

    /// The endpoint of `account`, with what lets it in by now.
    void open(const Account &account, const std::function<void(const Result<Endpoint> &)> &done);

private:
    /// A renewal takes less than a second; whoever closes a program that is stuck does not want to wait.
    static constexpr std::chrono::seconds kPatienceAtTheEnd{5};

    const AuthServer m_server;
    Web &m_web;
    const Clock &m_clock;
    AccountList m_list;
    KeychainTokenStore m_store;
    CredentialKeeper m_keeper;
    Secret m_refusedOfCli; ///< the Codex CLI's token that a server did not take last
};

} // namespace Lectern
