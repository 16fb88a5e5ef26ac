// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A choice that needs a word of explanation: its name, and what it means under it.
AbstractButton {
    id: root

    required property string note

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.md
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    font.pixelSize: Theme.small
    Accessible.name: text
    Accessible.description: note
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Column {
        spacing: Theme.hairline

        PlainLabel {
            width: parent.width
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainLabel {
            width: parent.width
            text: root.note
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: Theme.hairline
        border.color: Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }
}
