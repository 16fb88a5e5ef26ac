// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How the window stands, and what a screen reader is told.
SettingsSection {
    id: root

    readonly property Preferences preferences: app.preferences

    SettingRow {
        id: sidebar

        section: root
        title: qsTr("Show the sidebar")
        description: qsTr("The conversations stand beside the page where there is room for both.")
        keywords: qsTr("start list conversations window")
        custom: !root.preferences.sidebarShown
        onResetRequested: root.preferences.sidebarShown = true

        FlagSwitch {
            label: sidebar.title
            checked: root.preferences.sidebarShown
            onToggled: root.preferences.sidebarShown = checked
        }
    }
    SettingRow {
        id: aloud

        section: root
        title: qsTr("Read answers aloud as they come")
        description: qsTr("A screen reader is told each paragraph, else only the end of an answer.")
        keywords: qsTr("accessibility speech voice")
        custom: !root.preferences.tellsParagraphs
        onResetRequested: root.preferences.tellsParagraphs = true

        FlagSwitch {
            label: aloud.title
            checked: root.preferences.tellsParagraphs
            onToggled: root.preferences.tellsParagraphs = checked
        }
    }
}
