// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Lectern {

/// What a server answered to a handshake, as far as it came.
struct HttpAnswer
{
    int status = 0;
    QHash<QString, QString> headers; ///< names in lower case, doubles joined with a comma
    QByteArray body;                 ///< empty unless it is whole
};

/// Nothing when `bytes` do not begin with the status line of HTTP/1.x.
std::optional<HttpAnswer> parseHttpAnswer(const QByteArray &bytes);

} // namespace Lectern
