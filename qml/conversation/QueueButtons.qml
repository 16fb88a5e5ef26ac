// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What can be done with a question that is typed while an answer runs.
Row {
    id: root

    signal chosen(steers: bool)

    width: visible ? implicitWidth : 0
    spacing: Theme.xs

    TextButton {
        id: steer

        text: qsTr("Steer")
        Accessible.description: steerTip.text
        onClicked: root.chosen(true)

        Tip {
            id: steerTip

            text: qsTr("Stop the answer and ask this instead (Ctrl+Shift+Enter)")
            visible: steer.hovered || steer.visualFocus
        }
    }
    TextButton {
        id: queue

        text: qsTr("Queue")
        outlined: true
        Accessible.description: queueTip.text
        onClicked: root.chosen(false)

        Tip {
            id: queueTip

            text: qsTr("Ask this when the answer is complete (Enter)")
            visible: queue.hovered || queue.visualFocus
        }
    }
}
