// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is seen before there is anybody to ask.
FocusScope {
    id: root

    required property AppViewModel app

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * 0.3)
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.xl)
        spacing: Theme.lg

        PlainLabel {
            width: parent.width
            text: qsTr("Welcome to Lectern")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            width: parent.width
            text: qsTr("The demo shows what an answer looks like. It needs no account and no network: "
                       + "its answers are canned and come from this program itself.")
            color: Theme.muted
            font.pixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        TextButton {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: Theme.controlLarge
            focus: true
            primary: true
            textSize: Theme.body
            text: qsTr("Try the demo")
            onClicked: root.app.demoRequested()
        }
        PlainLabel {
            width: parent.width
            text: qsTr("To ask a Responses server of your own, start Lectern with --endpoint and its address, "
                       + "and put its key into LECTERN_API_KEY.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        PlainLabel {
            width: parent.width
            visible: root.app.problem !== ""
            text: root.app.problem
            color: Theme.problem
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
