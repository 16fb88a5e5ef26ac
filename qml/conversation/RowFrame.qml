// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The place of one row on the page: the space above it, the reading column, the indent of lists and the bars of
/// quotes. Children fill the remaining width from the top.
Item {
    id: root

    required property int index
    required property int gap
    property PageFinder finder: null // marks what was found
    property string containers: ""
    property int continued: 0
    property bool mirrored: false
    property real innerHeight: 0
    // What screen readers are told stands within the row: the row itself is silenced by the list of Qt 6.8 once it
    // was out of sight, and for good.
    property int role: Accessible.NoRole
    property string spoken: ""
    readonly property PageSelection selection: (ListView.view as TranscriptList)?.selection ?? null
    default property alias content: inner.data
    readonly property real gapHeight: gapFor(gap)
    readonly property bool quoted: /[^l]/.test(containers)
    readonly property bool admonished: /[^lq]/.test(containers)
    readonly property real indent: insetOf(containers.length)
    readonly property real columnWidth: Math.min(Theme.columnWidth, width - 2 * Theme.columnMargin)
    readonly property real columnX: Math.round((width - columnWidth) / 2)

    /// How far the container at this depth stands from the column's edge.
    function insetOf(depth: int): real {
        let inset = 0;
        for (let i = 0; i < depth; ++i)
            inset += containers[i] === "l" ? Theme.listIndent : Theme.lg;
        return inset;
    }
    /// Of the bar and the title of what this letter of `containers` stands for.
    function inkOf(container: string): color {
        switch (container) {
        case "n":
            return Theme.accent;
        case "t":
            return Theme.tip;
        case "i":
            return Theme.important;
        case "w":
            return Theme.warning;
        case "c":
            return Theme.problem;
        default:
            return Theme.border;
        }
    }
    function gapFor(kind: int): real {
        switch (kind) {
        case Rows.Gap.None:
            return Theme.xl;
        case Rows.Gap.Joined:
            return 0;
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
    // The list only keeps it from being painted while it waits for its next use; screen readers would still read it.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    Repeater {
        model: root.quoted ? root.containers.length : 0

        Rectangle {
            required property int index
            readonly property real inset: root.insetOf(index)

            x: root.mirrored ? root.columnX + root.columnWidth - inset - width : root.columnX + inset
            // The bar goes on over the gap, so that the blocks of one quote stand together.
            y: index < root.continued ? -radius : root.gapHeight
            visible: root.containers[index] !== "l"
            width: Theme.quoteBar
            height: root.height - y
            radius: width / 2
            color: root.inkOf(root.containers[index])
        }
    }
    Item {
        id: inner

        x: root.columnX + (root.mirrored ? 0 : root.indent)
        y: root.gapHeight
        width: root.columnWidth - root.indent
        height: root.innerHeight
        Accessible.role: root.role
        Accessible.name: root.spoken
        Accessible.ignored: root.role === Accessible.NoRole
    }
}
