// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Offers a key for the quick prompt, once.
Column {
    id: root

    required property HotkeyViewModel hotkey

    spacing: Theme.xs

    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.hotkey.chosenBySystem ? qsTr("A key can open a quick prompt over whatever you do. The desktop will ask you which.")
                                         : qsTr("%1 can open a quick prompt over whatever you do.").arg(root.hotkey.sequence)
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.sm

        TextButton {
            text: qsTr("Set a hotkey")
            outlined: true
            onClicked: root.hotkey.enabled = true
        }
        TextButton {
            text: qsTr("No, thanks")
            onClicked: root.hotkey.decline()
        }
    }
}
