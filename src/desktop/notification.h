// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Lectern {

/// Tells screen readers that a notification has come into sight, which they read aloud: the object that
/// QAccessible calls `id`, of role Notification. Only where they listen to AT-SPI; elsewhere nothing happens.
/// Qt itself has no way to say it before 6.8. GUI thread.
void tellNotificationShown(quint32 id);

} // namespace Lectern
