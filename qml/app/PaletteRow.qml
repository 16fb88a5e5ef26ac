// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// One row of the palette: what it is called, what it is, and the keys that do the same.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string note
    required property string keys
    required property string glyph
    required property string spoken
    readonly property bool current: ListView.isCurrentItem

    signal chosen()

    width: ListView.view ? ListView.view.width : 0
    height: Theme.rowHeight
    leftPadding: Theme.columnMargin
    rightPadding: Theme.columnMargin
    leftInset: Theme.md
    rightInset: Theme.md
    focusPolicy: Qt.NoFocus
    highlighted: current
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.onPressAction: chosen()
    onClicked: chosen()

    contentItem: PaletteFace {
        name: root.name
        note: root.note
        keys: root.keys
        glyph: root.glyph
        current: root.current
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.pressed : root.hovered ? Theme.hover : Theme.page
    }

    RowTeller {
        row: root
    }
}
