// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/enrolment.h"

#include "auth/accountlist.h"
#include "base/logging.h"

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

void decline(const AccountList &list, const Discard &discard, const SignedIn &signedIn)
{
    if (!list.find(list.identified(signedIn.account).id))
        discard(signedIn);
}

void enrolOrTakeBack(AccountList &list, const Enrolment &by, const SignedIn &signedIn,
                     const std::function<void(const Result<Account> &)> &done)
{
    const bool wasThere = list.find(list.identified(signedIn.account).id);
    enrol(list, by.keep, signedIn, [=, &list](const Result<Account> &account) {
        if (!account)
            decline(list, by.discard, signedIn);
        if (!account || !list.problem())
            return done(account);
        const Error problem = *list.problem();
        if (wasThere)
            return done(problem);
        by.forget(*account, [done, problem](const std::optional<Error> &error) {
            if (error)
                qCWarning(lcAuth) << "a sign-in that is in no list could not be taken back:" << error->detail;
            done(problem);
        });
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
