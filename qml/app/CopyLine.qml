// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation

/// Something to be copied, with its button; what has no room is cut.
Rectangle {
    id: root

    required property string label
    required property string text
    property bool large: false

    signal copied()

    implicitHeight: Math.max(words.implicitHeight, copy.height) + 2 * Theme.xs
    radius: Theme.radius
    color: Theme.sunken
    border.color: Theme.border

    PlainLabel {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.md
        anchors.right: copy.left
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.family: Theme.monoFamily
        font.pixelSize: root.large ? Theme.headingSize(1) : Theme.small
        fontSizeMode: root.large ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.small
        horizontalAlignment: root.large ? Text.AlignHCenter : Text.AlignLeft
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.text)
    }
    CopyButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter
        label: qsTr("Copy %1").arg(root.label)
        onClicked: root.copied()
    }
}
