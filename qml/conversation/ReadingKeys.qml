// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// How one gets from place to place in the conversation.
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

    ActionHandler {
        action: "find"
        onTriggered: root.findChosen()
    }
    ActionHandler {
        action: "find-next"
        onTriggered: root.stepChosen(1)
    }
    ActionHandler {
        action: "find-previous"
        onTriggered: root.stepChosen(-1)
    }
    ActionHandler {
        action: "caret"
        onTriggered: root.caretChosen()
    }
    ActionHandler {
        action: "questions"
        onTriggered: root.questionsChosen()
    }
    ActionHandler {
        action: "question-previous"
        enabled: root.questions
        onTriggered: root.questionStepChosen(-1)
    }
    ActionHandler {
        action: "question-next"
        enabled: root.questions
        onTriggered: root.questionStepChosen(1)
    }
    // What these mean depends on where the keyboard is, so nobody chooses others.
    Shortcut {
        sequence: "Escape"
        enabled: root.enabled && root.leavable
        onActivated: root.leaveChosen()
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
