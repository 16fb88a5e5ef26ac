// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

class QNetworkRequest;

namespace Lectern {

/// Where a Responses server is and what lets us in.
struct Endpoint
{
    QUrl baseUrl; ///< http or https, ends before `/responses`
    Secret key;   ///< may be empty

    /// `{base}/{path}`, for HTTP.
    QUrl httpUrl(const QString &path) const;
    /// `{base}/responses` with ws for http and wss for https (protocol A.1).
    QUrl webSocketUrl() const;
    /// Adds who we are and, if there is a key, the credential (protocol B.1, I).
    void authorize(QNetworkRequest &request) const;
};

/// A base URL as people write it: http and https, ws and wss meant the same, a trailing `/` or `/responses` is
/// dropped. ErrorKind::Usage for anything else.
Result<QUrl> parseBaseUrl(const QString &text);

/// `lectern/<version> (<os>; <arch>)`.
QByteArray userAgent();

} // namespace Lectern
