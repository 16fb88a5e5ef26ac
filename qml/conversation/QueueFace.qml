// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What a QueueRow shows.
Item {
    id: root

    required property string text
    required property int files

    signal removeRequested()

    PlainLabel {
        anchors.left: parent.left
        anchors.right: along.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    PlainLabel {
        id: along

        anchors.right: removal.left
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: text !== "" ? Theme.sm : 0
        rightPadding: Theme.sm
        text: root.files > 0 ? qsTr("%n attached", "", root.files) : ""
        color: Theme.muted
        Accessible.ignored: true
    }
    IconButton {
        id: removal

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.xl
        implicitHeight: Theme.xl
        focusPolicy: Qt.NoFocus // the keyboard has Delete
        label: qsTr("Do not ask this")
        hint: qsTr("Do not ask this (Delete)")
        glyph: "close"
        onClicked: root.removeRequested()
    }
}
