// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What a PaletteRow shows.
Item {
    id: root

    required property string name
    required property string note
    required property string keys
    required property string glyph
    required property bool current

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: root.glyph || "copy"
        visible: root.glyph !== ""
    }
    PlainLabel {
        anchors.left: mark.right
        anchors.leftMargin: Theme.sm
        anchors.right: kind.visible ? kind.left : shortcut.left
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        Accessible.ignored: true
    }
    PlainLabel {
        id: kind

        anchors.right: shortcut.left
        anchors.rightMargin: shortcut.text !== "" ? Theme.md : 0
        anchors.verticalCenter: parent.verticalCenter
        visible: parent.width >= Theme.menuWidth
        text: root.note
        color: Theme.muted
        Accessible.ignored: true
    }
    PlainLabel {
        id: shortcut

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.keys
        color: root.current ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
}
