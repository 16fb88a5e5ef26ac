// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What is seen before there is anybody to ask.
FocusScope {
    id: root

    required property AppViewModel app

    Flickable {
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: PageScrollBar {}

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.lg, Math.min(Math.round(root.height * 0.3), root.height - height - Theme.xl))
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
}
