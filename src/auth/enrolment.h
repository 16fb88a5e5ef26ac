// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/credentialkeeper.h"
#include "auth/signin.h"

#include <functional>

namespace Lectern {

class AccountList;

/// Keeps a credential; CredentialKeeper::keep() or what stands for it.
using Keep = std::function<void(const Account &, const Credential &, const CredentialKeeper::Kept &)>;

/// Forgets and revokes one; CredentialKeeper::forget() or what stands for it.
using Forget = std::function<void(const Account &, const CredentialKeeper::Kept &)>;

/// Keeps what a sign-in brought, and makes it the account that is asked. The credential comes first: an error
/// is that of the store, and then the list is as it was. Calls back once, when `keep` does; when `list` has
/// gone by then, never.
void enrol(AccountList &list, const Keep &keep, const SignedIn &signedIn,
           const std::function<void(const Result<Account> &)> &done);

/// What enrolling needs of whoever keeps the secrets.
struct Enrolment
{
    Keep keep;
    Forget forget;
    Discard discard;
};

/// The same for a program that ends right after: a list that cannot be written is an error, too, and then the
/// credential of an account that is in no list is forgotten again: nobody would find it any more. What was
/// not kept is declined.
void enrolOrTakeBack(AccountList &list, const Enrolment &by, const SignedIn &signedIn,
                     const std::function<void(const Result<Account> &)> &done);

/// Discards what a sign-in brought and what was not kept. Not that of an account that is in the list: a store
/// that has fallen silent may take it later.
void decline(const AccountList &list, const Discard &discard, const SignedIn &signedIn);

/// The same without the store: the account is there until the program ends.
Account enrolUntilQuit(AccountList &list,
                       const std::function<void(const Account &, const Credential &)> &keepUntilQuit,
                       const SignedIn &signedIn);

} // namespace Lectern
