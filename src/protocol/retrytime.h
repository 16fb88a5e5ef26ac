// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Lectern::Protocol {

struct ApiError;

/// A time from a server as one to wait: nothing unless it is between zero and the longest meter.
std::optional<std::chrono::milliseconds> waitOf(std::optional<double> milliseconds);

/// "1h2m3s", "6m0s", "1.5s", "20ms".
std::optional<std::chrono::milliseconds> durationOf(const QString &text);

/// "Wed, 21 Oct 2015 07:28:00 GMT"; the name of the day is not checked.
std::optional<QDateTime> httpDate(const QString &text);

/// When it may work again, counted from the answer: `Retry-After` in its three forms, the words "try again
/// in" of a `rate_limit_exceeded`, `resets_in_seconds`, and for status 429 the meters that stand in its
/// headers.
std::optional<std::chrono::milliseconds> retryAfterOf(const ApiError &error);

/// When a used-up limit frees again: from the error itself, else from the headers of the used-up windows.
std::optional<QDateTime> resetTimeOf(const ApiError &error);

} // namespace Lectern::Protocol
