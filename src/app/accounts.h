// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/appviewmodel.h"

namespace Lectern {

struct Account;
class AccountList;

/// The scripted server in the box, which listens at `url`. It is given no key.
ActiveAccount demoAccount(const QUrl &url);

/// The server at `url`, with the key in LECTERN_API_KEY.
ActiveAccount serverAccount(const QUrl &url);

/// One that somebody has signed in to. It is given no key: see AppViewModel::setCredentials().
ActiveAccount storedAccount(const Account &account);

/// To whom conversations of the accounts in `list` belong.
QStringList ownersOf(const AccountList &list);

} // namespace Lectern
