// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The model declined, in its own words.
RowFrame {
    id: root

    required property string text

    innerHeight: body.implicitHeight

    Rectangle {
        width: Theme.quoteBar
        height: parent.height
        radius: width / 2
        color: Theme.warning
    }
    SelectableText {
        id: body

        x: Theme.lg
        width: parent.width - x
        text: root.text
        selection: root.selection
        Accessible.name: qsTr("Declined: %1").arg(root.text)
        finder: root.finder
        findRow: root.index
    }
}
