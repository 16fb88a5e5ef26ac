// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Lectern {

/// What the system knows of graphics processors without one being asked.
struct GraphicsDevices
{
    /// Those that can compute pictures, as "i915 8086:3e92" on Linux or "NVIDIA GeForce" on Windows; empty
    /// for none. Stand-ins without a processor are left out.
    QStringList names;
    bool remote = false; ///< the display is on another machine: every picture goes over a network
    bool known = true;   ///< false where there is nothing to look at, as on macOS
};

/// Looks at the machine; a few small files, no graphics driver. Any thread.
GraphicsDevices graphicsDevices();

/// Whether a device of that name only stands in for a graphics processor.
bool isStandIn(const QString &device);

/// Whether an X display is on another machine, by its name: "there:10.0", and also "localhost:10.0" of ssh.
bool isRemoteDisplay(const QString &display);

} // namespace Lectern
