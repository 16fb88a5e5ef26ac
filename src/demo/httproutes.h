// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httphead.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Lectern::Demo {

class Backend;

struct HttpAnswer
{
    int status = 200;
    QByteArray body; ///< empty: none
    QByteArray contentType = "application/json";
    HttpHeaders headers = {}; ///< beside those that every answer has

    /// Everything that goes on the wire; the connection ends after it.
    QByteArray toBytes() const;
};

/// What only a faulty server says: these bytes, and then it hangs up or stays silent.
struct RawAnswer
{
    QByteArray bytes;
    bool hangsUp = true;
};

using Reply = std::variant<HttpAnswer, RawAnswer>;

/// The connection becomes a WebSocket.
struct UpgradeToWebSocket
{
};

/// The answer depends on the body.
struct ReadBody
{
};

using Route = std::variant<UpgradeToWebSocket, ReadBody, HttpAnswer, RawAnswer>;

/// `HTTP/1.1 200 OK` and what every answer has: Date and x-request-id.
QByteArray statusLine(int status);

QByteArray headerLines(const HttpHeaders &headers);

/// An error with a body in the service's shape.
HttpAnswer httpError(int status, const QString &code, const QString &message);

/// The tag of the list of models, as in its ETag.
QByteArray modelsTag();

/// What a request gets. Only requests that name this machine's loopback in `Host`, and no foreign page in
/// `Origin`, get past 403. Without `webSockets` every handshake gets 426. Faults of `backend` strike here,
/// but those of a request whose body is to be read.
Route route(const HttpHead &head, Backend &backend, bool webSockets);

} // namespace Lectern::Demo
