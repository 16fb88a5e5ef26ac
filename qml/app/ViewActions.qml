// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// How large everything is, and in which colours.
Item {
    id: root

    required property Preferences preferences
    required property CodeDesk code

    /// Only what differs from the system's wish is kept.
    function turnContrast(): void {
        preferences.contrast = Theme.highContrast === Theme.systemIsStark
                ? (Theme.highContrast ? Preferences.Usual : Preferences.High) : Preferences.AsSystem;
    }

    ActionHandler {
        action: "zoom-in"
        onTriggered: root.preferences.zoomBy(1)
    }
    ActionHandler {
        action: "zoom-out"
        onTriggered: root.preferences.zoomBy(-1)
    }
    ActionHandler {
        action: "zoom-reset"
        onTriggered: root.preferences.zoom = 1
    }
    ActionHandler {
        action: "colours-system"
        onTriggered: root.preferences.appearance = Preferences.System
    }
    ActionHandler {
        action: "colours-light"
        onTriggered: root.preferences.appearance = Preferences.Light
    }
    ActionHandler {
        action: "colours-dark"
        onTriggered: root.preferences.appearance = Preferences.Dark
    }
    ActionHandler {
        action: "contrast"
        onTriggered: root.turnContrast()
    }
    ActionHandler {
        action: "line-numbers"
        onTriggered: root.code.numbered = !root.code.numbered
    }
}
