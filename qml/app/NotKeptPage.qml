// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The servers have said yes, the password store has not.
SignInPage {
    id: root

    title: qsTr("Your sign-in is not kept yet")
    text: qsTr("You are signed in. Lectern keeps that in %1 only, never in a file.")
              .arg(root.signIn.storeName)

    NoticePanel {
        width: parent.width
        severity: Rows.Severity.Warning
        text: root.signIn.problem
        detail: root.signIn.problemDetail
        onCopyRequested: text => root.app.copy(text)
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            focus: true
            primary: true
            text: qsTr("Try again")
            onClicked: root.signIn.retry()
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Keep me signed in until I quit")
            onClicked: root.signIn.keepUntilQuit()
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Cancel")
            Accessible.description: qsTr("Forgets this sign-in")
            onClicked: root.signIn.cancel()
        }
    }
}
