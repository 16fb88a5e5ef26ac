// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How to begin: the ways to sign in, in the middle of the window.
PageScroller {
    id: root

    required property AppViewModel app

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
            onTurned: root.settle()
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
