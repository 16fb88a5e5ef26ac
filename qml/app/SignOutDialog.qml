// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Asks once before an account is signed out: what goes and what stays.
Popup {
    id: root

    required property AccountsViewModel accounts
    property string accountId: ""
    property string name: ""

    /// About the account that is in use.
    function ask(): void {
        accountId = accounts.current.id;
        name = accounts.current.name;
        accounts.clearProblem();
        open();
    }

    anchors.centerIn: T.Overlay.overlay
    width: Math.min(Theme.panelWidth + 2 * Theme.xl, T.Overlay.overlay ? T.Overlay.overlay.width - 2 * Theme.sm : 0)
    height: Math.min(implicitHeight, T.Overlay.overlay ? T.Overlay.overlay.height : 0)
    padding: Theme.xl
    modal: true
    focus: true
    enter: null
    exit: null
    closePolicy: accounts !== null && accounts.signingOut ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: (contentItem as SignOutContent).begin()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: SignOutContent {
        accounts: root.accounts
        accountId: root.accountId
        name: root.name
        onLeave: root.close()
    }
}
