// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Asks where code is to be saved, and says what did not work with it.
Item {
    id: root

    required property CodeDesk desk
    /// Loaded when it is first needed: the dialogs of the system take their time.
    property url picker: Qt.resolvedUrl("CodePicker.qml")

    Loader {
        id: loader
    }
    Connections {
        target: root.desk

        function onSaveRequested(): void {
            loader.setSource("");
            loader.setSource(root.picker, { desk: root.desk });
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.dialogWidth)
        height: row.height + 2 * Theme.sm
        visible: root.desk.problem !== ""
        radius: Theme.radius
        color: Theme.problemGround
        border.width: Theme.edge
        border.color: Theme.problem

        Row {
            id: row

            x: Theme.md
            y: Theme.sm
            width: parent.width - x - Theme.xs
            spacing: Theme.sm

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - dismiss.width - parent.spacing
                text: root.desk.problem
                color: Theme.problem
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            IconButton {
                id: dismiss

                label: qsTr("Dismiss")
                glyph: "close"
                onClicked: root.desk.clearProblem()
            }
        }
    }
}
