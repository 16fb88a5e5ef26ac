// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A field, and below it what is meant by what is typed. The keys of the list work in the field.
FocusScope {
    id: root

    required property PaletteModel palette
    readonly property string summary: palette.found === 0 ? qsTr("Nothing is called that")
                                                          : qsTr("%n found", "commands, conversations and models", palette.found)

    signal chosen(row: int)

    function begin(): void {
        palette.begin();
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
        list.goTo(0);
    }
    function takeKey(event: KeyEvent): bool {
        if (field.inputMethodComposing || (event.modifiers & ~Qt.KeypadModifier))
            return false;
        const page = Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Up:
            list.goTo(list.currentIndex > 0 ? list.currentIndex - 1 : list.count - 1);
            return true;
        case Qt.Key_Down:
            list.goTo((list.currentIndex + 1) % list.count);
            return true;
        case Qt.Key_PageUp:
            list.goTo(Math.max(0, list.currentIndex - page));
            return true;
        case Qt.Key_PageDown:
            list.goTo(Math.min(list.count - 1, list.currentIndex + page));
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (list.currentIndex >= 0)
                chosen(list.currentIndex);
            return true;
        }
        return false;
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Commands")

    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: Theme.barHeight
        leftPadding: Theme.columnMargin
        rightPadding: Theme.columnMargin
        focus: true
        color: Theme.text
        placeholderText: qsTr("Command, conversation or model")
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.body
        selectByMouse: true
        inputMethodHints: Qt.ImhNoAutoUppercase
        background: null
        Accessible.name: qsTr("Command, conversation or model")
        Accessible.description: qsTr("Up and Down go through what is found, Enter chooses it")
        onTextEdited: root.palette.text = text
        Keys.onPressed: event => event.accepted = root.takeKey(event)
    }
    Rectangle {
        id: line

        anchors.top: field.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
    ListView {
        id: list

        function goTo(row: int): void {
            currentIndex = Math.min(row, count - 1);
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.bottom: foot.top
        model: root.palette
        currentIndex: -1
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        highlightResizeDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        topMargin: Theme.xs
        bottomMargin: Theme.sm
        Accessible.role: Accessible.List
        Accessible.name: root.summary

        delegate: PaletteRow {
            onChosen: root.chosen(index)
        }
        ScrollBar.vertical: PageScrollBar {}
    }
    PlainLabel {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        leftPadding: Theme.columnMargin
        rightPadding: Theme.columnMargin
        height: Theme.control
        verticalAlignment: Text.AlignVCenter
        text: root.summary
        color: Theme.muted
        Accessible.role: Accessible.StatusBar
    }
    Announcer {
        id: announcer
    }
    Connections {
        target: root.palette

        function onCountChanged(): void {
            list.goTo(0);
            if (root.visible)
                announcer.say(foot, root.summary);
        }
    }
}
