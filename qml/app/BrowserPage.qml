// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// While the browser is awaited: the address, where the answer comes, and after a while another way. Nothing moves.
SignInPage {
    id: root

    readonly property BrowserWait browser: signIn.browser

    title: qsTr("Waiting for your browser")
    text: root.browser.linkOpened
          ? qsTr("Sign in there; this page goes on by itself.")
          : qsTr("No browser could be opened. Copy the address and open it in a browser of this computer.")

    Column {
        width: parent.width
        spacing: Theme.sm

        CopyLine {
            width: parent.width
            label: qsTr("address")
            text: root.browser.link
            onCopied: root.browser.copyLink()
        }
        SignInNote {
            width: parent.width
            text: root.browser.portNotes
        }
        SignInNote {
            width: parent.width
            text: qsTr("Waiting on port %1 of this computer.").arg(root.browser.port)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            primary: !root.browser.linkOpened
            outlined: true
            text: root.browser.linkOpened ? qsTr("Open the browser again") : qsTr("Open the browser")
            onClicked: root.browser.openLink()
        }
        WideButton {
            width: parent.width
            focus: true
            outlined: true
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
    }
    CodeOffer {
        width: parent.width
        visible: root.browser.offersCode
        onChosen: root.signIn.startWith(SignInWays.Way.DeviceCode)
    }
    SignInNote {
        width: parent.width
        text: qsTr("Your sign-in is kept in %1, never in a file. %2").arg(root.signIn.storeName)
                                                                    .arg(root.signIn.storePrompt)
    }
}
