// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The settings: a search, the sections to choose from, and the one that is chosen; or what the search has left of all.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property string query: head.query
    property int current: 0

    signal closeRequested()
    signal networkRequested()

    function begin(): void {
        head.begin();
    }
    function goTo(name: string): void {
        for (let i = 0; i < sections.all.length; ++i) {
            if (sections.all[i].name === name)
                choose(i);
        }
    }
    function choose(index: int): void {
        head.clear();
        current = index;
        scroller.contentY = 0;
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Settings")

    SettingsSections {
        id: sections
    }
    SettingsHead {
        id: head

        width: parent.width
        sections: sections
        current: root.current
        onChosen: index => root.choose(index)
        onCloseRequested: root.closeRequested()
    }
    SettingsList {
        id: list

        anchors.left: parent.left
        anchors.top: scroller.top
        width: head.wide ? Theme.small * 14 : 0
        visible: head.wide
        sections: sections
        current: root.query === "" ? root.current : -1
        onChosen: index => root.choose(index)
    }
    PageScroller {
        id: scroller

        anchors.left: list.right
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.md
        anchors.bottom: parent.bottom
        contentHeight: column.height + Theme.md

        Column {
            id: column

            // The ring of what has the keyboard is not cut off at the sides.
            x: LayoutMirroring.enabled ? scroller.width - width - Theme.sm : Theme.sm
            width: scroller.width - Theme.xl
            topPadding: Theme.xs
            spacing: Theme.xl

            Repeater {
                model: sections.all.length

                SettingsPart {
                    required property int index

                    width: column.width
                    entry: sections.all[index]
                    app: root.app
                    query: root.query
                    wanted: root.query !== "" || index === root.current
                    onNetworkRequested: root.networkRequested()
                    onLeaveRequested: root.closeRequested()
                }
            }
            PlainLabel {
                width: parent.width
                visible: root.query !== "" && column.height <= height + Theme.xl
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: qsTr("No setting is about “%1”").arg(root.query)
                color: Theme.muted
                Accessible.role: Accessible.StatusBar
            }
        }
    }
}
