// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"

#include <QJsonObject>

#include <optional>

namespace Lectern {

/// The word for `kind` in files and in what programs read; it never changes.
QString kindWord(AccountKind kind);

/// Writes `account` over `json`; members that it does not know are left alone, they are a newer version's.
/// What stands before an @ in an address is left out: it lets in.
void writeAccount(const Account &account, QJsonObject &json);

/// Nothing when it is not an account that this version understands.
std::optional<Account> accountFrom(const QJsonObject &json);

} // namespace Lectern
