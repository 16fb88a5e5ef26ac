// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.Conversation

/// The whole window, gone through with the Tab key as somebody does who has no mouse.
TestCase {
    id: root

    property Main window

    function open(): void {
        window = createTemporaryObject(mainType, root);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.activeFocusItem !== null);
        waitForRendering(window.contentItem, 300);
    }
    /// The stops of the Tab key, once around.
    function tabStops(key) {
        const stops = [];
        while (stops.length < 100 && !stops.includes(window.activeFocusItem)) {
            stops.push(window.activeFocusItem);
            harness.keyClick(window, key, key === Qt.Key_Backtab ? Qt.ShiftModifier : Qt.NoModifier);
        }
        return stops;
    }
    function verifyStops(stops) {
        verify(stops.length < 100, "the Tab key goes in no circle");
        for (const stop of stops) {
            verify(harness.accessibleName(stop) !== "", stop + " has no name");
            verify(stop.visible && stop.enabled, stop + " of " + stops.length + " at " + stops.indexOf(stop));
        }
    }

    name: "Accessibility"
    when: windowShown

    Component {
        id: mainType

        Main {
            app: harness.app
        }
    }
    Component {
        id: iconType

        IconButton {
            label: "one"
            glyph: "copy"
        }
    }
    Component {
        id: wordsType

        TextButton {
            text: "two"
        }
    }
    Component {
        id: pillType

        JumpPill {}
    }
    Component {
        id: linkType

        SourceLink {
            number: 1
            title: "A page"
            host: "example.org"
            url: "https://example.org/"
        }
    }
    Component {
        id: optionType

        OptionButton {
            text: "three"
            note: ""
        }
    }
    Component {
        id: spyType

        SignalSpy {}
    }

    function test_startPage() {
        harness.useNobody();
        open();
        const stops = tabStops(Qt.Key_Tab);
        verifyStops(stops);
        verify(stops.some(stop => harness.accessibleName(stop) === "Try the demo"));
    }
    function test_enterTriesTheDemo() {
        harness.useNobody();
        open();
        for (let i = 0; i < 10 && harness.accessibleName(window.activeFocusItem) !== "Try the demo"; ++i)
            harness.keyClick(window, Qt.Key_Tab, Qt.NoModifier);
        const asked = createTemporaryObject(spyType, root, { target: harness.app, signalName: "demoRequested" });
        harness.keyClick(window, Qt.Key_Return, Qt.NoModifier);
        compare(asked.count, 1);
        harness.useDemo(0);
        tryVerify(() => harness.accessibleName(window.activeFocusItem) === "Question");
    }
    function test_emptyPage() {
        harness.useDemo(0);
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        const stops = tabStops(Qt.Key_Tab);
        verifyStops(stops);
        const names = stops.map(stop => harness.accessibleName(stop));
        for (const name of ["Question", "New conversation", "View"])
            verify(names.includes(name), name + " in " + names);
        verify(names.some(name => name.startsWith("Model: ")), names);
    }
    function test_pageWithAnswers_data() {
        return [{ tag: "code", question: "python" }, { tag: "search", question: "search" },
                { tag: "markdown", question: "markdown" }, { tag: "failure", question: "fail" }];
    }
    function test_pageWithAnswers(row) {
        harness.useDemo(0);
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        verify(harness.app.conversation.send(row.question));
        tryVerify(() => !harness.app.conversation.running, 10000);
        waitForRendering(window.contentItem, 300);
        const stops = tabStops(Qt.Key_Tab);
        verifyStops(stops);
        const names = stops.map(stop => harness.accessibleName(stop));
        verify(names.includes("Conversation"), names);
        verify(names.some(name => name.startsWith("Copy ")), names);
    }
    /// As a screen reader presses what it reads.
    function test_buttonsArePressedByTheirAction_data() {
        return [{ tag: "icon", type: iconType }, { tag: "words", type: wordsType }, { tag: "pill", type: pillType },
                { tag: "link", type: linkType }, { tag: "option", type: optionType }];
    }
    function test_buttonsArePressedByTheirAction(row) {
        const button = createTemporaryObject(row.type, root);
        const clicked = createTemporaryObject(spyType, root, { target: button, signalName: "clicked" });
        harness.doAccessibly(button, "Press");
        compare(clicked.count, 1);
        button.enabled = false;
        harness.doAccessibly(button, "Press");
        compare(clicked.count, 1);
    }
    function test_goesBackAsItCame() {
        harness.useDemo(0);
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        const there = tabStops(Qt.Key_Tab);
        const back = tabStops(Qt.Key_Backtab);
        compare(back.length, there.length);
    }
}
