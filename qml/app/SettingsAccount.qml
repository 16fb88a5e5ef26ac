// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Who is asked, and who else could be.
SettingsSection {
    id: root

    SettingRow {
        section: root
        title: root.app.demo ? qsTr("Demo") : root.app.hasAccount ? root.app.accountName : qsTr("Nobody is signed in")
        description: root.app.accounts !== null ? root.app.accounts.current.note : ""
        keywords: qsTr("sign in out account user key")

        Row {
            spacing: Theme.sm

            TextButton {
                outlined: true
                text: qsTr("Add account…")
                onClicked: root.leaveFor("add-account")
            }
            TextButton {
                outlined: true
                text: qsTr("Sign out…")
                enabled: root.app.accounts !== null && root.app.accounts.current.id !== ""
                onClicked: root.leaveFor("sign-out")
            }
        }
    }
}
