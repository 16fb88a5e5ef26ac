// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// Below the first lines of a long code: the way to all of them.
Item {
    id: root

    required property int lines

    signal clicked()

    height: visible ? Theme.controlLarge : 0

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
    TextButton {
        anchors.centerIn: parent
        text: qsTr("Show all %n line(s)", "", root.lines)
        glyphAfter: "chevron-down"
        onClicked: root.clicked()
    }
}
