// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Lectern {

/// Every logging category of the program; QT_LOGGING_RULES="lectern.codex.debug=true" shows one in full.
/// Message texts, answers and secrets are never logged, not even at debug level.
Q_DECLARE_LOGGING_CATEGORY(lcProtocol)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcCodex)
Q_DECLARE_LOGGING_CATEGORY(lcConversation)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)
Q_DECLARE_LOGGING_CATEGORY(lcDesktop)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace Lectern
