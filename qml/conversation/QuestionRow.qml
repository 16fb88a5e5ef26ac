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

        SelectableText {
            id: question

            x: Theme.lg
            y: Theme.md
            width: parent.width - 2 * Theme.lg
            text: root.text
            onSelectionBegun: root.selectionBegun()
        }
    }
}
