// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace Lectern {

/// Calls `handler` on the thread of `context` when the person presses Ctrl+C or the system asks the program to
/// end. The second time the program ends at once. Only on systems with POSIX signals; elsewhere nothing happens.
void onInterrupt(QObject *context, std::function<void()> handler);

} // namespace Lectern
