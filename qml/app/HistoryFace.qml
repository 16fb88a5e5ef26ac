// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What a row of the sidebar shows: the title, in the trash when it goes, and marks at the end.
Item {
    id: root

    required property string title
    required property string note
    required property bool pinned
    required property bool unread
    required property bool running
    required property real roomAtEnd

    Column {
        anchors.left: parent.left
        anchors.right: marks.left
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter

        PlainLabel {
            width: parent.width
            text: root.title
            font.weight: root.unread ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        PlainLabel {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Row {
        id: marks

        anchors.right: parent.right
        anchors.rightMargin: root.roomAtEnd > 0 ? root.roomAtEnd : Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pinned
            icon: "pin"
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.running
            width: Theme.sm
            height: Theme.sm
            radius: width / 2
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.accent
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.unread && !root.running
            width: Theme.sm
            height: Theme.sm
            radius: width / 2
            color: Theme.accent
        }
    }
}
