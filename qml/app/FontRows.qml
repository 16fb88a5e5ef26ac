// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// The rows of a FontList, each written in its own font. A letter goes to the next that begins with it.
ListView {
    id: root

    required property list<string> families

    signal chosen(family: string)

    function begin(family: string): void {
        currentIndex = Math.max(0, Array.from(families).indexOf(family));
        positionViewAtIndex(currentIndex, ListView.Center);
        forceActiveFocus(Qt.PopupFocusReason);
    }
    function seek(letter: string): void {
        for (let i = 1; i <= families.length; ++i) {
            const row = (currentIndex + i) % families.length;
            if (families[row].toLowerCase().startsWith(letter.toLowerCase())) {
                currentIndex = row;
                return;
            }
        }
    }

    model: families.length
    clip: true
    focus: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Keys.onReturnPressed: root.chosen(families[currentIndex])
    Keys.onEnterPressed: root.chosen(families[currentIndex])
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
        onClicked: root.chosen(row.family)

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
