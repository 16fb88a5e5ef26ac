// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls

/// A small window in the window that asks something: over everything else until it is answered.
Popup {
    id: root

    anchors.centerIn: T.Overlay.overlay
    width: Math.min(Theme.panelWidth + 2 * Theme.xl, T.Overlay.overlay ? T.Overlay.overlay.width : 0)
    height: Math.min(implicitHeight, T.Overlay.overlay ? T.Overlay.overlay.height : 0)
    padding: Theme.xl
    modal: true
    focus: true
    enter: null
    exit: null
    closePolicy: Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
}
