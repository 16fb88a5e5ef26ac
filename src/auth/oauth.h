// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/credential.h"
#include "auth/web.h"
#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <optional>

/// What is asked of a token endpoint, and what its answers mean. Pure: nothing here sends, waits or keeps.
/// Answers may be any bytes. No Error made here holds anything of a token, a code or a verifier.
namespace Lectern::OAuth {

/// The Codex CLI's public client, under which mode C signs in (protocol G.1).
inline constexpr QLatin1StringView kCodexClientId("app_EMoamEEZ73f0CkXaXp7hrann");

/// Why tokens are renewed; the Codex server wants to know (protocol G.3).
enum class RenewReason { AboutToExpire, Unauthorized };

/// Renews what `account` was given: JSON for AccountKind::Codex (protocol G.3), a form for every other kind
/// (G.7). Goes to the account's tokenUrl in the name of its clientId.
WebRequest refreshRequest(const Account &account, const Secret &refreshToken, RenewReason reason);

/// `old` with what `answer` brings in its place; tokens that are not there stay (protocol G.3). `now` is when
/// the answer came, by the wall clock. ErrorKind::SessionEnded when the refresh token will never work again;
/// any other error is about this attempt only, and `old` is worth as much as before.
Result<Credential> refreshed(const WebAnswer &answer, const Credential &old, const QDateTime &now);

/// Ends the sign-in at the server: JSON or a form like refreshRequest(), to the account's revokeUrl.
WebRequest revokeRequest(const Account &account, const Secret &refreshToken);

/// Why the token may still be good; nothing when it is not.
std::optional<Error> revoked(const WebAnswer &answer);

/// What is exchanged for tokens.
struct Grant
{
    QUrl tokenUrl;
    QString clientId; ///< the issued one, in mode S
    Secret code;
    Secret verifier;
    QString redirectUri; ///< letter by letter what the authorize link said
    QUrl resource = {};  ///< mode S only (protocol G.7)
};

/// A form in every mode (protocol G.1, G.2, G.7).
WebRequest exchangeRequest(const Grant &grant);

/// What a code is worth.
struct Tokens
{
    Credential credential;
    Secret idToken;               ///< not verified; may be empty
    std::optional<QString> scope; ///< what was granted, where the server says it
};

/// ErrorKind::SignInDeclined and NotEntitled as the server says it; Protocol for a success without an access
/// token. `now` is when the answer came.
Result<Tokens> tokensFrom(const WebAnswer &answer, const QDateTime &now);

} // namespace Lectern::OAuth
