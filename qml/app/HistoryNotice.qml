// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What has just been done, and the way back.
Rectangle {
    id: root

    required property HistoryViewModel history

    implicitHeight: row.implicitHeight + 2 * Theme.sm
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.border
    visible: history.notice !== ""

    Row {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.md
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.sm

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (undo.visible ? undo.width + parent.spacing : 0)
            text: root.history.notice
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        TextButton {
            id: undo

            anchors.verticalCenter: parent.verticalCenter
            visible: root.history.undoable
            text: qsTr("Undo")
            onClicked: root.history.undo()
        }
    }
    HoverHandler {
        id: hover
    }
    Timer {
        id: lifetime

        interval: Theme.noticeTime
        running: root.visible && !hover.hovered && !undo.activeFocus
        onTriggered: root.history.clearNotice()
    }
    Connections {
        target: root.history

        function onNoticeChanged(): void {
            lifetime.restart();
        }
    }
}
