// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// While servers or the password store are at work. Nothing moves.
SignInPage {
    id: root

    readonly property bool keeping: signIn.state === SignInViewModel.State.Keeping
    readonly property bool starting: signIn.state === SignInViewModel.State.Starting

    title: root.keeping ? qsTr("Keeping your sign-in") : root.starting ? qsTr("One moment")
                                                                       : qsTr("Checking your sign-in")
    text: root.keeping ? qsTr("It goes into %1, never into a file. %2").arg(root.signIn.storeName)
                                                                      .arg(root.signIn.storePrompt)
          : root.starting ? qsTr("The sign-in server is asked how to go on.")
          : root.signIn.way === SignInWays.Way.CodexCli ? qsTr("The sign-in of the Codex CLI is read.")
          : qsTr("You are done in the browser; the rest is between the servers and this computer. It is then "
                 + "kept in %1. %2").arg(root.signIn.storeName).arg(root.signIn.storePrompt)

    WideButton {
        width: parent.width
        focus: true
        visible: !root.keeping
        outlined: true
        text: qsTr("Cancel")
        onClicked: root.signIn.cancel()
    }
}
