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
    signal linkMenuRequested(item: Item, at: point, link: string)
    signal copyRequested(text: string)

    innerHeight: body.implicitHeight
    mirrored: body.effectiveHorizontalAlignment === TextEdit.AlignRight
    // Its sides are those of the text, whichever way the window goes.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    ProseText {
        id: body

        x: root.footnote && !root.mirrored ? Theme.listIndent : 0
        width: parent.width - (root.footnote ? Theme.listIndent : 0)
        spans: root.spans
        selection: root.selection
        finder: root.finder
        findRow: root.index
        color: root.muted || root.footnote || root.quoted && !root.admonished ? Theme.muted : Theme.text
        font.family: Theme.proseFamily
        font.pixelSize: root.headingLevel > 0 ? Theme.headingSize(root.headingLevel)
                                              : root.footnote ? Theme.small : Theme.body
        font.weight: root.headingLevel > 0 ? Font.DemiBold : Font.Normal
        codeFont: root.headingLevel > 0 || root.footnote ? Theme.codeFontBeside(font.pixelSize) : Theme.inlineCodeFont
        lineHeight: root.headingLevel > 0 ? Theme.headingLineHeight : Theme.lineHeight
        Accessible.role: root.headingLevel > 0 ? Accessible.Heading : root.marked ? Accessible.ListItem
                                                                                  : Accessible.StaticText
        Accessible.name: /^\d/.test(root.marker) && !root.footnote ? root.marker + " " + root.text : root.text
        Accessible.description: root.headingLevel > 0 ? qsTr("Level %1").arg(root.headingLevel)
                                                      : root.quoted && !root.admonished ? qsTr("Quote") : ""
        onLinkChosen: link => root.linkChosen(link)
        onLinkMenuRequested: (at, link) => root.linkMenuRequested(body, at, link)
        onCopyRequested: text => root.copyRequested(text)
    }
    PlainLabel {
        x: root.mirrored ? parent.width + Theme.sm : 0
        visible: root.footnote
        text: root.marker
        elide: Text.ElideNone
        color: Theme.muted
        font.pixelSize: body.font.pixelSize
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    ListMark {
        marker: root.footnote ? "" : root.marker
        task: root.task
        mirrored: root.mirrored
        room: parent.width
        textSize: body.font.pixelSize
    }
}
