// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One of several choices of which one holds.
RadioButton {
    id: root

    padding: Theme.xs
    leftPadding: Theme.xs
    spacing: Theme.sm
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    font.pixelSize: Theme.small
    Accessible.name: text
    Keys.onReturnPressed: root.toggle()
    Keys.onEnterPressed: root.toggle()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.icon
        implicitHeight: Theme.icon
        radius: width / 2
        color: "transparent"
        border.width: root.checked ? Theme.icon / 3.5 : Theme.fieldFocusWidth
        border.color: root.checked ? Theme.accent : Theme.borderStrong
    }
    contentItem: PlainLabel {
        leftPadding: root.mirrored ? 0 : Theme.icon + root.spacing
        rightPadding: root.mirrored ? Theme.icon + root.spacing : 0
        verticalAlignment: Text.AlignVCenter
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
