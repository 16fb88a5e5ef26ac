// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/enrolment.h"

#include "auth/accountlist.h"

#include <QPointer>

namespace Lectern {

void enrol(AccountList &list, const Keep &keep, const SignedIn &signedIn,
           const std::function<void(const Result<Account> &)> &done)
{
    const Account account = list.identified(signedIn.account); // the store keeps the credential under its id
    keep(account, signedIn.credential,
         [there = QPointer(&list), account, done](const std::optional<Error> &error) {
             if (!there)
                 return;
             if (error)
                 return done(*error);
             const Account kept = there->put(account);
             there->setActive(kept.id);
             done(kept);
         });
}

Account enrolUntilQuit(AccountList &list,
                       const std::function<void(const Account &, const Credential &)> &keepUntilQuit,
                       const SignedIn &signedIn)
{
    const Account account = list.putUntilQuit(signedIn.account);
    keepUntilQuit(account, signedIn.credential);
    list.setActive(account.id);
    return account;
}

} // namespace Lectern
