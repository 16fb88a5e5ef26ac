// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// One usage window: its name, how much of it is used, and what there is to know about it.
Column {
    id: root

    required property string title
    required property string used
    required property string note
    required property real percent
    required property bool filled

    spacing: Theme.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: note === "" ? title + ", " + used : title + ", " + used + ", " + note

    Flow {
        width: parent.width
        spacing: Theme.sm

        PlainLabel {
            width: Math.min(implicitWidth, root.width)
            text: root.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainLabel {
            width: Math.min(implicitWidth, root.width)
            text: root.used
            wrapMode: Text.Wrap
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.meter
        radius: height / 2
        color: Theme.hover
        border.width: Theme.edge
        border.color: Theme.border

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * root.percent / 100)
            height: parent.height
            radius: height / 2
            visible: root.filled && root.percent > 0
            color: root.percent >= 90 ? Theme.problem : root.percent >= 75 ? Theme.warning : Theme.accent
        }
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.note
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
