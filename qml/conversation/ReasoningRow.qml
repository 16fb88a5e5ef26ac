// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The one line that stands for reasoning; unfolds it.
RowFrame {
    id: root

    required property string text
    required property bool expandable
    required property bool expanded

    signal toggled()

    innerHeight: button.height

    TextButton {
        id: button

        x: -Theme.sm
        width: Math.min(implicitWidth, parent.width + 2 * Theme.sm)
        text: root.text
        textSize: Theme.small
        enabled: root.expandable
        glyphAfter: root.expandable ? (root.expanded ? "chevron-down" : "chevron-right") : ""
        Accessible.name: !root.expandable ? root.text : root.expanded ? qsTr("%1, unfolded").arg(root.text)
                                                                     : qsTr("%1, folded").arg(root.text)
        onClicked: root.toggled()
    }
    SelectedCover {
        selection: root.selection
        row: root.index
        width: Math.min(parent.width, button.width - Theme.sm)
    }
}
