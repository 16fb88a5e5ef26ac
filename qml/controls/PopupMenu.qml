// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A menu in the program's look.
Menu {
    id: root

    padding: Theme.xs
    overlap: 0

    background: Rectangle {
        implicitWidth: Theme.menuWidth
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }
}
