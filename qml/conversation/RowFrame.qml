// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The place of one row on the page: the space above it, the reading column, the indent of lists and the bars of
/// quotes. Children fill the remaining width from the top.
Item {
    id: root

    required property int gap
    property int listDepth: 0
    property int quoteDepth: 0
    property bool mirrored: false
    property real innerHeight: 0
    default property alias content: inner.data
    readonly property real gapHeight: gapFor(gap)
    readonly property real indent: listDepth * Theme.listIndent + quoteDepth * Theme.lg
    readonly property real columnWidth: Math.min(Theme.columnWidth, width - 2 * Theme.columnMargin)
    readonly property real columnX: Math.round((width - columnWidth) / 2)

    function gapFor(kind: int): real {
        switch (kind) {
        case Rows.Gap.None:
            return Theme.xl;
        case Rows.Gap.Tight:
            return Theme.xs;
        case Rows.Gap.Line:
            return Theme.sm;
        case Rows.Gap.Block:
            return Theme.lg;
        case Rows.Gap.Section:
            return Theme.xl;
        default:
            return Theme.xxl;
        }
    }

    width: ListView.view ? ListView.view.width : 0
    height: gapHeight + innerHeight
    implicitHeight: height

    Repeater {
        model: root.quoteDepth

        Rectangle {
            required property int index
            readonly property real inset: index * Theme.lg

            x: root.mirrored ? root.columnX + root.columnWidth - inset - width : root.columnX + inset
            // The bar goes on over the gap, so that the blocks of one quote stand together.
            y: root.gap === Rows.Gap.Tight || root.gap === Rows.Gap.Line ? 0 : root.gapHeight
            width: Theme.quoteBar
            height: root.height - y
            radius: width / 2
            color: Theme.border
        }
    }
    Item {
        id: inner

        x: root.columnX + (root.mirrored ? 0 : root.indent)
        y: root.gapHeight
        width: root.columnWidth - root.indent
        height: root.innerHeight
    }
}
