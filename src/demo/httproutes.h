// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httphead.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Lectern::Demo {

struct HttpAnswer
{
    int status = 200;
    QByteArray body;  ///< JSON
    QByteArray allow; ///< the methods, with a 405

    /// Everything that goes on the wire; the connection ends after it.
    QByteArray toBytes() const;
};

/// The connection becomes a WebSocket.
struct UpgradeToWebSocket
{
};

using Route = std::variant<UpgradeToWebSocket, HttpAnswer>;

/// An error with a body in the service's shape.
HttpAnswer httpError(int status, const QString &code, const QString &message);

/// What a request gets. Only requests that name this machine's loopback in `Host`, and no foreign page in
/// `Origin`, get past 403.
Route route(const HttpHead &head);

} // namespace Lectern::Demo
