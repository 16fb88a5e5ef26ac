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
    required property QuestionField field
    readonly property string sendRule: field.sendKey !== Preferences.SendKey.ByLines ? qsTr("Send (%1)").arg(field.sendKeys)
            : field.plain ? qsTr("Send (%1; %2 with several lines)").arg(field.sendKeys).arg(field.manyKeys)
                          : qsTr("Send (%1, as there are several lines)").arg(field.sendKeys)

    signal sendRequested(steers: bool)
    signal stopRequested()

    height: Theme.barHeight

    ActionInfo {
        id: stopInfo

        action: "stop"
    }
    AttachButton {
        id: attach

        anchors.left: parent.left
        anchors.leftMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: root.width > 6 * Theme.control // else who is asked would have no room; files can be dropped and pasted
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
        queueKeys: root.field.sendKeys
        onChosen: steers => root.sendRequested(steers)
    }
    IconButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        label: root.running ? qsTr("Stop") : qsTr("Send")
        hint: root.running ? stopInfo.withKeys(label) : root.sendRule
        glyph: root.running ? "stop" : "send"
        primary: true
        enabled: root.running || root.sendable
        onClicked: root.running ? root.stopRequested() : root.sendRequested(false)
    }
}
