// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Has the sidebar beside the page where there is room for both, else over it while it is wanted.
Item {
    id: root

    required property AppViewModel app
    readonly property bool narrow: width < Theme.sidebarRoom
    readonly property bool docked: app.hasAccount && !narrow && app.preferences.sidebarShown
    readonly property real taken: docked ? side.width : 0
    readonly property bool shown: side.visible
    readonly property bool focused: side.activeFocus
    readonly property bool covers: side.floating // the page under it is out of reach
    property bool overlaid: false

    signal newRequested()
    signal temporaryRequested()
    signal exportRequested(choice: historyChoice)
    signal searchRequested()
    /// The keyboard goes back to the page.
    signal pageWanted()

    function focusList(): void {
        side.focusList();
    }
    /// Makes it be seen, and goes to it.
    function showList(): void {
        if (shown)
            focusList();
        else
            toggle();
    }
    function rename(row: int): void {
        showList();
        side.rename(row);
    }
    function askTags(choice: historyChoice): void {
        side.askTags(choice);
    }
    function leave(): void {
        overlaid = false;
        pageWanted();
    }
    function toggle(): void {
        if (narrow)
            overlaid = !overlaid;
        else
            app.preferences.sidebarShown = !app.preferences.sidebarShown;
        if (shown)
            focusList();
        else
            pageWanted();
    }

    onNarrowChanged: overlaid = false

    Rectangle {
        anchors.fill: parent
        visible: side.floating
        color: Theme.veil

        TapHandler {
            onTapped: root.leave()
        }
    }
    Sidebar {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(Theme.px(handle.wantedWidth), parent.width - Theme.xxl)
        visible: root.docked || floating
        floating: root.narrow && root.overlaid && root.app.hasAccount
        history: root.app.history
        onNewRequested: root.newRequested()
        onTemporaryRequested: root.temporaryRequested()
        onExportRequested: choice => root.exportRequested(choice)
        onSearchRequested: root.searchRequested()
        onOpened: if (floating) root.leave()
        Keys.onEscapePressed: root.leave()
    }
    SidebarHandle {
        id: handle

        anchors.horizontalCenter: side.right
        height: parent.height
        visible: root.docked
        preferences: root.app.preferences
    }
}
