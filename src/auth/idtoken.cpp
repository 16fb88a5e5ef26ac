// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/idtoken.h"

#include "auth/jwt.h"
#include "auth/signature.h"
#include "auth/webmessage.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Servers publish two or three; each one that fits is tried.
constexpr qsizetype kMaxKeys = 32;

/// What clocks that are kept right may differ by, and more.
constexpr std::chrono::minutes kLeeway{5};

/// A token that holds our nonce is not older than our question, which waits for ten minutes.
constexpr std::chrono::minutes kMaxAge{10};

Error notProven(const QString &why)
{
    return {ErrorKind::IdentityNotProven, u"id token: "_s + why};
}

bool isSignedByOneOf(const QList<QJsonObject> &keys, const Jwt &jwt)
{
    const QString algorithm = jwt.header.value("alg"_L1).toString();
    const QString id = jwt.header.value("kid"_L1).toString();
    return std::any_of(keys.begin(), keys.end(), [&](const QJsonObject &key) {
        return (id.isEmpty() || key.value("kid"_L1).toString() == id) &&
               isSignedBy(key, algorithm, jwt.signedPart, jwt.signature);
    });
}

/// One audience, as a text or as a list of one (protocol G.7). A token for others too is not for us alone.
bool isFor(const QJsonValue &audience, const QString &expected)
{
    if (const QJsonArray list = audience.toArray(); list.size() == 1)
        return list.first().toString() == expected;
    return audience.toString() == expected;
}

bool timesAreRight(const QJsonObject &claims, const QDateTime &now)
{
    using std::chrono::seconds;
    const QDateTime expires = timeFromSeconds(claims.value("exp"_L1));
    const QDateTime issued = timeFromSeconds(claims.value("iat"_L1));
    const QDateTime begins = timeFromSeconds(claims.value("nbf"_L1));
    const QDateTime soon = now.addSecs(seconds(kLeeway).count());
    return expires.isValid() && issued.isValid() && expires.addSecs(seconds(kLeeway).count()) > now &&
           issued < soon && issued.addSecs(seconds(kLeeway + kMaxAge).count()) > now &&
           !(begins.isValid() && begins > soon);
}

} // namespace

Result<QList<QJsonObject>> keysFrom(const WebAnswer &answer)
{
    const QString what = u"the server's keys"_s;
    if (!isSuccess(answer))
        return refusal(answer, what);
    const Result<QJsonObject> object = objectOf(answer, what);
    if (!object)
        return object.error();
    QList<QJsonObject> keys;
    for (const QJsonValue &key : object->value("keys"_L1).toArray()) {
        if (key.isObject() && keys.size() < kMaxKeys)
            keys.append(key.toObject());
    }
    if (keys.isEmpty())
        return Error{ErrorKind::Protocol, what + u": none"_s};
    return keys;
}

Result<QJsonObject> verifyIdToken(const Secret &token, const QList<QJsonObject> &keys,
                                  const IdTokenRules &rules)
{
    const std::optional<Jwt> jwt = decodeJwt(token.reveal());
    if (!jwt)
        return notProven(u"missing or not one"_s);
    if (!isSignedByOneOf(keys, *jwt))
        return notProven(u"not signed by a key of the server"_s);
    const QJsonObject &claims = jwt->claims;
    if (claims.value("iss"_L1).toString() != rules.issuer)
        return notProven(u"of another issuer"_s);
    if (rules.audience.isEmpty() || !isFor(claims.value("aud"_L1), rules.audience))
        return notProven(u"for another audience"_s);
    if (claims.contains("azp"_L1) && claims.value("azp"_L1).toString() != rules.audience)
        return notProven(u"for another party"_s);
    if (rules.nonce.isEmpty() || claims.value("nonce"_L1).toString().toUtf8() != rules.nonce)
        return notProven(u"of another sign-in"_s);
    if (!timesAreRight(claims, rules.now)) {
        if (rules.clockAhead && std::chrono::abs(*rules.clockAhead) > kLeeway)
            return Error{ErrorKind::ClockWrong, u"this machine's clock is %1 s ahead of the server's"_s.arg(
                                                    rules.clockAhead->count())};
        return notProven(u"not of this time"_s);
    }
    return claims;
}

} // namespace Lectern
