// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The accounts, and what can be done about them.
PopupMenu {
    id: root

    required property AccountsViewModel accounts

    signal accountRequested()
    signal signOutRequested()

    Instantiator {
        model: root.accounts
        delegate: ChoiceItem {
            required property string accountId
            required property string name
            required property string description
            required property bool current

            text: name
            note: description
            choice: true
            chosen: current
            onTriggered: root.accounts.activate(accountId)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as ChoiceItem)
        onObjectRemoved: (index, object) => root.removeItem(object as ChoiceItem)
    }
    MenuSeparator {
        visible: root.accounts !== null && root.accounts.count > 0
        height: visible ? implicitHeight : 0
        contentItem: Rectangle {
            implicitHeight: Theme.hairline
            color: Theme.border
        }
    }
    ChoiceItem {
        text: qsTr("Add account…")
        onTriggered: root.accountRequested()
    }
    ChoiceItem {
        text: qsTr("Sign out…")
        enabled: root.accounts !== null && root.accounts.current.id !== ""
        onTriggered: root.signOutRequested()
    }
}
