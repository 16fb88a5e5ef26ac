// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The keys by which one goes from conversation to conversation, wherever the keyboard is.
Item {
    id: root

    required property HistoryViewModel history
    property bool reading: false // the keyboard is in the conversation, where Alt goes from question to question
    readonly property bool mac: Qt.platform.os === "osx"

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
        sequences: root.mac ? ["Ctrl+PgUp", "Ctrl+Alt+Up"] : ["Ctrl+PgUp"]
        enabled: root.enabled
        onActivated: root.history.step(-1)
    }
    Shortcut {
        sequences: root.mac ? ["Ctrl+PgDown", "Ctrl+Alt+Down"] : ["Ctrl+PgDown"]
        enabled: root.enabled
        onActivated: root.history.step(1)
    }
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.enabled && !root.reading && !root.mac
        onActivated: root.history.step(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.enabled && !root.reading && !root.mac
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
