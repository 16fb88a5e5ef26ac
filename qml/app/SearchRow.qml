// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// One row of the search: a conversation, below it what was found in it; or what can be typed.
ItemDelegate {
    id: root

    required property int index
    required property int kind
    required property prose spans
    required property string author
    required property string when
    required property string spoken
    readonly property bool heading: kind === SearchModel.Heading
    readonly property bool current: ListView.isCurrentItem
    readonly property color ground: heading ? Theme.page : current ? Theme.pressed : hovered ? Theme.hover : Theme.page

    signal chosen()

    width: ListView.view ? ListView.view.width : 0
    leftPadding: Theme.columnMargin
    rightPadding: Theme.columnMargin
    leftInset: Theme.md
    rightInset: Theme.md
    topPadding: heading && index > 0 ? Theme.md : Theme.xs
    bottomPadding: heading ? 0 : Theme.xs
    hoverEnabled: !heading
    focusPolicy: Qt.NoFocus
    highlighted: current
    Accessible.role: heading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: !heading
    Accessible.selected: current
    Accessible.focusable: !heading
    Accessible.focused: current
    Accessible.onPressAction: if (!heading) chosen()
    onClicked: if (!heading) chosen()

    contentItem: SearchRowContent {
        kind: root.kind
        spans: root.spans
        author: root.author
        when: root.when
        ground: root.ground
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.ground
    }

    RowTeller {
        row: root
    }
}
