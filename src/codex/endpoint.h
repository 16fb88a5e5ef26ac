// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

class QNetworkRequest;

namespace Lectern {

struct Account;
struct Credential;

/// Where a Responses server is and what lets us in.
struct Endpoint
{
    QUrl baseUrl; ///< http or https, ends before `/responses`
    Secret key;   ///< may be empty
    QList<std::pair<QByteArray, QByteArray>> headers =
        {};               ///< sent with every request, as the way in wants them
    QUrl usageUrl = {};   ///< where the account's limits are asked (protocol A.4); empty: nowhere
    QString account = {}; ///< the id of the account it belongs to; empty for one of the command line

    /// Under what things are kept that concern one account: its id, else the address without secrets.
    QString accountKey() const;

    /// `{base}/{path}`, for HTTP.
    QUrl httpUrl(const QString &path) const;
    /// `{base}/responses` with ws for http and wss for https (protocol A.1).
    QUrl webSocketUrl() const;
    /// Adds who we are and, if there is a key, the credential (protocol B.1, I); then `headers`, of which
    /// those with a line break are left out.
    void authorize(QNetworkRequest &request) const;
};

/// What `account` is asked with.
Endpoint endpointFor(const Account &account, const Credential &credential);

/// A base URL as people write it: http and https, ws and wss meant the same, a trailing `/` or `/responses`
/// is dropped. ErrorKind::Usage for anything else.
Result<QUrl> parseBaseUrl(const QString &text);

/// `lectern/<version> (<os>; <arch>)`.
QByteArray userAgent();

} // namespace Lectern
