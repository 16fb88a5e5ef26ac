// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A block of code under a header that stays in sight while the block does. A long one shows its first lines
/// only, unless it is being written or was while somebody could see it. Always left to right.
RowFrame {
    id: root

    required property codeValue code
    required property string language
    required property string detail
    required property bool open
    required containers
    required continued
    property CodeDesk desk: null
    property TranscriptModel transcript: null
    property TranscriptScroll scroll: null
    readonly property alias view: view
    readonly property ListView list: ListView.view as ListView
    readonly property real reach: list ? list.cacheBuffer : 0 // so far out of sight rows are there
    readonly property real seenTop: list ? list.contentY - y - gapHeight : 0 // of the block
    readonly property real lineUnit: view.wraps ? height : Theme.codeRow // see TranscriptScroll
    readonly property real pageHeight: list ? list.height : 0

    signal copyRequested(text: string)
    signal readingBegun() // the page should stay where it is

    innerHeight: panel.height
    ListView.onReused: view.renew()

    Rectangle {
        id: panel

        width: parent.width
        height: header.height + body.height + foot.height
        radius: Theme.radius
        color: Theme.sunken
        border.color: Theme.border
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        CodeBody {
            id: body

            x: Theme.hairline
            y: header.height
            width: parent.width - 2 * Theme.hairline
            view: view
        }
        CodeFoot {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            visible: view.folded
            lines: view.lines
            onClicked: view.setUnfolded(true)
        }
        CodeHeader {
            id: header

            y: Math.max(0, Math.min(root.seenTop, panel.height - height - Theme.codeRow))
            width: parent.width
            view: view
        }
        FocusRing {
            radius: Theme.radius + Theme.focusWidth
            shown: body.activeFocus
        }
    }
    // The last one, so that it goes last: the others ask it.
    CodeView {
        id: view

        readonly property real step: 8 * Theme.codeRow // so that not every pixel counts

        code: root.code
        language: root.language
        title: root.detail === "" ? qsTr("Text") : root.detail
        open: root.open
        row: root.index
        desk: root.desk
        transcript: root.transcript
        selection: root.selection
        finder: root.finder
        pieces.seenTop: root.list ? Math.floor((root.seenTop - root.reach) / step) * step : 0
        pieces.seenBottom: root.list ? Math.ceil((root.seenTop + root.pageHeight + root.reach) / step) * step : 1e9
        onCopyRequested: text => root.copyRequested(text)
        onReadingBegun: root.readingBegun()
        onMoved: (y, by) => root.scroll?.takeGrowth(root.index, root.gapHeight + body.y + y, by)
        // Who is led to something in it needs its place at once; who folds it from within sees its first lines.
        onRefolded: {
            root.list?.forceLayout();
            if (folded && root.seenTop > 0)
                root.scroll?.goTo(root.index, 0);
        }
    }
}
