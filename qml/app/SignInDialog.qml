// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Signing in over the page: another account, or one that is there once more. Goes with the
/// sign-in.
Popup {
    id: root

    required property AppViewModel app
    readonly property SignInViewModel signIn: app.signIn
    property bool choosing: false

    /// Lets the person choose a way first.
    function choose(): void {
        choosing = true;
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
    closePolicy: Popup.CloseOnEscape
    onOpened: (contentItem as SignInContent).begin()
    onClosed: {
        choosing = false;
        signIn.cancel();
    }

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: SignInContent {
        app: root.app
        shown: root.visible
        onLeave: root.close()
        onWaysWanted: root.choosing = true
    }

    Connections {
        target: root.signIn

        function onChanged(): void {
            const underWay = root.signIn.state !== SignInViewModel.State.Idle;
            if (!underWay && !root.choosing)
                root.close();
        }
    }
}
