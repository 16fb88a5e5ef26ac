// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// What the program's icon in docks and task bars says beside its picture.
struct LauncherState
{
    int count = 0;        ///< answers that nobody has seen; 0 shows none
    bool working = false; ///< an answer comes

    friend bool operator==(const LauncherState &, const LauncherState &) = default;
};

/// Tells docks by the signal of the Unity launcher, which KDE, GNOME's docks and others know. Elsewhere
/// nothing happens yet. GUI thread.
void tellLauncher(const LauncherState &state);

} // namespace Lectern
