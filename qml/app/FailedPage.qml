// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Why a sign-in did not come to its end, and what helps.
SignInPage {
    id: root

    readonly property bool wantsBrowser: signIn.remedy === SignInViewModel.Remedy.Browser
    readonly property bool wantsCode: signIn.remedy === SignInViewModel.Remedy.Code
    readonly property bool fromBrowser: signIn.way === SignInWays.Way.ChatGpt || signIn.way === SignInWays.Way.Codex

    /// What would help most.
    function help(): void {
        if (wantsCode)
            signIn.startWith(SignInWays.Way.DeviceCode);
        else if (wantsBrowser)
            signIn.startWith(SignInWays.Way.Codex);
        else
            signIn.retry();
    }

    title: qsTr("You are not signed in yet")

    NoticePanel {
        width: parent.width
        severity: Rows.Severity.Problem
        text: root.signIn.problem
        detail: root.signIn.problemDetail
        onCopyRequested: text => root.app.copy(text)
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            focus: true
            primary: true
            text: root.wantsBrowser ? qsTr("Use the browser instead")
                  : root.wantsCode ? qsTr("Use a code instead") : qsTr("Try again")
            onClicked: root.help()
        }
        WideButton {
            width: parent.width
            visible: root.fromBrowser && !root.wantsCode
            outlined: true
            text: qsTr("Use a code instead")
            onClicked: root.signIn.startWith(SignInWays.Way.DeviceCode)
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Choose another way")
            onClicked: root.waysWanted()
        }
    }
}
