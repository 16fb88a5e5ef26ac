// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
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
            property string chosen

            anchors.fill: parent
            transcript: harness.app.conversation.transcript
            onCopyRequested: text => harness.app.copy(text)
            onLinkChosen: link => chosen = link
        }
    }

    TestCase {
        id: test

        // One red pixel, and the head of a picture of 60,000 by 60,000.
        readonly property string dot: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
        readonly property string huge: "iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAIAAAAPsOIVAAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII="

        readonly property Item shell: root.Window.contentItem
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
        function answer(markdown: string, picture: string): void {
            harness.answerWith(markdown, picture);
            view = createTemporaryObject(viewType, root);
            list = find(view, item => item instanceof ListView);
            tryVerify(() => harness.app.models.currentName !== "");
            verify(harness.app.conversation.send("?"));
            tryVerify(() => !harness.app.conversation.running, 10000);
            view.goToStart();
            waitForRendering(view, 300);
        }
        function row(type) {
            let found = null;
            tryVerify(() => (found = find(list.contentItem, item => item instanceof type && item.visible)) !== null);
            return found;
        }
        function textIn(item) {
            return find(item, child => child instanceof TextEdit);
        }
        /// Where the first of `words` is shown in `text`.
        function placeOf(text, words: string): point {
            const at = text.getText(0, text.length).indexOf(words);
            verify(at >= 0, words);
            const place = text.positionToRectangle(at);
            return Qt.point(place.x + 3, place.y + place.height / 2);
        }
        /// An entry of a menu that is open.
        function entry(name: string): ChoiceItem {
            let found = null;
            tryVerify(() => (found = find(shell, item => item instanceof ChoiceItem && item.visible && item.text === name))
                            !== null, 5000, name);
            return found;
        }
        function choose(name: string): void {
            const item = entry(name);
            mouseClick(item);
            tryVerify(() => !item.visible);
        }

        /// Texts of both directions in windows of both.
        function bothWays() {
            const rows = [];
            for (const window of [false, true]) {
                for (const mirrored of [false, true])
                    rows.push({ tag: (mirrored ? "right to left" : "left to right") + (window ? ", window mirrored" : ""),
                                word: mirrored ? "שלום" : "a", mirrored: mirrored, window: window });
            }
            return rows;
        }
        function mirror(window: bool): void {
            view.LayoutMirroring.enabled = window;
            view.LayoutMirroring.childrenInherit = true;
            waitForRendering(view, 300);
        }

        name: "Blocks"
        when: windowShown

        function init() {
            harness.app.copy("");
            mouseMove(root, root.width - 1, root.height - 1);
        }
        function cleanup() {
            Theme.zoom = 1;
        }

        function test_formulasAreShownAndCopiedAsWritten() {
            answer("so\n\n$$\n\\frac{a}{2} \\leq x^2\n$$\n\nand $\\alpha_1$ too", "");
            const formula = row(MathRow);
            const text = textIn(formula);
            compare(text.getText(0, text.length), "a/2 ≤ x²");
            compare(harness.accessibleName(text), "Formula: a/2 ≤ x²");
            compare(text.Accessible.role, Accessible.Equation);
            verify(Math.abs(text.x + text.width / 2 - formula.columnWidth / 2) < 2);
            mouseDrag(text, 1, text.height / 2, text.width, 0, Qt.LeftButton, Qt.NoModifier, 50);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(harness.clipboardText(), "$$\n\\frac{a}{2} \\leq x^2\n$$");
            const prose = find(list.contentItem, item => item instanceof ProseRow && item.text.includes("too"));
            const words = textIn(prose);
            mouseDrag(words, 0, 10, words.positionToRectangle(6).x, 0, Qt.LeftButton, Qt.NoModifier, 50);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(harness.clipboardText(), "and $\\alpha_1$");
        }
        function test_wideFormulasScroll() {
            answer("$$" + "a_1 + ".repeat(60) + "b$$", "");
            const formula = row(MathRow);
            const scroller = find(formula, item => item instanceof Flickable);
            verify(scroller.contentWidth > scroller.width);
            verify(scroller.interactive);
            compare(textIn(formula).lineCount, 1);
        }
        function test_admonitionsHaveATitle_data() {
            return ["Note", "Tip", "Important", "Warning", "Caution"].map(name => ({ tag: name }));
        }
        function test_admonitionsHaveATitle(data) {
            answer("> [!" + data.tag.toUpperCase() + "]\n> text", "");
            const title = row(TitleRow);
            compare(title.spoken, data.tag);
            compare(title.role, Accessible.Heading);
            verify(title.inkOf(title.kind) !== Theme.border);
            const text = find(list.contentItem, item => item instanceof ProseRow && item.text === "text");
            verify(text.admonished);
            compare(textIn(text).color, Theme.text);
            compare(text.indent, Theme.lg);
        }
        function test_admonitionsGoTheWayOfTheirText_data() {
            return [{ tag: "left to right", text: "text", mirrored: false },
                    { tag: "right to left", text: "نص عربي", mirrored: true }];
        }
        function test_admonitionsGoTheWayOfTheirText(data) {
            answer("> [!NOTE]\n> " + data.text, "");
            const title = row(TitleRow);
            compare(title.mirrored, data.mirrored);
            const text = find(list.contentItem, item => item instanceof ProseRow && item.text === data.text);
            compare(text.mirrored, data.mirrored);
            const icon = find(title, item => item instanceof Icon && item.visible);
            compare(icon.mapToItem(title, 0, 0).x > title.width / 2, data.mirrored);
        }
        function test_aClickOnCodeCopiesIt() {
            answer("Run `make all` now", "");
            const text = textIn(row(ProseRow));
            const height = text.parent.height;
            const place = placeOf(text, "all");
            mouseMove(text, place.x, place.y);
            tryVerify(() => text.pointing);
            mouseClick(text, place.x, place.y);
            compare(harness.clipboardText(), "make all");
            verify(text.copied);
            compare(text.parent.height, height);
            tryVerify(() => !text.copied, 3000);
            harness.app.copy("");
            const words = placeOf(text, "now");
            mouseMove(text, words.x, words.y);
            verify(!text.pointing);
            mouseClick(text, words.x, words.y);
            compare(harness.clipboardText(), "");
        }
        function test_codeCanBeSelectedAllTheSame() {
            answer("Run `make all` now", "");
            const text = textIn(row(ProseRow));
            const from = placeOf(text, "make");
            const to = placeOf(text, "now");
            mouseDrag(text, from.x - 2, from.y, to.x - from.x, 0, Qt.LeftButton, Qt.NoModifier, 50);
            verify(view.selection.line().includes("make all"), view.selection.line());
            compare(harness.clipboardText(), "");
        }
        function test_linksOpenByChoice() {
            answer("See [the page](https://example.org/a)", "");
            const text = textIn(row(ProseRow));
            const place = placeOf(text, "page");
            mouseClick(text, place.x, place.y);
            compare(view.chosen, "https://example.org/a");
            mouseClick(text, place.x, place.y, Qt.RightButton);
            choose("Copy address");
            compare(harness.clipboardText(), "https://example.org/a");
            view.chosen = "";
            mouseClick(text, place.x, place.y, Qt.RightButton);
            choose("Open");
            compare(view.chosen, "https://example.org/a");
        }
        function test_whatMayNotBeOpenedCanBeCopied() {
            answer("See [the page](http://example.org/a)", "");
            const text = textIn(row(ProseRow));
            const place = placeOf(text, "page");
            mouseClick(text, place.x, place.y);
            verify(!entry("Open").enabled);
            choose("Copy address");
            compare(harness.clipboardText(), "http://example.org/a");
            compare(view.chosen, "");
        }
        function test_tablesAreCopied_data() {
            return [{ tag: "Copy for a spreadsheet", text: "a\tb, c\n1\t$x^2$\n" },
                    { tag: "Copy as CSV", text: "a,\"b, c\"\r\n1,$x^2$\r\n" },
                    { tag: "Copy as Markdown", text: "| a | **b**, c |\n| --- | ---: |\n| 1 | $x^2$ |\n" }];
        }
        function test_tablesAreCopied(data) {
            answer("| a | **b**, c |\n|-|-:|\n| 1 | $x^2$ |", "");
            const table = row(TableRow);
            const button = find(table, item => item instanceof IconButton);
            tryCompare(button, "opacity", 0);
            button.forceActiveFocus();
            compare(button.opacity, 1);
            keyClick(Qt.Key_Return);
            choose(data.tag);
            compare(harness.clipboardText().replace(/\r\n/g, "\n"), data.text.replace(/\r\n/g, "\n"));
        }
        function test_theHeaderOfATableStaysInSight() {
            answer("| head | er |\n|-|-|\n" + "| 1 | 2 |\n".repeat(60), "");
            const table = row(TableRow);
            const header = find(table, item => item instanceof TableCell && item.header);
            compare(header.shift, 0);
            view.scrollBy(table.y + 400 - list.contentY);
            compare(Math.round(header.mapToItem(list, 0, 0).y), 0);
            view.goToEnd();
            verify(header.mapToItem(table, 0, header.height).y <= table.height);
        }
        function cells(table: TableRow) {
            return all(table, item => item instanceof TableCell);
        }
        function all(item, matches) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(matches(item.children[i]) ? [item.children[i]] : [], all(item.children[i], matches));
            return found;
        }
        function test_onlyCellsNearTheReaderAreThere() {
            const wrapped = "| wrapped " + "words ".repeat(30) + "| 2 |\n";
            answer("| head | er |\n|-|-|\n" + ("| 1 | 2 |\n".repeat(9) + wrapped).repeat(50) + "\nThe end.", "");
            const table = row(TableRow);
            for (const place of [0, 1000, 5000, 12000, 700]) {
                view.scrollBy(table.y + place - list.contentY);
                waitForRendering(view, 300);
                const shown = cells(table).filter(cell => !cell.header).sort((a, b) => a.cell - b.cell);
                verify(shown.length < 250, shown.length + " cells");
                const first = shown[0].mapToItem(list, 0, 0).y;
                const last = shown[shown.length - 1];
                verify(place === 0 || first <= 0, first + " at " + place);
                verify(last.mapToItem(list, 0, last.height).y >= list.height);
                for (let i = 2; i < shown.length; ++i) {
                    compare(shown[i].cell, shown[i - 2].cell + 2);
                    compare(shown[i].y, shown[i - 2].y + shown[i - 2].height);
                    verify(shown[i].height >= shown[i].implicitHeight);
                }
            }
            view.goToEnd();
            waitForRendering(view, 300);
            const bottom = cells(table).sort((a, b) => b.cell - a.cell)[0];
            compare(bottom.cell, 1001);
            compare(bottom.mapToItem(table, 0, bottom.height).y, table.height);
        }
        /// What is above it may turn out higher or lower than it was taken for.
        function test_whatIsReadStaysWhileATableIsMeasured() {
            const wrapped = "| " + "wwwwwwwwwwwwwwwwwwww ".repeat(12) + "| 2 |\n";
            answer("| head | er |\n|-|-|\n" + wrapped.repeat(100) + "\n" + "The end.\n\n".repeat(30), "");
            view.destroy(); // in this one every row has been at the end
            view = createTemporaryObject(viewType, root);
            list = find(view, item => item instanceof ListView);
            waitForRendering(view, 300);
            view.goToEnd();
            view.scrollBy(-3000); // to where the rows begin that are known
            waitForRendering(view, 300);
            const table = row(TableRow);
            const height = table.height;
            for (let i = 0; i < 60; ++i) {
                const seen = all(list.contentItem, item => item instanceof ProseText && item.visible
                                                           && !item.parent.header && item.mapToItem(list, 0, 0).y >= 0)
                             .sort((a, b) => a.mapToItem(list, 0, 0).y - b.mapToItem(list, 0, 0).y)[0];
                const before = seen.mapToItem(list, 0, 0).y;
                view.scrollBy(-60);
                waitForRendering(view, 300);
                fuzzyCompare(seen.mapToItem(list, 0, 0).y, before + 60, 1);
            }
            verify(Math.abs(table.height - height) > 100, table.height + " after " + height);
        }
        function test_picturesAreShownAndEnlarged() {
            answer("done", dot);
            const picture = find(row(ImageRow), item => item instanceof Picture);
            tryCompare(picture, "state", Picture.Ready);
            compare(picture.pixels, Qt.size(1, 1));
            const button = find(row(ImageRow), item => item instanceof AbstractButton);
            compare(harness.accessibleName(button), "Picture: a dot");
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            let room = null;
            tryVerify(() => (room = find(shell, item => item instanceof Flickable && item.parent instanceof Item
                                                && harness.accessibleName(item) === "Picture: a dot")) !== null);
            const large = find(room, item => item instanceof Picture);
            tryCompare(large, "state", Picture.Ready);
            tryVerify(() => room.activeFocus);
            const before = large.width;
            mouseWheel(room, room.width / 2, room.height / 2, 0, 120);
            tryVerify(() => large.width > before);
            keyClick(Qt.Key_0);
            tryCompare(large, "width", before);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !room.visible);
        }
        function test_picturesThatCannotBeShownSaySo_data() {
            return [{ tag: "no picture", data: "aGVsbG8=", says: "A picture that cannot be shown: p" },
                    { tag: "damaged", data: dot.slice(0, 60), says: "A picture that cannot be shown: p" },
                    { tag: "too large", data: huge, says: "A picture that is too large to be shown: p" }];
        }
        function test_picturesThatCannotBeShownSaySo(data) {
            answer("![p](data:image/png;base64," + data.data + ")", "");
            const image = row(ImageRow);
            tryVerify(() => !image.shown);
            verify(find(image, item => item instanceof Text && item.visible && item.text === data.says));
            verify(image.height > 0);
        }
        function test_remotePicturesStayLinks() {
            answer("![p](https://example.org/p.png)", "");
            compare(textIn(row(ProseRow)).text.includes("https://example.org/p.png"), true);
        }
        function test_directionFollowsTheFirstLetters_data() {
            return [{ tag: "paragraph", text: "שלום world" }, { tag: "heading", text: "# مرحبا" },
                    { tag: "item", text: "- 1. שלום" }, { tag: "quote", text: "> שלום" },
                    { tag: "cell", text: "| שלום | b |\n|-|-|\n| c | d |" }];
        }
        function test_directionFollowsTheFirstLetters(data) {
            answer(data.text + "\n\nplain", "");
            const first = find(list.contentItem, item => item instanceof ProseText);
            compare(first.effectiveHorizontalAlignment, TextEdit.AlignRight);
            const last = find(list.contentItem, item => item instanceof ProseRow && item.text === "plain");
            compare(textIn(last).effectiveHorizontalAlignment, TextEdit.AlignLeft);
        }
        function test_tablesGoTheWayOfTheirHeader_data() {
            return bothWays();
        }
        function test_tablesGoTheWayOfTheirHeader(data) {
            answer("| " + data.word + " | b |\n|-|-|\n| c | d |", "");
            mirror(data.window);
            const table = row(TableRow);
            const first = find(table, item => item instanceof TableCell && item.cell === 0);
            const second = find(table, item => item instanceof TableCell && item.cell === 1);
            compare(table.mirrored, data.mirrored);
            compare(first.x > second.x, data.mirrored);
            const end = first.mapToItem(table, first.width, 0).x;
            compare(Math.abs(end - table.columnX - table.columnWidth) < 2, data.mirrored);
        }
        function test_marksStandBesideTheirText_data() {
            return bothWays();
        }
        function test_marksStandBesideTheirText(data) {
            answer("100. " + data.word, "");
            mirror(data.window);
            const item = row(ProseRow);
            const mark = find(item, child => child instanceof ListMark);
            const label = find(mark, child => child instanceof Text);
            const text = textIn(item);
            compare(label.effectiveHorizontalAlignment, data.mirrored ? Text.AlignLeft : Text.AlignRight);
            const gap = data.mirrored ? label.mapToItem(text, 0, 0).x - text.width : -label.mapToItem(text, label.width, 0).x;
            compare(gap, Theme.sm);
        }
        function test_headingsAreOneThing() {
            answer("# " + "A long heading with `code`. ".repeat(6), "");
            const text = textIn(row(ProseRow));
            verify(text.lineCount > 1);
            verify(text.contentHeight / text.lineCount < 1.5 * text.font.pixelSize, "lines far from each other");
            fuzzyCompare(text.codeFont.pixelSize / text.font.pixelSize, Theme.inlineCode / Theme.body, 0.05);
        }
        function test_chineseIsBrokenAnywhere() {
            answer("中".repeat(200), "");
            const text = textIn(row(ProseRow));
            verify(text.lineCount > 3);
            verify(text.contentWidth <= text.width);
            verify(text.contentWidth > text.width - 2 * Theme.body);
        }
        function test_emojiSequencesAreOneCharacter() {
            answer("👨‍👩‍👧👍🏽🇩🇪", "");
            const text = textIn(row(ProseRow));
            // The pointer finds no place inside of one.
            for (let x = 0; x < text.contentWidth; ++x)
                verify([0, 8, 12, 16].includes(text.positionAt(x, text.height / 2)), x);
        }
    }
}
