// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The room of a turn whose rows are not made yet: they come before it is seen.
Item {
    id: root

    required property int index
    required property TranscriptScroll scroll

    width: ListView.view ? ListView.view.width : 0
    height: root.scroll.heightOf(root.index)
    Accessible.ignored: true
    Component.onCompleted: root.scroll.want(root.index)
    ListView.onReused: root.scroll.want(root.index)
}
