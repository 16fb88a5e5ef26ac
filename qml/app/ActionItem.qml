// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import Lectern.Controls
import Lectern.ViewModel

/// The entry of a menu that does one of the Actions, with its shortcut.
ChoiceItem {
    id: root

    required property string actionName
    readonly property ActionInfo info: ActionInfo {
        action: root.actionName
    }

    text: info.text
    trailing: info.keys
    enabled: info.available
    onTriggered: info.trigger()
}
