// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/discovery.h"

#include "auth/authserver.h"
#include "auth/webmessage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr QLatin1StringView kWhat("the sign-in server's description");

bool isSafe(const QUrl &url, const QUrl &issuer)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url) && isLoopback(issuer));
}

QString withoutSlash(const QString &address)
{
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

} // namespace

WebRequest discoveryRequest(const QUrl &issuer)
{
    QUrl url = issuer;
    url.setPath(withoutSlash(issuer.path()) + u"/.well-known/openid-configuration"_s);
    return {"GET"_ba, url, {{"Accept"_ba, "application/json"_ba}}};
}

Result<Discovery> discoveryFrom(const WebAnswer &answer, const QUrl &issuer)
{
    if (!isSuccess(answer))
        return refusal(answer, kWhat);
    const Result<QJsonObject> object = objectOf(answer, kWhat);
    if (!object)
        return object.error();
    const auto urlIn = [&object](QLatin1StringView name) {
        return QUrl(object->value(name).toString(), QUrl::StrictMode);
    };
    const Discovery found{object->value("issuer"_L1).toString(), urlIn("authorization_endpoint"_L1),
                          urlIn("token_endpoint"_L1), urlIn("revocation_endpoint"_L1), urlIn("jwks_uri"_L1)};
    if (withoutSlash(found.issuer) != withoutSlash(issuer.toString()))
        return Error{ErrorKind::IdentityNotProven, kWhat + u" speaks for another one"_s};
    for (const QUrl &url : {found.authorizeUrl, found.tokenUrl, found.keysUrl}) {
        if (url.isEmpty())
            return Error{ErrorKind::Protocol, kWhat + u" lacks an address"_s};
    }
    for (const QUrl &url : {found.authorizeUrl, found.tokenUrl, found.keysUrl, found.revokeUrl}) {
        if (!url.isEmpty() && !isSafe(url, issuer))
            return Error{ErrorKind::IdentityNotProven, kWhat + u" names an address that is not safe"_s};
    }
    return found;
}

} // namespace Lectern
