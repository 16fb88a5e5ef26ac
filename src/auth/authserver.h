// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

namespace Lectern {

/// Whether `url` is on this machine, so that nobody else reads what goes there.
bool isLoopback(const QUrl &url);

/// OpenAI's servers, as far as signing in needs to know them; tests have their own.
struct AuthServer
{
    QUrl issuer;               ///< https://auth.openai.com (protocol A.2)
    QUrl apiBase;              ///< https://api.openai.com/v1 (A.1, modes K and S)
    QUrl codexBase;            ///< https://chatgpt.com/backend-api/codex (A.1, mode C)
    QList<quint16> codexPorts; ///< registered for mode C's redirect, in order (G.1)

    /// `path` at the issuer.
    QUrl at(const QString &path) const;

    /// OpenAI's own, unless LECTERN_AUTH_URL, LECTERN_API_URL or LECTERN_CODEX_URL name others. What
    /// is neither https nor http on this machine is ignored, with a warning: credentials go there.
    static AuthServer fromEnvironment();
};

} // namespace Lectern
