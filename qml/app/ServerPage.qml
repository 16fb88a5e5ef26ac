// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Where a server is typed in, tried, and taken; what is typed stays until it is accepted.
SignInPage {
    id: root

    readonly property ServerTest test: app.serverTest
    readonly property bool checking: signIn.state === SignInViewModel.State.Checking
    readonly property int carrier: webSocket.checked ? NetworkViewModel.Way.WebSocketOnly
                                   : http.checked ? NetworkViewModel.Way.HttpOnly : NetworkViewModel.Way.Automatic

    function submit(): void {
        if (!checking)
            signIn.useServer(address.text, key.text, headers.lines(), carrier);
    }
    function fillIn(url: string): void {
        address.text = url;
        address.focusField();
    }

    title: qsTr("Custom endpoint")
    text: qsTr("Any server that speaks the Responses API.")
    Component.onCompleted: fillIn(signIn.address)
    Component.onDestruction: test.clear()

    ButtonGroup {
        id: ways
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        LineField {
            id: address

            width: parent.width
            label: qsTr("Address")
            placeholder: "https://server.example/v1"
            trimmed: true
            onAccepted: root.submit()
        }
        ServerPresets {
            width: parent.width
            onChosen: url => root.fillIn(url)
        }
    }
    LineField {
        id: key

        width: parent.width
        label: qsTr("Key, if it wants one")
        secret: true
        trimmed: true
        onAccepted: root.submit()
    }
    HeaderFields {
        id: headers

        width: parent.width
    }
    Column {
        width: parent.width

        SectionTitle {
            width: parent.width
            topPadding: 0
            bottomPadding: Theme.xs
            text: qsTr("Way to this server")
        }
        RadioChoice {
            width: parent.width
            ButtonGroup.group: ways
            text: qsTr("Automatic: WebSocket, and HTTP where that does not work")
            checked: true
        }
        RadioChoice {
            id: webSocket

            width: parent.width
            ButtonGroup.group: ways
            text: qsTr("WebSocket only")
        }
        RadioChoice {
            id: http

            width: parent.width
            ButtonGroup.group: ways
            text: qsTr("HTTP only")
        }
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.signIn.problem !== "" ? root.signIn.problem : root.test.problem
        color: Theme.problem
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            primary: true
            enabled: !root.checking
            text: root.checking ? qsTr("Checking…") : qsTr("Use this server")
            onClicked: root.submit()
        }
        WideButton {
            width: parent.width
            outlined: true
            text: root.test.running ? qsTr("Stop the test") : qsTr("Test")
            Accessible.description: qsTr("Looks at every part of the way; asks no model and costs nothing")
            onClicked: root.test.running ? root.test.stop()
                                         : root.test.runTyped(address.text, key.text, headers.lines())
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Back")
            onClicked: root.signIn.cancel()
        }
    }
    ServerFindings {
        width: parent.width
        test: root.test
    }
    SignInNote {
        width: parent.width
        text: qsTr("The key and the values of headers are kept in %1, never in a file. %2")
                  .arg(root.signIn.storeName).arg(root.signIn.storePrompt)
    }
}
