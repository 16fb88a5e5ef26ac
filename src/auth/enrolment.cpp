// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/enrolment.h"

#include "auth/accountlist.h"
#include "auth/credentialkeeper.h"

#include <algorithm>

namespace Lectern {

void enrol(AccountList &list, CredentialKeeper &keeper, const SignedIn &signedIn,
           const std::function<void(const Result<Account> &)> &done)
{
    const QList<Account> before = list.accounts();
    const Account account = list.put(signedIn.account); // the store keeps the credential under its id
    keeper.keep(account, signedIn.credential,
                [&list, before, account, done](const std::optional<Error> &error) {
                    if (!error) {
                        list.setActive(account.id);
                        return done(account);
                    }
                    const auto old = std::ranges::find(before, account.id, &Account::id);
                    if (old == before.end())
                        list.remove(account.id);
                    else
                        list.put(*old);
                    done(*error);
                });
}

Account enrolUntilQuit(AccountList &list, CredentialKeeper &keeper, const SignedIn &signedIn)
{
    const Account account = list.put(signedIn.account);
    keeper.keepUntilQuit(account, signedIn.credential);
    list.setActive(account.id);
    return account;
}

} // namespace Lectern
