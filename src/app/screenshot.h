// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QQuickWindow;

namespace Lectern {

/// Saves what `window` shows to `file` as PNG, once a few frames have passed without a change of layout; then
/// calls `done` with whether it worked.
void saveWhenSettled(QQuickWindow &window, const QString &file, std::function<void(bool saved)> done);

} // namespace Lectern
