// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// Shows where the keyboard is; fills its parent.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    radius: Theme.radius + Theme.focusWidth
    color: "transparent"
    border.width: shown ? Theme.focusWidth : 0
    border.color: Theme.accent
    visible: shown
}
