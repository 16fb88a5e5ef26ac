// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/authserver.h"

#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What is sent there must stay between the two: credentials go to these addresses.
bool isSafe(const QUrl &url)
{
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const bool isSealed = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    return url.isValid() && !url.host().isEmpty() && isPlain && isSealed;
}

QUrl urlFrom(const char *variable, const QString &otherwise)
{
    QString named = qEnvironmentVariable(variable);
    if (named.isEmpty())
        return QUrl(otherwise);
    if (named.endsWith(u'/'))
        named.chop(1);
    if (const QUrl url(named); isSafe(url))
        return url;
    qCWarning(lcAuth) << variable << "is ignored: an https address is wanted, or an http one of this machine";
    return QUrl(otherwise);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1 || url.host() == "localhost"_L1;
}

QUrl AuthServer::at(const QString &path) const
{
    QUrl url = issuer;
    url.setPath(path);
    return url;
}

AuthServer AuthServer::fromEnvironment()
{
    return {urlFrom("LECTERN_AUTH_URL", u"https://auth.openai.com"_s),
            urlFrom("LECTERN_API_URL", u"https://api.openai.com/v1"_s),
            urlFrom("LECTERN_CODEX_URL", u"https://chatgpt.com/backend-api/codex"_s),
            {1455, 1457}};
}

} // namespace Lectern
