// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The keys of the quick prompt.
Item {
    id: root

    required property AppViewModel app
    required property string typed
    readonly property QuickViewModel quick: app.quick

    signal moved()
    signal renewed()

    Shortcut {
        sequence: "Escape"
        onActivated: root.quick.retreat()
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: {
            root.quick.startNew();
            root.renewed();
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: {
            root.quick.moveToMain(root.typed);
            root.moved();
        }
    }
    Shortcut {
        sequence: "Ctrl+P"
        onActivated: root.quick.pinned = !root.quick.pinned
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        onActivated: root.app.copy(root.quick.lastAnswer())
    }
    Shortcut {
        sequences: ["Ctrl+Shift+;", "Ctrl+:"]
        onActivated: root.app.copy(root.quick.lastCode())
    }
}
