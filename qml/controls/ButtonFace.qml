// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// What a TextButton shows: its words, in the middle of the room that it has, and an icon before or after them.
Item {
    id: root

    required property string text
    required property string glyph
    required property string glyphAfter
    required property color ink
    required property font textFont
    required property real maximumWidth
    required property bool wraps
    readonly property real iconsWidth: (glyph !== "" ? Theme.icon + Theme.xs : 0)
                                       + (glyphAfter !== "" ? Theme.icon + Theme.xs : 0)
    readonly property real wordsWidth: Math.max(0, Math.min(label.implicitWidth, maximumWidth - iconsWidth))

    implicitWidth: wordsWidth + iconsWidth
    implicitHeight: label.implicitHeight

    Row {
        anchors.centerIn: parent
        spacing: Theme.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.glyph || "copy"
            visible: root.glyph !== ""
            color: root.ink
        }
        PlainLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(root.wordsWidth, root.width - root.iconsWidth))
            text: root.text
            font: root.textFont
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            horizontalAlignment: root.wraps ? Text.AlignHCenter : Text.AlignLeft
            color: root.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.glyphAfter || "copy"
            visible: root.glyphAfter !== ""
            color: root.ink
        }
    }
}
