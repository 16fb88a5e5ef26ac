// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Selecting on the page, over all that is on it.
WindowCase {
    id: root

    readonly property ConversationViewModel conversation: harness.app.conversation
    property TranscriptView view
    property ListView list
    readonly property PageSelection selection: view?.selection ?? null

    function all(item, matches) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            if (matches(item.children[i]))
                found.push(item.children[i]);
            found = found.concat(all(item.children[i], matches));
        }
        return found;
    }
    function ask(answer: string): void {
        harness.useAnswer(answer, 0);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("What is asked?"));
        tryVerify(() => !conversation.running, 20000);
        view.goToStart();
        waitForRendering(window.contentItem, 300);
    }
    /// What shows a text that begins so.
    function textOf(begin: string): SelectableText {
        let found = null;
        tryVerify(() => {
            found = all(list.contentItem, item => item instanceof SelectableText && item.visible
                                                  && item.getText(0, item.length).startsWith(begin))[0] ?? null;
            return found !== null;
        }, 3000, begin);
        return found;
    }
    /// Where the letter at `offset` of a text stands in the window.
    function at(begin: string, offset: int): point {
        const text = textOf(begin);
        const place = text.positionToRectangle(offset);
        return text.mapToItem(window.contentItem, place.x + 1, place.y + place.height / 2);
    }
    function drag(from: point, to: point): void {
        press(from);
        moveTo(to);
        release(to);
    }
    function press(at: point): void {
        mousePress(window.contentItem, at.x, at.y);
    }
    function moveTo(at: point): void {
        mouseMove(window.contentItem, at.x, at.y, 0, Qt.LeftButton);
    }
    function release(at: point): void {
        mouseRelease(window.contentItem, at.x, at.y);
    }
    function key(code: int, modifiers: int): void {
        harness.keyClick(window, code, modifiers ?? Qt.NoModifier);
    }
    function copied(): string {
        harness.app.copy("");
        key(Qt.Key_C, Qt.ControlModifier);
        return harness.clipboardText();
    }
    function marked() {
        return all(list.contentItem, item => item instanceof SelectionMarks && item.places.length > 0);
    }

    name: "Selection"

    function init() {
        harness.app.preferences.zoom = 1;
        harness.useDemo(0);
        open();
        view = find(window.contentItem, child => child instanceof TranscriptView);
        list = view.list;
    }

    function cleanup() {
        harness.setDoubleClickInterval(400);
    }

    readonly property string page: "First **bold** words.\n\n- item one\n- item two\n\n> quoted text\n\n"
                                   + "```cpp\nint x;\nint y;\n```\n\n| head | top |\n|---|---|\n| cell | last |\n\n"
                                   + "$$\nx^2\n$$\n\nThe end."

    function test_dragsAcrossBlocks() {
        ask(page);
        drag(at("What", 5), at("First", 10));
        compare(copied(), "is asked?\n\nFirst bold");
        compare(harness.clipboardData("text/markdown"), "> is asked?\n\nFirst **bold**");
        verify(harness.clipboardData("text/html").includes("<strong>bold</strong>"));
        drag(at("item one", 5), at("quoted", 6));
        compare(copied(), "one\n• item two\n\nquoted");
        compare(harness.clipboardData("text/markdown"), "- one\n- item two\n\n> quoted");
        drag(at("quoted", 7), at("int x", 10));
        compare(copied(), "text\n\nint x;\nint");
        drag(at("int x", 4), at("int x", 13));
        compare(copied(), "x;\nint y;");
        compare(harness.clipboardData("text/markdown"), "x;\nint y;");
        drag(at("top", 0), at("cell", 4));
        compare(copied(), "\ttop\ncell\t");
        drag(at("last", 2), at("The end", 3));
        compare(copied(), "st\n\n$$\nx^2\n$$\n\nThe");
        drag(at("The end", 3), at("What", 5)); // upwards over all
        verify(copied().startsWith("is asked?\n\nFirst bold words.\n\n• item one"));
        compare(harness.clipboardText().slice(-10), "x^2\n$$\n\nThe".slice(-10));
        tryVerify(() => marked().length >= 12);
    }
    function test_gapsBelongToNeither() {
        ask("one\n\ntwo");
        const one = textOf("one");
        const below = one.mapToItem(window.contentItem, 30, one.height + Theme.lg / 2);
        drag(at("one", 1), below);
        compare(copied(), "ne");
        const margin = Qt.point(view.mapToItem(window.contentItem, 4, 0).x, at("two", 0).y);
        drag(at("one", 1), margin);
        compare(copied(), "ne");
    }
    function test_clickClears() {
        ask(page);
        drag(at("First", 0), at("First", 5));
        verify(selection.active);
        mouseClick(textOf("item two"));
        verify(!selection.active);
        drag(at("First", 0), at("First", 5));
        key(Qt.Key_Escape);
        verify(!selection.active);
        compare(marked().length, 0);
    }
    function test_clicksChooseUnits() {
        harness.setDoubleClickInterval(5000);
        ask("one two three\n\nfour five six");
        const place = at("one", 5);
        press(place);
        release(place);
        press(place);
        release(place);
        compare(copied(), "two");
        press(place);
        release(place);
        compare(copied(), "one two three");
        const other = at("four", 6);
        mouseClick(window.contentItem, other.x, other.y, Qt.LeftButton, Qt.ShiftModifier);
        compare(copied(), "one two three\n\nfour f");
    }
    function test_wordsGoOn() {
        harness.setDoubleClickInterval(5000);
        ask("one two three\n\nfour five six");
        const place = at("one", 5);
        press(place);
        release(place);
        press(place);
        moveTo(at("four", 7));
        compare(copied(), "two three\n\nfour five");
        moveTo(at("one", 1));
        compare(copied(), "one two");
        release(at("one", 1));
    }
    function test_shiftClickExtends() {
        ask(page);
        const from = at("item one", 5);
        mouseClick(window.contentItem, from.x, from.y);
        const to = at("quoted", 6);
        mouseClick(window.contentItem, to.x, to.y, Qt.LeftButton, Qt.ShiftModifier);
        compare(copied(), "one\n• item two\n\nquoted");
        const up = at("First", 6);
        mouseClick(window.contentItem, up.x, up.y, Qt.LeftButton, Qt.ShiftModifier);
        compare(copied(), "bold words.\n\n• item ");
    }
    function test_scrollsWhileItIsDragged() {
        harness.showLong(200);
        waitForRendering(window.contentItem, 300);
        view.goTo(0, 0);
        waitForRendering(window.contentItem, 300);
        const start = at("Question 0", 0);
        press(start);
        moveTo(Qt.point(start.x, start.y + 20));
        const before = view.scroll.position;
        const below = Qt.point(start.x, view.mapToItem(window.contentItem, 0, view.height).y + 300);
        moveTo(below);
        tryVerify(() => view.scroll.position > before + 0.03, 10000); // turns unfold as they come
        verify(!view.following);
        moveTo(Qt.point(start.x, start.y + 50)); // it is back: nothing moves any more
        waitForRendering(window.contentItem, 300);
        const far = list.contentY;
        moveTo(Qt.point(start.x, start.y + 60));
        waitForRendering(window.contentItem, 300);
        compare(list.contentY, far);
        release(Qt.point(start.x, start.y + 60));
        const text = copied();
        verify(text.startsWith("Question 0\n\nParagraph 0 of answer 0."), text.slice(0, 50));
        verify(text.includes("Question 3"));
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        tryVerify(() => marked().length > 3); // rows that were gone are marked when they come back
        compare(copied(), text);
    }
    function test_scrollsCodeSideways() {
        ask("```\n" + "wide ".repeat(60) + "\n```");
        const body = all(list.contentItem, item => item instanceof CodeBody)[0];
        const start = at("wide", 2);
        press(start);
        moveTo(Qt.point(start.x + 40, start.y));
        compare(body.contentX, 0);
        const right = body.mapToItem(window.contentItem, body.width, 0).x;
        moveTo(Qt.point(Math.min(right + 60, window.width - 2), start.y));
        tryVerify(() => body.contentX > 200);
        moveTo(start);
        release(start);
        key(Qt.Key_F7);
        key(Qt.Key_End); // of a line that is wider
        tryVerify(() => body.contentX + body.width > body.contentWidth - 60);
        key(Qt.Key_Home);
        tryCompare(body, "contentX", 0);
        key(Qt.Key_F7);
    }
    function test_goesOnWhileTheWheelTurns() {
        harness.showLong(50);
        waitForRendering(window.contentItem, 300);
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        const start = at("Question 0", 0);
        const here = Qt.point(start.x + 30, start.y + 200);
        press(start);
        moveTo(here);
        const row = selection.focusRow;
        view.scrollBy(300);
        tryVerify(() => selection.focusRow > row);
        release(here);
    }
    function test_selectsAll() {
        harness.showLong(300);
        waitForRendering(window.contentItem, 300);
        view.forceActiveFocus();
        key(Qt.Key_A, Qt.ControlModifier);
        const text = copied();
        verify(text.startsWith("Question 0\n"));
        compare(text.match(/Question \d+/g).length, 300);
        verify(list.count < 600); // nothing was unfolded for it
        verify(!view.following);
    }
    function test_staysWhileAnAnswerComes() {
        harness.useDemo(60);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("markdown"));
        tryVerify(() => all(list.contentItem, item => item instanceof ProseText && item.length > 20).length > 0, 10000);
        const text = all(list.contentItem, item => item instanceof ProseText && item.length > 20)[0];
        const words = text.getText(0, 12);
        drag(at(words, 2), at(words, 12));
        verify(!view.following);
        compare(copied(), words.slice(2));
        const rows = list.count;
        tryVerify(() => list.count > rows + 3, 20000);
        compare(copied(), words.slice(2));
        conversation.stop();
        tryVerify(() => !conversation.running);
        compare(copied(), words.slice(2));
    }
    function test_staysThroughZoomAndSize() {
        ask(page);
        drag(at("First", 6), at("item two", 4));
        const text = copied();
        harness.app.preferences.zoom = 1.5;
        window.width -= 100;
        waitForRendering(window.contentItem, 300);
        compare(copied(), text);
        const marks = marked().find(item => item.row === 1);
        const place = textOf("First").positionToRectangle(6);
        tryVerify(() => Math.abs(marks.places[0].x - place.x) < 2);
    }
    function test_marksWhatIsSelected() {
        ask("one two three\n\nfour\n\nfive");
        drag(at("one", 4), at("five", 2));
        tryVerify(() => marked().length === 3);
        const marks = marked().sort((a, b) => a.row - b.row);
        const first = textOf("one");
        fuzzyCompare(marks[0].places[0].x, first.positionToRectangle(4).x, 1);
        verify(marks[0].places[0].right > first.positionToRectangle(13).x + 2); // and the line end
        fuzzyCompare(marks[2].places[0].right, textOf("five").positionToRectangle(2).x, 1);
    }
    function test_linesHaveNoGaps() {
        ask("word ".repeat(200));
        const text = textOf("word");
        drag(at("word", 0), at("word", text.length - 2));
        tryVerify(() => marked().length === 1);
        const places = marked()[0].places;
        verify(places.length > 3);
        for (let i = 1; i < places.length; ++i)
            fuzzyCompare(places[i].top, places[i - 1].bottom, 0.01);
    }
    function test_dragOverCodeDoesNotCopyIt() {
        ask("Run `make all` now");
        harness.app.copy("");
        drag(at("Run", 3), at("Run", 9));
        compare(harness.clipboardText(), "");
        compare(copied(), " make ");
        mouseClick(textOf("Run"), textOf("Run").positionToRectangle(6).x, 8);
        compare(harness.clipboardText(), "make all");
    }
    function test_buttonsStillWork() {
        ask(page);
        drag(at("First", 0), at("First", 5));
        const copy = all(list.contentItem, item => item instanceof CopyButton && item.label === "Copy code")[0];
        mouseClick(copy);
        compare(harness.clipboardText(), "int x;\nint y;");
        verify(selection.active); // a button has nothing to do with it
        const middle = copy.mapToItem(window.contentItem, 10, 10);
        drag(middle, at("The end", 3));
        verify(copied().endsWith("The"));
    }
    function test_copiesCodeWithoutASelection() {
        ask(page);
        mouseClick(textOf("int x"));
        compare(copied(), "int x;\nint y;");
        mouseClick(textOf("First"));
        compare(copied(), "");
    }
    function test_menuCopiesOneForm() {
        ask(page);
        drag(at("First", 6), at("item one", 4));
        const place = at("First", 8);
        for (const [name, text] of [["Copy as Markdown", "**bold** words.\n\n- item"],
                                    ["Copy as plain text", "bold words.\n\n• item"],
                                    ["Copy as rich text", "bold words.\n\n• item"], ["Copy", "bold words.\n\n• item"]]) {
            mouseClick(window.contentItem, place.x, place.y, Qt.RightButton);
            choose(name);
            compare(harness.clipboardText(), text, name);
            compare(harness.clipboardData("text/html") !== "", name === "Copy" || name === "Copy as rich text", name);
        }
        key(Qt.Key_Menu);
        choose("Select all");
        verify(copied().startsWith("What is asked?"));
    }
    function choose(name: string): void {
        let entry = null;
        tryVerify(() => {
            entry = find(window.contentItem.parent, child => child instanceof ChoiceItem && child.text === name
                                                             && child.visible);
            return entry !== null;
        }, 2000, name);
        waitForRendering(window.contentItem, 300);
        mouseClick(entry);
        tryCompare(OpenMenus, "count", 0);
    }
    function test_composerHasItsOwn() {
        ask(page);
        drag(at("First", 0), at("First", 5));
        type("ab"); // goes to where questions are written
        const area = window.activeFocusItem;
        compare(area.text, "ab");
        verify(selection.active);
        key(Qt.Key_A, Qt.ControlModifier);
        compare(area.selectedText, "ab");
        verify(!selection.active);
        area.clear();
    }
    function test_caretMoves() {
        ask("one two three\n\nfour five six\n\n- item");
        const place = at("one", 4);
        mouseClick(window.contentItem, place.x, place.y);
        key(Qt.Key_Right); // has no meaning yet
        key(Qt.Key_Right, Qt.ShiftModifier);
        verify(!selection.active);
        key(Qt.Key_F7);
        verify(selection.browsing);
        key(Qt.Key_Right);
        key(Qt.Key_Right, Qt.ShiftModifier);
        compare(copied(), "w");
        key(Qt.Key_Right, Qt.ShiftModifier | Qt.ControlModifier);
        compare(copied(), "wo ");
        key(Qt.Key_End, Qt.ShiftModifier);
        compare(copied(), "wo three");
        key(Qt.Key_Down, Qt.ShiftModifier);
        compare(copied(), "wo three\n\nfour five six");
        key(Qt.Key_Home, Qt.ShiftModifier);
        key(Qt.Key_Right, Qt.ShiftModifier);
        compare(copied(), "wo three\n\nf");
        key(Qt.Key_Left, Qt.ShiftModifier);
        key(Qt.Key_Left, Qt.ShiftModifier);
        compare(copied(), "wo three");
        key(Qt.Key_Home);
        verify(!selection.active);
        key(Qt.Key_Home, Qt.ControlModifier);
        compare(selection.focusRow, 0);
        key(Qt.Key_Down);
        compare(selection.focusRow, 1);
        key(Qt.Key_Up);
        compare(selection.focusRow, 0);
        key(Qt.Key_End, Qt.ControlModifier | Qt.ShiftModifier);
        verify(copied().endsWith("• item"));
        key(Qt.Key_Escape);
        verify(!selection.active);
        verify(selection.browsing);
        key(Qt.Key_Escape);
        verify(!selection.browsing);
    }
    function test_caretGoesThroughThePage() {
        harness.showLong(100);
        waitForRendering(window.contentItem, 300);
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        key(Qt.Key_F7);
        compare(selection.focusRow, 0);
        for (let i = 0; i < 40; ++i)
            key(Qt.Key_Down);
        verify(selection.focusRow > 15);
        const item = list.itemAtIndex(selection.focusRow);
        verify(item !== null);
        const y = item.mapToItem(view, 0, 0).y;
        verify(y > -item.height && y < view.height);
        const row = selection.focusRow;
        key(Qt.Key_PageDown, Qt.ShiftModifier);
        verify(selection.active);
        verify(selection.focusRow > row);
        for (let i = 0; i < 60; ++i)
            key(Qt.Key_Up);
        tryCompare(selection, "focusRow", 0);
        key(Qt.Key_F7);
    }
    readonly property string longTable: "| head | top |\n|---|---|\n" + Array.from({ length: 300 }, (_, i) => `| cell ${i} | b${i} |\n`).join("")
                                        + "\nThe end."

    function isSeen(begin: string): bool {
        const place = textOf(begin).mapToItem(view, 0, 0);
        return place.y > -20 && place.y < view.height;
    }
    function test_copiesCellsThatAreNotThere() {
        ask(longTable);
        press(at("head", 1));
        view.goToEnd();
        view.scroll.settle();
        moveTo(at("The end", 3));
        release(at("The end", 3));
        verify(copied().startsWith("ead\ttop\ncell 0\tb0\ncell 1\tb1\n"));
        verify(copied().includes("\ncell 150\tb150\n"));
        verify(copied().endsWith("\ncell 299\tb299\n\nThe"));
    }
    function test_caretComesBackToItsCell() {
        ask(longTable);
        mouseClick(window.contentItem, at("cell 3", 2).x, at("cell 3", 2).y);
        key(Qt.Key_F7);
        view.goToEnd();
        waitForRendering(window.contentItem, 300);
        verify(!isSeen("cell 3"));
        key(Qt.Key_Right, Qt.ShiftModifier);
        compare(copied(), "l");
        tryVerify(() => isSeen("cell 3"));
        key(Qt.Key_F7);
    }
    function test_caretLeavesALongTable() {
        ask(longTable);
        view.goToEnd();
        waitForRendering(window.contentItem, 300);
        mouseClick(window.contentItem, at("cell 299", 2).x, at("cell 299", 2).y);
        key(Qt.Key_F7);
        const row = selection.focusRow;
        key(Qt.Key_Down);
        compare(selection.focusRow, row + 1);
        key(Qt.Key_Up);
        compare(selection.focusRow, row);
        for (let i = 0; i < 60; ++i)
            key(Qt.Key_Up);
        compare(selection.focusRow, row);
        key(Qt.Key_Home);
        key(Qt.Key_End, Qt.ShiftModifier);
        compare(copied(), "cell 239");
        verify(isSeen("cell 239"));
        key(Qt.Key_F7);
    }
    function test_rightToLeft() {
        ask("שלום עולם טוב\n\nend");
        drag(at("שלום", 5), at("end", 3));
        compare(copied(), "עולם טוב\n\nend");
        tryVerify(() => marked().length === 2);
        const marks = marked().sort((a, b) => a.row - b.row);
        verify(marks[0].places[0].x < textOf("שלום").positionToRectangle(9).x);
    }
    /// At such a place a cursor could be on either side.
    function test_coversLettersWhereTheDirectionChanges() {
        ask("מילה Markdown כאן\n\nend");
        const text = textOf("מילה");
        drag(at("מילה", 2), at("מילה", 12)); // not the whole line
        tryVerify(() => marked().length === 1);
        const places = marked()[0].places;
        const inside = text.positionToRectangle(6).x; // behind the M
        verify(places.some(place => place.left < inside - 3 && place.right > inside), JSON.stringify(places));
    }
    function test_noticesAreTakenWhole() {
        harness.useDemo(40);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("markdown"));
        tryVerify(() => all(list.contentItem, item => item instanceof ProseText && item.length > 20).length > 0, 10000);
        conversation.stop();
        tryVerify(() => !conversation.running);
        view.forceActiveFocus();
        key(Qt.Key_A, Qt.ControlModifier);
        const notice = all(list.contentItem, item => item instanceof NoticeRow)[0];
        verify(notice);
        verify(copied().endsWith(notice.text));
        waitForRendering(window.contentItem, 300);
        tryVerify(() => marked().some(item => item.row === notice.index));
    }
}
