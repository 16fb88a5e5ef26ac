// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// Conversations go out of the window and come in, with the keyboard; the dialogs of the system are played.
WindowCase {
    id: root

    readonly property HistoryViewModel history: harness.app.history
    readonly property HistoryExchange exchange: harness.app.exchange
    property HistoryList list
    property ExchangeDialogs dialogs

    function openWith(number: int): void {
        harness.useDemo(0);
        harness.fillHistory(number);
        history.shelf = HistoryViewModel.Trash;
        history.shelf = HistoryViewModel.Open;
        open();
        list = find(window.contentItem, item => item instanceof HistoryList);
        tryCompare(list, "count", number);
        dialogs = find(window.contentItem, item => item instanceof WindowPopups).dialogs();
        dialogs.picker = Qt.resolvedUrl("PickerStandIn.qml");
    }
    function openRowMenu(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.activeFocus);
        harness.keyClick(window, Qt.Key_Menu, Qt.NoModifier);
        tryVerify(() => shows("Export…"));
    }
    function openViewMenu(): void {
        choose("View");
        tryVerify(() => shows("Export all…"));
    }
    function chooseEntry(name: string): void {
        for (let i = 0; i < 20 && focusName() !== name; ++i)
            press(Qt.Key_Down);
        compare(focusName(), name);
        press(Qt.Key_Return);
    }

    name: "Exchange"

    function cleanup() {
        exchange.cancel();
        exchange.clearNotice();
        harness.emptyHistory();
        history.shelf = HistoryViewModel.Open;
        harness.app.preferences.windowSize = Qt.size(1100, 760);
    }

    function test_writesOneConversation() {
        openWith(3);
        openRowMenu();
        chooseEntry("Export…");
        tryVerify(() => focusName() === "Markdown: text for every editor");
        verify(shows("becomes one file"));
        choose("Choose a file…");
        tryVerify(() => shows("out.md"));
        verify(harness.files().includes("out.md"));
        goTo("Show in folder");
        choose("Dismiss");
        tryVerify(() => !shows("out.md"));
        tryVerify(() => focusName() === "Question");
    }
    function test_choosesAForm() {
        openWith(1);
        openRowMenu();
        chooseEntry("Export…");
        tryVerify(() => focusName() === "Markdown: text for every editor");
        press(Qt.Key_Down);
        tryVerify(() => focusName() === "HTML: a page to read and print");
        choose("Choose a file…");
        tryVerify(() => shows("out.html"));
    }
    function test_writesAllIntoAFolder() {
        openWith(4);
        openViewMenu();
        chooseEntry("Export all…");
        tryVerify(() => shows("Export all conversations"));
        verify(shows("Of every account"));
        verify(shows("file of its own in a folder"));
        press(Qt.Key_Down);
        press(Qt.Key_Down);
        tryVerify(() => shows("go into one file")); // JSON
        press(Qt.Key_Up);
        choose("Choose a folder…");
        tryVerify(() => shows("“folder”"));
    }
    function test_leavesWithoutADeed() {
        openWith(2);
        openRowMenu();
        chooseEntry("Export…");
        tryVerify(() => shows("becomes one file"));
        press(Qt.Key_Escape);
        tryVerify(() => !shows("becomes one file"));
        tryVerify(() => focusName() === "Question");
        verify(!exchange.running);
    }
    function test_saysThatItCannotWriteAndTriesElsewhere() {
        openWith(1);
        openRowMenu();
        chooseEntry("Export…");
        tryVerify(() => shows("becomes one file"));
        press(Qt.Key_Escape);
        exchange.exportTo("https://files.example/a.md", HistoryExchange.Markdown);
        tryVerify(() => shows("a place on this computer"));
        choose("Choose another place…");
        tryVerify(() => shows("out."));
        verify(!exchange.failed);
    }
    function test_reportsAnImport() {
        openWith(0);
        openViewMenu();
        chooseEntry("Import…");
        tryVerify(() => focusName() === "Open the first");
        tryVerify(() => shows("3 "));
        tryVerify(() => shows("missing.json"));
        tryVerify(() => shows("chatgpt.json"));
        tryCompare(list, "count", 2); // one is archived
        press(Qt.Key_Return);
        tryVerify(() => history.currentRow() >= 0);
        tryVerify(() => !shows("missing.json"));
    }
    function test_offersNothingInTheTrash() {
        openWith(1);
        history.trash(history.choice(0));
        tryCompare(list, "count", 0);
        history.shelf = HistoryViewModel.Trash;
        tryCompare(list, "count", 1);
        list.forceActiveFocus(Qt.TabFocusReason);
        press(Qt.Key_Menu);
        tryVerify(() => shows("Delete for good…"));
        verify(!shows("Export…"));
        press(Qt.Key_Escape);
    }
    function test_loadsTheDialogsOfTheSystem_data() {
        return [{ tag: "file", place: HistoryExchange.File, title: "Export" },
                { tag: "folder", place: HistoryExchange.Folder, title: "Export into a folder" },
                { tag: "files", place: HistoryExchange.Files, title: "Import" }];
    }
    function test_loadsTheDialogsOfTheSystem(data) {
        openWith(1);
        exchange.choose(harness.app.history.choice(0));
        const type = Qt.createComponent("qrc:/qt/qml/Lectern/FilePicker.qml");
        compare(type.status, Component.Ready, type.errorString());
        const picker = createTemporaryObject(type, window.contentItem,
                                             { exchange: exchange, place: data.place, format: HistoryExchange.Html });
        verify(picker !== null);
        const opened = [];
        for (let i = 0; i < picker.data.length; ++i) {
            if (picker.data[i].visible)
                opened.push(picker.data[i].title);
        }
        compare(opened, [data.title]);
    }
    function test_hasRoomInASmallWindow_data() {
        return [{ tag: "usual", zoom: 1, size: Qt.size(1100, 760) },
                { tag: "small", zoom: 1, size: Qt.size(420, 600) },
                { tag: "large words", zoom: 2, size: Qt.size(800, 760) }];
    }
    function test_hasRoomInASmallWindow(data) {
        harness.app.preferences.windowSize = data.size;
        openWith(2);
        harness.app.preferences.zoom = data.zoom;
        dialogs.exportAll();
        tryVerify(() => shows("Export all conversations"));
        const stops = root.stops();
        verify(stops.includes("Cancel") && stops.includes("Choose a folder…"), stops);
        press(Qt.Key_Escape);
        exchange.exportTo("https://files.example/a.md", HistoryExchange.Markdown);
        tryVerify(() => shows("a place on this computer"));
        goTo("Choose another place…");
        tryVerify(() => isInSight(window.activeFocusItem));
        goTo("Dismiss");
        tryVerify(() => isInSight(window.activeFocusItem));
    }
}
