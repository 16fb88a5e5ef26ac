// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// A fact with its name before it, or above it where there is little room.
Item {
    id: root

    required property string name
    required property string value
    readonly property bool stacked: width < 2 * Theme.factName

    implicitHeight: stacked ? nameLabel.height + valueLabel.height : Math.max(nameLabel.height, valueLabel.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(value)

    PlainLabel {
        id: nameLabel

        anchors.left: parent.left
        width: root.stacked ? parent.width : Theme.factName
        text: root.name
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PlainLabel {
        id: valueLabel

        anchors.left: root.stacked ? parent.left : nameLabel.right
        anchors.leftMargin: root.stacked ? 0 : Theme.sm
        anchors.right: parent.right
        y: root.stacked ? nameLabel.height : 0
        text: root.value
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
