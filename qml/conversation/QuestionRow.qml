// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What the person asked.
RowFrame {
    id: root

    required property string text

    innerHeight: panel.height
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("You: %1").arg(text)

    Rectangle {
        id: panel

        width: parent.width
        height: question.implicitHeight + 2 * Theme.md
        radius: Theme.radiusLarge
        color: Theme.sunken

        TextEdit {
            id: question

            x: Theme.lg
            y: Theme.md
            width: parent.width - 2 * Theme.lg
            text: root.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            persistentSelection: true
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.body
            Accessible.role: Accessible.StaticText
            Accessible.name: text

            HoverHandler {
                cursorShape: Qt.IBeamCursor
            }
        }
    }
}
