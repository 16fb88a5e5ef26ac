// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern

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
    function test_goesBackAsItCame() {
        harness.useDemo(0);
        open();
        tryVerify(() => harness.app.models.currentName !== "");
        const there = tabStops(Qt.Key_Tab);
        const back = tabStops(Qt.Key_Backtab);
        compare(back.length, there.length);
    }
}
