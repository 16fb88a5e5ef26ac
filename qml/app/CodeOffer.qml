// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What helps when the browser does not come back.
Rectangle {
    id: root

    signal chosen()

    implicitHeight: column.height + 2 * Theme.lg
    radius: Theme.radius
    color: Theme.sunken
    border.width: Theme.edge
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("A code instead")

    Column {
        id: column

        x: Theme.lg
        y: Theme.lg
        width: parent.width - 2 * Theme.lg
        spacing: Theme.sm

        SectionTitle {
            width: parent.width
            topPadding: 0
            text: qsTr("The browser does not come back?")
        }
        PlainLabel {
            width: parent.width
            text: qsTr("It may be on another computer, or something keeps its answer away. Then sign in with a code: "
                       + "it is typed in any browser, and signs you in as the Codex CLI does.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        TextButton {
            outlined: true
            maximumWidth: parent.width
            text: qsTr("Use a code instead")
            onClicked: root.chosen()
        }
    }
}
