// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Around the rows of the page: what is selected of them, with the mouse or with keys, and what is done with it.
SelectionArea {
    id: root

    required property TranscriptModel transcript
    required property ConversationDesk desk
    readonly property ListView list: scroll?.list as ListView
    readonly property TextEdit field: Window.activeFocusItem as TextEdit // where somebody writes

    function selectAll(): void {
        begun();
        selection.selectAll();
    }
    /// Nothing is selected: a code is copied as a whole.
    function copy(): bool {
        const row = list.itemAtIndex(selection.focusRow) as CodeRow;
        if (selection.active)
            selection.copy(PageSelection.All);
        else
            row?.view.copy();
        return selection.active || row !== null;
    }
    /// About what is there, else about what is selected.
    function openMenu(at: point): void {
        if (field?.contains(mapToItem(field, at.x, at.y)))
            return;
        const text = isSelectedAt(at) ? null : textAt(at) as ProseText;
        if (!text?.openMenu(mapToItem(text, at.x, at.y)))
            (menu.made() as SelectionMenu).openAt(root, at);
    }
    function leave(): bool {
        const wanted = selection.active || selection.browsing;
        if (selection.active)
            selection.clear();
        else
            selection.browsing = false;
        return wanted;
    }
    /// Takes the caret to the page, or away from it.
    function browse(): void {
        setBrowsing(!selection.browsing);
        if (selection.browsing)
            pressed();
    }
    /// These keys do something else elsewhere in the window.
    function claims(event: KeyEvent): bool {
        const control = event.modifiers & Qt.ControlModifier;
        const moves = selection.browsing || event.modifiers & Qt.ShiftModifier && selection.active;
        return control && moves && (event.key === Qt.Key_Home || event.key === Qt.Key_End);
    }
    /// False for a key that has no meaning for a selection.
    function take(event: KeyEvent): bool {
        const control = event.modifiers === Qt.ControlModifier;
        if (event.key === Qt.Key_Copy || control && (event.key === Qt.Key_C || event.key === Qt.Key_Insert))
            return copy();
        if (control && event.key === Qt.Key_A) {
            selectAll();
            return true;
        }
        if (event.key === Qt.Key_Escape)
            return leave();
        if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
            openMenu(menuPoint());
            return true;
        }
        return takeKey(event.key, event.modifiers);
    }

    selection: PageSelection {
        transcript: root.transcript
        onEarlierWanted: root.desk?.wantWhole()
    }

    OnDemand {
        id: menu

        onWanted: make(Qt.resolvedUrl("SelectionMenu.qml"), { selection: root.selection })
        onLoaded: (item as SelectionMenu).allChosen.connect(root.selectAll)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.openMenu(point.position)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        blocking: false
        target: null
        onWheel: event => {
            if (event.angleDelta.y > 0 || event.pixelDelta.y > 0)
                root.begun();
        }
    }
    Connections {
        target: root.field

        function onSelectedTextChanged(): void {
            if (root.field.selectedText !== "")
                root.selection.clear();
        }
    }
}
