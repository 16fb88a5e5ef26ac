// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

class QJsonValue;

namespace Lectern::Protocol {

/// Tokens of one response, as the server counts them. Source: protocol D.1.
struct Usage
{
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    qint64 reasoningTokens = 0;
    qint64 totalTokens = 0;

    Usage &operator+=(const Usage &other);

    friend bool operator==(const Usage &, const Usage &) = default;
};

/// Lenient: a missing or odd field counts as 0. Nothing when `json` is not an object.
std::optional<Usage> parseUsage(const QJsonValue &json);

} // namespace Lectern::Protocol
