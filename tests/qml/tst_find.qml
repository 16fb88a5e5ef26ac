// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// What is looked for in the conversation, and the list of questions, with the keyboard.
WindowCase {
    id: root

    readonly property ConversationViewModel conversation: harness.app.conversation
    readonly property PageFinder finder: harness.app.desk.finder
    property TranscriptView view
    property ListView list

    function ask(question: string): void {
        verify(conversation.send(question));
        tryVerify(() => !conversation.running, 20000);
        waitForRendering(window.contentItem, 300);
    }
    function key(code: int, modifiers: int): void {
        harness.keyClick(window, code, modifiers);
    }
    function bar(): FindBar {
        return find(window.contentItem, child => child instanceof FindBar);
    }
    function field(): Item {
        return find(bar(), child => child instanceof TextField);
    }
    /// Every item that marks something, with its marks.
    function marksIn(item) {
        let all = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child instanceof MatchMarks && item.visible)
                all.push(child);
            all = all.concat(marksIn(child));
        }
        return all;
    }
    function current(): MatchMarks {
        return marksIn(list.contentItem).find(marks => marks.currentPlace.width > 0) ?? null;
    }
    /// The current match is in sight, below the bar.
    function isShown(): bool {
        const marks = current();
        if (!marks)
            return false;
        const place = marks.mapToItem(view, marks.currentPlace);
        return place.y >= 0 && place.y + place.height <= view.height && place.x >= 0 && place.x + place.width <= view.width;
    }
    function questionsList(): QuestionsContent {
        return find(window.contentItem.parent, child => child instanceof QuestionsContent);
    }

    name: "Find"

    function init() {
        harness.app.preferences.zoom = 1;
        harness.useDemo(0);
        harness.emptyHistory();
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        view = find(window.contentItem, child => child instanceof TranscriptView);
        list = view.list;
        finder.text = "";
    }
    function cleanup() {
        finder.end();
    }

    function test_opensCountsStepsAndCloses() {
        ask("python");
        ask("hello");
        compare(focusName(), "Question");
        key(Qt.Key_F, Qt.ControlModifier);
        verify(bar().visible);
        compare(focusName(), "Find in this conversation");
        verify(!view.following);
        type("WORDS");
        tryVerify(() => finder.complete && finder.count > 2);
        const count = finder.count;
        compare(bar().position, finder.number + " of " + count);
        tryVerify(() => isShown());
        const first = finder.number;
        press(Qt.Key_Return);
        compare(finder.number, first % count + 1);
        tryVerify(() => isShown());
        key(Qt.Key_Return, Qt.ShiftModifier);
        compare(finder.number, first);
        press(Qt.Key_F3);
        key(Qt.Key_G, Qt.ControlModifier | Qt.ShiftModifier);
        compare(finder.number, first);
        tryVerify(() => isShown());
        const y = list.contentY;
        press(Qt.Key_Escape);
        verify(!bar().visible);
        compare(list.contentY, y);
        compare(focusName(), "Question");
        tryVerify(() => current() === null);
    }
    function test_showsThatThereIsNone() {
        ask("hello");
        key(Qt.Key_F, Qt.ControlModifier);
        type("nowhere");
        tryCompare(bar(), "position", "No matches");
        press(Qt.Key_Return);
        compare(finder.number, 0);
    }
    function test_everyMatchOfThePageIsReached() {
        for (const question of ["python", "table", "markdown", "rtl", "long-code"])
            ask(question);
        key(Qt.Key_F, Qt.ControlModifier);
        type("e");
        tryVerify(() => finder.complete, 20000);
        verify(finder.count > 300);
        for (let i = 0; i < 40; ++i) {
            finder.step(1);
            tryVerify(() => isShown(), 2000, String(finder.number));
        }
        for (let i = 0; i < 60; ++i) {
            finder.step(-1);
            tryVerify(() => isShown(), 2000, String(finder.number));
        }
    }
    function test_findsCellsFarOutOfSight() {
        harness.useAnswer("| head | top |\n|---|---|\n" + ("| cell | b |\n".repeat(99) + "| needle | b |\n").repeat(5), 0);
        tryVerify(() => harness.app.models.currentName !== "");
        ask("What is there?");
        view.goToStart();
        key(Qt.Key_F, Qt.ControlModifier);
        type("needle");
        tryVerify(() => finder.complete && finder.count === 5);
        for (let i = 0; i < 7; ++i) {
            tryVerify(() => isShown(), 2000, String(finder.number));
            finder.step(i < 3 ? 1 : -1);
        }
    }
    function test_countsAsManyAsAreMarked() {
        ask("markdown");
        ask("table");
        key(Qt.Key_F, Qt.ControlModifier);
        type("a");
        tryVerify(() => finder.complete);
        list.cacheBuffer = 100000; // every row and piece is there
        view.goToStart();
        tryVerify(() => marksIn(list.contentItem).reduce((sum, marks) => sum + marks.count, 0) === finder.count);
    }
    function test_beginsWithTheSelection() {
        ask("hello");
        const text = find(list.itemAtIndex(0), child => child instanceof SelectableText);
        mouseDrag(text, 0, 8, text.positionToRectangle(4).x, 0, Qt.LeftButton, Qt.NoModifier, 50);
        key(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => bar().visible);
        compare(finder.text, "hell");
        compare(field().text, "hell");
        press(Qt.Key_Escape);
        verify(view.activeFocus);
    }
    function test_marksWhileAnAnswerComes() {
        harness.useDemo(60);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("python"));
        key(Qt.Key_F, Qt.ControlModifier);
        type("word");
        tryVerify(() => finder.count > 1, 20000);
        const before = finder.count;
        tryVerify(() => finder.count > before, 20000);
        compare(focusName(), "Find in this conversation");
        verify(conversation.running);
        press(Qt.Key_Escape); // closes the bar, not the answer
        verify(!bar().visible);
        verify(conversation.running);
        conversation.stop();
    }
    function test_everyStopHasAName() {
        ask("hello");
        key(Qt.Key_F, Qt.ControlModifier);
        type("e");
        tryVerify(() => finder.complete);
        const names = stops();
        for (const name of ["Find in this conversation", "Previous match", "Next match", "Close"])
            verify(names.includes(name), names);
    }
    /// As the search of all conversations opens one.
    function test_showsAPlaceInTheUpperThird() {
        for (const question of ["markdown", "table", "python", "hello"])
            ask(question);
        view.goToStart();
        const model = conversation.transcript;
        const row = model.questionBeside(model.lastQuestionRow(), -1) + 2; // code
        harness.app.desk.spotWanted(row, "Main");
        tryVerify(() => current() !== null);
        tryVerify(() => isShown());
        const y = current().mapToItem(view, current().currentPlace).y;
        fuzzyCompare(y, view.height / 3, 2);
        compare(current().row, row);
        verify(!view.following);
        verify(!bar().visible);
        compare(marksIn(list.contentItem).filter(marks => marks.count > 0).length, 1);
    }
    function test_goesToAQuestion() {
        for (const question of ["hello", "python", "table", "markdown"])
            ask(question);
        key(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => questionsList() !== null && questionsList().visible);
        compare(focusName(), "Filter my questions");
        const lines = find(questionsList(), child => child instanceof ListView);
        tryCompare(lines, "count", 4);
        type("pyth");
        tryCompare(lines, "count", 1);
        tryVerify(() => lines.itemAtIndex(0) !== null);
        compare(harness.accessibleName(lines.itemAtIndex(0)), "2: python");
        press(Qt.Key_Return);
        tryVerify(() => !questionsList() || !questionsList().visible);
        const row = conversation.transcript.questionBeside(conversation.transcript.questionBeside(0, 1), 1);
        tryVerify(() => {
            const item = list.itemAtIndex(conversation.transcript.questionBeside(0, 1));
            const y = item ? item.mapToItem(view, 0, 0).y : -1;
            return y >= 0 && y < view.height / 2;
        });
        verify(row > 0);
        compare(focusName(), "Question");
        verify(!view.following);
    }
    /// The question stands 16 below the top and has the keyboard.
    function verifyRead(name: string): void {
        tryVerify(() => focusName() === name, 2000, focusName());
        const panel = window.activeFocusItem.parent;
        fuzzyCompare(panel.mapToItem(view, 0, 0).y, Theme.lg, 1);
    }
    function test_theQuestionOneStepsToIsRead() {
        for (const question of ["markdown", "python", "table"])
            ask(question);
        key(Qt.Key_Up, Qt.ControlModifier);
        compare(focusName(), "Question 3 of 3: table");
        key(Qt.Key_Up, Qt.ControlModifier);
        verifyRead("Question 2 of 3: python");
        key(Qt.Key_Up, Qt.AltModifier); // in the conversation as well
        verifyRead("Question 1 of 3: markdown");
        const first = window.activeFocusItem;
        key(Qt.Key_Down, Qt.AltModifier);
        verifyRead("Question 2 of 3: python");
        compare(harness.accessibleName(first), "You: markdown");
        key(Qt.Key_Down, Qt.ControlModifier);
        key(Qt.Key_Down, Qt.ControlModifier); // below the last one
        compare(focusName(), "Question");
        tryVerify(() => view.atEnd);
    }
    function test_questionsOfFoldedTurnsAreRead() {
        harness.showLong(100);
        tryVerify(() => list.count > 0);
        waitForRendering(window.contentItem, 300);
        view.goToEnd();
        for (let number = 100; number > 80; --number) {
            key(Qt.Key_Up, Qt.ControlModifier);
            compare(focusName(), "Question " + number + " of 100: Question " + (number - 1));
        }
        verifyRead("Question 81 of 100: Question 80");
    }
    function test_whatTabReachesComesIntoSight() {
        ask("markdown");
        view.goToStart();
        press(Qt.Key_F6);
        compare(focusName(), "Conversation");
        const names = [];
        for (let i = 0; i < 40 && focusName() !== "Copy answer"; ++i) {
            press(Qt.Key_Tab);
            compare(view.rowFocused, true, names);
            const item = window.activeFocusItem;
            names.push(focusName());
            const top = item.mapToItem(view, 0, 0).y;
            verify(top > -1 && top + Math.min(item.height, view.height) < view.height + 1, focusName() + " at " + top);
        }
        for (const name of ["Copy table…", "folding guide", "Copy code", "Copy answer"])
            verify(names.includes(name), names);
        compare(names.filter(name => name.startsWith("Formula: ")).length, 1);
        const back = [];
        for (let i = 0; i < 40 && view.rowFocused; ++i) {
            back.push(focusName());
            press(Qt.Key_Backtab);
        }
        compare(back.reverse(), names);
    }
    function test_enterTellsWhatCanBeDoneWithALink() {
        harness.answerWith("See [the **first**](https://a.example/) and [another](https://b.example/) one.", "");
        tryVerify(() => harness.app.models.currentName !== "");
        ask("hello");
        goTo("the first");
        press(Qt.Key_Tab);
        compare(focusName(), "another");
        press(Qt.Key_Return);
        tryVerify(() => focusName() !== "another");
        press(Qt.Key_Down);
        tryVerify(() => focusName() === "Open", 1000, focusName());
        press(Qt.Key_Down);
        press(Qt.Key_Return);
        tryVerify(() => harness.clipboardText() === "https://b.example/");
        tryVerify(() => focusName() === "another");
    }
    function test_keysStepFromQuestionToQuestion() {
        for (const question of ["hello", "python", "table"])
            ask(question);
        const model = conversation.transcript;
        const rowAtTop = () => list.indexAt(0, list.contentY + 30);
        key(Qt.Key_Up, Qt.ControlModifier);
        tryVerify(() => rowAtTop() === model.lastQuestionRow() || view.atEnd);
        view.goTo(model.lastQuestionRow(), 0);
        key(Qt.Key_Up, Qt.ControlModifier);
        compare(rowAtTop(), model.questionBeside(0, 1));
        key(Qt.Key_Up, Qt.ControlModifier);
        compare(rowAtTop(), 0);
        key(Qt.Key_Down, Qt.ControlModifier);
        compare(rowAtTop(), model.questionBeside(0, 1));
        type("a");
        key(Qt.Key_Return, Qt.ShiftModifier);
        key(Qt.Key_Up, Qt.ControlModifier); // belongs to the text
        compare(rowAtTop(), model.questionBeside(0, 1));
    }
}
