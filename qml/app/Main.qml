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
    property bool startsHidden: false

    function startNew(): void {
        app.desk.openNew();
        side.leave();
    }
    function startTemporary(): void {
        app.desk.openTemporary();
        side.leave();
    }
    /// Composer, page, list, and round again.
    function goToPane(backwards: bool): void {
        if (!page.visible || side.covers)
            return;
        const here = side.focused ? 2 : page.reading ? 1 : 0;
        let next = here;
        do
            next = (next + (backwards ? 2 : 1)) % 3;
        while ((next === 1 && page.empty) || (next === 2 && !side.shown));
        if (next === 2)
            side.focusList();
        else if (next === 1)
            page.focusText();
        else
            page.focusComposer();
    }
    function focusPage(): void {
        if (start.visible)
            start.forceActiveFocus();
        else
            page.focusComposer();
    }

    minimumWidth: 400
    minimumHeight: 360
    visible: !startsHidden
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    title: app.demo ? qsTr("Demo – Lectern") : qsTr("Lectern")
    color: Theme.page
    font.family: Theme.family
    font.pixelSize: Theme.small
    onClosing: {
        app.desk.drafts.save();
        keeper.save();
    }

    WindowKeeper {
        id: keeper

        window: root
        hidden: root.startsHidden
        preferences: root.app.preferences
    }

    ThemeKeeper {
        preferences: root.app.preferences
    }
    Binding {
        target: Actions
        property: "preferences"
        value: root.app.preferences
    }
    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: side.taken
        anchors.right: parent.right
        enabled: !side.covers
        app: root.app
        sidebarShown: side.shown
        onSidebarToggled: side.toggle()
        onNewRequested: root.startNew()
        onQuestionsRequested: page.showQuestions()
        onAccountRequested: popups.chooseAccount()
        onSignOutRequested: popups.askSignOut()
    }
    ExchangeBar {
        id: exchangeBar

        anchors.left: bar.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        exchange: root.app.exchange
        onAgainRequested: popups.dialogs().exportAgain()
        onLeave: root.focusPage()
    }
    ConversationPage {
        id: page

        anchors.left: bar.left
        anchors.right: parent.right
        anchors.top: exchangeBar.bottom
        anchors.bottom: parent.bottom
        focus: !start.visible
        visible: !start.visible
        enabled: !side.covers
        app: root.app
    }
    StartPage {
        id: start

        anchors.fill: parent
        anchors.topMargin: bar.height + exchangeBar.height
        focus: visible
        visible: !root.app.hasAccount || lingering
        app: root.app
    }
    SidebarHost {
        id: side

        anchors.fill: parent
        app: root.app
        onNewRequested: root.startNew()
        onTemporaryRequested: root.startTemporary()
        onExportRequested: choice => popups.dialogs().exportChosen(choice)
        onSearchRequested: popups.openSearch()
        onPageWanted: root.focusPage()
    }

    CodeSaver {
        id: codeSaver

        anchors.left: page.left
        anchors.right: page.right
        anchors.top: page.top
        anchors.margins: Theme.lg
        desk: root.app.code
    }
    ClosingQuestion {
        desktop: root.app.desktop
        onAnswered: root.close()
    }
    WindowPopups {
        id: popups

        anchors.fill: parent
        app: root.app
        welcoming: start.visible
        onChosen: side.leave()
        onClosed: root.focusPage()
    }

    WindowActions {
        app: root.app
        side: side
        page: page
        popups: popups
        onNewRequested: root.startNew()
        onTemporaryRequested: root.startTemporary()
        onPaneRequested: backwards => root.goToPane(backwards)
        onMenuRequested: bar.openMenu()
        onCloseRequested: root.close()
    }
}
