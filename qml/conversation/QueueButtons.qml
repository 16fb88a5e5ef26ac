// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What can be done with a question that is typed while an answer runs.
Row {
    id: root

    required property string queueKeys

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

            text: qsTr("Stop the answer and ask this instead (%1)").arg(Actions.shown("Ctrl+Shift+Return"))
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

            text: qsTr("Ask this when the answer is complete (%1)").arg(root.queueKeys)
            visible: queue.hovered || queue.visualFocus
        }
    }
}
