// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// The way to the server: what is in use and why, what can be set about it, and a test of all of it.
Popup {
    id: root

    required property NetworkViewModel network

    signal copyRequested(text: string)

    anchors.centerIn: T.Overlay.overlay
    width: Math.min(Theme.dialogWidth, T.Overlay.overlay ? T.Overlay.overlay.width : 0)
    height: T.Overlay.overlay ? T.Overlay.overlay.height - (width < T.Overlay.overlay.width ? 2 * Theme.xl : 0) : 0
    padding: Theme.lg
    modal: true
    focus: true
    enter: null
    exit: null
    onOpened: (contentItem as NetworkContent).begin()
    onClosed: network.stopTest()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: NetworkContent {
        network: root.network
        onCopyRequested: text => root.copyRequested(text)
        onCloseRequested: root.close()
    }
}
