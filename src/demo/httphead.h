// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace Lectern::Demo {

using HttpHeader = std::pair<QByteArray, QByteArray>; ///< name and value
using HttpHeaders = QList<HttpHeader>;

/// The head of an HTTP/1.1 request.
struct HttpHead
{
    QByteArray method;
    QByteArray path;     ///< without the query
    HttpHeaders headers; ///< names in lower case

    /// The values of a header, joined with commas as HTTP allows; empty when it is absent.
    QByteArray header(QByteArrayView name) const;
    /// True when the comma-separated list in a header holds `token`, whatever its case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    qint64 contentLength() const;
};

/// From everything before the empty line. Nothing when it is not an HTTP/1.x request head.
std::optional<HttpHead> parseHead(const QByteArray &bytes);

} // namespace Lectern::Demo
