// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httproutes.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Lectern::Demo {

/// A failure that the server was asked for, before it becomes an HTTP answer, an `error` event or a
/// `response.failed`. Source of the shapes: protocol E.
struct ErrorSpec
{
    enum class Shape {
        Nested, ///< `{"error":{…}}`
        Flat,   ///< an event with code and message beside its type
        Detail, ///< `{"detail":"…"}`
        Html,   ///< a page, as something on the way would send it
        Empty,  ///< no body
    };

    std::optional<int> status;
    QString code;             ///< empty: what goes with the status
    bool codeIsType = false;  ///< it stands in `type`, and `code` is null
    bool statusAlias = false; ///< `status_code` instead of `status`
    bool hasRetryAfter = false;
    Shape shape = Shape::Nested;
};

/// The `error` object, with what the service tells beside some codes.
QJsonObject errorMember(const ErrorSpec &spec);

/// An `error` event; Detail, Html and Empty count as Nested.
QJsonObject errorEventFor(const ErrorSpec &spec);

/// An HTTP answer; Flat counts as Nested. `spec` has a status.
HttpAnswer errorAnswerFor(const ErrorSpec &spec);

} // namespace Lectern::Demo
