// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Looks like the field of the search, and leads there.
AbstractButton {
    id: root

    implicitHeight: Theme.control
    leftPadding: Theme.sm
    rightPadding: Theme.sm
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: qsTr("Search")
    Accessible.name: info.text
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.sm

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: "search"
            }
            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        PlainLabel {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: info.keys
            color: Theme.muted
            visible: parent.width > 2 * implicitWidth + Theme.xxl
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }

    ActionInfo {
        id: info

        action: "search"
    }
}
