// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace Lectern {

/// What lets an account in. Its only homes are the keychain and memory.
struct Credential
{
    Secret accessToken;          ///< or a key; empty for servers that want none
    Secret refreshToken;         ///< empty: it cannot be renewed
    QDateTime expiresAt;         ///< UTC; invalid: not known
    QDateTime earliestRefreshAt; ///< UTC; renewing before spends the token for nothing (protocol G.7);
                                 ///< invalid: any time
    /// Sent with every request to a custom endpoint; the values may be secret.
    QList<std::pair<QByteArray, Secret>> headers = {};
};

/// The text that is kept in the keychain.
Secret toText(const Credential &credential);
/// ErrorKind::SignInNeeded for a text that is not one of ours.
Result<Credential> credentialFrom(const Secret &text);

} // namespace Lectern
