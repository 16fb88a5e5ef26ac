// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// A thematic break.
RowFrame {
    id: root

    required containers
    required continued

    innerHeight: Theme.sm

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
    SelectedCover {
        selection: root.selection
        row: root.index
    }
}
