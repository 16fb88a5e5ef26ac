// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is kept of conversations, and how it goes out and in.
SettingsSection {
    id: root

    SettingRow {
        section: root
        title: qsTr("Export")
        description: qsTr("All conversations as Markdown, HTML, JSON or PDF.")
        keywords: qsTr("save backup copy")

        TextButton {
            outlined: true
            text: qsTr("Export all…")
            enabled: root.app.hasAccount && !root.app.exchange.running
            onClicked: root.leaveFor("export-all")
        }
    }
    SettingRow {
        section: root
        title: qsTr("Import")
        description: qsTr("Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.")
        keywords: qsTr("restore backup open")

        TextButton {
            outlined: true
            text: qsTr("Import…")
            enabled: root.app.hasAccount && !root.app.exchange.running
            onClicked: root.leaveFor("import")
        }
    }
    SettingRow {
        section: root
        title: qsTr("Trash")
        description: qsTr("What is in the trash is deleted for good after 30 days.")
        keywords: qsTr("delete erase restore")

        TextButton {
            outlined: true
            text: qsTr("Show the trash")
            enabled: root.app.hasAccount
            onClicked: root.leaveFor("show-trash")
        }
    }
    SettingRow {
        section: root
        title: qsTr("Backups")
        description: qsTr("Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.")
        keywords: qsTr("copy folder migration")

        TextButton {
            outlined: true
            text: qsTr("Open the folder")
            enabled: facts.places.length > 0
            onClicked: facts.openPlace(facts.places[0].value)
        }
    }

    readonly property ProgramFacts facts: ProgramFacts {
        id: facts

        app: root.app
    }
}
