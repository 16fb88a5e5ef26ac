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
    required property bool rightToLeft
    required containers
    required continued
    readonly property string kind: containers.slice(-1)

    innerHeight: label.implicitHeight
    mirrored: rightToLeft
    role: Accessible.Heading
    spoken: text
    // Its sides are those of the text below it, whichever way the window goes.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Icon {
        x: root.mirrored ? parent.width - width : 0
        anchors.verticalCenter: label.verticalCenter
        anchors.verticalCenterOffset: -Theme.xs / 2 // the space between lines is below the text
        icon: root.icon
        color: label.color
    }
    PlainLabel {
        id: label

        x: root.mirrored ? 0 : Theme.icon + Theme.sm
        width: parent.width - Theme.icon - Theme.sm
        horizontalAlignment: root.mirrored ? Text.AlignRight : Text.AlignLeft
        text: root.text
        color: root.inkOf(root.kind)
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    ListMark {
        x: root.mirrored ? Theme.lg : -Theme.lg // the mark stands before the bar
        mirrored: root.mirrored
        marker: root.marker
        task: root.task
        room: parent.width
    }
    SelectedCover {
        selection: root.selection
        row: root.index
        x: root.mirrored ? parent.width - width : 0
        width: Math.min(parent.width, Theme.icon + Theme.sm + label.implicitWidth + Theme.xs)
    }
}
