// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWindow;

namespace Lectern {

/// Shows `window` and brings it to the front with the keyboard: the person has just asked for it. `token` is
/// the window system's leave, see StartMessage; where that wants none it may be empty. GUI thread.
void bringToFront(QWindow &window, const QString &token = {});

} // namespace Lectern
