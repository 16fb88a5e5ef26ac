// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/web.h"
#include "base/result.h"

#include <QString>
#include <QUrl>

namespace Lectern {

/// Where a sign-in server has what (OpenID Connect Discovery; protocol G.7).
struct Discovery
{
    QString issuer; ///< as its tokens say it
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revokeUrl; ///< may be empty
    QUrl keysUrl;
};

WebRequest discoveryRequest(const QUrl &issuer);

/// ErrorKind::IdentityNotProven when it speaks for another issuer, or sends secrets where others can read
/// them: every address is https, or on this machine where the issuer is on it too. Protocol for what is no
/// such answer.
Result<Discovery> discoveryFrom(const WebAnswer &answer, const QUrl &issuer);

} // namespace Lectern
