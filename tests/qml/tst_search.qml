// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The search of all conversations, gone through with the keyboard.
WindowCase {
    id: root

    readonly property SearchViewModel search: harness.app.search
    property SearchContent content
    property ListView list

    function press(key: int, modifiers: int): void {
        harness.keyClick(window, key, modifiers ?? Qt.NoModifier);
    }
    /// Conversations "Number 0" to "Number N" with a question each, and the search open.
    function openWith(number: int): void {
        harness.useDemo(5);
        harness.fillHistory(number);
        for (let i = 0; i < number; ++i)
            harness.keepQuestion(i, i % 2 === 0 ? "Will it rain on day " + i + "?" : "And the sun " + i);
        open();
        tryVerify(() => focusName() === "Question");
        openSearch();
    }
    function openSearch(): void {
        press(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => focusName() === "Search all conversations");
        content = page().contentItem as SearchContent;
        list = find(content, item => item instanceof ListView);
        verify(list !== null);
    }
    function page(): SearchPage {
        return find(window.contentItem, item => item instanceof SearchPage);
    }
    function look(text: string): void {
        type(text);
        tryVerify(() => search.text.endsWith(text) && !search.pending);
    }
    function row(): SearchRow {
        return list.currentItem as SearchRow;
    }
    /// The title of the conversation on the page.
    function opened(): string {
        const sidebar = find(window.contentItem, item => item instanceof HistoryList);
        return sidebar.itemAtIndex(harness.app.history.currentRow())?.title ?? "";
    }
    function fieldText(): string {
        return (window.activeFocusItem as TextInput)?.text ?? "";
    }

    name: "Search"

    function cleanup() {
        search.text = "";
        harness.app.conversation.stop();
        harness.emptyHistory();
        harness.app.preferences.zoom = 1;
        harness.app.preferences.windowSize = Qt.size(1100, 760);
        harness.app.preferences.sidebarShown = true;
    }

    function test_saysWhatCanBeTyped() {
        openWith(0);
        verify(search.blank);
        compare(list.currentIndex, -1);
        press(Qt.Key_Return); // nothing is chosen yet
        verify(page().visible);
        press(Qt.Key_Down);
        compare(harness.accessibleName(row()), "from: written by me, by lectern or by a model");
        press(Qt.Key_Return);
        tryCompare(search, "text", "from:");
        compare(fieldText(), "from:");
        look("me");
        compare(search.text, "from:me");
        verify(!search.blank);
    }
    function test_findsWhileItIsTyped() {
        openWith(4);
        look("rai");
        tryCompare(list, "count", 4);
        compare(list.currentIndex, 1);
        verify(harness.accessibleName(row()).startsWith("Question in Number "), harness.accessibleName(row()));
        verify(shows("2 message"));
        tryVerify(() => shows("in 2 conversation"));
        compare(fieldText(), "rai");
        look("n 2");
        tryCompare(list, "count", 2);
        verify(harness.accessibleName(row()).endsWith("Will it rain on day 2?"));
    }
    function test_saysInHowManyConversations() {
        openWith(4);
        look("number");
        tryVerify(() => shows("4 conversation"));
        type(" wil");
        tryVerify(() => shows("No message with all of it, but 2 conversation(s) with words that begin so"));
        compare(list.count, 0);
    }
    function test_goesThroughWhatIsFound() {
        openWith(8);
        look("rain");
        tryCompare(list, "count", 8);
        compare(list.currentIndex, 1);
        press(Qt.Key_Down);
        compare(list.currentIndex, 3); // the heading between them is passed over
        press(Qt.Key_Up);
        compare(list.currentIndex, 1);
        press(Qt.Key_Up);
        compare(list.currentIndex, 1);
        press(Qt.Key_End);
        compare(list.currentIndex, 7);
        press(Qt.Key_Home);
        compare(list.currentIndex, 1);
        press(Qt.Key_PageDown);
        verify(list.currentIndex > 1);
        press(Qt.Key_PageUp);
        compare(list.currentIndex, 1);
        compare(focusName(), "Search all conversations");
        press(Qt.Key_Left);
        compare((window.activeFocusItem as TextInput).cursorPosition, 3);
    }
    function test_keepsWhatIsChosenInSight() {
        openWith(200);
        look("rain");
        tryCompare(list, "count", 200);
        for (const key of [Qt.Key_End, Qt.Key_PageUp, Qt.Key_Home, Qt.Key_PageDown, Qt.Key_PageDown]) {
            press(key);
            tryVerify(() => row() && row().mapToItem(list, 0, 0).y >= 0
                            && row().mapToItem(list, 0, row().height).y <= list.height + 1, 5000,
                      "key " + key + ", row " + list.currentIndex);
        }
        press(Qt.Key_Home);
        tryVerify(() => list.itemAtIndex(0)?.mapToItem(list, 0, 0).y >= 0); // its heading, too
        verify(list.contentItem.children.length < 100, list.contentItem.children.length);
    }
    function test_opensTheConversation() {
        openWith(6);
        look("day 4");
        tryCompare(list, "count", 2);
        press(Qt.Key_Return);
        tryVerify(() => !page().visible);
        tryVerify(() => opened() === "Number 4");
        tryVerify(() => find(window.contentItem, item => item instanceof TextEdit
                                                         && item.text === "Will it rain on day 4?") !== null);
        tryVerify(() => focusName() === "Question");
    }
    function test_opensWhatIsFoundNext() {
        openWith(6);
        type("day 2");
        press(Qt.Key_Return); // before anything can have come
        tryVerify(() => opened() === "Number 2");
        verify(!page().visible);
    }
    function test_opensWithTheMouse() {
        openWith(6);
        look("rain");
        tryCompare(list, "count", 6);
        waitForRendering(list, 300);
        const heading = list.itemAtIndex(2);
        mouseClick(heading, heading.width / 2, heading.height / 2);
        verify(page().visible);
        const title = harness.accessibleName(heading);
        const message = list.itemAtIndex(3);
        mouseClick(message, message.width / 2, message.height - 12); // on its text
        tryVerify(() => !page().visible);
        tryVerify(() => opened() === title);
    }
    function test_givesTheKeyboardBack_data() {
        return [{ tag: "to the composer", list: false }, { tag: "to the list", list: true }];
    }
    function test_givesTheKeyboardBack(data) {
        openWith(3);
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        tryVerify(() => focusName() === "Question");
        if (data.list)
            press(Qt.Key_F6);
        const before = window.activeFocusItem;
        openSearch();
        look("rain");
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        tryVerify(() => window.activeFocusItem === before);
    }
    function test_comesBackWithWhatWasTyped() {
        openWith(3);
        look("rain");
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        openSearch();
        const field = window.activeFocusItem as TextInput;
        compare(field.text, "rain");
        compare(field.selectedText, "rain");
        tryVerify(() => !search.pending && list.currentIndex === 1);
        look("sun");
        compare(search.text, "sun");
    }
    function test_offersTheArchive() {
        openWith(2);
        harness.app.history.markAll();
        tryCompare(harness.app.history, "marked", 2);
        harness.app.history.setArchived(harness.app.history.choice(0), true);
        look("rain");
        tryVerify(() => shows("Nothing in your conversations matches “rain”"));
        choose("Search the archive");
        tryCompare(list, "count", 2);
        tryVerify(() => focusName() === "Search all conversations");
        compare(fieldText(), "rain in:archive ");
        verify(!shows("Nothing in"));
    }
    function test_leavesComposedTextAlone() {
        openWith(4);
        look("rain");
        harness.compose("天");
        press(Qt.Key_Down); // is for the candidates
        press(Qt.Key_Return);
        compare(list.currentIndex, 1);
        verify(page().visible);
        harness.commit("天");
        tryCompare(search, "text", "rain天");
    }
    function test_closesWithoutStoppingTheAnswer() {
        openWith(2);
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(harness.app.conversation.send("markdown"));
        tryVerify(() => harness.app.conversation.running);
        openSearch();
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        verify(harness.app.conversation.running);
        press(Qt.Key_Escape);
        tryVerify(() => !harness.app.conversation.running);
    }
    function test_isReachedFromTheSidebar() {
        openWith(2);
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        choose("Search all conversations");
        tryVerify(() => page().visible);
        tryVerify(() => window.activeFocusItem instanceof TextInput);
    }
    function test_fitsEverywhere_data() {
        return [{ tag: "large", size: Qt.size(1100, 760), zoom: 1 }, { tag: "small", size: Qt.size(400, 360), zoom: 1 },
                { tag: "small, large letters", size: Qt.size(400, 360), zoom: 2 }];
    }
    function test_fitsEverywhere(data) {
        harness.app.preferences.windowSize = data.size;
        harness.app.preferences.zoom = data.zoom;
        openWith(4);
        look("rain");
        tryCompare(list, "count", 4);
        verify(list.height > Theme.rowHeight, list.height);
        press(Qt.Key_Down);
        tryVerify(() => isInSight(row()));
        verify(isInSight(content));
        verify(isInSight(window.activeFocusItem));
    }
}
