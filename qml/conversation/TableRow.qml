// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A table; wider than the column it scrolls sideways, longer than the page it keeps its header in sight. Only cells near
/// what is seen are there.
RowFrame {
    id: root

    required property tableData table
    required property string marker
    required property int task
    required containers
    required continued
    property TranscriptScroll scroll: null
    readonly property ListView list: ListView.view as ListView
    readonly property real scrolled: list ? list.contentY - y - gapHeight : 0
    readonly property real lineUnit: height // see TranscriptScroll

    signal linkChosen(link: string)
    signal linkMenuRequested(item: Item, at: point, link: string)
    signal tableMenuRequested(item: Item, at: point, table: TableModel)
    signal copyRequested(text: string)

    /// Cells are there that far out of sight as rows are.
    function look(): void {
        const top = list ? list.contentY - y - gapHeight : 0;
        model.see(list ? top - list.cacheBuffer : 0, list ? top + list.height + list.cacheBuffer : 1e9);
    }
    /// What was found is there, and where the selection moves.
    function seek(): void {
        const found = finder ? finder.currentTextIn(index) : -1;
        model.wanted = found < 0 && selection ? selection.focusTextIn(index) : found;
    }

    innerHeight: scroller.height
    mirrored: model.rightToLeft
    role: scroller.overflowing ? Accessible.NoRole : Accessible.Table // else the stop of the keyboard is it
    spoken: qsTr("Table, %1, %2", "columns, rows").arg(qsTr("%n column(s)", "", model.columns))
                                                  .arg(qsTr("%n row(s)", "", model.rows))
    // Its sides are those of the text, whichever way the window goes.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        look();
        seek();
    }
    onYChanged: look()
    onGapHeightChanged: look()
    onIndexChanged: seek()
    ListView.onReused: seek()

    Flickable {
        id: scroller

        readonly property bool overflowing: model.width > parent.width

        function step(by: int): void {
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + by * Theme.xxl));
        }

        activeFocusOnTab: overflowing
        Accessible.role: Accessible.Table
        Accessible.name: root.spoken
        Accessible.ignored: !overflowing
        Keys.onLeftPressed: step(-1)
        Keys.onRightPressed: step(1)
        x: root.mirrored ? parent.width - width : 0
        width: Math.min(parent.width, model.width)
        height: model.height + (overflowing ? Theme.md : 0)
        contentX: root.mirrored ? contentWidth - width : 0
        contentWidth: model.width
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: overflowing

        ScrollBar.horizontal: PageScrollBar {}

        HoverHandler {
            id: pointer
        }
        MatchReveal {
            scroller: scroller
            finder: root.finder
        }
        Item {
            width: model.width
            height: model.height

            Repeater {
                model: model

                TableCell {
                    selection: root.selection
                    Component.onCompleted: model.measure(cell, implicitHeight)
                    onImplicitHeightChanged: model.measure(cell, implicitHeight)
                    finder: root.finder
                    findRow: root.index
                    shift: header ? Math.max(0, Math.min(root.scrolled, model.height - 2 * height)) : 0
                    onLinkChosen: link => root.linkChosen(link)
                    onLinkMenuRequested: (item, at, link) => root.linkMenuRequested(item, at, link)
                    onTableMenuRequested: (item, at) => root.tableMenuRequested(item, at, model)
                    onCopyRequested: text => root.copyRequested(text)
                }
            }
        }
    }
    // Beside a table that has room, else over the end of its header; shown to whoever is there.
    IconButton {
        x: root.mirrored ? Math.max(0, scroller.x - Theme.xs - width)
                         : Math.min(scroller.width + Theme.xs, parent.width - width)
        y: Math.max(0, Math.min(root.scrolled, root.innerHeight - height))
        visible: model.rows > 0
        opacity: hovered || pointer.hovered || activeFocus ? 1 : 0
        glyph: "copy"
        label: qsTr("Copy table…")
        onClicked: root.tableMenuRequested(this, Qt.point(0, height), model)
    }
    ListMark {
        marker: root.marker
        task: root.task
        room: parent.width
    }
    Connections {
        target: root.list

        function onContentYChanged(): void {
            root.look();
        }
        function onHeightChanged(): void {
            root.look();
        }
        function onCacheBufferChanged(): void {
            root.look();
        }
    }
    Connections {
        target: root.finder

        function onMarksChanged(): void {
            root.seek();
        }
    }
    Connections {
        target: root.selection

        function onChanged(): void {
            root.seek();
        }
    }
    TableModel {
        id: model

        table: root.table
        font: Theme.tableHeaderFont
        codeFont: Theme.inlineCodeFont
        textMaximum: Theme.cellMaximum
        textSlack: Theme.xs
        margins: Qt.size(2 * Theme.md, 2 * Theme.sm)
        onMoved: (y, by) => root.scroll?.takeGrowth(root.index, root.gapHeight + y, by)
    }
}
