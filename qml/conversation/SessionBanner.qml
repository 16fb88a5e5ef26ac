// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Says that the sign-in has ended, and begins another one; where there is little room, only the latter.
Item {
    id: root

    required property bool low

    signal chosen()

    implicitHeight: low ? button.height : panel.height

    NoticePanel {
        id: panel

        width: parent.width
        visible: !root.low
        text: qsTr("Your sign-in has ended; nothing is lost.")
        severity: Rows.Severity.Warning
        action: qsTr("Sign in again")
        onActionRequested: root.chosen()
    }
    WideButton {
        id: button

        width: parent.width
        visible: root.low
        primary: true
        text: qsTr("Sign in again")
        Accessible.description: qsTr("Your sign-in has ended; nothing is lost.")
        onClicked: root.chosen()
    }
}
