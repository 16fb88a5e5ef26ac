// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// Copies, and says so in its place for a moment.
IconButton {
    id: root

    glyph: confirmation.running ? "check" : "copy"
    hint: confirmation.running ? qsTr("Copied") : label
    Accessible.description: confirmation.running ? qsTr("Copied") : ""
    onClicked: confirmation.restart()

    Timer {
        id: confirmation

        interval: 1500
    }
}
