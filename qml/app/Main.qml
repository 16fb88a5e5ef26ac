// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The main window.
ApplicationWindow {
    id: root

    required property AppViewModel app

    function startNew(): void {
        app.conversation.startNew();
        page.focusComposer();
    }

    function focusPage(): void {
        if (start.visible)
            start.forceActiveFocus();
        else
            page.focusComposer();
    }

    width: app.preferences.windowSize.width
    height: app.preferences.windowSize.height
    minimumWidth: 400
    minimumHeight: 360
    visible: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    title: app.demo ? qsTr("Lectern – Demo") : qsTr("Lectern")
    color: Theme.page
    font.pixelSize: Theme.small
    onClosing: app.preferences.windowSize = Qt.size(width, height)

    Binding {
        target: Theme
        property: "zoom"
        value: root.app.preferences.zoom
    }
    Binding {
        target: Theme
        property: "appearance"
        value: root.app.preferences.appearance
    }
    TopBar {
        id: bar

        width: parent.width
        app: root.app
        onNewRequested: root.startNew()
        onNetworkRequested: network.open()
        onAccountRequested: signIn.choose()
        onSignOutRequested: signOut.ask()
    }
    ConversationPage {
        id: page

        anchors.fill: parent
        anchors.topMargin: bar.height
        focus: !start.visible
        visible: !start.visible
        app: root.app
    }
    StartPage {
        id: start

        anchors.fill: parent
        anchors.topMargin: bar.height
        focus: visible
        visible: !root.app.hasAccount || lingering
        app: root.app
    }

    NetworkPage {
        id: network

        network: root.app.network
        onCopyRequested: text => root.app.copy(text)
        onClosed: root.focusPage()
    }
    SignInDialog {
        id: signIn

        app: root.app
        allowed: !start.visible
        onClosed: root.focusPage()
    }
    SignOutDialog {
        id: signOut

        accounts: root.app.accounts
        onClosed: root.focusPage()
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.app.conversation.running
        onActivated: root.app.conversation.stop()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.app.preferences.zoomBy(1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.app.preferences.zoomBy(-1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.app.preferences.zoom = 1
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: page.focusComposer()
    }
    Shortcut {
        sequence: "F6"
        onActivated: page.focusNextPane()
    }
    Shortcut {
        sequence: "Ctrl+End"
        onActivated: page.goToEnd()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.close()
    }
}
