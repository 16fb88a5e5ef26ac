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
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table: %1").arg(text)

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

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    implicitWidth: Math.min(label.implicitWidth, Theme.cellMaximum) + 2 * Theme.md
                    implicitHeight: label.contentHeight + 2 * Theme.sm

                    ProseText {
                        id: label

                        x: Theme.md
                        y: Theme.sm
                        width: cell.width - 2 * Theme.md
                        spans: cell.modelData.prose
                        font.weight: cell.modelData.header ? Font.DemiBold : Font.Normal
                        font.pixelSize: Theme.small + Theme.hairline
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
