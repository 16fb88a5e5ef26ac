// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// Goes back to the end of the page.
AbstractButton {
    id: root

    text: qsTr("Jump to latest")
    implicitHeight: Theme.control
    leftPadding: Theme.md
    rightPadding: Theme.lg
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Row {
        spacing: Theme.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: "arrow-down"
            color: Theme.text
        }
        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : Theme.raised
        border.color: Theme.borderStrong

        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
