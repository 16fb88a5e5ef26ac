// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// A code to be typed in a browser, which may be on another computer.
SignInPage {
    id: root

    readonly property BrowserWait browser: signIn.browser

    title: qsTr("Type this code in a browser")
    text: qsTr("Open the page below in any browser, sign in, and type the code. This page goes on by "
               + "itself.")

    SignInNote {
        width: parent.width
        text: root.browser.portNotes
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        CopyLine {
            width: parent.width
            large: true
            label: qsTr("code")
            text: root.browser.code
            onCopied: root.browser.copyCode()
        }
        CopyLine {
            width: parent.width
            label: qsTr("address")
            text: root.browser.codePage
            onCopied: root.browser.copyCodePage()
        }
        SignInNote {
            width: parent.width
            text: root.browser.codeExpires === "" ? "" : qsTr("The code ends %1.").arg(root.browser.codeExpires)
        }
    }
    NoticePanel {
        width: parent.width
        severity: Rows.Severity.Warning
        text: qsTr("Type only the code that you see here. A code that somebody sends you would let them into your "
                   + "account.")
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            focus: true
            primary: true
            text: qsTr("Open the page here")
            onClicked: root.browser.openCodePage()
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
    }
    SignInNote {
        width: parent.width
        text: qsTr("A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; "
                   + "ChatGPT's security settings have to allow it.")
    }
    SignInNote {
        width: parent.width
        text: qsTr("Your sign-in is kept in %1, never in a file. %2").arg(root.signIn.storeName)
                                                                    .arg(root.signIn.storePrompt)
    }
}
