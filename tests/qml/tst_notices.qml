// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation

/// What a notice offers to do, on the whole page.
Item {
    id: root

    width: 700
    height: 600

    Component {
        id: pageType

        ConversationPage {
            anchors.fill: parent
            app: harness.app
        }
    }

    TestCase {
        id: test

        property ConversationPage page

        function find(item, matches) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && matches(child))
                    return child;
                const inner = child.visible ? find(child, matches) : null;
                if (inner)
                    return inner;
            }
            return null;
        }
        function button(text: string): TextButton {
            return find(page, item => item instanceof TextButton && item.text === text);
        }
        function composer(): Composer {
            return find(page, item => item instanceof Composer);
        }
        function settle(): void {
            tryVerify(() => !harness.app.conversation.running, 10000);
            waitForRendering(page, 300);
        }
        function ask(question: string): void {
            tryVerify(() => harness.app.models.currentName !== "");
            verify(harness.app.conversation.send(question));
            settle();
        }

        name: "Notices"
        when: windowShown

        SignalSpy {
            id: modelStates

            target: harness.app.models
            signalName: "stateChanged"
        }

        function init() {
            root.width = 700;
            Theme.zoom = 1;
            page = createTemporaryObject(pageType, root);
        }
        function cleanup() {
            Theme.zoom = 1;
        }

        function test_continuesACutAnswer() {
            harness.useDemo(0);
            ask("fail");
            tryVerify(() => button("Continue") !== null);
            verify(button("Continue").primary);
            verify(!button("Retry").primary);
            mouseClick(button("Continue"));
            settle();
            tryVerify(() => composer().activeFocus);
        }
        function test_retriesWithTheKeyboard() {
            harness.useFaultyDemo(["event-400-at-once"]);
            ask("hello");
            tryVerify(() => button("Retry") !== null);
            verify(button("Continue") === null);
            compare(harness.accessibleName(button("Retry")), "Retry");
            compare(composer().text, "hello");
            button("Retry").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(composer().text, "");
            settle();
            tryVerify(() => button("Retry") === null);
        }
        function test_keepsWhatWasTypedBehindAQuestionThatCameBack() {
            harness.useFaultyDemo(["event-400-at-once"]);
            tryVerify(() => harness.app.models.currentName !== "");
            verify(harness.app.conversation.send("hello"));
            composer().typeHere("and more");
            settle();
            compare(composer().text, "hello\n\nand more");
            tryVerify(() => button("Retry") !== null);
            mouseClick(button("Retry"));
            compare(composer().text, "and more");
            settle();
        }
        function test_asksForTheModelsAgain() {
            harness.useDeadServer("");
            tryVerify(() => button("Try again") !== null);
            verify(harness.app.models.problem !== "");
            compare(harness.accessibleName(button("Try again")), "Try again");
            button("Try again").forceActiveFocus(Qt.TabFocusReason);
            modelStates.clear();
            keyClick(Qt.Key_Return);
            tryCompare(modelStates, "count", 2); // asked, and refused once more
            verify(composer().activeFocus);
            verify(button("Try again") !== null);
        }
        function test_offersNothingAfterAWholeAnswer() {
            harness.useDemo(0);
            ask("hello");
            verify(button("Retry") === null);
            verify(button("Continue") === null);
        }
        function test_hasRoomForItsButtons_data() {
            return [{ tag: "small", width: 360, zoom: 1 }, { tag: "large", width: 400, zoom: 2 }];
        }
        function test_hasRoomForItsButtons(row) {
            harness.useDemo(0);
            root.width = row.width;
            Theme.zoom = row.zoom;
            ask("fail");
            tryVerify(() => button("Retry") !== null);
            const panel = find(page, item => item instanceof NoticePanel);
            for (const text of ["Continue", "Retry"]) {
                const place = panel.mapFromItem(button(text), 0, 0);
                verify(place.x >= 0 && place.x + button(text).width <= panel.width, text);
                verify(place.y + button(text).height <= panel.height, text);
            }
        }
    }
}
