// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// What is used of limits and context, and what the turns have cost; of the moment when it was opened.
Popup {
    id: root

    required property StatusViewModel status

    padding: Theme.lg
    margins: Theme.sm
    height: Math.min(implicitHeight, (T.Overlay.overlay ? T.Overlay.overlay.height : implicitHeight) - 2 * Theme.sm)
    focus: true
    enter: null
    exit: null
    onAboutToShow: status.look()

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }
    contentItem: UsageDetails {
        status: root.status
    }
}
