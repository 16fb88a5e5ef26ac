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
            width: root.width
            height: root.height
            transcript: harness.app.conversation.transcript
        }
    }

    TestCase {
        id: test

        property TranscriptView view
        property ListView list

        /// What the first row in sight says that says what no other one does: rows have other numbers when some
        /// above them are unfolded.
        function words(): string {
            for (let row = view.scroll.topRow(); row < list.count; ++row) {
                const text = list.itemAtIndex(row)?.text ?? "";
                if (/^(Question|Paragraph)/.test(text))
                    return text;
            }
            return "";
        }
        /// Where the row that says so stands in the window of the page.
        function placeOf(words: string): real {
            for (let row = view.scroll.topRow(); row < list.count; ++row) {
                const item = list.itemAtIndex(row);
                if (item?.text === words)
                    return item.y - list.contentY;
            }
            fail("not in sight: " + words);
            return 0;
        }
        /// What is in sight has no hole, and nothing in it is folded.
        function verifyFull(): void {
            for (let y = 1; y < list.height; y += 10) {
                const row = list.indexAt(list.width / 2, list.contentY + y);
                if (row < 0 && view.scroll.isAtEnd())
                    continue;
                verify(row >= 0, "a hole at " + y);
                verify(!(list.itemAtIndex(row) instanceof FoldedRow), "folded at " + y);
            }
        }
        function share(): real {
            return view.scroll.position / (1 - view.scroll.size);
        }

        name: "Scroll"
        when: windowShown

        function init() {
            harness.useDemo(0);
            view = createTemporaryObject(viewType, root);
            list = view.list;
        }
        function cleanup() {
            Theme.zoom = 1;
        }

        function test_opensAtTheEndOfMuch() {
            harness.showLong(2000);
            tryVerify(() => view.atEnd);
            waitForRendering(view, 300);
            verifyFull();
            for (let frame = 0; frame < 20; ++frame)
                waitForRendering(view, 30);
            compare(list.currentIndex, -1); // Qt has rows made for its current item, wherever that stands
            verify(list.count < 2200, list.count); // hardly a row of what nobody looks at
            verify(Math.abs(share() - 1) < 1e-6);
        }
        function test_goesAnywhere_data() {
            return [0, 0.1, 0.35, 0.5, 0.77, 0.999, 1].map(share => ({ tag: share, share: share }));
        }
        function test_goesAnywhere(data) {
            harness.showLong(2000);
            waitForRendering(view, 300);
            view.scroll.goToShare(data.share);
            verifyFull();
            waitForRendering(view, 300);
            verifyFull();
            verify(Math.abs(share() - data.share) < 0.002, share());
        }
        function test_isDraggedSteadily() {
            harness.showLong(500);
            waitForRendering(view, 300);
            let before = -1;
            for (let share = 0; share < 1; share += 0.05) {
                view.scroll.goToShare(share);
                verify(this.share() >= before, share + ": " + this.share());
                before = this.share();
            }
        }
        function test_readsUpwardsWithoutAJump() {
            harness.showLong(300);
            waitForRendering(view, 300);
            view.scroll.goToShare(0.5);
            for (let i = 0; i < 60; ++i) {
                const read = words();
                const place = placeOf(read);
                view.scrollBy(-90);
                waitForRendering(view, 100);
                verify(Math.abs(placeOf(read) - place - 90) < 1, "step " + i);
                verifyFull();
            }
        }
        function test_keepsWhatIsRead_data() {
            return [{ tag: "narrower", change: () => { view.width = 480; } },
                    { tag: "wider", change: () => { view.width = 1000; } },
                    { tag: "zoom", change: () => { Theme.zoom = 1.5; } },
                    { tag: "lower", change: () => { view.height = 300; } }];
        }
        function test_keepsWhatIsRead(data) {
            harness.showLong(300);
            waitForRendering(view, 300);
            view.scroll.goToShare(0.4);
            waitForRendering(view, 300);
            const read = words();
            view.scrollBy(placeOf(read) + 5); // it is the one at the top
            waitForRendering(view, 300);
            const place = placeOf(read);
            data.change();
            waitForRendering(view, 300);
            verify(Math.abs(place + 5) < 1);
            verify(Math.abs(placeOf(read) - place) <= 1, placeOf(read) + " instead of " + place);
            verifyFull();
        }
        function test_keepsTheEnd_data() {
            return test_keepsWhatIsRead_data();
        }
        function test_keepsTheEnd(data) {
            harness.showLong(300);
            waitForRendering(view, 300);
            verify(view.atEnd);
            data.change();
            waitForRendering(view, 300);
            verify(view.atEnd);
        }
        function test_dragsTheBar() {
            harness.showLong(500);
            waitForRendering(view, 300);
            mousePress(view, view.width - 4, view.height - 8);
            for (let y = view.height - 8; y > view.height / 2; y -= 20)
                mouseMove(view, view.width - 4, y);
            verify(!view.following);
            verifyFull();
            verify(share() > 0.3 && share() < 0.7, share());
            mouseRelease(view, view.width - 4, view.height / 2);
            verify(!view.following);
        }
    }
}
