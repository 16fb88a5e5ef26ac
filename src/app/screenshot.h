// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QQuickWindow;

namespace Lectern {

/// What a picture of the window is to show.
struct Screenshot
{
    QString file;
    bool whole = false; ///< the window is made as high as its page needs, up to a limit
};

/// Saves what `window` shows as PNG, once a few frames have passed without a change of layout; then calls
/// `done` with whether it worked.
void saveWhenSettled(QQuickWindow &window, const Screenshot &wanted, std::function<void(bool saved)> done);

} // namespace Lectern
