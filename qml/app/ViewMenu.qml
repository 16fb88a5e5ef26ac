// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How the page looks: its size and its colours; what goes out of the history and comes in; and the way to the server.
PopupMenu {
    id: root

    required property AppViewModel app
    readonly property Preferences preferences: app.preferences
    readonly property Announcer announcer: Announcer {}

    ActionItem {
        actionName: "zoom-in"
    }
    ActionItem {
        actionName: "zoom-out"
    }
    ActionItem {
        actionName: "zoom-reset"
        note: qsTr("Now %1 %").arg(Math.round(root.preferences.zoom * 100))
        enabled: root.preferences.zoom !== 1
    }
    MenuLine {}
    ActionItem {
        actionName: "colours-system"
        text: qsTr("Colours as the system")
        choice: true
        chosen: root.preferences.appearance === Preferences.System
    }
    ActionItem {
        actionName: "colours-light"
        text: qsTr("Light")
        choice: true
        chosen: root.preferences.appearance === Preferences.Light
    }
    ActionItem {
        actionName: "colours-dark"
        text: qsTr("Dark")
        choice: true
        chosen: root.preferences.appearance === Preferences.Dark
    }
    ActionItem {
        actionName: "contrast"
        text: qsTr("High contrast")
        choice: true
        chosen: Theme.highContrast
    }
    ChoiceItem {
        text: qsTr("Read answers as they come")
        note: qsTr("The screen reader is told each paragraph")
        visible: root.announcer.active
        height: visible ? implicitHeight : 0
        choice: true
        chosen: root.preferences.tellsParagraphs
        onTriggered: root.preferences.tellsParagraphs = !root.preferences.tellsParagraphs
    }
    MenuLine {}
    ActionItem {
        actionName: "export-all"
        text: qsTr("Export all…")
    }
    ActionItem {
        actionName: "import"
        text: qsTr("Import…")
    }
    MenuLine {}
    ActionItem {
        actionName: "palette"
        text: qsTr("Commands…")
    }
    ActionItem {
        actionName: "settings"
        text: qsTr("Settings…")
    }
    ActionItem {
        actionName: "network"
        text: qsTr("Network…")
    }
}
