// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Who is asked; a click shows the others.
TextButton {
    id: root

    required property AppViewModel app

    readonly property string note: app.accounts !== null ? app.accounts.current.note : ""

    signal accountRequested()
    signal signOutRequested()

    text: app.demo ? qsTr("canned answers, no account") : app.accountName
    glyphAfter: "chevron-down"
    Accessible.name: qsTr("Account: %1").arg(text)
    Accessible.description: note
    onClicked: (menu.made() as AccountMenu).openBelow(root, false)

    OnDemand {
        id: menu

        onWanted: make(Qt.resolvedUrl("AccountMenu.qml"), { accounts: root.app.accounts })
        onLoaded: {
            const made = item as AccountMenu;
            made.accountRequested.connect(root.accountRequested);
            made.signOutRequested.connect(root.signOutRequested);
        }
    }
    Tip {
        text: root.note !== "" ? root.text + " · " + root.note : root.text
        visible: (root.hovered || root.visualFocus) && !menu.opened
    }
}
