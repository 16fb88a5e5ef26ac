// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/web.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern {

/// What an id token must say to be the answer to one sign-in (protocol G.7, OpenID Connect Core 3.1.3.7).
struct IdTokenRules
{
    QString issuer;
    QString audience; ///< our client id
    QByteArray nonce;
    QDateTime now; ///< by this machine's clock
    /// How far that clock is ahead of the server's, where the server says it.
    std::optional<std::chrono::seconds> clockAhead;
};

/// The keys of a JWKS answer. ErrorKind::Protocol when it is none.
Result<QList<QJsonObject>> keysFrom(const WebAnswer &answer);

/// The claims of `token` when one of `keys` signed it and it fits `rules`; `token` may be any bytes.
/// ErrorKind::ClockWrong when nothing but the times is wrong and it is this machine's clock that is far off;
/// else IdentityNotProven.
Result<QJsonObject> verifyIdToken(const Secret &token, const QList<QJsonObject> &keys,
                                  const IdTokenRules &rules);

} // namespace Lectern
