// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "auth/pkce.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

/// The links that a browser is sent to, and what it comes back with. Pure.
namespace Lectern::OAuth {

/// Stands for a client that the server is to make (protocol G.7); never kept.
inline constexpr QLatin1StringView kDynamicClientId("dynamic_agent_client");

/// Leave to use the plan (protocol G.7).
inline constexpr QLatin1StringView kPlanScope("chatgpt.tokens.use.direct");

/// Where a browser comes back to on this machine: `http://127.0.0.1:port/auth/callback` (protocol G.1).
QString redirectUri(quint16 port);

/// What every link says.
struct LinkParts
{
    QString redirectUri;
    QByteArray state;
    QByteArray challenge;
    QString loginHint = {}; ///< the e-mail address of a known account
};

/// Mode C (protocol G.1), with our own name and without the rights that only the Codex CLI has a use for.
QUrl codexLink(const AuthServer &server, const LinkParts &parts);

/// What only mode S says (protocol G.7).
struct ChatGptParts
{
    QUrl endpoint; ///< by discovery
    QUrl resource;
    QByteArray nonce;
    QString hostId;
    QString clientId = {};         ///< the issued one; empty: the first sign-in
    bool asksForPlanAgain = false; ///< shows the page of consent once more
};

QUrl chatGptLink(const ChatGptParts &own, const LinkParts &parts);

/// What the browser brought.
struct Callback
{
    Secret code;
    QString clientId; ///< the issued one, in mode S; else empty
    std::optional<QString> scope;
};

/// Of any query, its `state` being checked already. ErrorKind::SignInDeclined, NotEntitled, or Server for
/// another error of the server; Protocol when there is no code.
Result<Callback> readCallback(const QUrlQuery &query);

/// Whether `scope`, a list with spaces, has leave to use the plan.
bool grantsPlan(const QString &scope);

} // namespace Lectern::OAuth
