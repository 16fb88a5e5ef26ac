// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// Families of fonts, each written in itself; the empty one is the standard. A letter goes to the next that begins with it.
Popup {
    id: root

    required property list<string> families
    required property string label

    signal chosen(family: string)

    function choose(family: string): void {
        open();
        view.currentIndex = Math.max(0, Array.from(families).indexOf(family));
        view.positionViewAtIndex(view.currentIndex, ListView.Center);
        view.forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(row: int): void {
        close();
        chosen(families[row]);
    }
    function seek(letter: string): void {
        for (let i = 1; i <= families.length; ++i) {
            const row = (view.currentIndex + i) % families.length;
            if (families[row].toLowerCase().startsWith(letter.toLowerCase())) {
                view.currentIndex = row;
                return;
            }
        }
    }

    width: Theme.menuWidth
    height: Math.min(Theme.px(320), families.length * Theme.rowHeight + topPadding + bottomPadding)
    margins: Theme.sm
    padding: Theme.xs
    modal: true
    dim: false
    focus: true
    enter: null
    exit: null

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }
    contentItem: ListView {
        id: view

        model: root.families.length
        clip: true
        focus: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.label
        Keys.onReturnPressed: root.take(currentIndex)
        Keys.onEnterPressed: root.take(currentIndex)
        Keys.onPressed: event => {
            event.accepted = event.text.trim() !== "" && event.key !== Qt.Key_Escape;
            if (event.accepted)
                root.seek(event.text);
        }

        delegate: ItemDelegate {
            id: row

            required property int index
            readonly property string family: root.families[index] ?? ""

            width: ListView.view ? ListView.view.width : 0
            height: Theme.rowHeight
            leftPadding: Theme.sm
            rightPadding: Theme.sm
            focusPolicy: Qt.NoFocus
            text: family !== "" ? family : qsTr("Standard")
            Accessible.name: text
            Accessible.role: Accessible.ListItem
            Accessible.focusable: true
            Accessible.focused: ListView.isCurrentItem
            Accessible.onPressAction: clicked()
            onClicked: root.take(index)

            contentItem: PlainLabel {
                text: row.text
                font.family: row.family !== "" ? row.family : Theme.family
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.xs
                color: row.ListView.isCurrentItem ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
            }
        }
        ScrollBar.vertical: PageScrollBar {}
    }
}
