// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Above the page: who answers, a new conversation, and how the page looks.
Item {
    id: root

    required property AppViewModel app

    property bool sidebarShown: false

    signal sidebarToggled()
    signal newRequested()
    signal exportRequested()
    signal importRequested()
    signal questionsRequested()
    signal networkRequested()
    signal accountRequested()
    signal signOutRequested()

    implicitHeight: Theme.barHeight

    Row {
        anchors.left: parent.left
        anchors.leftMargin: chip.visible && !toggle.visible ? Theme.lg : Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        IconButton {
            id: toggle

            anchors.verticalCenter: parent.verticalCenter
            visible: root.app.hasAccount
            label: root.sidebarShown ? qsTr("Hide the sidebar") : qsTr("Show the sidebar")
            hint: qsTr("%1 (%2)").arg(label).arg(toggleKey.nativeText)
            glyph: "sidebar"
            onClicked: root.sidebarToggled()

            Shortcut {
                id: toggleKey

                sequence: "Ctrl+B"
                enabled: false // the window has it
            }
        }
        Chip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            visible: root.app.demo && root.width >= Theme.px(240) // the title of the window says it, too
            text: qsTr("Demo")
        }
        Chip {
            id: temporary

            anchors.verticalCenter: parent.verticalCenter
            visible: root.app.hasAccount && root.app.conversation.temporary
            text: qsTr("Temporary")
        }
        AccountButton {
            readonly property real room: root.width - Theme.lg - buttons.width - Theme.sm - parent.spacing
                                         - (chip.visible ? chip.width + parent.spacing : 0)
                                         - (temporary.visible ? temporary.width + parent.spacing : 0)
                                         - (toggle.visible ? toggle.width + parent.spacing : 0)

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
            visible: root.app.hasAccount && !root.sidebarShown
            onClicked: root.newRequested()

            Shortcut {
                id: newKey

                sequence: "Ctrl+N"
                enabled: false // the window has it
            }
        }
        IconButton {
            label: qsTr("My questions")
            hint: qsTr("My questions (%1)").arg(questionsKey.nativeText)
            glyph: "list"
            visible: root.app.hasAccount && !root.app.conversation.empty && root.width >= Theme.px(360) // else by its key
            onClicked: root.questionsRequested()

            Shortcut {
                id: questionsKey

                sequence: "Ctrl+Shift+O"
                enabled: false // the page has it
            }
        }
        IconButton {
            id: viewButton

            label: qsTr("View")
            glyph: "menu"
            onClicked: (viewMenu.made() as ViewMenu).openBelow(viewButton, true)

            OnDemand {
                id: viewMenu

                onWanted: make(Qt.resolvedUrl("ViewMenu.qml"), { app: root.app })
                onLoaded: {
                    const made = item as ViewMenu;
                    made.exportRequested.connect(root.exportRequested);
                    made.importRequested.connect(root.importRequested);
                    made.networkRequested.connect(root.networkRequested);
                }
            }
        }
    }
}
