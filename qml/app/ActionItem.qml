// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import Lectern.Controls
import Lectern.ViewModel

/// The entry of a menu that does one of the Actions, with its shortcut.
ChoiceItem {
    id: root

    required property string action

    text: info.text
    trailing: info.keys
    enabled: info.available
    onTriggered: info.trigger()

    readonly property ActionInfo info: ActionInfo {
        action: root.action
    }
}
