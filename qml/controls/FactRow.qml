// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// A fact with its name before it.
Item {
    id: root

    required property string name
    required property string value
    property real nameWidth: Theme.factName

    implicitHeight: Math.max(nameLabel.implicitHeight, valueLabel.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(value)

    PlainLabel {
        id: nameLabel

        anchors.left: parent.left
        width: Math.min(root.nameWidth, parent.width * 0.4)
        text: root.name
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PlainLabel {
        id: valueLabel

        anchors.left: nameLabel.right
        anchors.leftMargin: Theme.sm
        anchors.right: parent.right
        text: root.value
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
