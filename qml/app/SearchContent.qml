// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A field, and below it what is found while it is typed. The keys of the list work in the field.
FocusScope {
    id: root

    required property SearchViewModel search
    property bool awaited: false // Enter came before what was looked for

    signal chosen()

    function begin(): void {
        field.text = search.text;
        field.forceActiveFocus(Qt.PopupFocusReason);
        field.selectAll();
        search.refresh();
    }
    function choose(row: int): void {
        awaited = false;
        if (search.open(row))
            chosen();
        else
            field.forceActiveFocus(Qt.OtherFocusReason);
    }
    function enter(): void {
        if (search.pending && !search.begun)
            awaited = true;
        else
            choose(list.currentIndex);
    }
    function goTo(row: int): void {
        if (row < 0)
            return;
        list.positionViewAtIndex(Math.max(0, row - 1), ListView.Contain); // its heading, perhaps
        list.currentIndex = row; // the view follows it, whatever height its rows turn out to have
    }
    function step(rows: int): void {
        goTo(search.results.step(list.currentIndex, rows));
    }
    function takeKey(event: KeyEvent): bool {
        if (field.inputMethodComposing || (event.modifiers & ~Qt.KeypadModifier))
            return false;
        const page = Math.max(1, Math.floor(list.height / Math.max(Theme.rowHeight, list.currentItem?.height ?? 0)) - 1);
        switch (event.key) {
        case Qt.Key_Up:
            step(-1);
            return true;
        case Qt.Key_Down:
            step(1);
            return true;
        case Qt.Key_PageUp:
            step(-page);
            return true;
        case Qt.Key_PageDown:
            step(page);
            return true;
        case Qt.Key_Home:
            goTo(search.results.step(-1, 1));
            return true;
        case Qt.Key_End:
            goTo(search.results.step(list.count, -1));
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            enter();
            return true;
        }
        return false;
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Search")

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.columnMargin
        anchors.verticalCenter: field.verticalCenter
        icon: "search"
    }
    TextField {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.columnMargin + Theme.icon
        anchors.right: parent.right
        implicitHeight: Theme.barHeight
        leftPadding: LayoutMirroring.enabled ? Theme.columnMargin : Theme.sm
        rightPadding: LayoutMirroring.enabled ? Theme.sm : Theme.columnMargin
        focus: true
        color: Theme.text
        placeholderText: qsTr("Search questions and answers")
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.body
        selectByMouse: true
        inputMethodHints: Qt.ImhNoAutoUppercase
        background: null
        Accessible.name: qsTr("Search all conversations")
        Accessible.description: qsTr("Up and Down go through what is found, Enter opens it")
        onTextEdited: {
            root.awaited = false;
            root.search.text = text;
        }
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

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        model: root.search.results
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
        Accessible.name: root.search.blank ? qsTr("What can be typed") : qsTr("What was found")

        delegate: SearchRow {
            onChosen: root.choose(index)
        }
        ScrollBar.vertical: PageScrollBar {}
    }
    SearchEmpty {
        anchors.left: list.left
        anchors.right: list.right
        anchors.margins: Theme.lg
        y: list.y + Math.max(Theme.sm, Math.round((list.height - height) * 0.4))
        visible: list.count === 0
        search: root.search
        onArchiveRequested: {
            root.search.searchArchive();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    SearchFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.height >= Theme.statusRoom
        search: root.search
    }
    Connections {
        target: root.search

        function onTextChanged(): void {
            if (field.text !== root.search.text)
                field.text = root.search.text;
        }
        function onFound(): void {
            list.currentIndex = root.search.blank ? -1 : root.search.results.step(-1, 1);
            list.positionViewAtBeginning();
            if (root.awaited)
                root.choose(list.currentIndex);
        }
    }
}
