// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The keys by which one goes from conversation to conversation, wherever the keyboard is.
Item {
    id: root

    required property HistoryViewModel history

    signal toggled()
    signal newRequested()
    signal temporaryRequested()
    signal searchRequested()
    signal paneRequested(backwards: bool)

    Shortcut {
        sequences: ["Ctrl+B", "F9"]
        enabled: root.enabled
        onActivated: root.toggled()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.enabled
        onActivated: root.newRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        enabled: root.enabled
        onActivated: root.temporaryRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+F"
        enabled: root.enabled
        onActivated: root.searchRequested()
    }
    Shortcut {
        sequences: ["Ctrl+PgUp", "Alt+Up"]
        enabled: root.enabled
        onActivated: root.history.step(-1)
    }
    Shortcut {
        sequences: ["Ctrl+PgDown", "Alt+Down"]
        enabled: root.enabled
        onActivated: root.history.step(1)
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.paneRequested(false)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: root.paneRequested(true)
    }
}
