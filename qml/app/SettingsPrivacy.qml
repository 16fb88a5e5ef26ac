// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Whom the program talks to and why, and what it keeps where.
SettingsSection {
    id: root

    PlainLabel {
        width: root.width
        visible: root.query === ""
        text: qsTr("Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.")
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
    }
    Repeater {
        model: facts.hosts

        SettingRow {
            required property factLine modelData

            section: root
            title: modelData.name
            description: modelData.value
            keywords: qsTr("host server computer telemetry")
        }
    }
    Repeater {
        model: facts.places

        SettingRow {
            id: place

            required property factLine modelData

            section: root
            title: modelData.name
            description: modelData.value
            keywords: qsTr("file folder kept stored path")

            TextButton {
                outlined: true
                visible: /[/\\]/.test(place.modelData.value)
                text: qsTr("Open the folder")
                Accessible.description: place.modelData.name
                onClicked: facts.openPlace(place.modelData.value)
            }
        }
    }

    readonly property ProgramFacts facts: ProgramFacts {
        id: facts

        app: root.app
    }
}
