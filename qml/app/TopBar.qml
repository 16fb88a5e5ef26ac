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
    signal questionsRequested()
    signal accountRequested()
    signal signOutRequested()

    function openMenu(): void {
        (viewMenu.made() as ViewMenu).openBelow(viewButton, true);
    }

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
            hint: toggleInfo.withKeys(label)
            glyph: "sidebar"
            onClicked: root.sidebarToggled()

            ActionInfo {
                id: toggleInfo

                action: "sidebar"
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
            label: newInfo.text
            hint: newInfo.hint
            glyph: "new"
            visible: root.app.hasAccount && !root.sidebarShown
            onClicked: root.newRequested()

            ActionInfo {
                id: newInfo

                action: "new-chat"
            }
        }
        IconButton {
            label: questionsInfo.text
            hint: questionsInfo.hint
            glyph: "list"
            visible: root.app.hasAccount && !root.app.conversation.empty && root.width >= Theme.px(360) // else by its key
            onClicked: root.questionsRequested()

            ActionInfo {
                id: questionsInfo

                action: "questions"
            }
        }
        IconButton {
            id: viewButton

            label: qsTr("View")
            glyph: "menu"
            onClicked: root.openMenu()

            OnDemand {
                id: viewMenu

                onWanted: make(Qt.resolvedUrl("ViewMenu.qml"), { app: root.app })
            }
        }
    }
}
