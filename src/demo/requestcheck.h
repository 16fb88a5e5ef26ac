// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

class QJsonDocument;

namespace Lectern::Demo {

/// What a connection knows when a request comes in.
struct RequestContext
{
    bool isBusy = false;     ///< a response is still playing
    QString lastCompletedId; ///< what `previous_response_id` may name; empty: nothing
};

/// An `error` event as the service sends it: `{"type":"error","status":…,"error":{…}}`. An empty `param`
/// becomes null. Source: protocol E.1.
QJsonObject errorEvent(int status, const QString &code, const QString &message, const QString &param = {});

/// The least that is asked of a message: an object with the type `response.create`. Gives the error event to
/// answer with, or nothing when it is in order.
std::optional<QJsonObject> checkEnvelope(const QJsonDocument &message);

/// As strict as the strictest service (protocol C.1, C.4, H): what passes here is accepted everywhere.
/// `request` has passed checkEnvelope(). Gives the error event to answer with, or nothing. Total and without
/// side effects.
std::optional<QJsonObject> checkRequest(const QJsonObject &request, const RequestContext &context);

/// The same for the body of `POST /responses`, which has no type, no `previous_response_id` and always
/// `stream: true`. Of a body that is not `isStrict` nothing is asked but to be an object.
std::optional<QJsonObject> checkPost(const QJsonDocument &body, bool isStrict);

} // namespace Lectern::Demo
