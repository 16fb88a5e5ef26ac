// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// The Network page, gone through with the keyboard.
TestCase {
    id: root

    property Main window
    readonly property NetworkViewModel network: harness.app.network

    function find(item, matches) {
        for (let i = 0; i < item.data.length; ++i) {
            const own = item.data[i];
            const child = own instanceof OnDemand && own.item ? own.item : own;
            if (matches(child))
                return child;
            const inner = child instanceof Item ? find(child, matches) : null;
            if (inner)
                return inner;
        }
        return null;
    }
    function page(): NetworkPage {
        return find(window.contentItem, child => child instanceof NetworkPage);
    }
    /// Opens the page as a person without a mouse does.
    function open(): void {
        harness.useDemo(0);
        tryVerify(() => harness.app.models.currentName !== "");
        window = createTemporaryObject(mainType, root);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.activeFocusItem !== null);
        waitForRendering(window.contentItem, 300);
        goTo("View");
        press(Qt.Key_Return);
        waitForRendering(window.contentItem, 300);
        for (let i = 0; i < 20; ++i) // as far down as it goes
            press(Qt.Key_Down);
        press(Qt.Key_Return);
        tryVerify(() => page().opened);
        tryVerify(() => focusName() === "Close");
    }
    function press(key: int): void {
        harness.keyClick(window, key, Qt.NoModifier);
    }
    function focusName(): string {
        return window.activeFocusItem ? harness.accessibleName(window.activeFocusItem) : "";
    }
    function goTo(name: string): void {
        for (let i = 0; i < 40 && focusName() !== name; ++i)
            press(Qt.Key_Tab);
        compare(focusName(), name);
    }

    name: "Network"
    when: windowShown

    Component {
        id: mainType

        Main {
            app: harness.app
        }
    }

    function cleanup() {
        network.waySetting = NetworkViewModel.Way.Automatic;
        network.proxySetting = NetworkViewModel.Proxy.Automatic;
    }

    function test_opensAndCloses() {
        open();
        press(Qt.Key_Escape);
        tryVerify(() => !page().visible);
        tryVerify(() => focusName() === "Question");
    }
    function test_everyStopHasANameAndIsInSight() {
        open();
        const names = [];
        for (let i = 0; i < 40 && !names.includes(focusName()); ++i) {
            verify(focusName() !== "", window.activeFocusItem);
            names.push(focusName());
            const item = window.activeFocusItem;
            const place = item.mapToItem(null, 0, 0);
            verify(place.y >= 0 && place.y + item.height <= window.height, focusName() + " at " + place.y);
            press(Qt.Key_Tab);
        }
        for (const name of ["Close", "WebSocket only", "HTTP only", "None", "Test", "Copy report"])
            verify(names.includes(name), name + " in " + names);
        verify(!names.includes("Question"), "the page behind is out of reach");
    }
    function test_choosesTheWay() {
        open();
        goTo("HTTP only");
        press(Qt.Key_Space);
        compare(network.waySetting, NetworkViewModel.Way.HttpOnly);
        compare(network.way, "HTTP");
    }
    function test_setsAProxy() {
        open();
        goTo("This one:");
        press(Qt.Key_Space);
        goTo("Address");
        for (const letter of "proxy.example:3128")
            harness.typeLetter(window, letter);
        press(Qt.Key_Return);
        compare(network.problem, "");
        compare(network.proxySetting, NetworkViewModel.Proxy.Manual);
        compare(network.proxyAddress, "http://proxy.example:3128");
    }
    function test_testsTheWay() {
        open();
        goTo("Test");
        press(Qt.Key_Return);
        tryVerify(() => network.verdict !== "", 10000);
        compare(network.verdict, "Everything works.");
        goTo("Copy report");
        press(Qt.Key_Return);
        verify(harness.clipboardText().includes("WebSocket: fine"), harness.clipboardText());
    }
}
