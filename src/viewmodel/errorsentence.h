// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>

namespace Lectern {

/// What happened and what can be done, in one sentence or two; the only place where an error becomes words.
/// The server's own message is quoted behind it when there is one.
QString errorSentence(const Error &error);

} // namespace Lectern
