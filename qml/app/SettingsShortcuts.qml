// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Every action with its keys, which can be others.
SettingsSection {
    id: root

    property string captured: "" // the action that gets other keys

    SettingRow {
        section: root
        title: qsTr("All shortcuts")
        description: qsTr("Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.")
        keywords: qsTr("keys keyboard reset")

        TextButton {
            outlined: true
            text: qsTr("Reset all")
            enabled: Actions.customized
            onClicked: Actions.resetAll()
        }
    }
    Repeater {
        model: Actions

        ShortcutRow {
            section: root
            capturing: root.captured === name
            onCaptureRequested: on => root.captured = on ? name : ""
        }
    }
}
