// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands in a row of the search: who wrote a message, when, and what of it was found; the title of a
/// conversation; or a filter, and what it does.
///
/// Its height is known at once, as that of a positioner would not be: the list goes to rows that it has just made.
Item {
    id: root

    required property int kind
    required property prose spans
    required property string author
    required property string when
    required property color ground
    readonly property bool message: kind === SearchModel.Message
    readonly property bool hint: kind === SearchModel.Hint
    readonly property bool single: hint || kind === SearchModel.Heading

    implicitHeight: words.y + Math.max(words.implicitHeight, hint ? meaning.contentHeight : 0)

    PlainLabel {
        id: writer

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width - moment.width - Theme.sm)
        visible: root.message
        text: root.author
        color: Theme.muted
        maximumLineCount: 1
        Accessible.ignored: true
    }
    PlainLabel {
        id: moment

        anchors.right: parent.right
        visible: root.message
        text: root.when
        color: Theme.muted
        Accessible.ignored: true
    }
    MarkedText {
        id: words

        anchors.left: parent.left
        y: root.message ? writer.implicitHeight + Theme.xs / 2 : 0
        width: root.hint ? Math.min(Theme.factName, parent.width / 3) : parent.width
        spans: root.spans
        lines: root.single ? 1 : root.width < Theme.searchRoom ? 3 : 2
        weight: root.single ? Font.DemiBold : Font.Normal
        ground: root.ground
    }
    PlainLabel {
        id: meaning

        anchors.left: words.right
        anchors.leftMargin: Theme.sm
        anchors.right: parent.right
        visible: root.hint
        text: root.author
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
