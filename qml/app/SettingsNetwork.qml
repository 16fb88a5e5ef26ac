// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The way to the server.
SettingsSection {
    id: root

    SettingRow {
        section: root
        title: qsTr("Connection")
        description: qsTr("What is in use at the moment, why, and a test of every step of it.")
        keywords: qsTr("network test report websocket http doctor")

        TextButton {
            outlined: true
            text: qsTr("Network and test…")
            onClicked: root.networkRequested()
        }
    }
    NetworkSettings {
        width: root.width
        visible: root.shows(qsTr("network proxy certificate websocket http password"))
        network: root.app.network
    }
}
