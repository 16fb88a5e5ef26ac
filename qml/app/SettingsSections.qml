// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// The sections of the settings in their order. Each is a file of its own, a SettingsSection; whoever adds one adds it here.
QtObject {
    readonly property list<SettingsEntry> all: [
        SettingsEntry {
            name: "general"
            title: qsTr("General")
            file: "SettingsGeneral.qml"
        },
        SettingsEntry {
            name: "account"
            title: qsTr("Account")
            file: "SettingsAccount.qml"
        },
        SettingsEntry {
            name: "appearance"
            title: qsTr("Appearance")
            file: "SettingsAppearance.qml"
        },
        SettingsEntry {
            name: "text"
            title: qsTr("Text and code")
            file: "SettingsText.qml"
        },
        SettingsEntry {
            name: "composer"
            title: qsTr("Writing")
            file: "SettingsComposer.qml"
        },
        SettingsEntry {
            name: "network"
            title: qsTr("Network")
            file: "SettingsNetwork.qml"
        },
        SettingsEntry {
            name: "history"
            title: qsTr("History")
            file: "SettingsHistory.qml"
        },
        SettingsEntry {
            name: "shortcuts"
            title: qsTr("Keyboard shortcuts")
            file: "SettingsShortcuts.qml"
        },
        SettingsEntry {
            name: "privacy"
            title: qsTr("Privacy")
            file: "SettingsPrivacy.qml"
        },
        SettingsEntry {
            name: "about"
            title: qsTr("About")
            file: "SettingsAbout.qml"
        }
    ]
}
