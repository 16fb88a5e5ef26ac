// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One page of signing in; what is in it stands in one column.
FocusScope {
    required property AppViewModel app
    readonly property SignInViewModel signIn: app.signIn
    property bool first: true
    default property alias rows: column.data

    signal leave()

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.lg
    }
}
