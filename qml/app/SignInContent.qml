// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the dialog of signing in shows, as long as it is shown.
FocusScope {
    id: root

    required property AppViewModel app
    required property bool shown

    signal leave()
    signal waysWanted()

    function begin(): void {
        flow.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: flow.height + 2 * Theme.focusWidth
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Sign in")

    PageScroller {
        id: scroller

        // The ring of what has the keyboard is not cut off, and the bar has its place at the side.
        anchors.fill: parent
        anchors.margins: -Theme.xs
        anchors.rightMargin: -Theme.lg
        contentHeight: flow.height + 2 * Theme.xs

        SignInFlow {
            id: flow

            x: LayoutMirroring.enabled ? scroller.width - width - Theme.xs : Theme.xs
            y: Theme.xs
            width: root.width
            focus: true
            app: root.app
            active: root.shown
            first: false
            onLeave: root.leave()
            onWaysWanted: root.waysWanted()
            onTurned: scroller.settle()
        }
    }
}
