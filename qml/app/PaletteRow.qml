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

    contentItem: Item {
        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            icon: root.glyph || "copy"
            visible: root.glyph !== ""
        }
        PlainLabel {
            anchors.left: mark.right
            anchors.leftMargin: Theme.sm
            anchors.right: kind.left
            anchors.rightMargin: Theme.sm
            anchors.verticalCenter: parent.verticalCenter
            text: root.name
            Accessible.ignored: true
        }
        PlainLabel {
            id: kind

            anchors.right: shortcut.left
            anchors.rightMargin: shortcut.text !== "" ? Theme.md : 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width < Theme.menuWidth ? 0 : implicitWidth
            text: root.note
            color: Theme.muted
            Accessible.ignored: true
        }
        PlainLabel {
            id: shortcut

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            color: root.current ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.pressed : root.hovered ? Theme.hover : Theme.page
    }

    RowTeller {
        row: root
    }
}
