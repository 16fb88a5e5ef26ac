// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/signin.h"

#include <functional>

namespace Lectern {

class AccountList;
class CredentialKeeper;

/// Keeps what a sign-in brought, and makes it the account that is asked. An error is that of the store: then
/// a new account is not in the list, and one that was there before stays as it was. Calls back once, later,
/// unless `keeper` goes first; `list` must outlive it.
void enrol(AccountList &list, CredentialKeeper &keeper, const SignedIn &signedIn,
           const std::function<void(const Result<Account> &)> &done);

/// The same without the store: the account is there until the program ends.
Account enrolUntilQuit(AccountList &list, CredentialKeeper &keeper, const SignedIn &signedIn);

} // namespace Lectern
