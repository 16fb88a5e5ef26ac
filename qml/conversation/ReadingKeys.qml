// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// The keys by which one gets from place to place in the conversation.
Item {
    id: root

    property bool questions: true // the keys for them have no other meaning where the keyboard is

    property bool reading: false // the keyboard is in the conversation
    readonly property bool mac: Qt.platform.os === "osx"

    property bool leavable: false // Escape ends the search

    signal findChosen()
    signal leaveChosen()
    signal stepChosen(by: int)
    signal caretChosen()
    signal questionsChosen()
    signal questionStepChosen(by: int)

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.enabled
        onActivated: root.findChosen()
    }
    Shortcut {
        sequences: ["F3", "Ctrl+G"]
        enabled: root.enabled
        onActivated: root.stepChosen(1)
    }
    Shortcut {
        sequences: ["Shift+F3", "Ctrl+Shift+G"]
        enabled: root.enabled
        onActivated: root.stepChosen(-1)
    }
    Shortcut {
        sequence: "Escape"
        enabled: root.enabled && root.leavable
        onActivated: root.leaveChosen()
    }
    Shortcut {
        sequence: "F7"
        enabled: root.enabled
        onActivated: root.caretChosen()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        enabled: root.enabled
        onActivated: root.questionsChosen()
    }
    Shortcut {
        sequence: root.mac ? "Alt+Up" : "Ctrl+Up"
        enabled: root.enabled && root.questions
        onActivated: root.questionStepChosen(-1)
    }
    Shortcut {
        sequence: root.mac ? "Alt+Down" : "Ctrl+Down"
        enabled: root.enabled && root.questions
        onActivated: root.questionStepChosen(1)
    }
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.enabled && root.reading && !root.mac
        onActivated: root.questionStepChosen(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.enabled && root.reading && !root.mac
        onActivated: root.questionStepChosen(1)
    }
}
