// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <utility>

namespace Lectern {

/// Names for QML.
namespace SignInWays {
Q_NAMESPACE
QML_ELEMENT

/// What a person can choose to sign in with.
enum class Way {
    ChatGpt,    ///< in the browser (protocol G.7)
    Codex,      ///< in the browser (protocol G.1)
    DeviceCode, ///< by a code that is typed in some browser (protocol G.2); gives a Codex account
    CodexCli,   ///< what a Codex CLI on this machine has (protocol G.5)
    ApiKey,
    Server, ///< any that speaks the Responses API
};
Q_ENUM_NS(Way)

} // namespace SignInWays

using SignInWay = SignInWays::Way;

/// What an attempt to sign in begins with.
struct SignInRequest
{
    SignInWay way = SignInWay::ChatGpt;
    Secret key = {};   ///< ApiKey, and Server if it wants one
    QUrl address = {}; ///< Server
    QList<std::pair<QByteArray, Secret>> headers = {};
    Carrier carrier = Carrier::Automatic;
    std::optional<Account> again = {}; ///< the account that signs in once more
};

} // namespace Lectern
