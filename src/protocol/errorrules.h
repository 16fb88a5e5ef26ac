// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace Lectern::Protocol {

struct ApiError;

/// What a server's failure asks for, before it is known in which way it was told.
enum class Course {
    Tell,
    Retry,
    RetryInTime, ///< when the server says when; else it means "not now"
    ResendInFull,
    RefreshCredential,
    ByStatus, ///< the word alone does not decide
    Unknown,  ///< neither a known word nor a status
};

struct ErrorRule
{
    ErrorKind kind = ErrorKind::Server;
    Course course = Course::Unknown;
};

/// The row of the taxonomy (protocol E) that `error` falls under: its code decides, then its type, then its
/// status. Never Course::ByStatus.
ErrorRule ruleFor(const ApiError &error);

} // namespace Lectern::Protocol
