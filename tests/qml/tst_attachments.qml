// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

Item {
    id: root

    readonly property AttachmentList attachments: harness.app.desk.attachments
    readonly property list<url> files: ["tst_theme.qml", "tst_code.qml", "tst_find.qml", "tst_icons.qml", "tst_blocks.qml",
        "tst_scroll.qml", "tst_search.qml", "tst_status.qml"].map(name => Qt.resolvedUrl(name))

    width: 700
    height: 700

    Component {
        id: composerType

        Composer {
            width: root.width
            conversation: harness.app.conversation
            models: harness.app.models
            queue: harness.app.desk.queue
            attachments: root.attachments
        }
    }
    TestCase {
        id: test

        property Composer composer

        function chipsIn(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                found = found.concat(child instanceof AttachmentChip ? [child] : chipsIn(child));
            }
            return found;
        }
        function visibleChips() {
            return chipsIn(composer).filter(chip => chip.visible);
        }
        function names() {
            return visibleChips().map(chip => chip.attachment.name);
        }
        function read(count: int): void {
            root.attachments.attachFiles(root.files.slice(0, count));
            tryVerify(() => !root.attachments.reading && root.attachments.count === count);
            waitForRendering(composer, 300);
        }
        function focusedName(): string {
            const chip = visibleChips().find(each => each.activeFocus);
            return chip ? chip.attachment.name : "";
        }

        name: "Attachments"
        when: windowShown

        function init() {
            harness.useDemo(0);
            composer = createTemporaryObject(composerType, root);
            composer.focusField();
            tryVerify(() => composer.area.activeFocus);
            tryVerify(() => harness.app.models.currentName !== "");
            waitForRendering(composer, 300);
        }
        function cleanup() {
            root.attachments.clear();
            composer.area.clear();
            harness.app.desk.openNew();
        }

        function test_showsAChipForEach() {
            const height = composer.height;
            verify(!composer.sendable);
            read(3);
            compare(names(), ["tst_theme.qml", "tst_code.qml", "tst_find.qml"]);
            verify(composer.sendable);
            verify(composer.height > height);
            for (const chip of visibleChips()) {
                compare(chip.height, Theme.control);
                verify(chip.x + chip.width <= composer.width);
                verify(chip.Accessible.name.includes(chip.attachment.name));
                verify(chip.Accessible.description.includes("tokens"));
            }
        }
        function test_foldsManyChips() {
            read(8);
            compare(visibleChips().length, 6);
            keyClick(Qt.Key_Backspace);
            tryVerify(() => focusedName() === "tst_status.qml");
            compare(visibleChips().length, 8);
        }
        function test_backspaceInAnEmptyFieldGoesToTheLastChip() {
            read(2);
            keyClick("a");
            keyClick(Qt.Key_Backspace);
            compare(focusedName(), "");
            keyClick(Qt.Key_Backspace);
            compare(focusedName(), "tst_code.qml");
            keyClick(Qt.Key_Backspace);
            tryVerify(() => names().length === 1);
            compare(focusedName(), "tst_theme.qml");
            keyClick(Qt.Key_Delete);
            tryCompare(root.attachments, "count", 0);
            verify(composer.area.activeFocus);
        }
        function test_arrowsGoAndCtrlTakesAlong() {
            read(3);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Left);
            compare(focusedName(), "tst_code.qml");
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            compare(names(), ["tst_code.qml", "tst_theme.qml", "tst_find.qml"]);
            compare(focusedName(), "tst_code.qml");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(names(), ["tst_theme.qml", "tst_find.qml", "tst_code.qml"]);
        }
        function test_orderChangesByDragging() {
            read(2);
            const [first, second] = visibleChips();
            const far = second.mapToItem(composer, second.width / 2, 12);
            const near = first.mapToItem(composer, 20, 12);
            mousePress(composer, near.x, near.y);
            for (let step = 1; step <= 10; ++step)
                mouseMove(composer, near.x + (far.x - near.x) * step / 10, near.y + (far.y - near.y) * step / 10, -1, Qt.LeftButton);
            mouseRelease(composer, far.x, far.y);
            tryVerify(() => names()[0] === "tst_code.qml");
        }
        function test_aLongPasteIsAChipThatUndoTurnsBack() {
            const text = "line\n".repeat(120);
            harness.app.copy(text);
            keyClick("v", Qt.ControlModifier);
            compare(root.attachments.count, 1);
            compare(composer.text, "");
            keyClick("z", Qt.ControlModifier);
            compare(root.attachments.count, 0);
            compare(composer.text, text);
        }
        function test_aShortPasteIsTyped() {
            harness.app.copy("two words");
            keyClick("v", Qt.ControlModifier);
            compare(composer.text, "two words");
            compare(root.attachments.count, 0);
        }
        function test_sendsWithoutWords() {
            read(2);
            keyClick(Qt.Key_Return);
            tryCompare(root.attachments, "count", 0);
            tryVerify(() => !harness.app.conversation.empty);
            tryVerify(() => !harness.app.conversation.running);
        }
        function test_enterShowsWhatIsInIt() {
            read(1);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Return);
            tryVerify(() => test.previewIn(root) !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => focusedName() === "tst_theme.qml");
        }
        /// Whatever has the keyboard outside of the composer.
        function previewIn(item: Item): Item {
            const focused = root.Window.activeFocusItem;
            for (let above = focused; above; above = above.parent) {
                if (above === composer)
                    return null;
            }
            return focused;
        }
        function test_tellsChangedFilesOnce() {
            read(1);
            root.attachments.checkChanges();
            verify(!visibleChips()[0].changed);
        }
    }
}
