// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Who is signed in now.
SignInPage {
    id: root

    readonly property accountFacts account: signIn.account
    readonly property bool asked: app.accounts.current.id === account.id // the limits are those of this account

    onAskedChanged: if (asked && !account.planRefused) app.status.look()

    title: qsTr("You are signed in")
    text: root.account.untilQuit ? qsTr("Until you quit: nothing of it is kept.") : ""

    Rectangle {
        width: parent.width
        height: facts.height + 2 * Theme.lg
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.edge
        border.color: Theme.border

        Column {
            id: facts

            x: Theme.lg
            y: Theme.lg
            width: parent.width - 2 * Theme.lg
            spacing: Theme.xs

            FactRow {
                width: parent.width
                name: qsTr("Account")
                value: root.account.name
            }
            FactRow {
                width: parent.width
                name: qsTr("Kind")
                value: root.account.kind
            }
            FactRow {
                width: parent.width
                visible: root.account.plan !== ""
                name: qsTr("Plan")
                value: root.account.plan
            }
            FactRow {
                width: parent.width
                visible: root.account.workspace !== ""
                name: qsTr("Workspace")
                value: root.account.workspace
            }
            FactRow {
                width: parent.width
                visible: root.asked && root.app.status.limit !== ""
                name: qsTr("Limit")
                value: root.app.status.limit
            }
        }
    }
    NoticePanel {
        width: parent.width
        visible: root.account.planRefused
        severity: Rows.Severity.Warning
        text: qsTr("Lectern may not use your plan yet, so it cannot ask anything with this account.")
        action: qsTr("Sign in once more and allow it")
        onActionRequested: root.signIn.reauthenticate(root.account.id)
    }
    NoticePanel {
        width: parent.width
        visible: root.signIn.problem !== ""
        severity: Rows.Severity.Warning
        text: root.signIn.problem
        detail: root.signIn.problemDetail
        onCopyRequested: text => root.app.copy(text)
    }
    WideButton {
        width: parent.width
        focus: true
        primary: !root.account.planRefused
        outlined: true
        text: qsTr("Start asking")
        onClicked: root.leave()
    }
}
