// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A paragraph, an item of a list, a heading or a footnote.
RowFrame {
    id: root

    required property prose spans
    required property string text
    required property string marker
    required property int task
    required property int headingLevel
    required property bool muted
    required property bool footnote
    required containers
    required continued
    readonly property bool marked: marker !== ""

    signal linkChosen(link: string)

    innerHeight: body.implicitHeight
    mirrored: body.effectiveHorizontalAlignment === TextEdit.AlignRight
    role: headingLevel > 0 ? Accessible.Heading : marked ? Accessible.ListItem : Accessible.NoRole
    spoken: text

    ProseText {
        id: body

        x: root.footnote && !root.mirrored ? Theme.listIndent : 0
        width: parent.width - (root.footnote ? Theme.listIndent : 0)
        spans: root.spans
        finder: root.finder
        findRow: root.index
        color: root.muted || root.footnote || root.quoted ? Theme.muted : Theme.text
        font.pixelSize: root.headingLevel > 0 ? Theme.headingSize(root.headingLevel)
                                              : root.footnote ? Theme.small : Theme.body
        font.weight: root.headingLevel > 0 ? Font.DemiBold : Font.Normal
        Accessible.name: root.text
        onLinkChosen: link => root.linkChosen(link)
        onSelectionBegun: root.selectionBegun()
    }
    PlainLabel {
        readonly property real gutter: Theme.listIndent - Theme.sm

        x: root.mirrored ? parent.width + Theme.sm : root.footnote ? 0 : -Theme.listIndent
        y: body.topPadding
        width: gutter
        visible: root.marked && root.task === Rows.Task.None
        horizontalAlignment: root.mirrored || root.footnote ? Text.AlignLeft : Text.AlignRight
        text: root.marker
        elide: Text.ElideNone
        color: Theme.muted
        font.pixelSize: body.font.pixelSize
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    Icon {
        x: root.mirrored ? parent.width + Theme.sm : -Theme.listIndent + Theme.xs
        y: Theme.xs
        visible: root.marked && root.task !== Rows.Task.None
        icon: root.task === Rows.Task.Done ? "square-checked" : "square"
        color: root.task === Rows.Task.Done ? Theme.accent : Theme.borderStrong
        Accessible.ignored: false
        Accessible.role: Accessible.CheckBox
        Accessible.checked: root.task === Rows.Task.Done
        Accessible.name: root.task === Rows.Task.Done ? qsTr("Done") : qsTr("Open")
    }
}
