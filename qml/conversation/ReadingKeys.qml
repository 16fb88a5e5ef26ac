// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// The keys by which one gets from place to place in the conversation.
Item {
    id: root

    property bool questions: true // the keys for them have no other meaning where the keyboard is

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
        sequence: "Ctrl+Up"
        enabled: root.enabled && root.questions
        onActivated: root.questionStepChosen(-1)
    }
    Shortcut {
        sequence: "Ctrl+Down"
        enabled: root.enabled && root.questions
        onActivated: root.questionStepChosen(1)
    }
}
