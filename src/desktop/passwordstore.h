// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace Lectern {

/// What the system's password store is ready for.
enum class PasswordStoreState { Ready, Locked, Missing, Silent };

/// Asks the Secret Service over D-Bus on Linux, without starting or unlocking anything; elsewhere the store
/// is always Ready. Calls back once, later, unless `context` goes first.
void askPasswordStore(QObject *context, const std::function<void(PasswordStoreState)> &done);

} // namespace Lectern
