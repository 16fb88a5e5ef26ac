// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/authserver.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QUrl urlFrom(const char *variable, const QString &otherwise)
{
    const QString named = qEnvironmentVariable(variable);
    return QUrl(named.isEmpty() ? otherwise : named);
}

} // namespace

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
