// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/tokenstore.h"

#include <QString>

class QObject;

/// Single items of the system's keychain, by QtKeychain, which nothing else includes. Answers come later, and
/// some never: a job waits without end for a provider that hangs, or for a person who is asked for a
/// password. It cannot be taken back either, so it lives until it is answered, and the answer is dropped when
/// `context` has gone. Nothing is ever written in plain text.
///
/// ErrorKind::StoreMissing may be any failure of the Secret Service: QtKeychain does not tell them apart.
namespace Lectern::Keychain {

/// Nothing when there is no such item; on Linux also when the keychain is locked.
void read(QObject *context, const QString &service, const QString &key, const TokenStore::Read &done);
/// `value` is UTF-8.
void write(QObject *context, const QString &service, const QString &key, const Secret &value,
           const TokenStore::Written &done);
/// No error when there was nothing.
void remove(QObject *context, const QString &service, const QString &key, const TokenStore::Written &done);

} // namespace Lectern::Keychain
