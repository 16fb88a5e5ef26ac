// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// The keys for what can be done with the end of the conversation.
Item {
    id: root

    readonly property int backwards: LayoutMirroring.enabled ? 1 : -1

    signal editChosen()
    signal retryChosen()
    signal stepChosen(step: int)

    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.enabled
        onActivated: root.editChosen()
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: root.enabled
        onActivated: root.retryChosen()
    }
    Shortcut {
        sequence: "Alt+Shift+Left"
        enabled: root.enabled
        onActivated: root.stepChosen(root.backwards)
    }
    Shortcut {
        sequence: "Alt+Shift+Right"
        enabled: root.enabled
        onActivated: root.stepChosen(-root.backwards)
    }
}
