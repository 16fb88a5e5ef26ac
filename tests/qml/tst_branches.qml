// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Conversation
import Lectern.ViewModel

/// Questions are edited, answers asked for again, versions gone through and compared, in the whole window.
WindowCase {
    id: root

    readonly property ConversationViewModel conversation: harness.app.conversation
    property TranscriptView view
    property ListView list

    function ask(question: string): void {
        verify(conversation.send(question));
        settle();
    }
    function settle(): void {
        tryVerify(() => !conversation.running, 20000);
        waitForRendering(window.contentItem, 300);
    }
    function last(): Item {
        return list.itemAtIndex(list.count - 1);
    }
    function question(): QuestionRow {
        return list.itemAtIndex(conversation.transcript.lastQuestionRow());
    }
    function button(item: Item, name: string): Item {
        const found = find(item, child => child.label === name && child.visible);
        verify(found, name);
        return found;
    }
    function position(item: Item): string {
        const stepper = find(item, child => child instanceof BranchStepper && child.visible);
        return stepper ? stepper.branch + "/" + stepper.branches : "";
    }
    function editor(): QuestionEditor {
        return find(list, child => child instanceof QuestionEditor && child.visible);
    }
    function dialog(): ComparisonContent {
        return find(window.contentItem.parent, child => child instanceof ComparisonContent);
    }
    function key(code: int, modifiers: int): void {
        harness.keyClick(window, code, modifiers);
    }
    function stepBack(): void {
        key(Qt.Key_Left, Qt.AltModifier | Qt.ShiftModifier);
        waitForRendering(window.contentItem, 300);
    }
    function stepOn(): void {
        key(Qt.Key_Right, Qt.AltModifier | Qt.ShiftModifier);
        waitForRendering(window.contentItem, 300);
    }
    /// Chooses in the menu of the last answer.
    function chooseInMenu(index: int): void {
        mouseClick(button(last(), "More about this answer"));
        const menu = find(view, child => child instanceof AnswerMenu);
        tryVerify(() => menu.opened);
        const item = menu.itemAt(index);
        verify(item.enabled);
        waitForRendering(item, 300);
        mouseClick(item);
        tryVerify(() => !menu.opened);
    }

    name: "Branches"

    function init() {
        harness.app.preferences.zoom = 1;
        harness.useDemo(0);
        conversation.startNew();
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        view = find(window.contentItem, child => child instanceof TranscriptView);
        list = find(view, child => child instanceof ListView);
        verify(list);
    }

    function test_thePencilOpensTheEditor() {
        ask("hello");
        const pencil = button(question(), "Edit question");
        compare(pencil.opacity, 0);
        mouseMove(question(), question().width / 2, question().height - 10);
        tryCompare(pencil, "opacity", 1);
        mouseClick(pencil);
        verify(editor());
        compare(focusName(), "Edited question");
        compare(window.activeFocusItem.text, "hello");
        type("x");
        press(Qt.Key_Return);
        settle();
        compare(view.transcript.data(view.transcript.index(0, 0), Qt.UserRole + 3), "hellox");
        compare(position(question()), "2/2");
        compare(position(last()), "2/2");
        compare(editor(), null);
        compare(focusName(), "Question");
    }
    function test_escapeLeavesTheQuestionAsItWas() {
        ask("hello");
        key(Qt.Key_E, Qt.ControlModifier);
        compare(focusName(), "Edited question");
        type("more");
        press(Qt.Key_Escape);
        compare(editor(), null);
        compare(focusName(), "Question");
        compare(position(question()), "");
        compare(question().text, "hello");
    }
    function test_upInAnEmptyFieldEditsTheLastQuestion() {
        ask("hello");
        ask("plain");
        type("x");
        press(Qt.Key_Up);
        compare(editor(), null);
        press(Qt.Key_Backspace);
        press(Qt.Key_Up);
        compare(focusName(), "Edited question");
        compare(window.activeFocusItem.text, "plain");
    }
    function test_whatIsTypedStaysWhenTheRowIsMadeAnew() {
        ask("hello");
        for (let i = 0; i < 3; ++i)
            ask("markdown");
        view.goToStart();
        waitForRendering(view, 300);
        view.edit(0);
        type("!");
        view.goToEnd();
        tryVerify(() => list.itemAtIndex(0) === null);
        view.goToStart();
        tryVerify(() => editor() !== null);
        compare(find(editor(), child => child instanceof QuestionField).text, "hello!");
    }
    function test_blankTextCannotBeSent() {
        ask("hello");
        key(Qt.Key_E, Qt.ControlModifier);
        key(Qt.Key_A, Qt.ControlModifier);
        press(Qt.Key_Space);
        press(Qt.Key_Return);
        verify(editor());
        verify(!conversation.running);
    }
    function test_anAnswerIsAskedForAgain_data() {
        return [{ tag: "mouse", mouse: true }, { tag: "key", mouse: false }];
    }
    function test_anAnswerIsAskedForAgain(row) {
        ask("hello");
        if (row.mouse)
            mouseClick(button(last(), "Ask again"));
        else
            key(Qt.Key_R, Qt.ControlModifier);
        verify(conversation.running);
        settle();
        compare(position(last()), "2/2");
        compare(question().text, "hello");
        compare(focusName(), "Question");
    }
    function test_keysStepThroughTheVersions() {
        ask("hello");
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        stepBack();
        compare(position(question()), "2/3");
        stepBack();
        compare(position(last()), "1/3");
        stepBack();
        compare(position(last()), "1/3");
        stepOn();
        compare(position(last()), "2/3");
        compare(focusName(), "Question");
    }
    function test_theKeyboardStaysWithTheButtons() {
        ask("hello");
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        find(question(), child => child instanceof BranchStepper).focusStep(-1);
        compare(focusName(), "Previous version");
        press(Qt.Key_Return);
        compare(position(question()), "2/3");
        compare(focusName(), "Previous version");
        press(Qt.Key_Space);
        compare(position(question()), "1/3");
        compare(focusName(), "Next version"); // there is no way back any more
    }
    function test_rowsAboveStayInPlace() {
        ask("markdown");
        ask("hello");
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        const above = list.itemAtIndex(conversation.transcript.lastQuestionRow() - 1);
        const y = above.mapToItem(view, 0, 0).y;
        stepBack();
        compare(list.itemAtIndex(conversation.transcript.lastQuestionRow() - 1), above);
        compare(above.mapToItem(view, 0, 0).y, y);
    }
    function test_nothingIsOfferedWhileATurnRuns() {
        harness.useDemo(30);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("plain"));
        tryVerify(() => list.count > 2);
        waitForRendering(view, 300);
        verify(!button(question(), "Edit question").enabled);
        key(Qt.Key_E, Qt.ControlModifier);
        compare(editor(), null);
        key(Qt.Key_R, Qt.ControlModifier);
        compare(find(last(), child => child.label === "Ask again").visible, false);
        conversation.stop();
        verify(button(question(), "Edit question").enabled);
    }
    function test_goesOnInANewConversation() {
        ask("hello");
        ask("plain");
        list.positionViewAtBeginning();
        waitForRendering(view, 300);
        const rows = list.count;
        verify(conversation.forkAt(0));
        tryVerify(() => list.count < rows);
        ask("hello");
        compare(question().text, "hello");
    }
    function test_theMenuForks() {
        ask("hello");
        chooseInMenu(0);
        compare(list.count, conversation.transcript.rowCount());
        compare(focusName(), "Question");
    }
    function test_comparesTwoAnswers() {
        ask("hello");
        key(Qt.Key_E, Qt.ControlModifier);
        key(Qt.Key_A, Qt.ControlModifier);
        type("plain");
        press(Qt.Key_Return);
        settle();
        chooseInMenu(1);
        tryVerify(() => dialog() !== null && dialog().visible);
        const content = dialog();
        verify(content.comparison.differences > 0);
        compare(content.comparison.left.branch, 1);
        compare(content.comparison.right.question, "plain");
        const lines = find(content, child => child instanceof ListView);
        tryVerify(() => lines.itemAtIndex(0) !== null);
        for (let i = 0; i < lines.count; ++i) {
            lines.positionViewAtIndex(i, ListView.Contain);
            verify(lines.itemAtIndex(i).height > 0);
        }
        press(Qt.Key_Escape);
        tryVerify(() => !content.visible);
        compare(focusName(), "Question");
    }
    function test_everyStopOfTheComparisonHasAName() {
        ask("hello");
        key(Qt.Key_R, Qt.ControlModifier);
        settle();
        chooseInMenu(1);
        tryVerify(() => dialog() !== null && dialog().visible);
        compare(dialog().comparison.differences, 0);
        const names = stops();
        verify(names.includes("Close"), names);
        verify(names.includes("Both answers, line by line"), names);
        choose("Close");
        tryVerify(() => !dialog() || !dialog().visible);
    }
}
