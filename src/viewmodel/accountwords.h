// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "viewmodel/signintypes.h"

#include <QString>

namespace Lectern {

// The words of accounts, and of what is done with their secrets.

/// "ChatGPT", "API key".
QString accountKindName(AccountKind kind);

/// What it is called on the page, on one line; the kind where the server gave no name.
QString accountTitle(const Account &account);

/// The workspace's name. Codex accounts of one person may differ in nothing else, so that without a name it
/// is the beginning of the workspace's id; empty for other kinds.
QString accountWorkspace(const Account &account);

/// What tells it from others with the same name: "ChatGPT · Plus · Example Ltd".
QString accountNote(const Account &account);

/// All of it, for QML. `untilQuit`: its secrets are in memory only.
AccountFacts accountFacts(const Account &account, bool untilQuit);

/// What goes when `account` is signed out.
QString signOutLoss(const Account &account, bool untilQuit);

/// What stays then.
QString signOutRest(AccountKind kind);

/// Where secrets are kept on this system, within a sentence: "your system's keychain".
QString storeName();

/// That the system may ask before it keeps a secret, and what to answer; empty where it never does.
QString storePromptText();

} // namespace Lectern
