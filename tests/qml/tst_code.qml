// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Code on the page.
WindowCase {
    id: root

    readonly property ConversationViewModel conversation: harness.app.conversation
    property TranscriptView view
    property ListView list

    function all(item, matches) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            if (matches(item.children[i]))
                found.push(item.children[i]);
            found = found.concat(all(item.children[i], matches));
        }
        return found;
    }
    function lines(count: int, begin: string): string {
        let text = "";
        for (let i = 0; i < count; ++i)
            text += begin + "line " + i + "\n";
        return text;
    }
    function fenced(language: string, code: string): string {
        return "```" + language + "\n" + code + "```\n";
    }
    function ask(answer: string): void {
        harness.useAnswer(answer, 0);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("?"));
        tryVerify(() => !conversation.running, 20000);
        waitForRendering(window.contentItem, 300);
    }
    /// The only block, as it comes out of the history: nobody has seen it being written.
    function askUnseen(answer: string): CodeRow {
        ask(answer);
        const row = codeIndex();
        harness.app.code.setUnfolded(view.transcript, row, false);
        return code();
    }
    function codeIndex(): int {
        const kind = Qt.UserRole + 1;
        for (let row = 0; row < list.count; ++row) {
            if (view.transcript.data(view.transcript.index(row, 0), kind) === Rows.Kind.Code)
                return row;
        }
        return -1;
    }
    function askOpen(answer: string): CodeRow {
        ask(answer);
        harness.app.code.setUnfolded(view.transcript, codeIndex(), true);
        waitForRendering(window.contentItem, 300);
        return code();
    }
    function code(): CodeRow {
        const row = codeIndex();
        if (!list.itemAtIndex(row))
            list.positionViewAtIndex(row, ListView.Beginning);
        tryVerify(() => list.itemAtIndex(row) !== null);
        return list.itemAtIndex(row) as CodeRow;
    }
    function parts(row: CodeRow) {
        return all(row, child => child instanceof CodePart).sort((a, b) => a.above - b.above);
    }
    function editor(part: CodePart): SelectableText {
        return find(part, child => child instanceof SelectableText);
    }
    function select(text: SelectableText, from: int, to: int): void {
        const row = all(list.contentItem, item => item instanceof CodeRow)[0];
        const start = text.positionToRectangle(from);
        const end = text.positionToRectangle(to);
        find(row, item => item instanceof CodeBody).contentX = Math.max(0, start.x - 100);
        mouseDrag(text, start.x + 1, start.y + 5, end.x - start.x, end.y - start.y, Qt.LeftButton, Qt.NoModifier, 50);
    }
    function button(row: CodeRow, name: string): IconButton {
        return find(row, child => child instanceof IconButton && child.label === name);
    }
    function header(row: CodeRow): CodeHeader {
        return find(row, child => child instanceof CodeHeader);
    }
    function choose(row: CodeRow, name: string): void {
        mouseClick(button(row, "More about this code"));
        let entry = null;
        tryVerify(() => {
            entry = find(window.contentItem.parent, child => child instanceof ChoiceItem && child.text === name
                                                             && child.visible);
            return entry !== null;
        }, 2000, name);
        waitForRendering(window.contentItem, 300);
        mouseClick(entry);
    }

    name: "Code"

    function init() {
        harness.app.preferences.zoom = 1;
        harness.useDemo(0);
        open();
        view = find(window.contentItem, child => child instanceof TranscriptView);
        list = view.list;
        harness.app.code.numbered = false;
        for (const language of ["Text", "C++"])
            harness.app.code.setWraps(language, false);
    }

    function test_copiesWithoutPrompts() {
        ask(fenced("bash", "$ cd x\n$ make\n"));
        mouseClick(button(code(), "Copy code"));
        compare(harness.clipboardText(), "cd x\nmake");
        choose(code(), "Copy with prompts");
        compare(harness.clipboardText(), "$ cd x\n$ make");
    }
    function test_copiesCommandsOnly() {
        ask(fenced("console", "$ ls\na b\n$ pwd\n"));
        mouseClick(button(code(), "Copy code"));
        compare(harness.clipboardText(), "$ ls\na b\n$ pwd");
        choose(code(), "Copy commands only");
        compare(harness.clipboardText(), "ls\npwd");
    }
    function test_copiesWhatIsHalfWritten() {
        harness.useAnswer("```cpp\nint a;\nint b;\n" + lines(400, "int "), 300);
        tryVerify(() => harness.app.models.currentName !== "");
        verify(conversation.send("?"));
        tryVerify(() => list.itemAtIndex(codeIndex())?.view?.lines > 30, 10000);
        verify(conversation.running);
        verify(!code().view.folded);
        mouseClick(button(code(), "Copy code"));
        verify(harness.clipboardText().startsWith("int a;\nint b;\nint line 0\n"));
        conversation.stop();
        tryVerify(() => !conversation.running);
        verify(!code().view.folded); // it was written in sight
    }
    function test_foldsWhatIsLong() {
        const row = askUnseen(fenced("cpp", lines(300, "")));
        verify(row.view.folded);
        compare(parts(row).length, 1);
        compare(editor(parts(row)[0]).lineCount, 16);
        mouseClick(button(row, "Copy code")); // all of it nevertheless
        compare(harness.clipboardText(), lines(300, "").trim());
        const foot = find(row, child => child instanceof CodeFoot);
        const all = find(foot, child => child instanceof TextButton);
        verify(all.text.startsWith("Show all 300 line"));
        const top = row.mapToItem(view, 0, 0).y;
        mouseClick(all);
        tryVerify(() => !row.view.folded);
        waitForRendering(window.contentItem, 300);
        compare(row.mapToItem(view, 0, 0).y, top);
        verify(!foot.visible);
        list.positionViewAtEnd();
        waitForRendering(window.contentItem, 300);
        verify(!code().view.folded);
        choose(code(), "Show the first lines only");
        tryVerify(() => code().view.folded);
    }
    /// A folded block that comes into the list is no reason to move the page.
    function test_scrollsPastManyFoldedBlocks() {
        let answer = "";
        for (let i = 0; i < 30; ++i)
            answer += fenced("cpp", lines(40, "")) + "\nBetween " + i + ".\n\n";
        ask(answer);
        for (let row = 0; row < list.count; ++row)
            harness.app.code.setUnfolded(view.transcript, row, row % 4 === 1); // items are used for either
        view.goToEnd();
        waitForRendering(window.contentItem, 300);
        for (let step = 0; view.scroll.topRow() > 0 && step < 300; ++step) {
            const y = list.contentY;
            const shown = list.indexAt(100, y + list.height / 2);
            const before = list.itemAtIndex(shown).y - y;
            view.scrollBy(-200);
            waitForRendering(window.contentItem, 100);
            const item = list.itemAtIndex(shown);
            if (view.scroll.topRow() > 0)
                fuzzyCompare(item.y - list.contentY - before, 200, 1.5, "step " + step);
        }
        compare(view.scroll.topRow(), 0);
    }

    function test_leavesShortCodeOpen() {
        const row = askUnseen(fenced("cpp", lines(24, "")));
        verify(!row.view.foldable);
        verify(!row.view.folded);
    }
    function test_doesNotFoldWhatIsSelected() {
        const row = askOpen(fenced("cpp", lines(60, "")));
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        select(editor(parts(row)[0]), 0, 6);
        verify(row.view.selecting);
        choose(row, "Show the first lines only");
        verify(!row.view.folded);
        compare(view.selection.line().length, 6);
    }
    function test_showsOnlyPiecesInSight() {
        const row = askOpen("above\n\n" + fenced("text", lines(20000, "")) + "\nbelow");
        compare(row.view.lines, 20000);
        verify(parts(row).length <= 3);
        list.positionViewAtEnd();
        waitForRendering(window.contentItem, 300);
        tryVerify(() => parts(code()).some(part => editor(part).text.endsWith("line 19999")));
        verify(parts(code()).length <= 3);
        view.following = false;
        view.goTo(codeIndex(), code().height / 2);
        waitForRendering(window.contentItem, 300);
        tryVerify(() => parts(code()).some(part => part.above < code().height / 2
                                                   && part.above + part.extent > code().height / 2));
        verify(parts(code()).length <= 3);
        for (const part of parts(code()))
            compare(editor(part).height, part.extent);
    }
    function test_breaksOneLongLine() {
        ask(fenced("text", "x".repeat(300000) + "\n"));
        const row = code();
        compare(row.view.lines, 1);
        verify(parts(row).length <= 8);
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        const text = editor(parts(row)[0]);
        select(text, 1990, 3991);
        harness.keyClick(window, Qt.Key_C, Qt.ControlModifier);
        compare(harness.clipboardText(), "x".repeat(2000)); // a line end of the page's own is left out
        mouseClick(text, text.positionToRectangle(1990).x, 30);
        harness.keyClick(window, Qt.Key_C, Qt.ControlModifier);
        compare(harness.clipboardText().length, 300000);
    }
    function test_headerStays() {
        const row = askOpen("above\n\n" + fenced("cpp", lines(120, "")) + "\n" + "below\n\n".repeat(40));
        view.goToStart();
        list.positionViewAtIndex(codeIndex(), ListView.Beginning);
        const head = header(row);
        for (const by of [0, 13, 500, 1000]) {
            list.contentY = row.y + row.gapHeight + by;
            fuzzyCompare(head.mapToItem(view, 0, 0).y, 0, 0.5);
        }
        list.contentY = row.y - 30;
        compare(head.y, 0);
        list.contentY = row.y + row.height - 10;
        verify(head.y + head.height <= row.height); // it goes with the block
        const copy = button(row, "Copy code");
        list.contentY = row.y + 700;
        waitForRendering(window.contentItem, 300);
        mouseClick(copy);
        compare(harness.clipboardText(), lines(120, "").trim());
    }
    function test_wrapsByLanguage() {
        ask(fenced("cpp", "int " + "x ".repeat(400) + "\n") + "\n" + fenced("text", "y ".repeat(400) + "\n"));
        const rows = all(list.contentItem, child => child instanceof CodeRow);
        compare(rows.length, 2);
        const before = rows[0].height;
        view.goToStart();
        waitForRendering(window.contentItem, 300);
        mouseClick(button(rows[0], "Wrap lines"));
        tryVerify(() => rows[0].height > before);
        verify(!rows[1].view.wraps);
        verify(harness.app.code.wraps("C++"));
        const part = parts(rows[0])[0];
        tryCompare(part, "extent", editor(part).height);
        mouseClick(button(rows[0], "Do not wrap lines"));
        tryCompare(rows[0], "height", before);
    }
    function test_numbersLines() {
        ask(fenced("cpp", lines(12, "")));
        choose(code(), "Line numbers");
        verify(harness.app.code.numbered);
        const row = code();
        tryVerify(() => all(row, child => child instanceof Text && child.visible
                                          && child.text === "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12").length === 1);
        verify(editor(parts(row)[0]).x > row.view.gutter);
        choose(row, "Line numbers");
        verify(!harness.app.code.numbered);
    }
    function test_findsInWhatIsFoldedAndFar() {
        const row = askUnseen(fenced("cpp", lines(3000, "") + "a needle\n" + lines(500, "")));
        verify(row.view.folded);
        const finder = harness.app.desk.finder;
        finder.begin("needle", 0);
        tryVerify(() => finder.complete && finder.count === 1);
        tryVerify(() => !code().view.folded);
        tryVerify(() => all(list.contentItem, child => child instanceof MatchMarks && child.currentPlace.width > 0)
                        .length === 1);
        const marks = all(list.contentItem, child => child instanceof MatchMarks && child.currentPlace.width > 0)[0];
        tryVerify(() => {
            const y = marks.mapToItem(view, marks.currentPlace).y;
            return y > 0 && y < view.height;
        });
        finder.end();
    }
    function test_savesCode() {
        ask(fenced("cpp", "int x;\n"));
        const saver = find(window.contentItem, child => child instanceof Item && child.picker !== undefined
                                                        && child.desk === harness.app.code);
        saver.picker = Qt.resolvedUrl("CodePickerStandIn.qml");
        choose(code(), "Save as…");
        tryVerify(() => harness.files().includes("saved.cpp"));
        compare(harness.app.code.problem, "");
        harness.app.code.saveTo("https://example.org/x");
        tryVerify(() => shows("only be saved"));
        mouseClick(find(saver, child => child instanceof IconButton));
        verify(!shows("only be saved"));
    }
    function test_menuHidesTheHint() {
        ask(fenced("cpp", "int x;\n"));
        const more = button(code(), "More about this code");
        mouseMove(more, more.width / 2, more.height / 2);
        const tip = find(more, child => child instanceof Tip);
        tryVerify(() => tip.visible);
        mouseClick(more);
        verify(!tip.visible);
        compare(OpenMenus.count, 1);
        press(Qt.Key_Escape);
        tryCompare(OpenMenus, "count", 0);
    }
    function test_everyButtonHasANameAndIsReached() {
        ask(fenced("cpp", lines(5, "")));
        view.forceActiveFocus();
        const names = stops();
        for (const name of ["Wrap lines", "Copy code", "More about this code"])
            verify(names.includes(name), name + " in " + names);
    }
    function test_staysLeftToRight() {
        ask("مرحبا\n\n" + fenced("cpp", "int x;\n"));
        const row = code();
        const text = editor(parts(row)[0]);
        compare(text.effectiveHorizontalAlignment, TextEdit.AlignLeft);
        verify(header(row).LayoutMirroring.enabled === false);
    }
}
