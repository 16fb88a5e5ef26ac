// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// One question in a list of them.
AbstractButton {
    id: root

    required property int index
    required property int number
    required text
    property int digits: 1 // of the largest number
    readonly property bool current: ListView.isCurrentItem

    implicitHeight: Theme.rowHeight
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(number).arg(text)
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.xs
        color: root.current ? Theme.selection : root.hovered ? Theme.hover : "transparent"
    }

    RowTeller {
        row: root
    }
    PlainLabel {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        width: metrics.advanceWidth + Theme.xs
        horizontalAlignment: Text.AlignRight
        text: root.number.toLocaleString(Qt.locale(), "f", 0)
        color: Theme.muted
        Accessible.ignored: true

        TextMetrics {
            id: metrics

            font.pixelSize: Theme.small
            text: "8".repeat(root.digits + (root.digits > 3 ? 1 : 0))
        }
    }
    PlainLabel {
        anchors.left: place.right
        anchors.leftMargin: Theme.sm
        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignLeft
        text: root.text
        Accessible.ignored: true
    }
}
