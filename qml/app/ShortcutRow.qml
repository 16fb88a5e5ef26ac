// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One action and its keys; a click on these has others pressed for it.
SettingRow {
    id: root

    required property string name
    required property string text
    required property string group
    required property string keys
    required property string conflict
    required property bool own // they are not the standard ones
    property bool capturing: false
    property string wanted: "" // pressed, but another action has it
    readonly property string owner: wanted !== "" ? Actions.ownerText(wanted, name) : ""

    signal captureRequested(on: bool)

    function take(event: KeyEvent): void {
        event.accepted = true;
        const bare = event.modifiers === Qt.NoModifier;
        if (bare && event.key === Qt.Key_Escape)
            captureRequested(false);
        else if (bare && event.key === Qt.Key_Backspace)
            finish("");
        else
            press(Actions.shortcutOf(event.key, event.modifiers));
    }
    function press(shortcut: string): void {
        if (shortcut === "")
            return;
        if (Actions.ownerText(shortcut, name) === "")
            finish(shortcut);
        else
            wanted = shortcut;
    }
    function finish(shortcut: string): void {
        Actions.bind(name, shortcut);
        captureRequested(false);
    }

    title: text
    description: owner === "" ? conflict
                              : qsTr("%1 belongs to “%2”. Enter takes it from there, Esc leaves it.")
                                .arg(Actions.shown(wanted)).arg(owner)
    keywords: group + " " + keys
    custom: own
    onCapturingChanged: wanted = ""
    onResetRequested: Actions.reset(name)

    TextButton {
        outlined: true
        text: root.owner !== "" ? Actions.shown(root.wanted) : root.capturing ? qsTr("Press the keys…")
              : root.keys !== "" ? root.keys : qsTr("None")
        Accessible.name: qsTr("%1: %2", "a setting and its value").arg(root.text).arg(text)
        onClicked: root.owner !== "" ? root.finish(root.wanted) : root.captureRequested(!root.capturing)
        onActiveFocusChanged: if (!activeFocus && root.capturing) root.captureRequested(false)
        Keys.onShortcutOverride: event => event.accepted = root.capturing
        Keys.onPressed: event => {
            if (root.capturing)
                root.take(event);
        }
    }
}
