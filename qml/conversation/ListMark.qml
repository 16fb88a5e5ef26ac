// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands before the first block of a list item: its bullet, its number or its box.
Item {
    id: root

    required property string marker
    required property int task
    property bool mirrored: false
    property real room: 0 // of the block beside it
    property real textSize: Theme.body

    visible: marker !== ""
    // Its sides are those of the text, whichever way the window goes.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PlainLabel {
        x: root.mirrored ? root.room + Theme.sm : -Theme.listIndent
        width: Theme.listIndent - Theme.sm
        visible: root.task === Rows.Task.None
        horizontalAlignment: root.mirrored ? Text.AlignLeft : Text.AlignRight
        text: root.marker
        elide: Text.ElideNone
        color: Theme.muted
        font.pixelSize: root.textSize
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    Icon {
        x: root.mirrored ? root.room + Theme.sm : -Theme.listIndent + Theme.xs
        y: Theme.xs
        visible: root.task !== Rows.Task.None
        icon: root.task === Rows.Task.Done ? "square-checked" : "square"
        color: root.task === Rows.Task.Done ? Theme.accent : Theme.borderStrong
        Accessible.ignored: false
        Accessible.role: Accessible.CheckBox
        Accessible.checked: root.task === Rows.Task.Done
        Accessible.name: root.task === Rows.Task.Done ? qsTr("Done") : qsTr("Open")
    }
}
