// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// All conversations beside the one that is read.
FocusScope {
    id: root

    required property HistoryViewModel history
    property bool floating: false

    signal newRequested()
    signal temporaryRequested()
    signal searchRequested()
    signal opened()
    signal exportRequested(choice: historyChoice)

    function focusList(): void {
        if (list.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            head.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }
    function rename(row: int): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
        list.beginRename(row);
    }
    function askTags(choice: historyChoice): void {
        (tags.made() as TagDialog).ask(choice);
    }
    function askErase(choice: historyChoice): void {
        (eraser.made() as EraseDialog).ask(choice);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sidebar")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken

        Rectangle {
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.border
        }
    }
    // What lies under it when it floats gets no clicks.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        enabled: root.floating
        hoverEnabled: enabled
        onWheel: wheel => wheel.accepted = true
        Accessible.ignored: true
    }
    SidebarHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.sm
        history: root.history
        onNewRequested: root.newRequested()
        onTemporaryRequested: root.temporaryRequested()
        onSearchRequested: root.searchRequested()
    }
    HistoryList {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: notice.visible ? notice.top : foot.top
        anchors.margins: Theme.xs
        focus: true
        history: root.history
        onMenuRequested: (row, place) => {
            (menu.made() as HistoryMenu).openAt(list, place, root.history.choice(row));
        }
        onEraseRequested: row => root.askErase(root.history.choice(row))
        onOpened: root.opened()
    }
    HistoryEmpty {
        anchors.left: list.left
        anchors.right: list.right
        anchors.margins: Theme.lg
        y: list.y + Math.max(Theme.lg, Math.round(list.height * 0.25))
        visible: root.history.list.loaded && list.count === 0
        history: root.history
    }
    HistoryNotice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        anchors.margins: Theme.sm
        height: implicitHeight
        history: root.history
    }
    SidebarFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.sm
        history: root.history
        onRestoreRequested: root.history.restore(root.history.marks())
        onEraseRequested: root.askErase(root.history.marks())
    }
    OnDemand {
        id: menu

        onWanted: make(Qt.resolvedUrl("HistoryMenu.qml"), { history: root.history })
        onLoaded: {
            const made = item as HistoryMenu;
            made.renameRequested.connect(() => list.beginRename(root.history.rowOf(made.choice)));
            made.tagRequested.connect(() => root.askTags(made.choice));
            made.exportRequested.connect(() => root.exportRequested(made.choice));
            made.eraseRequested.connect(() => root.askErase(made.choice));
        }
    }
    OnDemand {
        id: eraser

        onWanted: make(Qt.resolvedUrl("EraseDialog.qml"), { history: root.history })
        onLoaded: (item as EraseDialog).closed.connect(() => list.forceActiveFocus())
    }
    OnDemand {
        id: tags

        onWanted: make(Qt.resolvedUrl("TagDialog.qml"), { history: root.history })
        onLoaded: (item as TagDialog).closed.connect(() => list.forceActiveFocus())
    }
    Binding {
        target: root.history.list
        property: "watched"
        value: root.visible && root.Window.visibility !== Window.Minimized
    }
}
