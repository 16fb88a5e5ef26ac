// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands under the field for questions: what can be given along, who is asked, and the button that asks.
Item {
    id: root

    required property ModelChoice models
    required property AttachmentList attachments
    required property bool running
    required property bool sendable

    signal sendRequested(steers: bool)
    signal stopRequested()

    height: Theme.barHeight

    AttachButton {
        id: attach

        anchors.left: parent.left
        anchors.leftMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        attachments: root.attachments
    }
    ModelPicker {
        anchors.left: attach.right
        anchors.leftMargin: Theme.xs
        anchors.right: buttons.left
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        models: root.models
    }
    QueueButtons {
        id: buttons

        anchors.right: action.left
        anchors.rightMargin: visible ? Theme.sm : 0
        anchors.verticalCenter: parent.verticalCenter
        visible: root.running && root.sendable
        onChosen: steers => root.sendRequested(steers)
    }
    IconButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        label: root.running ? qsTr("Stop") : qsTr("Send")
        hint: root.running ? qsTr("Stop (Esc)") : qsTr("Send (Enter)")
        glyph: root.running ? "stop" : "send"
        primary: true
        enabled: root.running || root.sendable
        onClicked: root.running ? root.stopRequested() : root.sendRequested(false)
    }
}
