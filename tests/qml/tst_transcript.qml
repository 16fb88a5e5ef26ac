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
    height: 500

    Component {
        id: viewType

        TranscriptView {
            anchors.fill: parent
            transcript: harness.app.conversation.transcript
            desk: harness.app.desk
            onCopyRequested: text => harness.app.copy(text)
        }
    }

    TestCase {
        id: test

        property TranscriptView view
        property ListView list

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
            verify(harness.app.conversation.send(question));
            tryVerify(() => !harness.app.conversation.running, 10000);
            waitForRendering(view, 300);
        }
        /// Every row of the page, made and looked at one after the other.
        function kindsOnPage() {
            const kinds = new Set();
            for (let row = 0; row < list.count; ++row) {
                list.positionViewAtIndex(row, ListView.Contain);
                const item = list.itemAtIndex(row);
                verify(item !== null, "row " + row);
                verify(item.height > 0, "row " + row);
                compare(item.width, list.width);
                kinds.add(view.transcript.data(view.transcript.index(row, 0), Qt.UserRole + 1));
            }
            return kinds;
        }

        name: "Transcript"
        when: windowShown

        function init() {
            harness.useDemo(0);
            view = createTemporaryObject(viewType, root);
            list = find(view, item => item instanceof ListView);
            verify(list);
            tryVerify(() => harness.app.models.currentName !== "");
        }

        function test_showsEveryKindOfRow() {
            for (const question of ["markdown", "python", "reasoning", "search", "refusal", "cut", "fail"])
                ask(question);
            const kinds = kindsOnPage();
            for (const kind of ["Prose", "Heading", "Code", "Table", "Rule", "Question", "Reasoning", "Activity",
                                "Sources", "Refusal", "Notice", "Footer"])
                verify(kinds.has(Rows.Kind[kind]), kind);
        }
        function test_followsTheEnd() {
            ask("markdown");
            verify(view.following);
            verify(view.atEnd);
            ask("plain");
            verify(view.atEnd);
        }
        function test_wheelUpStopsFollowing() {
            ask("markdown");
            mouseWheel(view, 300, 200, 0, 240);
            tryVerify(() => !view.following);
            tryVerify(() => !view.atEnd);
            const pill = find(view, item => item instanceof JumpPill);
            tryVerify(() => pill.visible);
        }
        function test_whatIsReadStaysInPlace() {
            ask("markdown");
            view.goToStart();
            view.scrollBy(200);
            verify(!view.following);
            const before = list.contentY - list.originY;
            ask("plain");
            compare(list.contentY - list.originY, before);
            verify(!view.following);
        }
        function test_comesBackToTheStart() {
            harness.emptyHistory();
            ask("markdown");
            view.scrollBy(-300);
            wait(Theme.placePause + 100); // this place is kept
            view.goToStart();
            list.contentY = list.originY - 0.4; // as a list stands whose rows are not of whole pixels: Qt 6.4 finds none there
            harness.app.desk.openNew();
            tryCompare(list, "count", 0);
            tryVerify(() => harness.app.history.list.rowCount() === 1);
            harness.app.history.open(0);
            tryVerify(() => list.count > 0 && !view.following);
            tryVerify(() => Math.abs(list.contentY - list.originY) < 1);
        }
        function test_pillGoesBackToTheEnd() {
            ask("markdown");
            view.goToStart();
            const pill = find(view, item => item instanceof JumpPill);
            tryVerify(() => pill.visible);
            waitForRendering(view, 300);
            mouseClick(pill);
            verify(view.following);
            tryVerify(() => view.atEnd);
            verify(!pill.visible);
            ask("plain");
            verify(view.atEnd);
        }
        function test_keysScroll_data() {
            return [{ tag: "Up", key: Qt.Key_Up, up: true }, { tag: "Page Up", key: Qt.Key_PageUp, up: true },
                    { tag: "Home", key: Qt.Key_Home, up: true }];
        }
        function test_keysScroll(row) {
            ask("markdown");
            view.forceActiveFocus();
            tryVerify(() => view.activeFocus);
            waitForRendering(view, 300);
            const end = list.contentY;
            keyClick(row.key);
            verify(list.contentY < end);
            verify(!view.following);
            keyClick(Qt.Key_End);
            tryVerify(() => view.atEnd);
            verify(view.following);
        }
        function test_scrollingDownToTheEndFollowsAgain() {
            ask("markdown");
            view.scrollBy(-300);
            verify(!view.following);
            view.scrollBy(list.contentHeight); // as far as it goes
            verify(view.following);
        }
        function test_resizingKeepsTheEnd() {
            ask("markdown");
            root.height = 350;
            tryVerify(() => view.atEnd);
            root.height = 500;
            tryVerify(() => view.atEnd);
        }
        function test_zoomKeepsTheEnd() {
            ask("markdown");
            Theme.zoom = 1.5;
            waitForRendering(view, 300);
            tryVerify(() => view.atEnd);
            Theme.zoom = 1;
            waitForRendering(view, 300);
            tryVerify(() => view.atEnd);
        }
        function test_reasoningUnfolds() {
            ask("reasoning");
            let row = 0;
            const model = view.transcript;
            while (model.data(model.index(row, 0), Qt.UserRole + 1) !== Rows.Kind.Reasoning)
                ++row;
            const count = list.count;
            view.goToStart();
            list.positionViewAtIndex(row, ListView.Center);
            waitForRendering(view, 300);
            const button = find(list.itemAtIndex(row), item => item instanceof TextButton);
            mouseClick(button);
            tryVerify(() => list.count > count);
            list.positionViewAtIndex(row, ListView.Center);
            waitForRendering(view, 300);
            mouseClick(find(list.itemAtIndex(row), item => item instanceof TextButton));
            tryCompare(list, "count", count);
        }
        function test_copiesTheAnswer() {
            ask("hello");
            const footer = list.itemAtIndex(list.count - 1);
            mouseClick(find(footer, item => item instanceof CopyButton));
            compare(harness.clipboardText(), view.transcript.answerAt(list.count - 1));
            verify(harness.clipboardText() !== "");
        }
        function test_startsAnewAtTheEnd() {
            ask("markdown");
            view.goToStart();
            harness.app.conversation.startNew();
            tryCompare(list, "count", 0);
            verify(view.following);
        }
        function test_answerIsSelectedWithTheMouse() {
            ask("hello");
            const prose = find(list.itemAtIndex(1), item => item instanceof ProseText);
            verify(prose);
            mouseDoubleClickSequence(prose, 20, prose.height / 2);
            verify(view.selection.line() !== "");
        }
    }
}
