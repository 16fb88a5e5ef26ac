// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// A test of the whole window, gone through with the keyboard; servers and store say what the test wants.
TestCase {
    id: root

    property Main window
    readonly property SignInViewModel signIn: harness.app.signIn
    readonly property string link: "https://auth.example/authorize?state=abc"
    readonly property string codePage: "https://auth.example/device"

    function find(item, matches) {
        for (let i = 0; i < item.data.length; ++i) {
            const own = item.data[i];
            const child = own instanceof OnDemand && own.item && !(own.item instanceof Item) ? own.item : own;
            if (matches(child))
                return child;
            const inner = child instanceof Item ? find(child, matches)
                                                : child.contentItem ? find(child.contentItem, matches) : null;
            if (inner)
                return inner;
        }
        return null;
    }
    function shows(text: string): bool {
        return find(window.contentItem, item => item instanceof Text && item.visible && item.text.includes(text))
            !== null;
    }
    function open(): void {
        window = createTemporaryObject(mainType, root);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.activeFocusItem !== null);
        waitForRendering(window.contentItem, 300);
    }
    /// Somebody is signed in already.
    function openSignedIn(): void {
        harness.setAccounts([{ name: "ada@example.org", plan: "plus" }, { name: "grace@example.org", plan: "pro" }]);
        harness.useAccount(0);
        open();
    }
    function press(key: int): void {
        harness.keyClick(window, key, Qt.NoModifier);
    }
    function type(text: string): void {
        for (const letter of text)
            harness.typeLetter(window, letter);
    }
    function focusName(): string {
        return window.activeFocusItem ? harness.accessibleName(window.activeFocusItem) : "";
    }
    function goTo(name: string): void {
        for (let i = 0; i < 40 && focusName() !== name; ++i)
            press(Qt.Key_Tab);
        compare(focusName(), name);
    }
    function choose(name: string): void {
        goTo(name);
        press(Qt.Key_Return);
    }
    function isInSight(item: Item): bool {
        const place = item.mapToItem(null, 0, 0);
        return place.x >= 0 && place.x + item.width <= window.width + 1
            && place.y >= 0 && place.y + item.height <= window.height + 1;
    }
    /// The stops of the Tab key, once around; each has a name and is in sight.
    function stops() {
        const names = [];
        for (let i = 0; i < 60 && !names.includes(focusName()); ++i) {
            verify(focusName() !== "", window.activeFocusItem);
            names.push(focusName());
            tryVerify(() => isInSight(window.activeFocusItem), 1000, focusName());
            press(Qt.Key_Tab);
        }
        return names;
    }

    when: windowShown

    Component {
        id: mainType

        Main {
            app: harness.app
        }
    }

    function init() {
        harness.app.preferences.zoom = 1;
        harness.setBrowser(true);
        harness.setCodexCli(false);
        harness.setAccounts([]);
        harness.useNobody();
    }
    function cleanup() {
        harness.store("");
        signIn.cancel();
        harness.app.preferences.zoom = 1;
        harness.app.preferences.windowSize = Qt.size(1100, 760);
    }
}
