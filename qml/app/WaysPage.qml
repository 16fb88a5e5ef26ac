// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The ways to sign in.
SignInPage {
    id: root

    property bool more: false

    title: root.first ? qsTr("Welcome to Lectern") : qsTr("Add an account")
    text: root.first ? qsTr("Sign in, ask, and read the answer while it is written.")
                     : qsTr("The accounts that are there stay signed in.")

    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            focus: true
            primary: true
            textSize: Theme.body
            text: qsTr("Continue with ChatGPT")
            onClicked: root.signIn.startWith(SignInWays.Way.ChatGpt)
        }
        SignInNote {
            width: parent.width
            bottomPadding: Theme.xs
            text: qsTr("Opens your browser. Requests use your ChatGPT plan and leave from this computer only; "
                       + "what lets you in stays here.")
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Use an API key")
            onClicked: root.signIn.startWith(SignInWays.Way.ApiKey)
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Use a code instead")
            Accessible.description: qsTr("For a browser on another computer")
            onClicked: root.signIn.startWith(SignInWays.Way.DeviceCode)
        }
        WideButton {
            width: parent.width
            visible: !root.app.demo
            outlined: true
            text: qsTr("Try the demo")
            Accessible.description: qsTr("Canned answers, without account and network")
            onClicked: {
                const app = root.app;
                root.leave(); // this page may go with it
                app.demoRequested();
            }
        }
        TextButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("More ways")
            glyphAfter: root.more ? "chevron-down" : "chevron-right"
            Accessible.description: root.more ? qsTr("Unfolded") : qsTr("Folded")
            onClicked: root.more = !root.more
        }
        OptionButton {
            width: parent.width
            visible: root.more
            text: qsTr("Codex account")
            note: qsTr("Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may "
                       + "stop working at any time.")
            onClicked: root.signIn.startWith(SignInWays.Way.Codex)
        }
        OptionButton {
            width: parent.width
            visible: root.more && root.app.accounts.codexCliFound
            text: qsTr("From the Codex CLI on this computer")
            note: qsTr("Reads its sign-in and changes nothing: it is used until it expires, then read anew.")
            onClicked: root.signIn.startWith(SignInWays.Way.CodexCli)
        }
        OptionButton {
            width: parent.width
            visible: root.more
            text: qsTr("Custom endpoint")
            note: qsTr("Any server that speaks the Responses API, in the cloud or on this computer.")
            onClicked: root.signIn.startWith(SignInWays.Way.Server)
        }
    }
    Column {
        width: parent.width

        SignInNote {
            width: parent.width
            text: qsTr("Secrets stay in %1, never in a file.").arg(root.signIn.storeName)
        }
        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("What your ChatGPT plan has left")
            link: root.app.accounts.usageLink
            onLinkChosen: link => root.app.openLink(link)
        }
    }
    TextButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.first
        outlined: true
        text: qsTr("Close")
        onClicked: root.leave()
    }
}
