// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The question of the SignOutDialog, and what came of the answer.
FocusScope {
    id: root

    required property AccountsViewModel accounts
    required property string accountId
    required property string name
    readonly property bool busy: accounts !== null && accounts.signingOut
    readonly property string problem: accounts !== null ? accounts.problem : ""

    signal leave()

    function begin(): void {
        agree.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.height
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Sign out")

    PageScroller {
        id: scroller

        // The ring of what has the keyboard is not cut off, and the bar has its place at the side.
        anchors.fill: parent
        anchors.margins: -Theme.xs
        anchors.rightMargin: -Theme.lg
        contentHeight: column.height + 2 * Theme.xs

        Column {
            id: column

            x: LayoutMirroring.enabled ? scroller.width - width - Theme.xs : Theme.xs
            y: Theme.xs
            width: root.width
            spacing: Theme.lg

            SignInHead {
                width: parent.width
                title: root.problem !== "" ? qsTr("Signed out here") : qsTr("Sign out?")
                text: root.name
            }
            Column {
                width: parent.width
                spacing: Theme.sm
                visible: root.problem === ""

                FactRow {
                    width: parent.width
                    name: qsTr("What goes")
                    value: root.accounts !== null ? root.accounts.loss(root.accountId) : ""
                }
                FactRow {
                    width: parent.width
                    name: qsTr("What stays")
                    value: root.accounts !== null ? root.accounts.rest(root.accountId) : ""
                }
            }
            NoticePanel {
                width: parent.width
                visible: root.problem !== ""
                severity: Rows.Severity.Warning
                text: root.problem
            }
            Column {
                width: parent.width
                spacing: Theme.sm

                WideButton {
                    id: agree

                    width: parent.width
                    visible: root.problem === ""
                    primary: true
                    enabled: !root.busy
                    text: root.busy ? qsTr("Signing out…") : qsTr("Sign out")
                    onClicked: root.accounts.signOut(root.accountId)
                }
                WideButton {
                    width: parent.width
                    enabled: !root.busy
                    outlined: true
                    text: root.problem !== "" ? qsTr("Close") : qsTr("Cancel")
                    onClicked: root.leave()
                }
            }
        }
    }

    Connections {
        target: root.accounts

        function onSignedOut(): void {
            if (root.problem === "")
                root.leave();
        }
    }
}
