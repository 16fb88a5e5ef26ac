// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A slim scroll bar that stays visible while there is something to scroll.
ScrollBar {
    id: root

    minimumSize: 0.04
    padding: Theme.focusWidth
    visible: size < 1
    Accessible.ignored: true // where the page stands is told by what stands there

    contentItem: Rectangle {
        implicitWidth: Theme.sm
        implicitHeight: Theme.sm
        radius: Theme.xs
        color: root.pressed || root.hovered ? Theme.borderStrong : Theme.border
    }
}
