// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What can be set about the way to the server; it applies to the next request.
Column {
    id: root

    required property NetworkViewModel network
    readonly property bool manual: manualChoice.checked

    function useProxy(): void {
        if (network.useProxy(address.text, user.text, password.text))
            password.text = "";
    }

    spacing: Theme.sm

    ButtonGroup {
        id: ways
    }
    ButtonGroup {
        id: proxies
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Way to this server")
    }
    Column {
        width: parent.width

        RadioChoice {
            width: parent.width
            ButtonGroup.group: ways
            enabled: root.network.server !== ""
            text: qsTr("Automatic: WebSocket, and HTTP where that does not work")
            checked: root.network.waySetting === NetworkViewModel.Way.Automatic
            onToggled: root.network.waySetting = NetworkViewModel.Way.Automatic
        }
        RadioChoice {
            width: parent.width
            ButtonGroup.group: ways
            enabled: root.network.server !== ""
            text: qsTr("WebSocket only")
            checked: root.network.waySetting === NetworkViewModel.Way.WebSocketOnly
            onToggled: root.network.waySetting = NetworkViewModel.Way.WebSocketOnly
        }
        RadioChoice {
            width: parent.width
            ButtonGroup.group: ways
            enabled: root.network.server !== ""
            text: qsTr("HTTP only")
            checked: root.network.waySetting === NetworkViewModel.Way.HttpOnly
            onToggled: root.network.waySetting = NetworkViewModel.Way.HttpOnly
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Proxy")
    }
    Column {
        width: parent.width

        RadioChoice {
            width: parent.width
            ButtonGroup.group: proxies
            text: qsTr("Automatic: as the environment says, else the system")
            checked: root.network.proxySetting === NetworkViewModel.Proxy.Automatic
            onToggled: root.network.proxySetting = NetworkViewModel.Proxy.Automatic
        }
        RadioChoice {
            width: parent.width
            ButtonGroup.group: proxies
            text: qsTr("None")
            checked: root.network.proxySetting === NetworkViewModel.Proxy.Direct
            onToggled: root.network.proxySetting = NetworkViewModel.Proxy.Direct
        }
        RadioChoice {
            id: manualChoice

            width: parent.width
            ButtonGroup.group: proxies
            text: qsTr("This one:")
            checked: root.network.proxySetting === NetworkViewModel.Proxy.Manual
            onToggled: root.network.proxySetting = NetworkViewModel.Proxy.Manual
        }
    }
    Column {
        width: parent.width
        leftPadding: Theme.xl
        spacing: Theme.sm
        visible: root.manual

        LineField {
            id: address

            width: parent.width - parent.leftPadding
            label: qsTr("Address")
            placeholder: "http://proxy.example:3128"
            text: root.network.proxyAddress
            onAccepted: root.useProxy()
        }
        LineField {
            id: user

            width: address.width
            label: qsTr("User, if it wants one")
            text: root.network.proxyUser
            onAccepted: root.useProxy()
        }
        LineField {
            id: password

            width: address.width
            label: qsTr("Password; kept only until Lectern quits")
            placeholder: root.network.proxyPasswordKept ? qsTr("kept") : ""
            secret: true
            onAccepted: root.useProxy()
        }
        PlainLabel {
            width: address.width
            text: qsTr("At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        TextButton {
            outlined: true
            text: qsTr("Use this proxy")
            onClicked: root.useProxy()
        }
    }
    SectionTitle {
        width: parent.width
        text: qsTr("Extra certificates")
    }
    LineField {
        id: caFile

        width: parent.width
        label: qsTr("A file in PEM form, trusted besides the system's certificates")
        text: root.network.caFile
        onAccepted: root.network.useCaFile(text)
    }
    TextButton {
        outlined: true
        visible: caFile.text !== "" || root.network.caFile !== ""
        text: caFile.text === "" ? qsTr("Use none") : qsTr("Use this file")
        onClicked: root.network.useCaFile(caFile.text)
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.network.problem
        color: Theme.problem
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
