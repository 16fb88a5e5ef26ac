// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The conversations under their headings, gone through with keyboard and mouse as every list is.
ListView {
    id: root

    required property HistoryViewModel history
    readonly property bool inTrash: history.shelf === HistoryViewModel.Trash
    property historyChoice renamed // what it is, wherever it moves

    signal menuRequested(row: int, place: point)
    signal eraseRequested(row: int)
    signal opened()

    function choose(row: int, modifiers: int): void {
        forceActiveFocus(Qt.MouseFocusReason);
        currentIndex = row;
        if (modifiers & Qt.ShiftModifier)
            history.markTo(row);
        else if (modifiers & Qt.ControlModifier)
            history.toggleMark(row);
        else
            openRow(row);
    }
    function openRow(row: int): void {
        history.mark(row);
        if (inTrash || row < 0)
            return;
        history.open(row);
        opened();
    }
    function beginRename(row: int): void {
        if (row < 0 || inTrash || !history.writable)
            return;
        renamed = history.only(row);
        currentIndex = row;
        const item = itemAtIndex(row) as HistoryRow;
        if (item)
            item.renaming = true;
    }
    function removeRow(row: int): void {
        if (!history.writable)
            return;
        if (inTrash)
            eraseRequested(row);
        else
            history.trash(history.choice(row));
    }
    /// The keyboard is on a row as long as there is one.
    function findPlace(): void {
        if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = Math.max(0, history.currentRow());
    }
    function goTo(row: int, extend: bool): void {
        const place = Math.max(0, Math.min(count - 1, row));
        if (count === 0)
            return;
        if (extend && history.marked === 0)
            history.mark(currentIndex);
        currentIndex = place;
        positionViewAtIndex(place, ListView.Contain);
        if (extend)
            history.markTo(place);
    }
    function showMenu(): void {
        const item = itemAtIndex(currentIndex);
        if (item)
            menuRequested(currentIndex, item.mapToItem(root, Theme.xl, item.height));
    }
    function takeKey(event: KeyEvent): bool {
        const extend = (event.modifiers & Qt.ShiftModifier) !== 0;
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.modifiers & Qt.AltModifier)
            return false;
        findPlace();
        switch (event.key) {
        case Qt.Key_Up:
            goTo(currentIndex - 1, extend);
            return true;
        case Qt.Key_Down:
            goTo(currentIndex + 1, extend);
            return true;
        case Qt.Key_Home:
            goTo(0, extend);
            return true;
        case Qt.Key_End:
            goTo(count - 1, extend);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            if (!control)
                goTo(currentIndex + (event.key === Qt.Key_PageUp ? -1 : 1) * Math.floor(height / Theme.rowHeight), extend);
            return !control;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            openRow(currentIndex);
            return true;
        case Qt.Key_A:
            if (control)
                history.markAll();
            return control;
        case Qt.Key_Z:
            if (control)
                history.undo();
            return control;
        case Qt.Key_F2:
            beginRename(currentIndex);
            return true;
        case Qt.Key_Delete:
            removeRow(currentIndex);
            return true;
        case Qt.Key_Menu:
            showMenu();
            return true;
        case Qt.Key_F10:
            if (extend)
                showMenu();
            return extend;
        case Qt.Key_Escape:
            history.clearMarks();
            return false;
        }
        return false;
    }

    model: history.list
    clip: true
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    cacheBuffer: Math.max(0, height)
    highlightFollowsCurrentItem: false
    section.property: "section"
    // A bound component would not be told its section; one without a parent would be collected as garbage.
    section.delegate: Qt.createComponent("SectionHeading.qml", Component.PreferSynchronous, root)
    Accessible.role: Accessible.List
    Accessible.name: inTrash ? qsTr("Trash") : history.shelf === HistoryViewModel.Archive ? qsTr("Archive")
                                                                                         : qsTr("Conversations")
    onActiveFocusChanged: findPlace()
    Keys.onPressed: event => event.accepted = takeKey(event)

    delegate: HistoryRow {
        id: row

        history: root.history
        severalMarked: root.history.marked > 1
        keyboardHere: root.activeFocus && ListView.isCurrentItem
        onChosenWith: modifiers => root.choose(index, modifiers)
        onMarkToggled: root.history.toggleMark(index)
        onMenuRequested: place => {
            root.currentIndex = index;
            root.menuRequested(index, row.mapToItem(root, place.x, place.y));
        }
        ListView.onPooled: renaming = false
        onRenamed: title => root.history.rename(root.renamed, title)
        onRenameLeft: {
            renaming = false;
            root.forceActiveFocus();
        }
    }
    ScrollBar.vertical: PageScrollBar {}
}
