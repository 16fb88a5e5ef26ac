// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

class QByteArray;
class QJsonObject;
class QJsonValue;

namespace Lectern::Protocol {

/// What a server says about a failure, in any of the shapes of protocol E: an `error` event (nested or flat),
/// `response.failed`, or an HTTP body (`{"error":{…}}`, `{"detail":"…"}`).
struct ApiError
{
    std::optional<int> status;
    QString type;
    QString code;
    QString message;
    QString param;
    std::optional<QString> planType;
    std::optional<QDateTime> resetsAt;
    QHash<QString, QString> headers;                   ///< names in lower case
    std::optional<std::chrono::milliseconds> resetsIn; ///< `resets_in_seconds`, where that is sent instead
    bool isPage = false; ///< an HTTP body for people to look at, which is no API's answer

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// From an `error` event, nested or flat, with `status` or its alias `status_code`.
ApiError parseErrorEvent(const QJsonObject &event);

/// From the `error` member of a failed response; null, a string and an object are all legal.
ApiError parseErrorMember(const QJsonValue &json);

/// From the body of an HTTP answer with status 400 and above. A body that is not JSON gives its first words
/// as the message. The names of `headers` are in lower case.
ApiError parseHttpError(int status, const QByteArray &body, const QHash<QString, QString> &headers = {});

/// The one translation of a server's failure into ours. Total; an unknown code falls back on the status, then
/// on ErrorKind::Server. `retryAfter` and, for limits, `resetsAt` are where protocol/retrytime.h finds them.
Error classify(const ApiError &error);

} // namespace Lectern::Protocol
