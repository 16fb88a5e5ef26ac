// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lectern.Controls
import Lectern.ViewModel

/// A table; wider than the column it scrolls sideways.
RowFrame {
    id: root

    required property list<tableCell> cells
    required property int columns
    required property string text
    required containers
    required continued

    signal linkChosen(link: string)

    innerHeight: scroller.height
    role: Accessible.Table
    spoken: qsTr("Table: %1").arg(text)

    Flickable {
        id: scroller

        width: parent.width
        height: grid.implicitHeight + (overflowing ? Theme.md : 0)
        readonly property bool overflowing: grid.implicitWidth > width
        contentWidth: Math.max(grid.implicitWidth, Math.min(width, grid.implicitWidth))
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: overflowing

        ScrollBar.horizontal: PageScrollBar {}

        MatchReveal {
            scroller: scroller
            finder: root.finder
        }

        GridLayout {
            id: grid

            columns: Math.max(1, root.columns)
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: root.cells

                Item {
                    id: cell

                    required property tableCell modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    readonly property real natural: Math.min(Math.ceil(measure.advanceWidth) + Theme.xs, Theme.cellMaximum)

                    implicitWidth: natural + 2 * Theme.md
                    implicitHeight: label.contentHeight + 2 * Theme.sm

                    // The text is as wide as it needs, not as its column: when the column grows, texts move and none
                    // is laid out again.
                    TextMetrics {
                        id: measure

                        font: cell.modelData.code ? Theme.inlineCodeFont : Theme.tableHeaderFont
                        text: cell.modelData.text
                    }
                    ProseText {
                        id: label

                        x: horizontalAlignment === TextEdit.AlignRight ? cell.width - Theme.md - width
                           : horizontalAlignment === TextEdit.AlignHCenter ? Math.round((cell.width - width) / 2) : Theme.md
                        y: Theme.sm
                        width: cell.natural
                        spans: cell.modelData.prose
                        finder: root.finder
                        findRow: root.index
                        findText: cell.index
                        font.weight: cell.modelData.header ? Font.DemiBold : Font.Normal
                        font.pixelSize: Theme.tableHeaderFont.pixelSize
                        horizontalAlignment: cell.modelData.alignment
                        onLinkChosen: link => root.linkChosen(link)
                        onSelectionBegun: root.selectionBegun()
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.hairline
                        color: cell.modelData.header ? Theme.borderStrong : Theme.border
                    }
                }
            }
        }
    }
}
