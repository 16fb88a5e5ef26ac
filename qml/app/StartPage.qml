// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is seen before there is anybody to ask, and until the first sign-in has come to its end.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property SignInViewModel signIn: app.signIn
    property bool lingering: false

    PageScroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.xl

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.lg, Math.min(Math.round(root.height * 0.16), root.height - height - Theme.xl))
            width: Math.min(Theme.panelWidth, parent.width - 2 * Theme.xl)
            spacing: Theme.lg

            SignInFlow {
                width: parent.width
                focus: true
                app: root.app
                active: root.visible
                onTurned: scroller.settle()
            }
            PlainLabel {
                width: parent.width
                visible: text !== ""
                text: root.app.problem
                color: Theme.problem
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
    Connections {
        target: root.signIn

        function onChanged(): void {
            const underWay = root.signIn.state !== SignInViewModel.State.Idle;
            root.lingering = underWay && (root.lingering || !root.app.hasAccount);
        }
    }
}
