// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What a tool did or does.
RowFrame {
    id: root

    required property string text
    required property string icon

    innerHeight: label.height

    Icon {
        anchors.verticalCenter: label.verticalCenter
        icon: root.icon
    }
    PlainLabel {
        id: label

        x: Theme.icon + Theme.sm
        width: parent.width - x
        height: Math.max(implicitHeight, Theme.xl)
        verticalAlignment: Text.AlignVCenter
        text: root.text
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
    SelectedCover {
        selection: root.selection
        row: root.index
        width: Math.min(parent.width, label.x + label.implicitWidth + Theme.xs)
    }
}
