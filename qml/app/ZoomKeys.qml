// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The keys that make everything larger and smaller.
Item {
    id: root

    required property Preferences preferences

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.preferences.zoomBy(1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.preferences.zoomBy(-1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.preferences.zoom = 1
    }
}
