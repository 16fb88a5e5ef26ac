// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// What a ChoiceItem shows: a tick, a name over a line of explanation, and a word at the end.
Item {
    id: root

    required property string name
    required property string note
    required property string trailing
    required property bool chosen
    required property bool dimmed

    implicitHeight: column.implicitHeight

    Icon {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: "check"
        visible: root.chosen
        color: Theme.accent
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.right: trailingLabel.left
        anchors.leftMargin: Theme.icon + Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.hairline

        PlainLabel {
            width: parent.width
            text: root.name
            color: !root.dimmed ? Theme.text : Theme.highContrast ? Theme.faint : Theme.muted
            Accessible.ignored: true
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
    PlainLabel {
        id: trailingLabel

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.trailing
        color: Theme.muted
        Accessible.ignored: true
    }
}
