// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

/// JSON Web Tokens, taken apart. Nothing here proves who made one: see auth/idtoken.h.
namespace Lectern {

struct Jwt
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; ///< what the signature is about
    QByteArray signature;  ///< decoded
};

/// Nothing for what is not three base64url parts of which the first two are JSON objects.
std::optional<Jwt> decodeJwt(const QByteArray &token);

/// What a token says about an account (protocol G.4). What it does not say is empty.
struct TokenClaims
{
    QDateTime expiresAt; ///< UTC
    QString email;
    QString accountId;
    QString plan;
    bool isFedramp = false;
    /// The account's requests must stay in one region, so that its servers have to be asked for (protocol
    /// A.3).
    bool isBoundToRegion = false;
};

/// Of any claims.
TokenClaims readClaims(const QJsonObject &claims);
/// Of any bytes: a token may also be opaque.
TokenClaims claimsOf(const Secret &token);

/// Seconds since 1970 as a claim or an answer may say them; invalid for everything else.
QDateTime timeFromSeconds(const QJsonValue &value);

} // namespace Lectern
