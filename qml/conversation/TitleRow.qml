// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What stands above an admonition: a note, a tip, something important, a warning, a caution.
RowFrame {
    id: root

    required property string text
    required property string icon
    required property string marker
    required property int task
    required containers
    required continued
    readonly property string kind: containers.slice(-1)

    innerHeight: label.implicitHeight
    mirrored: LayoutMirroring.enabled
    role: Accessible.Heading
    spoken: text

    Icon {
        anchors.verticalCenter: label.verticalCenter
        anchors.verticalCenterOffset: -Theme.xs / 2 // the space between lines is below the text
        icon: root.icon
        color: label.color
    }
    PlainLabel {
        id: label

        x: Theme.icon + Theme.sm
        width: parent.width - x
        text: root.text
        color: root.inkOf(root.kind)
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    ListMark {
        x: -Theme.lg // the mark stands before the bar
        marker: root.marker
        task: root.task
        room: parent.width
    }
    SelectedCover {
        selection: root.selection
        row: root.index
        width: Math.min(parent.width, label.x + label.implicitWidth + Theme.xs)
    }
}
