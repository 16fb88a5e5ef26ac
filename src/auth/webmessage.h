// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/web.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

/// Forms and JSON objects over HTTP, and what is common to every answer of a sign-in server.
namespace Lectern {

/// The fields of a form in their order; names and values as they are, before encoding.
using FormFields = QList<std::pair<QByteArray, QByteArray>>;

WebRequest formRequest(const QUrl &url, const FormFields &fields);
WebRequest jsonRequest(const QUrl &url, const QJsonObject &body);

/// The object that a body is; ErrorKind::Protocol for anything else. `what` names it in the detail.
Result<QJsonObject> objectOf(const WebAnswer &answer, const QString &what);

bool isSuccess(const WebAnswer &answer);

/// The code of an OAuth error, found at `error.code`, `error` or `code` (protocol G.3). Empty when nothing
/// there looks like a code: what a server echoes is not repeated.
QString oauthErrorCode(const QByteArray &body);

/// An OAuth error by its code and description: ErrorKind::SignInDeclined for `access_denied`, NotEntitled for
/// `missing_codex_entitlement` (protocol G.1), else Server. The detail is `what`, and the code if it is one.
Error oauthError(const QString &code, const QString &description, const QString &what);

/// What an answer without success means, whoever gave it: an OAuth error, 429, 5xx, a redirect. `what` names
/// what was asked for in the detail.
Error refusal(const WebAnswer &answer, const QString &what);

/// How far `now` is ahead of the clock of the server that gave `answer` at that moment; nothing when it does
/// not say its time.
std::optional<std::chrono::seconds> clockAhead(const WebAnswer &answer, const QDateTime &now);

} // namespace Lectern
