// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The end of a turn: how it stands while it runs, what it took once it is over.
RowFrame {
    id: root

    required property string text
    required property bool running
    required property bool copyable
    property string progress: ""
    property bool reconnecting: false
    readonly property string line: !running || progress === "" ? text
                                   : reconnecting ? progress : text + " · " + progress

    signal copyRequested()

    innerHeight: Theme.control

    PlainLabel {
        id: label

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - Theme.control - Theme.sm)
        text: root.line
        color: Theme.muted
    }
    CopyButton {
        anchors.left: label.right
        anchors.leftMargin: label.text === "" ? -Theme.sm : Theme.xs
        anchors.verticalCenter: parent.verticalCenter
        visible: root.copyable
        label: qsTr("Copy answer")
        onClicked: root.copyRequested()
    }
}
