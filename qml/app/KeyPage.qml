// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Where an API key is pasted; it stays here, as it was typed, until it is accepted.
SignInPage {
    id: root

    readonly property bool checking: signIn.state === SignInViewModel.State.Checking

    function submit(): void {
        if (!checking)
            signIn.useKey(key.text);
    }

    title: qsTr("Use an API key")
    text: qsTr("Requests are charged to the key's project at OpenAI.")
    Component.onCompleted: key.focusField()

    LineField {
        id: key

        width: parent.width
        label: qsTr("API key")
        placeholder: "sk-…"
        secret: true
        trimmed: true
        problem: root.signIn.problem
        onAccepted: root.submit()
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            primary: true
            enabled: !root.checking
            text: root.checking ? qsTr("Checking…") : qsTr("Sign in")
            onClicked: root.submit()
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Back")
            onClicked: root.signIn.cancel()
        }
    }
    Column {
        width: parent.width

        SignInNote {
            width: parent.width
            text: qsTr("The key is checked with one request for the list of models, then kept in %1, never in a "
                       + "file. %2").arg(root.signIn.storeName).arg(root.signIn.storePrompt)
        }
        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Where to make a key")
            link: "https://platform.openai.com/api-keys"
            onLinkChosen: link => root.app.openLink(link)
        }
    }
}
