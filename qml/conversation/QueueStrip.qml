// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The questions that wait for the answer that is being written.
FocusScope {
    id: root

    required property QueueKeeper queue
    required property bool running
    readonly property QuestionQueue questions: queue.questions
    readonly property int shown: 4 // more of them scroll

    /// The keyboard has nothing to be at here any more.
    signal leave()

    function focusRow(index: int): void {
        if (questions.count === 0 || index >= questions.count)
            return leave();
        list.positionViewAtIndex(Math.max(0, index), ListView.Contain);
        list.itemAtIndex(Math.max(0, index))?.forceActiveFocus(Qt.TabFocusReason);
    }
    function remove(index: int): void {
        const hadFocus = activeFocus;
        questions.remove(index);
        if (hadFocus)
            focusRow(Math.min(index, questions.count - 1));
    }
    function move(index: int, to: int): void {
        if (questions.move(index, to))
            focusRow(to);
    }

    implicitHeight: panel.height
    visible: questions.count > 0

    Rectangle {
        id: panel

        width: parent.width
        height: head.height + list.height + Theme.xs
        radius: Theme.radiusLarge
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.border
    }
    Item {
        id: head

        width: parent.width
        height: Theme.control

        PlainLabel {
            anchors.left: parent.left
            anchors.leftMargin: Theme.md + Theme.xs
            anchors.right: go.visible ? go.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.questions.held && !root.running ? qsTr("Not asked yet: %n", "", root.questions.count)
                                                       : qsTr("To be asked next: %n", "", root.questions.count)
            color: Theme.muted
            elide: Text.ElideRight
        }
        TextButton {
            id: go

            anchors.right: parent.right
            visible: root.questions.held && !root.running
            text: qsTr("Ask now")
            onClicked: {
                root.queue.send();
                root.leave();
            }
        }
    }
    ListView {
        id: list

        anchors.top: head.bottom
        x: Theme.xs
        width: parent.width - 2 * Theme.xs
        height: Math.min(root.shown, count) * Theme.control
        clip: true
        interactive: count > root.shown
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        model: root.questions
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions to be asked next")

        delegate: QueueRow {
            width: ListView.view.width
            onClicked: {
                root.queue.edit(index);
                root.leave();
            }
            onRemoveRequested: root.remove(index)
            onStepped: step => root.focusRow(index + step)
            onMoved: step => root.move(index, index + step)
        }
    }
}
