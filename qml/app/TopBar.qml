// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Above the page: who answers, a new conversation, and how the page looks.
Item {
    id: root

    required property AppViewModel app

    signal newRequested()
    signal networkRequested()
    signal accountRequested()
    signal signOutRequested()

    implicitHeight: Theme.barHeight

    Row {
        anchors.left: parent.left
        anchors.leftMargin: chip.visible ? Theme.lg : Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        Chip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            visible: root.app.demo
            text: qsTr("Demo")
        }
        AccountButton {
            readonly property real room: root.width - Theme.lg - buttons.width - Theme.sm - parent.spacing
                                         - (chip.visible ? chip.width + parent.spacing : 0)

            anchors.verticalCenter: parent.verticalCenter
            maximumWidth: Math.max(0, room)
            visible: root.app.hasAccount
            app: root.app
            onAccountRequested: root.accountRequested()
            onSignOutRequested: root.signOutRequested()
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        IconButton {
            label: qsTr("New conversation")
            hint: qsTr("New conversation (%1)").arg(newKey.nativeText)
            glyph: "new"
            visible: root.app.hasAccount
            onClicked: root.newRequested()

            Shortcut {
                id: newKey

                sequence: "Ctrl+N"
                enabled: root.app.hasAccount
                onActivated: root.newRequested()
            }
        }
        IconButton {
            id: viewButton

            label: qsTr("View")
            glyph: "menu"
            hintHidden: viewMenu.visible
            onClicked: viewMenu.open()

            ViewMenu {
                id: viewMenu

                x: viewButton.width - width
                y: viewButton.height + Theme.xs
                preferences: root.app.preferences
                onNetworkRequested: root.networkRequested()
            }
        }
    }
}
