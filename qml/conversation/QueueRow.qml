// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// A question that waits. It can be taken back to be written anew, put in another place, and taken away.
AbstractButton {
    id: root

    required property int index
    required text
    required property int files

    signal removeRequested()
    /// The keyboard is to go so many rows further, or takes this one along.
    signal stepped(step: int)
    signal moved(step: int)

    function takeKey(event: KeyEvent): void {
        const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            removeRequested();
        else if (step !== 0 && event.modifiers & Qt.ControlModifier)
            moved(step);
        else if (step !== 0)
            stepped(step);
        else
            return;
        event.accepted = true;
    }

    height: Theme.control
    leftPadding: Theme.md
    rightPadding: Theme.xs
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: files > 0 ? qsTr("%n attached", "", files) : ""
    Accessible.onPressAction: clicked()
    Keys.onShortcutOverride: event => event.accepted = (event.modifiers & Qt.ControlModifier) // which is the page's, else
                                       && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onPressed: event => root.takeKey(event)

    contentItem: QueueFace {
        text: root.text
        files: root.files
        onRemoveRequested: root.removeRequested()
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        text: qsTr("Write this anew")
        visible: (root.hovered || root.visualFocus) && OpenMenus.count === 0
    }
}
