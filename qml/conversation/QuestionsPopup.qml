// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// All that was asked on the page's path; the chosen question is gone to.
Popup {
    id: root

    required property ConversationDesk desk
    required property size room
    readonly property QuestionsContent content: contentItem as QuestionsContent

    /// The reader is at `row`.
    function begin(row: int): void {
        content.row = row;
        desk.loadQuestions();
        open();
    }

    width: Math.min(Theme.panelWidth, room.width)
    height: Math.min(content.implicitHeight + topPadding + bottomPadding, room.height)
    padding: Theme.sm
    focus: true
    enter: null
    exit: null
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: content.begin()

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.borderStrong
        radius: Theme.radius
    }
    contentItem: QuestionsContent {
        desk: root.desk
        onChosen: index => {
            root.close();
            root.desk.openQuestion(index);
        }
    }
}
