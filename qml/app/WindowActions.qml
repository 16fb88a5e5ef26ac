// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Conversation
import Lectern.ViewModel

/// What can be done wherever one is in the window.
Item {
    id: root

    required property AppViewModel app
    required property SidebarHost side
    required property ConversationPage page
    required property WindowPopups popups
    readonly property bool exchangeable: app.hasAccount && !app.exchange.running

    signal newRequested()
    signal temporaryRequested()
    signal paneRequested(backwards: bool)
    signal menuRequested()
    signal closeRequested()

    ActionHandler {
        action: "stop"
        enabled: root.app.conversation.running && !root.side.focused
        onTriggered: root.app.conversation.stop()
    }
    ActionHandler {
        action: "composer"
        onTriggered: root.side.covers ? root.side.leave() : root.page.focusComposer()
    }
    ActionHandler {
        action: "page-end"
        onTriggered: root.page.goToEnd()
    }
    ActionHandler {
        action: "sidebar"
        enabled: root.app.hasAccount
        onTriggered: root.side.toggle()
    }
    ActionHandler {
        action: "pane-next"
        onTriggered: root.paneRequested(false)
    }
    ActionHandler {
        action: "pane-previous"
        onTriggered: root.paneRequested(true)
    }
    ActionHandler {
        action: "menu"
        onTriggered: root.menuRequested()
    }
    ActionHandler {
        action: "palette"
        onTriggered: root.popups.openPalette()
    }
    ActionHandler {
        action: "settings"
        onTriggered: root.popups.openSettings("")
    }
    ActionHandler {
        action: "shortcuts"
        onTriggered: root.popups.openSettings("shortcuts")
    }
    ActionHandler {
        action: "network"
        onTriggered: root.popups.openNetwork()
    }
    ActionHandler {
        action: "export-all"
        enabled: root.exchangeable
        onTriggered: root.popups.dialogs().exportAll()
    }
    ActionHandler {
        action: "import"
        enabled: root.exchangeable
        onTriggered: root.popups.dialogs().importFiles()
    }
    ActionHandler {
        action: "add-account"
        enabled: root.app.hasAccount
        onTriggered: root.popups.chooseAccount()
    }
    ActionHandler {
        action: "sign-out"
        enabled: root.app.accounts !== null && root.app.accounts.current.id !== ""
        onTriggered: root.popups.askSignOut()
    }
    ActionHandler {
        action: "close-window"
        onTriggered: root.closeRequested()
    }
    ActionHandler {
        action: "quit"
        context: Qt.ApplicationShortcut
        onTriggered: Qt.quit()
    }
    ViewActions {
        preferences: root.app.preferences
        code: root.app.code
    }
    ConversationActions {
        enabled: root.app.hasAccount
        app: root.app
        reading: root.page.reading
        onNewRequested: root.newRequested()
        onTemporaryRequested: root.temporaryRequested()
        onSearchRequested: root.popups.openSearch()
        onListRequested: root.side.showList()
        onRenameRequested: row => root.side.rename(row)
        onTagsRequested: choice => root.side.askTags(choice)
        onExportRequested: choice => root.popups.dialogs().exportChosen(choice)
    }
}
