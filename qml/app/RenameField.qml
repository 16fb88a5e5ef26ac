// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// A title that is being written anew in its place. Enter and leaving keep it, Escape does not.
TextField {
    id: root

    required property Item row
    property bool over: false

    signal renamed(title: string)
    signal ended()

    function begin(title: string): void {
        text = title;
        selectAll();
        forceActiveFocus();
    }
    function end(keep: bool): void {
        if (over)
            return;
        over = true;
        if (keep)
            renamed(text);
        ended();
    }

    leftPadding: Theme.xs
    rightPadding: Theme.xs
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.small
    selectByMouse: true
    Accessible.name: qsTr("Title")
    onAccepted: end(true)
    onActiveFocusChanged: {
        if (activeFocus)
            return;
        if (Window.activeFocusItem === row) // the list gave it to the row, which has moved
            comeBack.start();
        else
            end(true);
    }
    // Keys that the field has no use for are not for the list around it.
    Keys.priority: Keys.AfterItem
    Keys.onEscapePressed: end(false)
    Keys.onPressed: event => event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab

    Timer {
        id: comeBack

        interval: 0
        onTriggered: root.forceActiveFocus()
    }

    background: Rectangle {
        radius: Theme.xs
        color: Theme.raised
        border.width: Theme.fieldFocusWidth
        border.color: Theme.accent
    }
}
