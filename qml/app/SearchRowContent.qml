// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands in a row of the search: who wrote a message, when, and what of it was found; the title of a
/// conversation; or a filter, and what it does.
Column {
    id: root

    required property int kind
    required property prose spans
    required property string author
    required property string when
    required property color ground
    readonly property bool hint: kind === SearchModel.Hint
    readonly property bool single: hint || kind === SearchModel.Heading

    spacing: Theme.xs / 2

    Item {
        width: parent.width
        height: writer.implicitHeight
        visible: root.kind === SearchModel.Message

        PlainLabel {
            id: writer

            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width - moment.width - Theme.sm)
            text: root.author
            color: Theme.muted
            maximumLineCount: 1
            Accessible.ignored: true
        }
        PlainLabel {
            id: moment

            anchors.right: parent.right
            text: root.when
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Row {
        width: parent.width
        spacing: Theme.sm

        MarkedText {
            id: words

            width: root.hint ? Math.min(Theme.factName, parent.width / 3) : parent.width
            spans: root.spans
            lines: root.single ? 1 : root.width < Theme.searchRoom ? 3 : 2
            weight: root.single ? Font.DemiBold : Font.Normal
            ground: root.ground
        }
        PlainLabel {
            width: parent.width - words.width - parent.spacing
            visible: root.hint
            text: root.author
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
