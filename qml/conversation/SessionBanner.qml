// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Says why the account cannot be asked, and begins the sign-in that helps; where there is little room, only the latter.
Item {
    id: root

    required property bool ended // else the plan may not be used
    required property bool low
    readonly property string text: ended ? qsTr("Your sign-in has ended; nothing is lost.")
                                         : qsTr("Lectern may not use your ChatGPT plan.")
    readonly property string action: ended ? qsTr("Sign in again") : qsTr("Allow it…")

    signal chosen()

    implicitHeight: low ? button.height : panel.height

    NoticePanel {
        id: panel

        width: parent.width
        visible: !root.low
        text: root.text
        severity: Rows.Severity.Warning
        action: root.action
        onActionRequested: root.chosen()
    }
    WideButton {
        id: button

        width: parent.width
        visible: root.low
        primary: true
        text: root.action
        Accessible.description: root.text
        onClicked: root.chosen()
    }
}
