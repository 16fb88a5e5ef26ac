// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Lectern::Protocol {

/// One `response.create`. Only fields that every way in accepts (protocol C.1, H.8); `store` is always false
/// and `stream` always true.
struct ResponseRequest
{
    QString model;
    QString instructions;             ///< never empty on the wire: kDefaultInstructions stands in
    QJsonArray input;                 ///< items, see inputMessage() and Item::json
    std::optional<QString> effort;    ///< as the catalogue lists it
    std::optional<QString> verbosity; ///< low, medium, high
    std::optional<QString> previousResponseId;
    QString promptCacheKey; ///< one per conversation, at most 64 characters are sent
    /// The server's sticky-routing token of the running turn: in `client_metadata` of the frame, a header
    /// over HTTP (protocol B.4).
    std::optional<QString> turnState;

    friend bool operator==(const ResponseRequest &, const ResponseRequest &) = default;
};

/// Servers refuse a request without instructions (protocol H.2).
extern const QString kDefaultInstructions;

/// The text frame for a WebSocket.
QByteArray writeCreateFrame(const ResponseRequest &request);

/// The body for `POST /responses`: the frame without `type` and `previous_response_id` (protocol E.4).
QByteArray writeHttpBody(const ResponseRequest &request);

QJsonObject userMessage(const QString &text);
QJsonObject userMessage(const QJsonArray &content); ///< parts: input_text, input_image, input_file
QJsonObject assistantMessage(const QString &text);

} // namespace Lectern::Protocol
