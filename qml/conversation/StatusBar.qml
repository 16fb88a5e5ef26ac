// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Under the composer: how things stand, and whose plan pays for it. Where there is no room for both on one line they
/// have a line each.
Item {
    id: root

    required property AppViewModel app
    readonly property bool plan: app.accounts !== null && app.accounts.current.chatGptPlan
    readonly property bool stacked: plan && width < Theme.factName + link.implicitWidth

    implicitHeight: stacked ? line.height + link.height : line.height

    StatusLine {
        id: line

        anchors.left: parent.left
        width: parent.width - (root.plan && !root.stacked ? link.width : 0)
        panelRoom: root.width
        status: root.app.status
    }
    LinkButton {
        id: link

        anchors.right: parent.right
        y: root.stacked ? line.height : 0
        width: Math.min(implicitWidth, parent.width)
        rightPadding: Theme.lg
        leftPadding: Theme.lg
        visible: root.plan
        text: qsTr("Using ChatGPT plan")
        link: root.app.accounts !== null ? root.app.accounts.usageLink : ""
        onLinkChosen: link => root.app.openLink(link)
    }
}
