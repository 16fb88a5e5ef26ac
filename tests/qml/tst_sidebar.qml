// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// The conversations beside the page, gone through with the keyboard.
WindowCase {
    id: root

    readonly property HistoryViewModel history: harness.app.history
    property HistoryList list

    function openWith(number: int): void {
        harness.useDemo(0);
        harness.fillHistory(number);
        history.shelf = HistoryViewModel.Trash;
        history.shelf = HistoryViewModel.Open; // read as at a start, not row by row as they came
        open();
        list = find(window.contentItem, item => item instanceof HistoryList);
        tryVerify(() => list.count >= Math.min(number, 60));
    }
    function press(key: int, modifiers: int): void {
        harness.keyClick(window, key, modifiers ?? Qt.NoModifier);
    }
    function goToList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.activeFocus);
    }
    function titles(number: int) {
        const texts = [];
        for (let row = 0; row < number; ++row)
            texts.push(list.itemAtIndex(row)?.title);
        return texts;
    }

    name: "Sidebar"

    function cleanup() {
        harness.emptyHistory();
        history.shelf = HistoryViewModel.Open;
        history.clearNotice();
        harness.app.preferences.sidebarShown = true;
        harness.app.preferences.sidebarWidth = 260;
        harness.app.preferences.windowSize = Qt.size(1100, 760);
    }

    function test_saysThatNothingIsThere() {
        openWith(0);
        tryVerify(() => shows("No conversations yet"));
        history.shelf = HistoryViewModel.Archive;
        tryVerify(() => shows("The archive is empty"));
        history.shelf = HistoryViewModel.Trash;
        tryVerify(() => shows("The trash is empty"));
        verify(shows("30 days"));
        choose("Back to all conversations");
        tryVerify(() => shows("No conversations yet"));
    }
    function test_comesAndGoes_data() {
        return [{ tag: "Ctrl+B", key: Qt.Key_B, modifiers: Qt.ControlModifier },
                { tag: "F9", key: Qt.Key_F9, modifiers: Qt.NoModifier }];
    }
    function test_comesAndGoes(data) {
        openWith(3);
        verify(list.visible);
        press(data.key, data.modifiers);
        tryVerify(() => !list.visible);
        tryVerify(() => focusName() === "Question");
        verify(!harness.app.preferences.sidebarShown);
        press(data.key, data.modifiers);
        tryVerify(() => list.visible);
        tryVerify(() => list.activeFocus);
    }
    function test_liesOverANarrowPage() {
        harness.app.preferences.windowSize = Qt.size(600, 700);
        openWith(3);
        verify(!list.visible);
        press(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => list.visible);
        tryVerify(() => list.activeFocus);
        press(Qt.Key_Escape);
        tryVerify(() => !list.visible);
        tryVerify(() => focusName() === "Question");
        press(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => list.activeFocus);
        press(Qt.Key_Return);
        tryVerify(() => !list.visible); // what was chosen is to be read
        verify(harness.app.preferences.sidebarShown);
    }
    function test_keepsTheKeyboardWhileItCoversThePage() {
        harness.app.preferences.windowSize = Qt.size(600, 700);
        openWith(3);
        press(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => list.activeFocus);
        const names = stops();
        verify(names.includes("Number 0"), names);
        verify(!names.includes("Question") && !names.includes("View"), names);
        press(Qt.Key_L, Qt.ControlModifier);
        tryVerify(() => focusName() === "Question");
        verify(!list.visible);
    }
    function test_tellsDeedsFromChoices() {
        openWith(3);
        mouseClick(list.itemAtIndex(1), 20, 10, Qt.RightButton);
        tryVerify(() => shows("Move to trash"));
        const entry = text => find(window.contentItem, item => item instanceof ChoiceItem && item.text === text);
        verify(!harness.isAccessibleChoice(entry("Move to trash")));
        press(Qt.Key_Escape);
    }
    function test_goesFromPaneToPane() {
        openWith(3);
        tryVerify(() => focusName() === "Question");
        press(Qt.Key_F6);
        tryVerify(() => list.activeFocus);
        press(Qt.Key_F6);
        tryVerify(() => focusName() === "Question");
        press(Qt.Key_F6, Qt.ShiftModifier);
        tryVerify(() => list.activeFocus);
    }
    function test_opensWithEnterAndSteps() {
        openWith(5);
        goToList();
        press(Qt.Key_Down);
        press(Qt.Key_Down);
        compare(list.currentIndex, 2);
        press(Qt.Key_Return);
        tryVerify(() => history.currentRow() === 2);
        press(Qt.Key_PageDown, Qt.ControlModifier);
        tryVerify(() => history.currentRow() === 3);
        press(Qt.Key_Up, Qt.AltModifier);
        tryVerify(() => history.currentRow() === 2);
        press(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => history.currentRow() === -1);
        tryVerify(() => focusName() === "Question");
    }
    function test_renamesInPlace() {
        openWith(3);
        goToList();
        press(Qt.Key_Down);
        press(Qt.Key_F2);
        tryVerify(() => focusName() === "Title");
        type("abc");
        press(Qt.Key_Return);
        tryVerify(() => list.itemAtIndex(1).title === "abc");
        tryVerify(() => list.activeFocus);
        press(Qt.Key_F2);
        tryVerify(() => focusName() === "Title");
        type("xyz");
        press(Qt.Key_Escape);
        tryVerify(() => list.activeFocus);
        compare(list.itemAtIndex(1).title, "abc");
        verify(list.visible);
    }
    function test_movesSeveralToTheTrashAndBack() {
        openWith(6);
        goToList();
        press(Qt.Key_Down, Qt.ShiftModifier);
        press(Qt.Key_Down, Qt.ShiftModifier);
        compare(history.marked, 3);
        press(Qt.Key_Delete);
        tryCompare(list, "count", 3);
        tryVerify(() => shows("conversation(s) to the trash") || shows("3 conversations to the trash"));
        choose("Undo");
        tryCompare(list, "count", 6);
        tryVerify(() => titles(3).join() === "Number 0,Number 1,Number 2");
        goToList();
        press(Qt.Key_A, Qt.ControlModifier);
        tryCompare(history, "marked", 6);
        press(Qt.Key_Delete);
        tryCompare(list, "count", 0);
        goToList();
        press(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(list, "count", 6);
    }
    function test_marksWithTheMouse() {
        openWith(6);
        const click = (row, button, modifiers) => mouseClick(list.itemAtIndex(row), 20, 10, button, modifiers);
        click(1, Qt.LeftButton, Qt.NoModifier);
        tryVerify(() => history.currentRow() === 1);
        click(3, Qt.LeftButton, Qt.ControlModifier);
        compare(history.marked, 2);
        compare(history.currentRow(), 1);
        click(5, Qt.LeftButton, Qt.ShiftModifier);
        compare(history.marked, 3);
        click(0, Qt.RightButton, Qt.NoModifier);
        tryVerify(() => shows("Move to trash"));
        press(Qt.Key_Escape);
        compare(history.marked, 3);
    }
    function test_doesItToTheRowOfTheMenu() {
        openWith(4);
        mouseClick(list.itemAtIndex(1), 20, 10, Qt.RightButton);
        tryVerify(() => shows("Move to trash"));
        history.setPinned(history.choice(3), true); // while the menu is open the list moves
        tryVerify(() => list.itemAtIndex(0)?.title === "Number 3");
        history.markAll();
        const entry = find(window.contentItem, item => item instanceof ChoiceItem && item.text === "Move to trash");
        mouseClick(entry);
        tryCompare(list, "count", 3);
        tryVerify(() => titles(3).join() === "Number 3,Number 0,Number 2");
    }
    function test_renamesWhatMoves() {
        openWith(4);
        goToList();
        press(Qt.Key_Down);
        press(Qt.Key_F2);
        tryVerify(() => focusName() === "Title");
        type("abc");
        history.setPinned(history.choice(3), true);
        tryVerify(() => list.itemAtIndex(0)?.title === "Number 3");
        history.setPinned(history.choice(2), true); // the one that is renamed
        tryCompare(list, "currentIndex", 0);
        compare(focusName(), "Title");
        type("d");
        press(Qt.Key_Return);
        tryVerify(() => titles(4).includes("abcd"));
        verify(titles(4).includes("Number 2"));
        verify(!titles(4).includes("Number 1"));
    }
    function test_erasesNoMoreThanItAskedAbout() {
        openWith(3);
        history.trash(history.choice(0));
        history.trash(history.choice(1));
        history.trash(history.choice(2));
        tryCompare(list, "count", 0);
        history.shelf = HistoryViewModel.Trash;
        tryCompare(list, "count", 3);
        goToList();
        press(Qt.Key_Delete);
        tryVerify(() => focusName() === "Cancel");
        history.markAll();
        choose("Delete for good");
        tryCompare(list, "count", 2);
    }
    function test_asksOnceBeforeItErases() {
        openWith(3);
        goToList();
        press(Qt.Key_Delete);
        tryCompare(list, "count", 2);
        history.shelf = HistoryViewModel.Trash;
        tryCompare(list, "count", 1);
        tryVerify(() => list.itemAtIndex(0) && list.itemAtIndex(0).note !== "");
        goToList();
        press(Qt.Key_Delete);
        tryVerify(() => focusName() === "Cancel");
        press(Qt.Key_Return);
        tryVerify(() => list.activeFocus);
        compare(list.count, 1);
        press(Qt.Key_Delete);
        tryVerify(() => focusName() === "Cancel");
        choose("Delete for good");
        tryCompare(list, "count", 0);
        tryVerify(() => shows("The trash is empty"));
    }
    function test_restoresFromTheTrash() {
        openWith(3);
        goToList();
        press(Qt.Key_Delete);
        tryCompare(list, "count", 2);
        history.shelf = HistoryViewModel.Trash;
        tryCompare(list, "count", 1);
        tryVerify(() => list.itemAtIndex(0)?.note); // the view follows with the next frame
        goToList();
        press(Qt.Key_Space);
        compare(history.marked, 1);
        press(Qt.Key_Space);
        compare(history.marked, 0);
        press(Qt.Key_Space);
        compare(history.marked, 1);
        choose("Restore");
        tryCompare(list, "count", 0);
        history.shelf = HistoryViewModel.Open;
        tryCompare(list, "count", 3);
    }
    function test_keepsItsWidth() {
        openWith(1);
        const before = list.width;
        goTo("Width of the sidebar");
        press(Qt.Key_Right);
        tryVerify(() => list.width > before);
        for (let i = 0; i < 30; ++i)
            press(Qt.Key_Left);
        compare(harness.app.preferences.sidebarWidth, 200);
        const handle = window.activeFocusItem;
        compare(harness.accessibleValue(handle), [200, 200, 480]);
        harness.doAccessibly(handle, "Increase");
        compare(harness.accessibleValue(handle)[0], 216);
        harness.doAccessibly(handle, "Decrease");
        compare(harness.app.preferences.sidebarWidth, 200);
    }
    function test_keepsWhatIsTypedForEachConversation() {
        openWith(2);
        tryVerify(() => focusName() === "Question");
        type("new");
        goToList();
        press(Qt.Key_Return);
        tryVerify(() => history.currentRow() === 0);
        press(Qt.Key_L, Qt.ControlModifier);
        tryVerify(() => focusName() === "Question");
        compare((window.activeFocusItem as TextEdit).text, "");
        type("old");
        press(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => (window.activeFocusItem as TextEdit)?.text === "new");
        history.open(0);
        tryVerify(() => (window.activeFocusItem as TextEdit)?.text === "old");
    }
    function test_saysThatItIsTemporary() {
        openWith(1);
        verify(!shows("nothing of this is kept"));
        press(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => shows("nothing of this is kept"));
        verify(shows("Temporary"));
        press(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => !shows("nothing of this is kept"));
    }
    function test_makesRowsOnlyForWhatIsSeen() {
        openWith(2000);
        goToList();
        for (let page = 0; page < 6; ++page) {
            const before = list.count;
            press(Qt.Key_End);
            tryVerify(() => list.count > before);
        }
        verify(list.count > 300);
        verify(list.contentItem.children.length < 120, list.contentItem.children.length);
        compare(list.itemAtIndex(list.currentIndex)?.height, Theme.rowHeight);
    }
    function test_tellsTheRowsApart() {
        openWith(3);
        const row = list.itemAtIndex(1);
        verify(harness.accessibleName(row).includes("Number 1"));
        history.setPinned(history.choice(1), true);
        tryVerify(() => list.itemAtIndex(0)?.title === "Number 1");
        tryVerify(() => harness.accessibleName(list.itemAtIndex(0)).includes("pinned"));
        tryVerify(() => shows("Pinned"));
    }
}
