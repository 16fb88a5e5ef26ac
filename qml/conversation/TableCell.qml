// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One cell of a table, see TableModel. Its text is as wide as it needs, not as its column: when the column grows, texts
/// move and none is laid out again.
Item {
    id: root

    required property int cell
    required property prose spans
    required property string text
    required property bool header
    required property int alignment
    required property real textWidth
    required property real across
    required property real breadth
    required property real above
    required property real extent
    property PageSelection selection: null
    property PageFinder finder: null
    property int findRow: -1
    property real shift: 0 // how far a header is moved down to stay in sight

    signal linkChosen(link: string)
    signal linkMenuRequested(item: Item, at: point, link: string)
    signal tableMenuRequested(item: Item, at: point)
    signal copyRequested(text: string)

    x: across
    y: above
    width: breadth
    height: extent
    implicitHeight: label.contentHeight + 2 * Theme.sm
    z: header ? 1 : 0
    transform: Translate {
        y: root.shift
    }

    Rectangle {
        anchors.fill: parent
        visible: root.shift > 0
        color: Theme.page
    }
    ProseText {
        id: label

        x: effectiveHorizontalAlignment === TextEdit.AlignRight ? root.width - Theme.md - width
           : effectiveHorizontalAlignment === TextEdit.AlignHCenter ? Math.round((root.width - width) / 2) : Theme.md
        y: Theme.sm
        width: root.textWidth
        spans: root.spans
        selection: root.selection
        finder: root.finder
        findRow: root.findRow
        findText: root.cell
        menued: true
        font.weight: root.header ? Font.DemiBold : Font.Normal
        Accessible.role: root.header ? Accessible.ColumnHeader : Accessible.Cell
        Accessible.name: root.text
        font.pixelSize: Theme.tableHeaderFont.pixelSize
        onLinkChosen: link => root.linkChosen(link)
        onLinkMenuRequested: (at, link) => root.linkMenuRequested(label, at, link)
        onTextMenuRequested: at => root.tableMenuRequested(label, at)
        onCopyRequested: text => root.copyRequested(text)
    }
    Binding {
        target: label
        property: "horizontalAlignment"
        value: root.alignment
        when: root.alignment !== 0 // else by the first letters, as of all prose
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: root.header ? Theme.borderStrong : Theme.border
    }
}
