// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How questions are written.
SettingsSection {
    id: root

    readonly property Preferences preferences: app.preferences
    readonly property string control: Actions.shown("Ctrl+Return")

    SettingRow {
        id: send

        section: root
        title: qsTr("What sends a question")
        description: qsTr("Shift+Enter always starts a new line.")
        keywords: qsTr("send key enter return new line")
        custom: root.preferences.sendKey !== Preferences.SendKey.Enter
        onResetRequested: root.preferences.sendKey = Preferences.SendKey.Enter

        ChoiceButton {
            label: send.title
            choices: [qsTr("Enter"), root.control, qsTr("Enter; %1 with several lines").arg(root.control)]
            current: root.preferences.sendKey
            onChosen: index => root.preferences.sendKey = index
        }
    }
}
