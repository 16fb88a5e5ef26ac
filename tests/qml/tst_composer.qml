// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

Item {
    id: root

    width: 700
    height: 700

    Component {
        id: composerType

        Composer {
            width: root.width
            conversation: harness.app.conversation
            models: harness.app.models
            queue: harness.app.desk.queue
            attachments: harness.app.desk.attachments
        }
    }
    SignalSpy {
        id: pageKeys

        signalName: "pageKey"
    }

    TestCase {
        id: test

        property Composer composer

        /// Types as a person does; the first key counts only once the window is drawn.
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function shiftEnter(times: int): void {
            for (let i = 0; i < times; ++i)
                keyClick(Qt.Key_Return, Qt.ShiftModifier);
        }

        name: "Composer"
        when: windowShown

        function init() {
            harness.useDemo(0);
            composer = createTemporaryObject(composerType, root);
            composer.forceActiveFocus();
            tryVerify(() => composer.activeFocus);
            tryVerify(() => harness.app.models.currentName !== "");
            waitForRendering(composer, 300);
        }

        /// Which keys send: what is set holds at once, and the button says so.
        function test_sendsByTheChosenKeys_data() {
            return [{ tag: "Enter", key: Preferences.SendKey.Enter, text: "a", modifiers: Qt.NoModifier, sends: true },
                    { tag: "Ctrl+Enter, with Enter", key: Preferences.SendKey.CtrlEnter, text: "a", modifiers: Qt.NoModifier, sends: false },
                    { tag: "Ctrl+Enter, with it", key: Preferences.SendKey.CtrlEnter, text: "a", modifiers: Qt.ControlModifier, sends: true },
                    { tag: "by lines, one", key: Preferences.SendKey.ByLines, text: "a", modifiers: Qt.NoModifier, sends: true },
                    { tag: "by lines, two", key: Preferences.SendKey.ByLines, text: "a\nb", modifiers: Qt.NoModifier, sends: false },
                    { tag: "by lines, two, with Ctrl", key: Preferences.SendKey.ByLines, text: "a\nb", modifiers: Qt.ControlModifier, sends: true },
                    { tag: "Shift", key: Preferences.SendKey.ByLines, text: "a", modifiers: Qt.ShiftModifier, sends: false }];
        }
        function test_sendsByTheChosenKeys(data) {
            Actions.preferences = harness.app.preferences;
            harness.app.preferences.sendKey = data.key;
            composer.area.text = data.text;
            composer.area.cursorPosition = composer.area.length;
            keyClick(Qt.Key_Return, data.modifiers);
            compare(composer.area.text, data.sends ? "" : data.text + "\n");
            compare(harness.app.conversation.empty, !data.sends);
            harness.app.preferences.sendKey = Preferences.SendKey.Enter;
        }
        function test_theButtonSaysTheRule() {
            Actions.preferences = harness.app.preferences;
            const rules = [];
            for (let key = Preferences.SendKey.Enter; key <= Preferences.SendKey.ByLines; ++key) {
                harness.app.preferences.sendKey = key;
                rules.push(composer.sendRule);
            }
            compare(rules, ["Send (Enter)", "Send (Ctrl+Return)", "Send (Enter; Ctrl+Return with several lines)"]);
            composer.area.text = "a\nb";
            compare(composer.sendRule, "Send (Ctrl+Return, as there are several lines)");
            harness.app.preferences.sendKey = Preferences.SendKey.Enter;
        }
        function test_growsToTwelveLinesThenScrolls() {
            const one = composer.height;
            shiftEnter(1);
            tryVerify(() => composer.height > one);
            const two = composer.height;
            shiftEnter(1);
            tryVerify(() => composer.height > two);
            const line = composer.height - two;
            shiftEnter(9);
            const twelve = two + 10 * line;
            tryVerify(() => Math.abs(composer.height - twelve) < line / 2);
            const height = composer.height;
            shiftEnter(8);
            compare(composer.text, "\n".repeat(19));
            waitForRendering(composer, 300);
            compare(composer.height, height);
        }
        function test_shrinksWhenTextGoes() {
            const one = composer.height;
            shiftEnter(5);
            tryVerify(() => composer.height > one);
            type("x");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Delete);
            tryCompare(composer, "height", one);
        }
        function test_enterSends_data() {
            return [{ tag: "Return", key: Qt.Key_Return }, { tag: "Enter", key: Qt.Key_Enter }];
        }
        function test_enterSends(row) {
            type("hello");
            compare(composer.text, "hello");
            keyClick(row.key);
            compare(composer.text, "");
            verify(!harness.app.conversation.empty);
            tryVerify(() => !harness.app.conversation.running);
        }
        function test_shiftEnterBreaksTheLine() {
            type("a");
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            type("b");
            compare(composer.text, "a\nb");
            verify(harness.app.conversation.empty);
        }
        function test_enterWithoutTextDoesNothing_data() {
            return [{ tag: "nothing", text: "" }, { tag: "blanks", text: "  " }];
        }
        function test_enterWithoutTextDoesNothing(row) {
            type(row.text);
            keyClick(Qt.Key_Return);
            compare(composer.text, row.text);
            verify(harness.app.conversation.empty);
        }
        function test_enterOfAnInputMethodSendsNothing() {
            type("x");
            harness.compose("にほん");
            keyClick(Qt.Key_Return);
            verify(harness.app.conversation.empty);
            harness.commit("日本");
            verify(composer.text.includes("日本"), composer.text);
            verify(harness.app.conversation.empty);
            keyClick(Qt.Key_Return);
            verify(!harness.app.conversation.empty);
            tryVerify(() => !harness.app.conversation.running);
        }
        function test_keepsTextWithoutAModel() {
            harness.useDeadServer("");
            tryVerify(() => harness.app.models.problem !== "");
            type("hello");
            keyClick(Qt.Key_Return);
            compare(composer.text, "hello");
            verify(harness.app.conversation.empty);
        }
        function test_queuesWhileAnAnswerIsWritten() {
            harness.useDemo(20);
            tryVerify(() => harness.app.models.currentName !== "");
            type("plain");
            keyClick(Qt.Key_Return);
            verify(harness.app.conversation.running);
            type("next");
            keyClick(Qt.Key_Return);
            compare(composer.text, "");
            compare(composer.queue.questions.count, 1);
            harness.app.conversation.stop();
            tryVerify(() => composer.queue.questions.held);
            keyClick(Qt.Key_Return); // in an empty field it is meant for what waits
            compare(composer.queue.questions.count, 0);
            verify(harness.app.conversation.running);
        }
        function test_givesAQuestionBackThatFailed() {
            harness.useDeadServer("m");
            type("why?");
            keyClick(Qt.Key_Return);
            tryVerify(() => !harness.app.conversation.running, 60000); // it is tried again five times
            compare(composer.text, "why?");
            keyClick(Qt.Key_X);
            compare(composer.text, "why?x");
        }
        function test_givesBackBeforeWhatWasTypedSince() {
            type("and");
            composer.giveBack("why?");
            compare(composer.text, "why?\n\nand");
        }
        function test_givesBackInPlaceOfBlanks() {
            type(" ");
            composer.giveBack("why?");
            compare(composer.text, "why?");
        }
        function test_handsPageKeysOn_data() {
            return [{ tag: "PageUp", key: Qt.Key_PageUp, whenTyped: true },
                    { tag: "PageDown", key: Qt.Key_PageDown, whenTyped: true },
                    { tag: "Home", key: Qt.Key_Home, whenTyped: false },
                    { tag: "End", key: Qt.Key_End, whenTyped: false }];
        }
        function test_handsPageKeysOn(row) {
            pageKeys.target = composer;
            pageKeys.clear();
            keyClick(row.key);
            compare(pageKeys.count, 1);
            type("x");
            keyClick(row.key);
            compare(pageKeys.count, row.whenTyped ? 2 : 1);
            pageKeys.target = null;
        }
        function test_showsTheCaretInLongText() {
            shiftEnter(30);
            type("end");
            waitForRendering(composer, 300);
            const area = test.Window.window.activeFocusItem;
            const caret = area.mapToItem(composer, area.cursorRectangle.x, area.cursorRectangle.y);
            verify(caret.y >= 0 && caret.y < composer.height, caret.y);
            keyClick(Qt.Key_Home, Qt.ControlModifier);
            const top = area.mapToItem(composer, 0, area.cursorRectangle.y);
            verify(top.y >= 0 && top.y < composer.height, top.y);
        }
    }
}
