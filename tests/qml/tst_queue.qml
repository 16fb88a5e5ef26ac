// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// What is asked while an answer runs.
Item {
    id: root

    width: 700
    height: 700

    Component {
        id: pageType

        ConversationPage {
            anchors.fill: parent
            app: harness.app
            focus: true
        }
    }

    TestCase {
        id: test

        property ConversationPage page
        property Composer composer
        property QueueStrip strip
        readonly property ConversationViewModel conversation: harness.app.conversation
        readonly property QuestionQueue queue: harness.app.desk.queue.questions

        function find(item, matches) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (matches(child))
                    return child;
                const inner = find(child, matches);
                if (inner)
                    return inner;
            }
            return null;
        }
        function ask(question: string): void {
            for (const letter of question)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }
        function texts() {
            const all = [];
            for (let row = 0; row < queue.count; ++row)
                all.push(queue.data(queue.index(row, 0), QuestionQueue.Text));
            return all;
        }
        function row(index: int): Item {
            return find(strip, item => item instanceof QueueRow && item.index === index);
        }
        function button(text: string): Item {
            return find(page, item => item instanceof TextButton && item.visible && item.text === text);
        }

        /// Once it stands where it will stay.
        function press(text: string): void {
            waitForRendering(page, 500);
            mouseClick(button(text));
        }

        name: "Queue"
        when: windowShown

        function init() {
            harness.useDemo(5);
            page = createTemporaryObject(pageType, root);
            composer = find(page, item => item instanceof Composer);
            strip = find(page, item => item instanceof QueueStrip);
            composer.focusField();
            tryVerify(() => composer.area.activeFocus);
            tryVerify(() => harness.app.models.currentName !== "");
            waitForRendering(page, 300);
            ask("one");
            tryVerify(() => conversation.running);
        }
        function cleanup() {
            while (queue.count > 0)
                queue.remove(0);
            conversation.stop();
            harness.app.desk.openNew();
        }

        function test_enterQueues() {
            verify(!strip.visible);
            ask("two");
            compare(composer.text, "");
            ask("three");
            compare(texts(), ["two", "three"]);
            verify(strip.visible);
            verify(conversation.running);
            tryVerify(() => row(1) !== null);
            compare(harness.accessibleName(row(1)), "three");
        }
        function test_buttonsSayWhatCanBeDone() {
            compare(button("Queue"), null);
            keyClick("x");
            tryVerify(() => button("Queue") !== null);
            press("Queue");
            compare(texts(), ["x"]);
            keyClick("y");
            tryVerify(() => button("Steer") !== null);
            press("Steer");
            tryVerify(() => queue.count === 1 && conversation.running);
            compare(texts(), ["x"]);
        }
        function test_steersByKey_data() {
            return [{ tag: "what is typed", typed: "now", left: ["two"] }, { tag: "what waits", typed: "", left: [] }];
        }
        function test_steersByKey(row) {
            ask("two");
            for (const letter of row.typed)
                keyClick(letter);
            keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.ShiftModifier);
            tryCompare(queue, "count", row.left.length);
            compare(texts(), row.left);
            tryVerify(() => conversation.running);
            compare(composer.text, "");
        }
        function test_keysChange() {
            for (const question of ["two", "three", "four"])
                ask(question);
            tryVerify(() => row(2) !== null);
            row(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(texts(), ["three", "two", "four"]);
            tryVerify(() => row(1).activeFocus);
            keyClick(Qt.Key_Down);
            tryVerify(() => row(2).activeFocus);
            keyClick(Qt.Key_Delete);
            compare(texts(), ["three", "two"]);
            tryVerify(() => row(1).activeFocus);
            keyClick(Qt.Key_Return);
            compare(texts(), ["three"]);
            compare(composer.text, "two");
            tryVerify(() => composer.area.activeFocus);
        }
        function test_waitsWhenStopped() {
            ask("two");
            conversation.stop();
            tryVerify(() => queue.held);
            tryVerify(() => button("Ask now") !== null);
            press("Ask now");
            tryVerify(() => conversation.running);
            compare(queue.count, 0);
            verify(!strip.visible);
            tryVerify(() => composer.area.activeFocus);
        }
        function test_manyScroll() {
            for (let i = 0; i < 9; ++i)
                ask("q" + i);
            tryVerify(() => strip.height < 6 * Theme.control);
            strip.focusRow(8);
            tryVerify(() => row(8) !== null && row(8).activeFocus);
        }
    }
}
