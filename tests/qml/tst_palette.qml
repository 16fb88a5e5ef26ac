// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// The palette, and the actions by their shortcuts.
WindowCase {
    id: root

    function key(code: int, modifiers: int): void {
        harness.keyClick(window, code, modifiers);
    }
    function palette(): PaletteContent {
        return find(popups(), item => item instanceof PalettePage)?.contentItem ?? null;
    }
    function popups() {
        return find(window.contentItem, item => item.objectName === "popups");
    }
    function list() {
        return find(palette(), item => item instanceof ListView);
    }
    function openPalette(): void {
        openSignedIn();
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null && palette().visible);
        tryVerify(() => focusName() === "Command, conversation or model");
    }
    function current(): string {
        return list().currentItem ? harness.accessibleName(list().currentItem) : "";
    }

    name: "Palette"

    function test_isOpenedByBothShortcuts_data() {
        return [{ tag: "Ctrl+K", code: Qt.Key_K, modifiers: Qt.ControlModifier },
                { tag: "Ctrl+Shift+P", code: Qt.Key_P, modifiers: Qt.ControlModifier | Qt.ShiftModifier }];
    }
    function test_isOpenedByBothShortcuts(data) {
        openSignedIn();
        key(data.code, data.modifiers);
        tryVerify(() => palette() !== null && palette().visible);
        press(Qt.Key_Escape);
        tryVerify(() => !palette().visible);
        tryVerify(() => focusName() === "Question");
    }
    function test_doesAnAction() {
        openPalette();
        type("dark col");
        tryVerify(() => current().startsWith("Dark colours"));
        press(Qt.Key_Return);
        tryVerify(() => !palette().visible);
        compare(harness.app.preferences.appearance, Preferences.Dark);
        harness.app.preferences.appearance = Preferences.System;
    }
    function test_saysTheKeysOfAnAction() {
        openPalette();
        type("search all");
        tryVerify(() => current() === "Search all conversations, Conversations, Ctrl+Shift+F");
        press(Qt.Key_Escape);
    }
    function test_opensAConversation() {
        openSignedIn();
        harness.fillHistory(12);
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null && palette().visible);
        tryVerify(() => current() === "Number 0, Conversation");
        type("number 11");
        tryVerify(() => current() === "Number 11, Conversation");
        press(Qt.Key_Return);
        tryVerify(() => harness.app.history.currentRow() === 11);
        harness.emptyHistory();
    }
    function test_choosesAModel() {
        harness.setAccounts([]);
        harness.useDemo(0);
        tryVerify(() => harness.app.models.currentName !== "");
        open();
        const before = harness.app.models.currentIndex;
        key(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette() !== null && palette().visible);
        const model = harness.app.models;
        const other = (before + 1) % model.rowCount();
        type(String(model.data(model.index(other, 0), Qt.UserRole + 2)).toLowerCase().replace(/[^a-z0-9 ]/g, ""));
        tryVerify(() => current().endsWith("Model"));
        press(Qt.Key_Return);
        tryVerify(() => model.currentIndex === other);
        model.choose(before);
    }
    function test_offersTheSearchWhereNothingIsCalledThat() {
        openPalette();
        type("xqzxq");
        tryVerify(() => shows("Nothing is called that"));
        compare(list().count, 1);
        press(Qt.Key_Return);
        tryVerify(() => focusName() === "Search all conversations");
        compare(harness.app.search.text, "xqzxq");
        press(Qt.Key_Escape);
    }
    function test_goesRoundWithTheArrows() {
        openPalette();
        compare(list().currentIndex, 0);
        press(Qt.Key_Up);
        compare(list().currentIndex, list().count - 1);
        press(Qt.Key_Down);
        compare(list().currentIndex, 0);
    }
    function test_isUsedWithTheMouse() {
        openPalette();
        type("line num");
        tryVerify(() => current().startsWith("Line numbers"));
        mouseClick(list().currentItem);
        tryVerify(() => !palette().visible);
        verify(harness.app.code.numbered);
        harness.app.code.numbered = false;
    }
    function test_tellsHowMuchIsFound() {
        openPalette();
        type("zoo");
        tryVerify(() => harness.accessibleName(list()) !== "");
        compare(harness.accessibleName(list()), palette().summary);
    }
    /// Other keys do it at once, and the ones of before do not any more.
    function test_followsOtherKeys() {
        openSignedIn();
        Actions.bind("sidebar", "Ctrl+J");
        const shown = harness.app.preferences.sidebarShown;
        key(Qt.Key_B, Qt.ControlModifier);
        key(Qt.Key_J, Qt.ControlModifier);
        compare(harness.app.preferences.sidebarShown, !shown);
        Actions.resetAll();
        key(Qt.Key_B, Qt.ControlModifier);
        compare(harness.app.preferences.sidebarShown, shown);
    }
}
