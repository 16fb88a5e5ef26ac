// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One page of signing in; what is in it stands in one column.
FocusScope {
    id: root

    required property AppViewModel app
    required property string title
    property string text: "" // under it
    readonly property SignInViewModel signIn: app.signIn
    property bool first: true
    default property alias rows: column.data

    signal leave()
    signal waysWanted()

    implicitHeight: column.height
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Column {
        id: column

        width: parent.width
        spacing: Theme.lg

        SignInHead {
            width: parent.width
            title: root.title
            text: root.text
        }
    }
}
