// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// What can be done with the end of the conversation.
Item {
    id: root

    signal editChosen()
    signal retryChosen()
    signal stepChosen(step: int)
    signal copyAnswerChosen()
    signal copyCodeChosen()

    ActionHandler {
        action: "edit-last"
        onTriggered: root.editChosen()
    }
    ActionHandler {
        action: "retry"
        onTriggered: root.retryChosen()
    }
    ActionHandler {
        action: "branch-previous"
        onTriggered: root.stepChosen(-1)
    }
    ActionHandler {
        action: "branch-next"
        onTriggered: root.stepChosen(1)
    }
    ActionHandler {
        action: "copy-answer"
        onTriggered: root.copyAnswerChosen()
    }
    ActionHandler {
        action: "copy-code"
        onTriggered: root.copyCodeChosen()
    }
}
