// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/logging.h"

namespace Lectern {

Q_LOGGING_CATEGORY(lcProtocol, "lectern.protocol", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "lectern.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCodex, "lectern.codex", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConversation, "lectern.conversation", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemo, "lectern.demo", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesktop, "lectern.desktop", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "lectern.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "lectern.ui", QtInfoMsg)

} // namespace Lectern
