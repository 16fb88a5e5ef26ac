// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace Lectern {

/// The ways in.
enum class AccountKind {
    ChatGpt,  ///< "Continue with ChatGPT" (protocol G.7)
    ApiKey,   ///< a key for OpenAI's API
    Codex,    ///< what the Codex CLI does (protocol G.1 to G.3)
    CodexCli, ///< the sign-in of a Codex CLI on this machine, read only (protocol G.5)
    Endpoint, ///< any server that speaks the Responses API
};

/// What carries the requests.
enum class Carrier { Automatic, WebSocket, Http };

/// An account as it is kept and shown: everything but what lets us in. Never holds a secret.
struct Account
{
    QString id; ///< never used again for another one
    AccountKind kind = AccountKind::Endpoint;
    QString name;          ///< an e-mail address, or the server's host
    QString plan;          ///< the server's word (protocol G.6); an open set, may be empty
    QString workspace;     ///< the server's id of the workspace; may be empty
    QString workspaceName; ///< may be empty
    QUrl baseUrl;          ///< ends before `/responses`
    QUrl usageUrl;         ///< where limits are asked (protocol A.4); empty: nowhere
    /// Sent with every request besides the credential; none of them is secret.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Carrier carrier = Carrier::Automatic;

    // What renewing and revoking need; empty for accounts that can do neither.
    QString clientId; ///< the OAuth client that the tokens were issued to
    QUrl tokenUrl;
    QUrl revokeUrl;
    bool sharesPlan = true; ///< false: signed in, but without leave to use the plan (protocol G.7)

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Lectern
