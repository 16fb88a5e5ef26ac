// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// A number in steps, between two buttons. Up and Down step, too.
FocusScope {
    id: root

    required property string label
    required property real value
    required property real least
    required property real most
    property real step: 1
    property string shown: String(value)

    signal stepped(value: real)

    function go(by: int): void {
        const next = Math.min(most, Math.max(least, value + by * step));
        if (next !== value)
            stepped(next);
    }

    implicitWidth: less.width + number.width + more.width
    implicitHeight: Theme.control
    Keys.onUpPressed: root.go(1)
    Keys.onDownPressed: root.go(-1)

    TextButton {
        id: less

        anchors.left: parent.left
        text: "−"
        outlined: true
        leftPadding: Theme.md
        enabled: root.value > root.least
        Accessible.name: qsTr("%1: less", "a setting").arg(root.label)
        onClicked: root.go(-1)
    }
    PlainLabel {
        id: number

        anchors.left: less.right
        width: Theme.px(64)
        height: parent.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.shown
        Accessible.name: qsTr("%1: %2", "a setting and its value").arg(root.label).arg(text)
    }
    TextButton {
        id: more

        anchors.left: number.right
        text: "+"
        outlined: true
        leftPadding: Theme.md
        enabled: root.value < root.most
        Accessible.name: qsTr("%1: more", "a setting").arg(root.label)
        onClicked: root.go(1)
    }
}
