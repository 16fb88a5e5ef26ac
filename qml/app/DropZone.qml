// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// One of the things that can become of what is dragged over the window.
Rectangle {
    id: root

    required property string text
    required property string icon
    property bool chosen: false

    radius: Theme.radiusLarge
    color: chosen ? Theme.hover : Theme.page
    border.width: chosen ? Theme.focusWidth : Theme.hairline
    border.color: chosen ? Theme.accent : Theme.borderStrong
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.lg
        spacing: Theme.sm

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: root.icon
            color: root.chosen ? Theme.accent : Theme.muted
        }
        PlainLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            font.pixelSize: Theme.body
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
}
