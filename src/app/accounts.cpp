// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/accounts.h"

#include "auth/account.h"
#include "auth/accountjson.h"
#include "auth/accountlist.h"
#include "auth/credential.h"
#include "viewmodel/accountwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// No server is called that: a port is a number.
const QString kDemoId = u"lectern:demo"_s;

} // namespace

ActiveAccount demoAccount(const QUrl &url)
{
    Endpoint endpoint{url, {}};
    endpoint.usageUrl = endpoint.httpUrl(u"usage"_s);
    return {kDemoId, kDemoId, QCoreApplication::translate("Accounts", "Demo"), endpoint, true};
}

ActiveAccount serverAccount(const QUrl &url)
{
    return {
        url.authority(), url.authority(), url.authority(), {url, Secret(qgetenv("LECTERN_API_KEY"))}, false};
}

ActiveAccount storedAccount(const Account &account)
{
    const QStringList who{kindWord(account.kind), account.name, account.workspace};
    return {account.id, who.join(u' '), accountTitle(account), endpointFor(account, {}), false};
}

QStringList ownersOf(const AccountList &list)
{
    QStringList owners;
    for (const Account &account : list.accounts())
        owners += storedAccount(account).owner;
    return owners;
}

} // namespace Lectern
